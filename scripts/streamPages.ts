/**
 * The reference pages of the streams, one for each, made of their definitions, and the stored samples of their formats. Run by
 * `npm run generate`: writes what is missing or out of date, or with `--check` prints it and fails. A stored sample is never
 * written anew: it is what once went into a store.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format as prettyFormat, resolveConfig } from 'prettier';
import { may, roles, type Assignment, type Resource, type Role } from '../packages/core/src/access/index.js';
import type { BodyId } from '../packages/core/src/kernel/collaborationIds.js';
import type { ControllerId } from '../packages/core/src/kernel/controller.js';
import type { RegionCode } from '../packages/core/src/kernel/index.js';
import type { EntryContent, Field, Fields } from '../packages/core/src/schema/index.js';
import { storedStreams, type DescribedStream } from '../packages/core/src/stored/index.js';
import type { AccessDemand } from '../packages/core/src/streams/definition.js';
import {
  eventTypesOf,
  exampleJourney,
  historiesOf,
  streamSamples,
  type StreamSample,
} from '../packages/core/src/testing/streamSamples.js';
import { collaborationEn } from '../packages/view/src/text/collaboration/en.js';
import { processEn } from '../packages/view/src/text/working/process/en.js';
import { practitionerEn } from '../packages/view/src/text/working/practitioner/en.js';
import { stateDiagramOf } from '../packages/widgets/src/storybook/stateDiagramOf.js';
import { camelOf } from './create/names.mjs';
import { stateDiagramSvg } from './stateDiagramSvg.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pages = 'docs/reference/streams';
const streamFolder = path.join(root, 'packages/core/src/streams');

const region = '14' as RegionCode;
const controller = 'county' as ControllerId;

/** A new stream lacks something that its page is made of. */
class NotYet extends Error {}

type Sentence = (facts: { readonly code: string }, names: Readonly<Record<string, string>>) => string;
/** The English words of a stream, as `view` says them where no facts are known. */
interface Words {
  readonly commands: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Record<string, Sentence>>;
  readonly warnings: Readonly<Record<string, Sentence>>;
}

const packs: Readonly<Record<string, unknown>> = {
  ...collaborationEn,
  practitioner: practitionerEn,
  lpProcess: processEn,
};
const wordsOf = (id: string): Words => {
  const pack = packs[camelOf(id)] as Partial<Words> | undefined;
  if (!pack?.refusals || !pack.warnings)
    throw new NotYet(
      `No English words of the stream ${id}: scripts/streamPages.ts looks for them in the texts of view.`,
    );
  return { commands: pack.commands ?? {}, refusals: pack.refusals, warnings: pack.warnings };
};
const shared: Readonly<Record<string, Sentence>> = collaborationEn.shared.refusals(() => 'another entry');
const doubts: Readonly<Record<string, Sentence>> = collaborationEn.shared.doubts;

const coded = (text: string) => `\`${text}\``;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? ['Nothing.', '']
    : [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).concat('');

/** What a field takes, in words. */
function takes(field: Field): string {
  const bounds = (min: number | undefined, max: number | 'none' | undefined) =>
    [
      min === undefined ? '' : ` from ${min}`,
      max === undefined || max === 'none' ? '' : ` up to ${max}`,
    ].join('');
  switch (field.kind) {
    case 'code':
      return field.codes.map(coded).join(', ');
    case 'codes':
      return `several of ${field.codes.map(coded).join(', ')}${bounds(field.min, undefined)}`;
    case 'codeOrReference':
      return `${field.codes.map(coded).join(', ')}, or the id of one that was added (${field.to})`;
    case 'reference':
      return `the id of ${aOrAn(field.to)}`;
    case 'registerCode':
      return `the code of ${aOrAn(field.register)} in the region's register`;
    case 'registerEntry':
      return `an entry of the register ${coded(field.register)}`;
    case 'shortText':
      return `one line of words, up to ${field.max ?? 200} signs`;
    case 'count':
      return `a whole number${bounds(field.min ?? 0, field.max)}`;
    case 'length':
      return `a number above 0, up to ${field.max}`;
    case 'list':
      return `a list${bounds(field.min, field.max)}: ${takes(field.item)}`;
    case 'group':
      return `together: ${inside(field.fields)}`;
    case 'cases':
      return Object.entries(field.cases)
        .map(
          ([code, fields]) =>
            `${coded(field.by)} ${coded(code)}${Object.keys(fields).length === 0 ? '' : ` with ${inside(fields)}`}`,
        )
        .join('; or ')
        .concat(
          ...Object.entries(field.within ?? {}).map(
            ([code, further]) => `; with ${coded(field.by)} ${coded(code)} also ${takes(further)}`,
          ),
        );
    default:
      return words[field.kind];
  }
}
const words: Readonly<
  Record<
    Exclude<
      Field['kind'],
      | 'code'
      | 'codes'
      | 'codeOrReference'
      | 'reference'
      | 'registerCode'
      | 'registerEntry'
      | 'shortText'
      | 'count'
      | 'length'
      | 'list'
      | 'group'
      | 'cases'
    >,
    string
  >
> = {
  area: 'a family-centre area',
  day: 'a day',
  indicator: 'an indicator by its source and its id there',
  language: 'a language, ISO 639',
  month: 'a month',
  municipality: 'a municipality',
  region: 'a wellbeing services county',
  text: 'a text with its reference: the text goes into the deletable text store, the event keeps the reference',
  truth: 'yes or no',
  unit: 'a unit of the register',
  year: 'a year',
};
const inside = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, field]) => `${coded(name)}${field.optional ? ' (may be left out)' : ''}: ${takes(field)}`)
    .join(', ');

const fieldRows = (content: EntryContent): readonly (readonly string[])[] => [
  ...Object.entries(content.fields).map(([name, field]) => [
    coded(name),
    field.kind,
    takes(field),
    field.optional || field.when ? 'no' : 'yes',
  ]),
  ...(content.bringsText ? [[`${coded('textRef')}, ${coded('text')}`, 'text', words.text, 'yes']] : []),
  ...(content.cases ? [[coded(content.cases.by), content.cases.kind, takes(content.cases), 'yes']] : []),
];
const fieldTable = (content: EntryContent): readonly string[] =>
  fieldRows(content).length === 0
    ? ['Nothing beside its entry and its day.', '']
    : table(['field', 'kind', 'takes', 'wanted'], fieldRows(content));

const aOrAn = (word: string) => `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word.replaceAll('-', ' ')}`;

/** Who meets a demand: the roles that have it with a post in the unit, a seat in the body, or one in its area. */
const rolesOf = ({ action, purpose, resources, careRelation }: AccessDemand): string => {
  const context = { purpose, ...(careRelation === undefined ? {} : { careRelation }) };
  const meets = (role: Role) =>
    resources.every((resource) => {
      const work = resource.kind === 'collaboration' ? resource : undefined;
      const actor: Assignment = {
        subject: 'somebody',
        roles: [role],
        region,
        controller,
        units: 'unit' in resource ? [resource.unit] : [],
        seats: work
          ? [
              {
                kind: work.bodyKind,
                body: work.body ?? ('body' as BodyId),
                ...(work.area === undefined ? {} : { area: work.area }),
              },
            ]
          : [],
      };
      return may(actor, action, { ...resource, region, controller } as Resource, context).allowed;
    });
  return roles.filter(meets).map(coded).join(', ');
};
const resourcesOf = ({ resources }: AccessDemand): string => {
  const named = resources.map((resource) => {
    if (resource.kind === 'collaboration') return `the work of ${aOrAn(resource.bodyKind)}`;
    return resource.kind === 'region' ? 'the region' : aOrAn(resource.kind);
  });
  return [...new Set(named)].join(' and ');
};
const wayRows = (name: string, demands: readonly AccessDemand[]): readonly (readonly string[])[] => {
  const byRight = new Map<string, AccessDemand>();
  for (const demand of demands)
    if (demand.resources.length > 0)
      byRight.set([demand.action, demand.purpose, resourcesOf(demand)].join(), demand);
  return [...byRight]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, demand]) => [
      name,
      coded(demand.action),
      coded(demand.purpose),
      resourcesOf(demand),
      rolesOf(demand),
    ]);
};

const docOf = (folder: string, file: string): string => {
  const text = readFileSync(path.join(streamFolder, folder, file), 'utf8');
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+Stream\b/.exec(text)?.[1] ?? '';
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, ''))
    .filter((line) => line.trim() !== '' && !line.startsWith('@example'))
    .map((line) => line.replace('@source', 'Source:'))
    .join(' ')
    .trim();
};

interface Place {
  readonly folder: string;
  readonly definition: string;
  readonly fixture: string;
}
const placeOf = (id: string): Place => {
  const own = existsSync(path.join(streamFolder, id, 'definition.ts'));
  if (own) return { folder: id, definition: 'definition.ts', fixture: 'format-' };
  const folder = readdirSync(streamFolder).find((name) =>
    existsSync(path.join(streamFolder, name, `${id}.definition.ts`)),
  );
  if (folder === undefined) throw new Error(`No definition of the stream ${id}.`);
  return { folder, definition: `${id}.definition.ts`, fixture: `${id}.format-` };
};

const sampleOf = (id: string): StreamSample => {
  const sample = (streamSamples as Readonly<Record<string, StreamSample>>)[id];
  if (!sample)
    throw new NotYet(
      `No made-up history of the stream ${id}: add one to packages/core/src/testing/streamSamples.ts.`,
    );
  return sample;
};

function page(stream: DescribedStream): string {
  const { id, entries, measures } = stream;
  const { folder, definition } = placeOf(id);
  const sample = sampleOf(id);
  const histories = historiesOf(sample);
  const steps = histories.flatMap((history) => history.steps);
  const { commands, refusals, warnings } = wordsOf(id);
  const ports = [...new Set(steps.flatMap((step) => step.ports))].sort();
  const written = (type: string) =>
    steps.filter(({ command }) => command.type === type).flatMap(({ ways }) => ways);
  const readingRows = wayRows(
    'reading',
    histories.flatMap(({ reading }) => reading),
  );
  return [
    `# The stream \`${id}\``,
    '',
    '<!-- Written by `npm run generate` from the definition of the stream; do not edit. -->',
    '',
    docOf(folder, definition),
    '',
    ...table(
      ['', ''],
      [
        ['world', stream.world === 'case' ? 'case work of a family' : 'work between organisations'],
        ['format of stored events', String(stream.format)],
        [
          'key',
          `${stream.key === 'uuid' ? 'an id that a client made (UUID)' : 'a code of a register of the region'}, in commands ${coded(stream.keyField)}`,
        ],
        ['asks of the world', ports.length === 0 ? 'nothing' : ports.map(coded).join(', ')],
        ['states and moves', `[drawn below](#states), [as text](life/${id}.md)`],
      ],
    ),
    '## States',
    '',
    `![The states of the stream ${id} and the events between them; the same as text in life/${id}.md](life/${id}.svg)`,
    '',
    ...example(sample, refusals),
    '## Commands',
    '',
    `Every command has \`type\`, \`entry\` (its id) and \`on\` (a day)${Object.keys(entries.every.command).length === 0 ? '' : `, and ${inside(entries.every.command)}`}. \`retract\` takes an entry back, with a reason.`,
    '',
    ...Object.entries(entries.commands).flatMap(([type, content]) => [
      `### ${coded(type)}`,
      '',
      `${commands[type] ? `${commands[type]}. ` : ''}Makes ${content.makes.map(coded).join(', ')}.`,
      '',
      ...fieldTable(content),
    ]),
    '## Facts',
    '',
    `Every fact has \`type\`, \`entry\` and \`on\`${Object.keys(entries.every.fact).length === 0 ? '' : `, and ${inside(entries.every.fact)}`}. \`entry-retracted\` repeats the fact it takes back whole.`,
    '',
    ...Object.entries(entries.facts).flatMap(([type, content]) => [
      `### ${coded(type)}`,
      '',
      ...fieldTable(content),
    ]),
    '## Rights',
    '',
    'One of the ways named is enough; the rows are those that made-up histories asked for. Whoever may make an entry may take it back. What each role rests on: [access](../access.md).',
    '',
    ...table(
      ['command', 'action', 'purpose', 'on', 'roles'],
      [
        ...Object.keys(entries.commands).flatMap((type) => wayRows(coded(type), written(type))),
        ...readingRows,
      ],
    ),
    `Whoever may read sees ${stream.fields.map(coded).join(', ')}.`,
    '',
    '## Refusals',
    '',
    ...table(['code', 'sentence'], sentences({ ...refusals, ...shared })),
    '## Warnings',
    '',
    ...table(['code', 'sentence'], sentences({ ...warnings, ...doubts })),
    '## Measures',
    '',
    ...table(
      ['measure', 'unit', 'split by', 'protected as', 'source'],
      measures.map(({ id: measure, version, unit, dimensions, protect, source }) => [
        coded(`${measure}@${version}`),
        unit,
        dimensions.map(coded).join(', ') || '–',
        protect,
        source,
      ]),
    ),
  ].join('\n');
}

const json = (value: unknown): readonly string[] => ['```json', JSON.stringify(value, null, 2), '```', ''];

/** A short journey, run when the page is made: what was sent, what came of it, and what stands in the end. */
function example(sample: StreamSample, refusals: Words['refusals']): readonly string[] {
  const journey = exampleJourney(sample);
  return [
    '## Example',
    '',
    'A made-up journey, run when this page is made: each command with the facts it made, then what a reader sees.',
    '',
    ...journey.flatMap(({ command, events, refusal }, index) => [
      `${index + 1}. ${coded(command.type)}`,
      '',
      ...json(command),
      ...(refusal
        ? [`is refused with ${coded(refusal.code)}: ${sentenceOf(refusal, refusals)}`, '']
        : ['makes', '', ...json(events)]),
    ]),
    'What then stands:',
    '',
    ...json(journey.at(-1)?.shown),
  ];
}

const sentenceOf = (refusal: { readonly code: string }, refusals: Words['refusals']): string =>
  ({ ...shared, ...refusals })[refusal.code]?.(refusal, {}) ?? '';

const sentences = (all: Readonly<Record<string, Sentence>>): readonly (readonly string[])[] =>
  Object.entries(all).map(([code, sentence]) => [coded(code), sentence({ code }, {})]);

const index = (): string =>
  [
    '# Streams',
    '',
    '<!-- Written by `npm run generate` from the definitions of the streams; do not edit. -->',
    '',
    'What happens in the service model is kept in streams of events. Each page says what a stream holds, who may write and read, what it',
    'refuses and warns of, and what it is counted as.',
    '',
    ...table(
      ['stream', 'world', 'commands', 'facts', 'measures'],
      storedStreams.map(({ id, world, entries, measures }) => [
        `[${id}](${id}.md)`,
        world,
        String(Object.keys(entries.commands).length),
        String(Object.keys(entries.facts).length),
        String(measures.length),
      ]),
    ),
  ].join('\n');

/** The stored samples of a format; whatever has been stored stays, and a kind of event that came later has a file of its own. */
function samplesOf(folder: string, prefix: string): readonly string[] {
  const fixtures = path.join(streamFolder, folder, 'fixtures');
  if (!existsSync(fixtures)) return [];
  const rest = /^(\.\d+)?\.json$/;
  return readdirSync(fixtures).filter(
    (file) => file.startsWith(prefix) && rest.test(file.slice(prefix.length)),
  );
}

/** The file that a stream's samples still need, where a kind of event has none. */
function missingSample(stream: DescribedStream): readonly [file: string, text: string] | undefined {
  const { folder, fixture } = placeOf(stream.id);
  const prefix = `${fixture}${stream.format}`;
  const fixtures = `packages/core/src/streams/${folder}/fixtures`;
  const files = samplesOf(folder, prefix);
  const stored = files.flatMap((file) => {
    const sample = JSON.parse(readFileSync(path.join(root, fixtures, file), 'utf8')) as {
      readonly histories: readonly (readonly { readonly type: string }[])[];
    };
    return sample.histories.flat().map(({ type }) => type);
  });
  const missing = eventTypesOf(stream.entries).filter((type) => !stored.includes(type));
  if (missing.length === 0) return undefined;
  const histories = historiesOf(sampleOf(stream.id))
    .map((history) => history.events)
    .filter((events) => events.some(({ type }) => missing.includes(type)));
  const number = files.length === 0 ? '' : `.${files.length + 1}`;
  const text = JSON.stringify({ stream: stream.id, format: stream.format, histories });
  return [`${fixtures}/${prefix}${number}.json`, text];
}

/** The states as a drawing, made of the diagram that the tests of the stream write. */
function diagram(id: string): readonly [file: string, text: string] {
  const file = `${pages}/life/${id}`;
  if (!existsSync(path.join(root, `${file}.md`)))
    throw new NotYet(
      `No diagram of the states of ${id}: a test writes docs/reference/streams/life/${id}.md.`,
    );
  return [
    `${file}.svg`,
    stateDiagramSvg(stateDiagramOf(readFileSync(path.join(root, `${file}.md`), 'utf8'))),
  ];
}

const wanting: string[] = [];

async function wanted(): Promise<ReadonlyMap<string, string>> {
  const pretty = async (file: string, text: string) =>
    prettyFormat(text, { ...(await resolveConfig(path.join(root, file))), filepath: file });
  const files = new Map<string, string>();
  for (const stream of storedStreams)
    try {
      const made = [
        [`${pages}/${stream.id}.md`, page(stream)] as const,
        missingSample(stream),
        diagram(stream.id),
      ];
      for (const file of made)
        if (file) files.set(file[0], file[0].endsWith('.svg') ? file[1] : await pretty(file[0], file[1]));
    } catch (error) {
      if (!(error instanceof NotYet)) throw error;
      wanting.push(error.message);
    }
  files.set(`${pages}/README.md`, await pretty(`${pages}/README.md`, index()));
  return files;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const outdated = [...(await wanted())].filter(([file, text]) => {
  const whole = path.join(root, file);
  return !existsSync(whole) || readFileSync(whole, 'utf8') !== text;
});
for (const sentence of wanting) console.error(sentence);
if (wanting.length > 0) process.exitCode = 1;
if (values.check && outdated.length > 0) {
  console.error(`Out of date: ${outdated.map(([file]) => file).join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}
if (!values.check)
  for (const [file, text] of outdated) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
