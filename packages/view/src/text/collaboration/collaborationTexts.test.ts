import { languages, parseDay, type Issue, type Language } from '@puheeksi/core';
import {
  levels,
  mayEscalate,
  readExchangeRows,
  readPhenomenonRows,
  type ExchangeFileError,
  type Level,
} from '@puheeksi/core/streams/phenomenon';
import { parseCommand } from '@puheeksi/core/stored';
import { describe, expect, it } from 'vitest';
import { collaborationTextsFor, textsFor, type CollaborationTexts } from '../../index.js';
import { collaborationFi } from './fi.js';
import { levelsEn, levelsFi, levelsSv } from './phenomenon/levelWords.js';

const streams = [
  'team',
  'observation',
  'phenomenon',
  'adoption',
  'decisionLog',
  'serviceInterface',
  'embeddingPlan',
] as const;
type Stream = (typeof streams)[number];

/** Facts as a server sends them, by the name the core gives them. */
const facts = {
  on: '2026-03-05',
  today: '2026-03-04',
  since: '2026-03-02',
  by: 'unknown-fact',
  length: 12_000,
  limit: 10_000,
  issues: [{ received: 'name' }, { received: 'phone-number' }],
  ended: '2026-03-02',
  founded: '2026-03-02',
  joined: '2026-03-02',
  until: '2026-03-02',
  named: 1,
  needed: 2,
  dueOn: '2026-03-02',
  day: '2026-03-02',
  daysLate: 3,
  lateDays: 3,
  openDays: 3,
  awaitedDays: 3,
  daysWithout: 400,
  remaining: ['a'],
  sectors: ['parish', 'ngo'],
  status: 'merged',
  opened: '2026-03-02',
  from: 'recognised',
  to: 'steering-group',
  allowed: ['area-management-group'],
  level: 'area-management-group',
  other: 'steering-group',
  current: 'steering-group',
  body: 'liperi-group',
  participants: 1,
  recipient: { kind: 'team', team: 'liperi-team' },
  duties: [{ recipient: { kind: 'team', team: 'liperi-team' } }],
  workingGroups: ['g', 'h'],
  purpose: 'materials',
  reservedEuros: 1000,
  usedEuros: 1200,
  team: 'liperi-team',
  unit: 'liperi-school',
  organisation: 'parish-of-liperi',
  step: 'staff-trained',
  steps: ['staff-trained', 'families-informed'],
  activeSince: '2026-03-02',
  reviewOn: '2026-03-02',
  question: 'B2',
  questions: ['B2', 'C1'],
  phase: 'embedding',
  tasks: ['t'],
  problems: ['communication'],
  priority: 'loneliness',
  method: 'lp-service-model',
  type: 'booster',
  audience: 'staff',
  indicator: 'sotkanet:292',
  position: 2,
  decidedOn: '2026-03-02',
};
/** Facts that have one name and another kind in some codes. */
const factsOf = (code: string): object => ({
  ...facts,
  missing: { 'child-age-groups-too-few': 1, 'evidence-one-sided': ['impact'] }[code] ?? ['parish-of-liperi'],
  ...(code === 'stage-skipped' ? { allowed: ['followed'], to: 'evaluated' } : {}),
});
const names = {
  'liperi-team': 'Liperi 1',
  'liperi-group': 'Liperi 2',
  'liperi-school': 'Liperi 3',
  'parish-of-liperi': 'Liperi 4',
};

type Told = readonly [where: string, code: string, texts: Readonly<Record<Language, string>>];
const inAll = (tell: (texts: CollaborationTexts) => string): Readonly<Record<Language, string>> => ({
  fi: tell(collaborationTextsFor('fi')),
  sv: tell(collaborationTextsFor('sv')),
  en: tell(collaborationTextsFor('en')),
});
const shared = Object.keys(collaborationFi.shared.refusals(() => ''));

/** Every refusal and warning of every stream and record, told with all its facts and with none. */
const told: readonly Told[] = [
  ...streams.flatMap((stream) =>
    (['refusals', 'warnings'] as const).flatMap((kind) =>
      [...Object.keys(collaborationFi[stream][kind]), ...(kind === 'refusals' ? shared : [])].flatMap(
        (code) =>
          [factsOf(code), {}].map((given): Told => {
            const tell = kind === 'refusals' ? 'refusal' : 'warning';
            return [
              `${stream} ${tell}`,
              code,
              inAll((texts) => texts[stream][tell]({ ...given, code }, names)),
            ];
          }),
      ),
    ),
  ),
  ...(['actionPlan', 'trainingPlan', 'indicatorSet'] as const).flatMap((record) =>
    Object.keys(collaborationFi.records[record]).flatMap((code) =>
      [factsOf(code), {}].map((given): Told => [
        record,
        code,
        inAll((texts) => texts.records[record]({ ...given, code }, names)),
      ]),
    ),
  ),
];

const faulty = (wrong: (text: string, language: Language) => boolean): readonly string[] =>
  told.flatMap(([where, code, texts]) =>
    languages.flatMap((language) =>
      wrong(texts[language], language) ? [`${where} ${code}: ${texts[language]}`] : [],
    ),
  );

describe('sentences of network work', () => {
  it('are there for every refusal and warning of the seven streams and the records', () => {
    expect(new Set(told.map(([where, code]) => `${where} ${code}`)).size).toBeGreaterThan(170);
  });

  it('are whole: never empty, padded, doubled, or with a hole where a fact should be', () => {
    expect(
      faulty(
        (text) =>
          text.trim() === '' ||
          text !== text.trim() ||
          / {2}|undefined|null|\[object|NaN|\.\.|\(\)| [.,:;)]|\( /.test(text),
      ),
    ).toEqual([]);
  });

  it('begin as a sentence and end as one', () => {
    expect(faulty((text) => !/^[\p{Lu}\d]/u.test(text) || !text.endsWith('.'))).toEqual([]);
  });

  it('say what is wrong and the way out: two sentences, or two parts of one', () => {
    expect(faulty((text) => text.split(/[.;:](?= |$)/).filter((part) => part !== '').length < 2)).toEqual([]);
  });

  it('never show a code of the core in place of a word', () => {
    expect(
      told.flatMap(([where, code, texts]) =>
        languages.flatMap((language) => (texts[language].includes(code) ? [`${where} ${code}`] : [])),
      ),
    ).toEqual([]);
    expect(faulty((text) => /[a-z]+-[a-z]+-(group|council|committee|missing)/.test(text))).toEqual([]);
  });

  it('are said anew in each language', () => {
    expect(
      told.flatMap(([where, code, { fi, sv, en }]) =>
        new Set([fi, sv, en]).size < 3 ? [`${where} ${code}`] : [],
      ),
    ).toEqual([]);
  });

  it('hold no English in Finnish or Swedish, and no letter of theirs in English', () => {
    const english = /\b(the|and|of|with|was|were|this|that|you|your|not|has|have|been)\b/i;
    expect(
      faulty((text, language) => (language === 'en' ? /[äöåÄÖÅ]/.test(text) : english.test(text))),
    ).toEqual([]);
  });

  it('have the quotation marks of the language', () => {
    expect(faulty((text, language) => (language === 'en' ? /[„'"]/ : /[“„'"]/).test(text))).toEqual([]);
  });

  it('tell different codes of a stream apart', () => {
    for (const stream of streams)
      for (const kind of ['refusal', 'warning'] as const) {
        const bare = told.filter(([where]) => where === `${stream} ${kind}`);
        for (const language of languages) {
          const byText = new Map<string, Set<string>>();
          for (const [, code, texts] of bare)
            byText.set(texts[language], (byText.get(texts[language]) ?? new Set()).add(code));
          expect([...byText.values()].filter((codes) => codes.size > 1).map((codes) => [...codes])).toEqual(
            [],
          );
        }
      }
  });

  it('name a code that nobody knows, and are not taken in by names that objects inherit', () => {
    expect(collaborationTextsFor('en').team.refusal({ code: 'something-new' })).toContain('something-new');
    expect(collaborationTextsFor('en').team.refusal({ code: 'constructor' })).toContain('constructor');
    expect(collaborationTextsFor('sv').team.warning({ code: 'toString' })).toContain('toString');
  });

  it('survive facts of the wrong kind', () => {
    const odd = Object.fromEntries(
      Object.keys({ ...facts, missing: 0 }).map((name, index) => [
        name,
        [null, {}, 'x', -0.5, [null]][index % 5],
      ]),
    );
    for (const stream of streams)
      for (const code of [
        ...Object.keys(collaborationFi[stream].refusals),
        ...Object.keys(collaborationFi[stream].warnings),
        ...shared,
      ])
        for (const language of languages) {
          const { refusal, warning } = collaborationTextsFor(language)[stream];
          expect(`${refusal({ ...odd, code })} ${warning({ ...odd, code })}`).not.toMatch(
            /undefined|object|NaN|null/,
          );
        }
  });
});

const mapLevels = (
  words: (level: Level) => readonly string[],
): Readonly<Record<Level, readonly string[]>> => ({
  'local-team': words('local-team'),
  'area-management-group': words('area-management-group'),
  'steering-group': words('steering-group'),
  'child-family-council': words('child-family-council'),
  'hyte-steering-group': words('hyte-steering-group'),
  'hyte-committee': words('hyte-committee'),
});

describe('facts in sentences', () => {
  it('a late meeting tells its due day and the days, in the singular and the plural', () => {
    const late = { code: 'team-meeting-late', dueOn: '2026-03-12', daysLate: 3 };
    expect(collaborationTextsFor('fi').team.warning(late)).toBe(
      'Tiimin kokouksen määräpäivä (12.3.2026) on mennyt, ja kokous on 3 päivää myöhässä. Sopikaa kokousaika tai kirjatkaa pidetty kokous.',
    );
    expect(collaborationTextsFor('fi').team.warning({ ...late, daysLate: 1 })).toContain('1 päivän myöhässä');
    expect(collaborationTextsFor('sv').team.warning(late)).toContain('mötet är 3 dagar försenat');
    expect(collaborationTextsFor('sv').team.warning({ ...late, daysLate: 1 })).toContain(
      'mötet är 1 dag försenat',
    );
    expect(collaborationTextsFor('en').team.warning({ ...late, daysLate: 1 })).toContain('is 1 day late');
  });

  it('missing sectors are listed with the word of the language before the last', () => {
    const gaps = { code: 'sectors-missing', sectors: ['region', 'parish', 'police'] };
    expect(collaborationTextsFor('fi').team.warning(gaps)).toMatch(
      /^Tiimistä puuttuu vielä hyvinvointialue, seurakunta ja poliisi\. Kutsukaa mukaan niiden edustajat,/,
    );
    expect(collaborationTextsFor('sv').team.warning(gaps)).toMatch(
      /^I teamet saknas ännu företrädare för välfärdsområdet, församlingen och polisen\./,
    );
  });

  it('a closing that is refused names everybody who waits for feedback, each once', () => {
    const duty = (recipient: object) => ({ recipient });
    const open = {
      code: 'feedback-open',
      duties: [
        duty({ kind: 'team', team: 'liperi-team' }),
        duty({ kind: 'unit', unit: 'clinic' }),
        duty({ kind: 'team', team: 'liperi-team' }),
      ],
    };
    expect(collaborationTextsFor('fi').phenomenon.refusal(open, { 'liperi-team': 'Liperin tiimi' })).toBe(
      'Kaikki eivät ole vielä kuulleet, mitä heidän havainnostaan seurasi: palautetta odottaa 2 tahoa (Liperin tiimi, clinic). Antakaa palaute ennen ilmiön sulkemista.',
    );
  });

  it('a skipped level tells where the matter goes next, in the case the sentence needs', () => {
    const skipped = { code: 'level-skipped', allowed: ['child-family-council', 'hyte-steering-group'] };
    expect(inAll((texts) => texts.phenomenon.refusal(skipped))).toEqual({
      fi: 'Ilmiö viedään eteenpäin taso kerrallaan. Vie se ensin lapsi- ja perheasiainneuvostoon tai hyte-ohjausryhmään.',
      sv: 'Fenomenet förs vidare en nivå i taget. För det först till barn- och familjerådet eller styrgruppen för främjande av hälsa och välfärd.',
      en: 'A phenomenon goes up one level at a time. Take it first to the child and family affairs council or the steering group for the promotion of health and wellbeing.',
    });
  });

  it('from an area management group an initiative goes up, and the sentence names the body it goes up from', () => {
    const missing = { code: 'initiative-missing', from: 'area-management-group', to: 'steering-group' };
    expect(inAll((texts) => texts.phenomenon.refusal(missing))).toEqual({
      fi: 'Aloitetta ei ole vielä muodostettu, ja perhekeskuksen alueellisesta johtoryhmästä viedään eteenpäin aloite, ei pelkkää ilmiötä. Muodostakaa aloite yhteisellä päätöksellä, ennen kuin viette ilmiön maakunnalliseen ohjausryhmään.',
      sv: 'Från familjecentrets regionala ledningsgrupp förs ett initiativ vidare, men inget initiativ har tagits än. Ta ett initiativ genom ett gemensamt beslut innan ni för fenomenet till landskapets styrgrupp.',
      en: 'From the area management group, it is an initiative that goes up, and none has been formed yet. Form one by a joint decision before you take the phenomenon to the provincial steering group.',
    });
  });

  it('a way up that is refused names no body but those of the way', () => {
    const words: Readonly<Record<Language, Readonly<Record<Level, readonly string[]>>>> = {
      fi: mapLevels((level) => Object.values(levelsFi[level])),
      sv: mapLevels((level) => [levelsSv[level]]),
      en: mapLevels((level) => [levelsEn[level]]),
    };
    const refused = levels.flatMap((from) =>
      levels.flatMap((to) => {
        const answer = mayEscalate(from, to, { skippingAllowed: false });
        const missing = { code: 'initiative-missing', from, to } as const;
        return [[from, to, answer.ok ? missing : answer.error] as const];
      }),
    );
    expect(refused).toHaveLength(36);
    for (const [from, to, error] of refused)
      for (const language of languages) {
        const sentence = collaborationTextsFor(language).phenomenon.refusal(error);
        const named = levels.filter((level) =>
          words[language][level].some((word) =>
            new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(sentence),
          ),
        );
        const ofTheWay: readonly Level[] = [from, to, ...('allowed' in error ? error.allowed : [])];
        expect(
          named.filter((level) => !ofTheWay.includes(level)),
          sentence,
        ).toEqual([]);
        expect(named.length > 0 || from === 'hyte-committee', sentence).toBe(true);
      }
  });

  it('an entry that another rests on names what rests on it', () => {
    const needed = { code: 'entry-needed', by: 'member-joined' };
    expect(inAll((texts) => texts.team.refusal(needed))).toEqual({
      fi: 'Kirjausta ei voi mitätöidä, koska myöhempi kirjaus perustuu siihen (”Jäsen tuli tiimiin”). Mitätöi myöhempi kirjaus ensin.',
      sv: 'Anteckningen kan inte makuleras eftersom en senare anteckning bygger på den (”En medlem kom till teamet”). Makulera först den senare.',
      en: 'The entry cannot be retracted, because a later entry is based on it (“A member joined”). Retract the later one first.',
    });
  });

  it('a text that tells who somebody is is refused with the kinds of what was found, never with the thing itself', () => {
    const found = { code: 'text-identifies', issues: [{ received: 'identity-code' }, { received: 'name' }] };
    expect(collaborationTextsFor('fi').observation.refusal(found)).toBe(
      'Tekstissä on jotakin, mistä henkilön voi tunnistaa (henkilötunnus, nimi). Poista se: kirjoita perheiden arjesta yleisesti, älä yhdestä perheestä.',
    );
  });

  it.each([
    ['fi', 1, '1 välttämätön tehtävä on kesken'],
    ['fi', 2, '2 välttämätöntä tehtävää on kesken'],
    ['sv', 1, '1 nödvändig uppgift är ogjord.'],
    ['en', 2, '2 tasks that must be done are still open'],
  ] as const)('open musts are counted in %s: %i', (language, count, words) => {
    const open = { code: 'musts-open', phase: 'embedding', tasks: Array.from({ length: count }, String) };
    const sentence = collaborationTextsFor(language).embeddingPlan.refusal(open);
    expect(sentence).toContain(words);
    expect(sentence).toContain(
      { fi: 'juurruttamisvaihe', sv: 'förankringsfasen', en: 'embedding' }[language],
    );
  });
});

const parsers: Readonly<
  Record<Stream, (input: unknown) => { readonly ok: boolean; readonly error?: readonly Issue[] }>
> = {
  team: (input) => parseCommand('team', input),
  observation: (input) => parseCommand('observation', input),
  phenomenon: (input) => parseCommand('phenomenon', input),
  adoption: (input) => parseCommand('adoption', input),
  decisionLog: (input) => parseCommand('decision-log', input),
  serviceInterface: (input) => parseCommand('service-interface', input),
  embeddingPlan: (input) => parseCommand('embedding-plan', input),
};
const wrong: readonly unknown[] = [
  undefined,
  7,
  '',
  'x',
  [],
  ['x'],
  {},
  { kind: 'team' },
  { level: 'area' },
  { text: '' },
  -1,
  0.5,
  true,
];

/** Issues that the codecs give for every command: each field in turn holds everything it should not. */
const issuesMade = (stream: Stream): readonly Issue[] =>
  [...Object.keys(collaborationFi[stream].commands), 'retract'].flatMap((type) => {
    const bare = parsers[stream]({ type });
    const fields = new Set((bare.error ?? []).map(({ path }) => String(path[0])));
    return [...fields, ...Object.keys(collaborationFi[stream].fields)].flatMap((field) =>
      wrong.flatMap((value) => parsers[stream]({ type, [field]: value }).error ?? []),
    );
  });

const issuesByStream = new Map(streams.map((stream) => [stream, issuesMade(stream)]));
const issuesOf = (stream: Stream): readonly Issue[] => issuesByStream.get(stream) ?? [];

const knownIssueCodes = new Set(
  Object.keys({ ...collaborationFi.issues.byCode, ...collaborationFi.shared.issues }),
);

describe('issues of network commands', () => {
  it.each(streams)('every field of %s is spoken of in words, never by its path', (stream) => {
    const issues = issuesOf(stream).filter(({ code }) => code !== 'unknown-field');
    expect(
      new Set(issues.map(({ path }) => path.filter((step) => typeof step === 'string').join('.'))).size,
    ).toBeGreaterThan(5);
    for (const language of languages) {
      const sentences = new Set(issues.map((issue) => collaborationTextsFor(language)[stream].issue(issue)));
      const bad = [...sentences].filter(
        (text) => !/^\p{Lu}[^:]*[ .]/u.test(text) || !text.endsWith('.') || / {2}|undefined|\.\./.test(text),
      );
      expect(bad).toEqual([]);
    }
  });

  it.each(streams)('an issue of %s is told anew in each language', (stream) => {
    const codes = [...new Set(issuesOf(stream).map(({ code }) => code))];
    expect(codes.filter((code) => !knownIssueCodes.has(code))).toEqual([]);
    const told = (code: string, language: Language) =>
      collaborationTextsFor(language)[stream].issue({ path: ['on'], code });
    expect(
      codes.filter((code) => new Set(languages.map((language) => told(code, language))).size < 3),
    ).toEqual([]);
  });

  it('a text within a field is spoken of as that field, and a field within a record by its own name', () => {
    const { team, phenomenon } = collaborationTextsFor('fi');
    expect(team.issue({ path: ['agenda', 'text'], code: 'too-long', expected: '<=10000' })).toBe(
      'Esityslista on liian pitkä. Lyhennä teksti enintään 10000 merkkiin.',
    );
    expect(team.issue({ path: ['commands', 0, 'workers'], code: 'missing' })).toBe(
      'Valitse työpariin kaksi jäsentä.',
    );
    expect(phenomenon.issue({ path: ['to', 'level'], code: 'not-in-the-list' })).toBe(
      'Valinta ei ole luettelossa. Valitse taso, jolle ilmiö viedään.',
    );
    expect(team.issue({ path: ['nickname'], code: 'unknown-field' })).toMatch(/^nickname: /);
  });

  it('rows of another tool are told by their columns', () => {
    const day = parseDay('2026-11-22');
    if (!day.ok) throw new Error('The day of the test is none');
    const today = day.value;
    const later = {
      format: 'puheeksi-observation-1',
      on: '2026-12-01',
      place: 'region:14',
      origin: 'unit:clinic',
    };
    const rows = [
      later,
      { format: 'puheeksi-observation-1', origin: 'unit:131052-308t' },
      null,
      { format: 'x', id: 'x', on: 'x', place: 'x', origin: 'x', themes: 'x', ageGroups: 'x', text: '' },
      { format: 'puheeksi-observation-1', text: 'Soita 040 123 4567' },
      { format: 'puheeksi-observation-1', text: 'M\ufffdell\ufffd' },
      {
        format: 'x',
        level: 'x',
        body: 'X',
        priorities: 'x',
        indicators: 'x',
        observations: 'x',
        text: 'x'.repeat(10_001),
      },
    ];
    const refused = [...readExchangeRows(rows, today).refused, ...readPhenomenonRows(rows, today).refused];
    const issues = [...refused.flatMap((one) => one.issues), { path: ['id'], code: 'id-twice' }];
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(11);
    expect(issues.map(({ code }) => code)).toContain('characters-lost');
    expect(issues.filter(({ code }) => !knownIssueCodes.has(code))).toEqual([]);
    for (const issue of issues) {
      const sentences = languages.map((language) => collaborationTextsFor(language).exchange.issue(issue));
      expect(new Set(sentences).size, issue.code).toBe(3);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\p{Lu}[^:]*[ .]/u);
        expect(sentence).not.toContain('040');
      }
    }
    expect(collaborationTextsFor('fi').exchange.row(3)).toBe('Rivi 3');
  });
});

describe('a file of another tool that is not read', () => {
  const faults: Readonly<Record<ExchangeFileError['code'], ExchangeFileError>> = {
    'file-empty': { code: 'file-empty' },
    'file-too-large': { code: 'file-too-large', limit: 20_000_000 },
    'too-many-rows': { code: 'too-many-rows', limit: 10_000 },
    'too-many-cells': { code: 'too-many-cells', limit: 100 },
    'quote-open': { code: 'quote-open', line: 1_204 },
    'not-json': { code: 'not-json' },
    'columns-missing': { code: 'columns-missing', columns: ['format', 'on'] },
    'column-twice': { code: 'column-twice', columns: ['text'] },
  };

  it.each(Object.values(faults))('F105: $code is a sentence of its own in each language', (fault) => {
    const sentences = languages.map((language) => collaborationTextsFor(language).exchange.file(fault));
    expect(new Set(sentences).size).toBe(3);
    for (const [index, sentence] of sentences.entries()) {
      expect(sentence).toMatch(/^\p{Lu}.*[^.]\. \p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\(\)/);
      for (const column of 'columns' in fault ? fault.columns : []) expect(sentence).toContain(column);
      if ('line' in fault) expect(sentence).toContain(['1\u00a0204', '1\u00a0204', '1,204'][index]);
      // A server, or another version, may leave the facts out.
      expect(collaborationTextsFor(languages[index]!).exchange.file({ code: fault.code })).not.toMatch(
        /undefined|\(/,
      );
    }
  });

  it('a fault that nobody knows is named', () => {
    for (const language of languages)
      expect(collaborationTextsFor(language).exchange.file({ code: 'no-such-fault' })).toContain(
        'no-such-fault',
      );
  });
});

type Flat = Readonly<Record<string, string>>;
const flatten = (value: unknown, path = ''): Flat => {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value === 'function') return {};
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, part]) => flatten(part, `${path}/${key}`)),
  );
};

/** Words that are the same in two languages. */
const mayBeEqual = [
  /Team|Organisation|Observation|Plan|Text|Format|Initiativ|Fenomen|Konsultation|Form|sotkanet|puheeksi/,
];

it('whoever chose somebody is asked to choose again, and nobody is called of the wrong form', () => {
  const issue = (code: string) => ({ path: ['worker'], code });
  expect(collaborationTextsFor('fi').team.issue(issue('not-a-uuid'))).toBe(
    'Tunnus ei ole oikeaa muotoa. Valitse työntekijä.',
  );
  expect(collaborationTextsFor('fi').team.issue(issue('wrong-shape'))).toBe(
    'Tieto on väärää muotoa. Valitse työntekijä.',
  );
  expect(collaborationTextsFor('sv').team.issue(issue('something-new'))).toBe(
    'Uppgiften kunde inte godkännas. Välj arbetstagare.',
  );
});

describe('labels and words of network work', () => {
  const flat: Readonly<Record<Language, Flat>> = {
    fi: flatten(collaborationTextsFor('fi')),
    sv: flatten(collaborationTextsFor('sv')),
    en: flatten(collaborationTextsFor('en')),
  };
  const paths = Object.keys(flat.fi);

  it('are the same set in the three languages, and none is empty', () => {
    expect(paths.length).toBeGreaterThan(500);
    for (const language of languages) {
      expect(Object.keys(flat[language]).sort()).toEqual([...paths].sort());
      expect(paths.filter((path) => flat[language][path]?.trim() === '')).toEqual([]);
    }
  });

  it.each([
    ['fi', 'sv'],
    ['fi', 'en'],
    ['sv', 'en'],
  ] as const)('differ between %s and %s, but for words the languages share', (one, other) => {
    const equal = paths.filter((path) => path !== '/language' && flat[one][path] === flat[other][path]);
    expect(
      equal
        .map((path) => flat[one][path] ?? '')
        .filter((text) => !mayBeEqual.some((word) => word.test(text))),
    ).toEqual([]);
  });

  it('count days and facilitators in the words of the language', () => {
    const { words } = collaborationTextsFor('fi');
    expect([words.waited(1), words.waited(21)]).toEqual(['odottanut 1 päivän', 'odottanut 21 päivää']);
    expect(collaborationTextsFor('en').words.taskNotWritten(1)).toMatch(/^1 facilitator does not have/);
    expect(collaborationTextsFor('sv').words.taskNotWritten(2)).toMatch(/^2 facilitatorer saknar/);
    expect(words.representation.suggested(['early-education', 'police'])).toBe(
      'Tiimiä vahvistaisi myös varhaiskasvatus ja poliisi.',
    );
  });

  it('are the same object each time and no part of the texts of discussions', () => {
    expect(collaborationTextsFor('sv')).toBe(collaborationTextsFor('sv'));
    expect(Object.values(flatten(textsFor('fi')))).not.toContain('Fasilitoiva työpari');
  });
});
