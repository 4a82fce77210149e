import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../kernel/index.js';
import { unitsIn } from '../commands/entryFields.js';
import type { CasesField, EntryContent, Fields } from '../schema/index.js';
import { anyDice } from '../testing/collaboration-moves/anyDice.js';
import { fullExamples } from '../testing/fieldFixtures.js';
import { eventTypesOf, streamSamples } from '../testing/streamSamples.js';
import { parseCommand, storedStreams } from './index.js';
import type { Streams } from '../streams/streams.js';

const anyRun = fc.array(anyDice, { minLength: 1, maxLength: 40, size: 'max' });

const namesOfCases = ({ by, cases, within = {} }: CasesField): readonly string[] => [
  by,
  ...Object.values(cases).flatMap((fields) => Object.keys(fields)),
  ...Object.values(within).flatMap(namesOfCases),
];

/** The fields of a record that its content names, a text brought along and the fields of its cases included. */
const namesIn = (content: EntryContent, every: Fields): ReadonlySet<string> =>
  new Set([
    'type',
    'entry',
    'on',
    ...Object.keys(every),
    ...Object.keys(content.fields),
    ...(content.bringsText ? ['textRef', 'text'] : []),
    ...(content.cases ? namesOfCases(content.cases) : []),
  ]);

const streams = storedStreams.map((stream) => [stream.id as keyof Streams, stream] as const);

test('every stored stream has a sample, and every sample is a stored stream', () => {
  expect(streams.map(([id]) => id)).toEqual(Object.keys(streamSamples).sort());
});

describe.each(streams)('the table of entries of the stream %s', (id, { entries, event, format, unitsOf }) => {
  const { play } = streamSamples[id];
  const contentOf = (table: Readonly<Record<string, EntryContent>>, type: string): EntryContent => {
    const content = table[type];
    if (!content) throw new Error(`no entry of the table: ${type}`);
    return content;
  };
  /** Refused by the schema before the rules see them: the dice throw money that is no money. */
  const isRead = (command: object) =>
    !('euros' in command && command.euros !== 1 && Number(command.euros) < 1);

  test('names every field of every command and fact of a random history', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRun, (dice) => {
        const { steps, events } = play(dice);
        for (const { command } of steps.filter((step) => isRead(step.command))) {
          expect(parseCommand(id, JSON.parse(JSON.stringify(command)))).toEqual({ ok: true, value: command });
          if (command.type === 'retract') continue;
          const names = namesIn(contentOf(entries.commands, command.type), entries.every.command);
          expect(Object.keys(command).filter((name) => !names.has(name))).toEqual([]);
        }
        for (const made of events) {
          expect(event(JSON.parse(JSON.stringify(made)), format)).toEqual({ ok: true, value: made });
          const fact = ('cancelled' in made ? made.cancelled : 'is' in made ? made.is : made) as typeof made;
          const names = namesIn(contentOf(entries.facts, fact.type), entries.every.fact);
          expect(Object.keys(fact).filter((name) => !names.has(name))).toEqual([]);
          seen.add(fact.type);
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  test('says which facts each command can make, and no other fact is made', () => {
    const made = new Set<string>();
    fc.assert(
      fc.property(anyRun, (dice) => {
        for (const { command, events } of play(dice).steps) {
          const makes = [
            ...(entries.commands[command.type]?.makes ?? ['entry-retracted']),
            ...(entries.corrects ? ['entry-corrected'] : []),
          ];
          for (const { type } of events) expect(makes).toContain(type);
          for (const { type } of events) made.add(type);
        }
      }),
      { numRuns: 40 },
    );
    expect(made.size).toBeGreaterThan(2);
  });

  test('gives whole records of every command and fact that its codec reads, with every unit they name', () => {
    for (const [type, content] of Object.entries(entries.commands))
      for (const command of fullExamples(type, content, entries.every.command))
        expect(parseCommand(id, command), type).toEqual({ ok: true, value: command });
    for (const [type, content] of Object.entries(entries.facts))
      for (const fact of fullExamples(type, content, entries.every.fact)) {
        expect(event(fact, format), type).toEqual({ ok: true, value: fact });
        expect(unitsOf(fact as { readonly type: string })).toEqual([
          ...new Set(unitsIn(content, fact, entries.every.fact)),
        ]);
      }
  });
});

const folder = new URL('../streams/', import.meta.url);
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\/fixtures\/([a-z-]+\.)?format-\d+(\.\d+)?\.json$/.test(file))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [file, JSON.parse(text) as StoredSample, text] as const;
  });

interface StoredSample {
  readonly stream: string;
  readonly format: number;
  readonly histories: readonly (readonly { readonly type: string }[])[];
}

describe('stored formats', () => {
  test.each(storedStreams.map((stream) => [stream.id, stream.format, stream] as const))(
    'every format of the stream %s, up to %i, has a stored sample, with every kind of event',
    (id, format, { entries }) => {
      const own = samples.map(([, sample]) => sample).filter(({ stream }) => stream === id);
      const formats = new Set(own.map((sample) => sample.format));
      expect([...formats].sort((a, b) => a - b)).toEqual(Array.from({ length: format }, (_, n) => n + 1));
      const present = own.filter((sample) => sample.format === format);
      const types = new Set(present.flatMap(({ histories }) => histories.flat().map(({ type }) => type)));
      expect(eventTypesOf(entries).filter((type) => !types.has(type))).toEqual([]);
    },
  );

  test.each(samples)('%s is still read and replayed, and no name or text is in it', (_file, sample, text) => {
    const stream = storedStreams.find(({ id }) => id === sample.stream);
    if (!stream) throw new Error(`no stream: ${sample.stream}`);
    for (const history of sample.histories) {
      const read = history.map((stored) => stream.event(stored, sample.format));
      expect(read.flatMap((event) => (event.ok ? [] : event.error))).toEqual([]);
      const events = read.flatMap((event) => (event.ok ? [event.value] : []));
      if (sample.format === stream.format) expect(events).toEqual(history);
      expect(
        stream.view(events, { posts: [], region: '14' as RegionCode, controllerOf: () => undefined }).content
          .ok,
      ).toBe(false);
    }
    expect(text).not.toMatch(/"(?:text|name)":/);
  });

  test('a format that nobody knows is not read', () => {
    for (const { event, format } of storedStreams)
      expect(event({}, format + 1)).toMatchObject({ ok: false, error: [{ code: 'unknown-format' }] });
  });
});
