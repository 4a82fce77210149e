import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaCode, Day, RegionCode, UnitId } from '../../kernel/index.js';
import { addDays, earliestDay } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { BodyId, InterfaceId, ObservationId, PhenomenonId } from '../../kernel/collaborationIds.js';
import { runStream } from '../../testing/streamLaws.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  acceptSuggestion,
  areaPlace,
  defaultPhenomenonSettings,
  exchangeColumns,
  exchangedObservation,
  exchangedPhenomenon,
  noteFromExchange,
  observation,
  observationAgeGroups,
  observationThemes,
  phenomenon,
  phenomenonColumns,
  phenomenonFromExchange,
  priorities,
  readExchangeRows,
  readPhenomenonRows,
  suggestAlike,
  toExchangeRow,
  toPhenomenonRow,
} from './index.js';
import type { ExchangedObservation, ExchangedPhenomenon, Observation } from './index.js';

const today = '2026-11-22' as Day;
const exchanged: ExchangedObservation = {
  observation: testUuid<ObservationId>(101),
  on: '2026-02-02' as Day,
  place: areaPlace('liperi' as AreaCode),
  origin: { kind: 'team', team: 'liperi-team' as BodyId },
  themes: ['loneliness-and-friends', 'school-and-learning'],
  ageGroups: ['7-to-12'],
  text: 'Moni lapsi on iltapäivisin yksin.',
};
const row = toExchangeRow(exchanged);

const anyWhere = fc.oneof(
  fc.record({
    place: fc.constantFrom(exchanged.place, { level: 'region', code: '14' as RegionCode } as const),
    origin: fc.constant(exchanged.origin),
  }),
  fc.record({
    place: fc.constant(exchanged.place),
    origin: fc.constantFrom(exchanged.origin, {
      kind: 'worker-without-team',
      unit: 'rural-clinic' as UnitId,
    } as const),
    interfaceNeed: fc.nat(9).map((n) => testUuid<InterfaceId>(800 + n)),
  }),
);
const anyObservation: fc.Arbitrary<ExchangedObservation> = fc
  .tuple(
    anyWhere,
    fc.record({
      observation: fc.nat(10_000).map((n) => testUuid<ObservationId>(n)),
      on: fc.nat(9_000).map((n) => addDays(earliestDay, n)),
      themes: fc.uniqueArray(fc.constantFrom(...observationThemes), { minLength: 1 }),
      ageGroups: fc.uniqueArray(fc.constantFrom(...observationAgeGroups)),
      text: fc.stringMatching(/^[a-zåäö;" ]*[a-zåäö][a-zåäö;" ]*$/),
    }),
  )
  .map(([where, what]) => ({ ...what, ...where }));

describe('exchange with other tools', () => {
  test('R0-K9: what is written and read again is equal, through JSON as well', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyObservation, { selector: ({ observation }) => observation }), (all) => {
        const rows = JSON.parse(JSON.stringify(all.map(toExchangeRow))) as unknown[];
        expect(readExchangeRows(rows, today)).toEqual({ observations: all, refused: [] });
      }),
    );
  });

  test('R0-K8: a row with an identity code is refused with its number, the others are read', () => {
    const bad = { ...row, id: testUuid<ObservationId>(102), text: 'Perheen tunnus 131052-308T' };
    const read = readExchangeRows([row, bad], today);
    expect(read.observations).toEqual([exchanged]);
    expect(read.refused).toMatchObject([
      { row: 2, issues: [{ path: ['text'], code: 'identifier-in-text', received: 'identity-code' }] },
    ]);
  });

  test('R0-K9: a row is of a day that any stream would take', () => {
    const codeOf = (on: string) =>
      readExchangeRows([{ ...row, on }], today).refused[0]?.issues.map(({ code }) => code);
    expect(codeOf('2000-12-31')).toEqual(['day-too-early']);
    expect(codeOf('2026-11-23')).toEqual(['day-in-future']);
    expect(codeOf('2001-01-01')).toBeUndefined();
  });

  test('all issues of a row are told at once', () => {
    const nonsense = {
      format: 'x',
      id: 'y',
      on: '2026-02-30',
      place: 'unit:a',
      origin: 'who',
      themes: 'nothing',
      ageGroups: 'old',
      text: ' ',
    };
    expect(
      readExchangeRows([nonsense], today).refused[0]?.issues.map(
        ({ path, code }) => `${path.join('.')} ${code}`,
      ),
    ).toEqual([
      'format unknown-format',
      'id not-a-uuid',
      'on not-a-day',
      'place not-a-collaboration-place',
      'origin not-an-origin',
      'themes unknown-code',
      'ageGroups unknown-code',
      'text text-empty',
    ]);
    expect(readExchangeRows([{ ...row, themes: '' }], today).refused[0]?.issues).toEqual([
      { path: ['themes'], code: 'missing' },
    ]);
  });

  test.each([
    ['format', 'puheeksi-observation-2', 'unknown-format'],
    ['id', 'x', 'not-a-uuid'],
    ['on', '2026-02-30', 'not-a-day'],
    ['place', 'unit:liperi-school', 'not-a-collaboration-place'],
    ['place', 'liperi', 'not-a-collaboration-place'],
    ['origin', 'liperi-team', 'not-an-origin'],
    ['origin', 'team', 'not-an-origin'],
    ['origin', 'teamx', 'not-an-origin'],
    ['origin', 'team:Ä', 'not-an-origin'],
    ['themes', 'mental-health;nothing', 'unknown-code'],
    ['ageGroups', '7-to-12;old', 'unknown-code'],
    ['text', '', 'text-empty'],
  ])('F105: one fault alone refuses a row: %s “%s”', (column, value, code) => {
    const { observations, refused } = readExchangeRows([{ ...row, [column]: value }], today);
    expect(observations).toEqual([]);
    expect(refused.map(({ issues }) => issues)).toMatchObject([[{ path: [column], code }]]);
  });
  test('F105: a list that ends in a semicolon has no empty member', () => {
    const { observations } = readExchangeRows(
      [{ ...row, themes: 'mental-health;', ageGroups: ';7-to-12' }],
      today,
    );
    expect(observations).toMatchObject([{ themes: ['mental-health'], ageGroups: ['7-to-12'] }]);
  });

  test('an id twice in a file, and things that are no rows, are refused', () => {
    expect(readExchangeRows([row, row], today).refused).toEqual([
      { row: 2, issues: [{ path: ['id'], code: 'id-twice' }] },
    ]);
    fc.assert(
      fc.property(fc.array(fc.anything()), (rows) => {
        expect(readExchangeRows(rows, today).refused.map((refusal) => refusal.row)).toEqual(
          rows.map((_, index) => index + 1),
        );
      }),
    );
  });

  test('F111: a row without a need of an interface has an empty cell', () => {
    const { interfaceNeed: _need, ...without } = exchanged;
    expect(toExchangeRow(without).interfaceNeed).toBe('');
  });
  test('the columns are those of a row', () => {
    expect(Object.keys(row)).toEqual([...exchangeColumns]);
  });

  const issuesOf = (over: object) =>
    readExchangeRows([{ ...row, ...over }], today).refused[0]?.issues.map(
      ({ path, code }) => `${path.join('.')} ${code}`,
    );
  test.each([
    ['a day still to come', { on: '2026-11-23' }, 'on day-in-future'],
    ['an identity code as a team', { origin: 'team:131052-308t' }, 'origin identifier-in-code'],
    ['an identity code as a unit', { origin: 'unit:131052-308t' }, 'origin identifier-in-code'],
    ['a telephone number as a team', { origin: 'team:0401234567' }, 'origin identifier-in-code'],
    ['an identity code as an area', { place: 'area:131052-308t' }, 'place identifier-in-code'],
    ['no area where there is no team', { place: 'region:14', origin: 'unit:clinic' }, 'place not-an-area'],
    ['an interface that is none', { interfaceNeed: 'x' }, 'interfaceNeed not-a-uuid'],
    [
      'an interface of no area',
      { place: 'region:14', interfaceNeed: testUuid<InterfaceId>(1) },
      'place not-an-area',
    ],
  ])('R0-K8, F105: a row is refused for %s', (_what, over, expected) => {
    expect(issuesOf(over)).toEqual([expected]);
  });
  test('a day that is today is read, and a list holds a code once', () => {
    expect(
      readExchangeRows([{ ...row, on: today, themes: 'other;other', ageGroups: '3-to-6;3-to-6' }], today)
        .observations,
    ).toMatchObject([{ on: today, themes: ['other'], ageGroups: ['3-to-6'] }]);
  });
  test('F105: what was recorded here is written, read and recorded there as the same observation', () => {
    const noted: Observation = {
      status: 'noted',
      observation: exchanged.observation,
      noted: exchanged.on,
      place: exchanged.place,
      origin: exchanged.origin,
      themes: exchanged.themes,
      ageGroups: exchanged.ageGroups,
      textRef: testUuid<TextRef>(300),
      interfaceNeed: testUuid<InterfaceId>(800),
      discussedBy: [],
      answers: [],
    };
    const given = exchangedObservation(noted, exchanged.text);
    const { observations } = readExchangeRows(given ? [toExchangeRow(given)] : [], today);
    const ids = { entry: testUuid<EntryId>(1), textRef: testUuid<TextRef>(300) };
    const command = noteFromExchange(observations[0]!, ids);
    const context = { today, anonymous: false };
    const there = runStream(observation, [{ command, context }]);
    expect(there.state.state).toEqual(noted);
    const fromAbove = {
      kind: 'top-down',
      by: { level: 'steering-group', body: 'steering' as BodyId },
      teams: [],
    } as const;
    expect(exchangedObservation({ ...noted, origin: fromAbove }, exchanged.text)).toBeUndefined();
  });
});

describe('exchange of phenomena', () => {
  const phenomenonRow: ExchangedPhenomenon = {
    phenomenon: testUuid<PhenomenonId>(601),
    on: '2026-03-02' as Day,
    place: exchanged.place,
    by: { level: 'local-team', body: 'liperi-team' as BodyId },
    themes: ['loneliness-and-friends'],
    priorities: ['loneliness'],
    indicators: ['sotkanet:292', 'finlapset:a_1'],
    observations: [exchanged.observation],
    text: 'Lapset ovat iltapäivisin yksin.',
  };

  test('R0-K9: what is written and read again is equal, through JSON as well, full or bare', () => {
    const bare = {
      ...phenomenonRow,
      phenomenon: testUuid<PhenomenonId>(602),
      themes: [],
      priorities: [],
      indicators: [],
      observations: [],
    };
    const rows = JSON.parse(JSON.stringify([phenomenonRow, bare].map(toPhenomenonRow))) as unknown[];
    expect(readPhenomenonRows(rows, today)).toEqual({ phenomena: [phenomenonRow, bare], refused: [] });
  });
  test.each([
    ['format', '', 'unknown-format'],
    ['id', 'x', 'not-a-uuid'],
    ['on', 'x', 'not-a-day'],
    ['place', 'municipality:426', 'not-a-collaboration-place'],
    ['level', 'hyte-committee', 'not-an-opening-level'],
    ['body', 'X', 'not-a-register-code'],
    ['themes', 'x', 'unknown-code'],
    ['priorities', 'x', 'unknown-code'],
    ['indicators', 'x', 'not-an-indicator'],
    ['observations', 'x', 'not-a-uuid'],
    ['text', 'nimi@esimerkki.fi', 'identifier-in-text'],
  ])('F105: one fault alone refuses a row: %s “%s”', (column, value, code) => {
    const { phenomena, refused } = readPhenomenonRows(
      [{ ...toPhenomenonRow(phenomenonRow), [column]: value }],
      today,
    );
    expect(phenomena).toEqual([]);
    expect(refused.map(({ issues }) => issues)).toMatchObject([[{ path: [column], code }]]);
  });
  test('all issues of a row are told at once, and an id twice is refused', () => {
    const row = toPhenomenonRow(phenomenonRow);
    const bad = {
      format: '',
      id: 'x',
      on: 'x',
      place: 'x',
      level: 'hyte-committee',
      body: 'X',
      themes: 'x',
      priorities: 'x',
      indicators: 'x',
      observations: 'x',
      text: 'nimi@esimerkki.fi',
    };
    const { refused } = readPhenomenonRows([row, bad, row, null], today);
    expect(refused.map((refusal) => refusal.row)).toEqual([2, 3, 4]);
    expect(refused[0]?.issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'format unknown-format',
      'id not-a-uuid',
      'on not-a-day',
      'place not-a-collaboration-place',
      'level not-an-opening-level',
      'body not-a-register-code',
      'themes unknown-code',
      'priorities unknown-code',
      'indicators not-an-indicator',
      'observations not-a-uuid',
      'text identifier-in-text',
    ]);
    expect(refused.slice(1).map(({ issues }) => issues[0]?.code)).toEqual(['id-twice', 'not-a-row']);
  });
  test.each([
    [
      'an identity code as an indicator',
      { indicators: 'sotkanet:131052-308T' },
      'indicators not-an-indicator',
    ],
    [
      'a megabyte of an indicator',
      { indicators: `x:${'a'.repeat(1_000_000)}` },
      'indicators not-an-indicator',
    ],
    ['an identity code as a body', { body: '131052-308t' }, 'body identifier-in-code'],
    ['a day still to come', { on: '2999-01-01' }, 'on day-in-future'],
    [
      'a word among the observations',
      { observations: `${exchanged.observation};Matti` },
      'observations not-a-uuid',
    ],
  ])('R0-K8, F105: a row of a phenomenon is refused for %s', (_what, over, expected) => {
    const { refused } = readPhenomenonRows([{ ...toPhenomenonRow(phenomenonRow), ...over }], today);
    expect(refused[0]?.issues.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([expected]);
  });
  test('F105: a row may list as many indicators as a command, and of more than that nothing further is read', () => {
    const many = (count: number, last?: string) => [
      ...Array.from({ length: count }, (_, n) => `sotkanet:${n}`),
      ...(last === undefined ? [] : [last]),
    ];
    const read = (over: object) =>
      readPhenomenonRows([{ ...toPhenomenonRow(phenomenonRow), ...over }], today);
    expect(read({ indicators: many(200).join(';') }).phenomena).toMatchObject([{ indicators: many(200) }]);
    for (const indicators of [many(201), many(200, 'Matti')])
      expect(read({ indicators: indicators.join(';') }).refused).toMatchObject([
        { issues: [{ path: ['indicators'], code: 'too-many' }] },
      ]);
    expect(read({ indicators: many(200, 'Matti').join(';') }).refused[0]?.issues).toHaveLength(1);
  });
  test('F105: a phenomenon may be made of any number of observations: each is linked by a command of its own', () => {
    const observations = Array.from({ length: 1_000 }, (_, n) => testUuid<ObservationId>(n));
    const large = { ...phenomenonRow, observations };
    expect(readPhenomenonRows([toPhenomenonRow(large)], today)).toEqual({ phenomena: [large], refused: [] });
  });
  test.each([
    ['a priority alone', { indicators: [] }, true],
    ['an indicator alone', { priorities: [], indicators: ['sotkanet:292'] }, true],
    ['neither', { priorities: [], indicators: [] }, false],
  ])(
    'F105: a phenomenon with %s is described only if there is something to say',
    (_what, over, described) => {
      let n = 1;
      const ids = { newEntry: () => testUuid<EntryId>(n++), textRef: testUuid<TextRef>(300) };
      const types = phenomenonFromExchange({ ...phenomenonRow, ...over }, ids).map(({ type }) => type);
      expect(types).toEqual([
        'open-phenomenon',
        ...(described ? ['describe-phenomenon'] : []),
        'link-observation',
      ]);
    },
  );
  test('F30: an observation, a priority and an indicator that come twice are there once', () => {
    const row = toPhenomenonRow(phenomenonRow);
    const twice = {
      ...row,
      observations: `${row.observations};${row.observations}`,
      priorities: 'loneliness;loneliness',
      indicators: `${row.indicators};${row.indicators}`,
    };
    expect(readPhenomenonRows([twice], today).phenomena).toEqual([phenomenonRow]);
    expect(Object.keys(row)).toEqual([...phenomenonColumns]);
  });
  test('F105: what was recorded here is written, read and recorded there as the same phenomenon', () => {
    let n = 1;
    const ids = { newEntry: () => testUuid<EntryId>(n++), textRef: testUuid<TextRef>(300) };
    const context = {
      today,
      settings: defaultPhenomenonSettings,
      observations: [
        { observation: exchanged.observation, origin: exchanged.origin, place: exchanged.place },
      ],
      phenomena: [],
    };
    const recorded = (from: ExchangedPhenomenon) => {
      const run = runStream(
        phenomenon,
        phenomenonFromExchange(from, ids).map((command) => ({ command, context })),
      );
      expect(run.refusals).toEqual([]);
      return run.state.state;
    };
    const formed = recorded(phenomenonRow);
    const above = { level: 'hyte-committee', body: 'committee' as BodyId, from: phenomenonRow.on } as const;
    expect(
      formed.status === 'none' || exchangedPhenomenon({ ...formed, path: [above] }, 'x'),
    ).toBeUndefined();
    for (const from of [phenomenonRow, { ...phenomenonRow, priorities: [], indicators: [] }]) {
      const here = recorded(from);
      const written = here.status === 'none' ? undefined : exchangedPhenomenon(here, from.text);
      const read = readPhenomenonRows(written ? [toPhenomenonRow(written)] : [], today);
      expect(read).toEqual({ phenomena: [from], refused: [] });
      expect(recorded(read.phenomena[0]!)).toEqual(here);
    }
  });
});

describe('suggestions', () => {
  const observed = (
    n: number,
    themes: Observation['themes'],
    ageGroups: Observation['ageGroups'],
  ): Observation => ({
    status: 'noted',
    observation: testUuid<ObservationId>(n),
    noted: '2026-02-01' as Day,
    place: exchanged.place,
    origin: exchanged.origin,
    themes,
    ageGroups,
    textRef: testUuid<TextRef>(300),
    discussedBy: [],
    answers: [],
  });
  const first = observed(1, ['mental-health'], ['7-to-12']);
  const twin = observed(2, ['mental-health'], ['7-to-12']);
  const half = observed(3, ['mental-health'], ['under-3']);
  const stranger = observed(4, ['livelihood-and-housing'], ['under-3']);

  test('F105: the most alike come first, with what they share', () => {
    expect(suggestAlike(first, [stranger, half, twin, first], { atLeast: 0.3 })).toEqual([
      {
        observation: first.observation,
        alike: twin.observation,
        score: 1,
        sharedThemes: ['mental-health'],
        sharedAgeGroups: ['7-to-12'],
      },
      {
        observation: first.observation,
        alike: half.observation,
        score: 1 / 3,
        sharedThemes: ['mental-health'],
        sharedAgeGroups: [],
      },
    ]);
  });
  test('F105: what is exactly as alike as was asked for is suggested, and equals stand in the order of their ids', () => {
    const others = [7, 5, 6].map((n) => observed(n, ['mental-health'], ['under-3']));
    const found = suggestAlike(first, others, { atLeast: 1 / 3 });
    expect(found.map(({ alike }) => alike)).toEqual([5, 6, 7].map((n) => testUuid<ObservationId>(n)));
  });
  test('F105: an observation that the list holds twice is suggested once, as it stands last', () => {
    const before = observed(2, ['livelihood-and-housing'], ['7-to-12']);
    expect(suggestAlike(first, [before, half, twin], { atLeast: 0 })).toMatchObject([
      { alike: twin.observation, score: 1 },
      { alike: half.observation },
    ]);
    expect(suggestAlike(first, [twin, twin, twin], { atLeast: 0 })).toHaveLength(1);
  });
  test('F105: only what both have is called shared', () => {
    const wide = observed(1, ['mental-health', 'livelihood-and-housing'], ['7-to-12', 'under-3']);
    expect(suggestAlike(wide, [half], { atLeast: 0 })).toMatchObject([
      { score: 1 / 2, sharedThemes: ['mental-health'], sharedAgeGroups: ['under-3'] },
    ]);
  });
  test('F105: one mark in common and no other is wholly alike; nothing in common because nothing was said is not', () => {
    const single = observed(1, ['mental-health'], []);
    expect(suggestAlike(single, [observed(2, ['mental-health'], [])], { atLeast: 0 })).toMatchObject([
      { score: 1 },
    ]);
    expect(suggestAlike(observed(1, [], []), [observed(2, [], [])], { atLeast: 0 })).toEqual([]);
  });
  test('words count where the texts are at hand', () => {
    const texts = {
      [first.observation]: 'Bussit kulkevat harvoin',
      [stranger.observation]: 'Harvoin kulkevat bussit',
    };
    expect(suggestAlike(first, [stranger], { atLeast: 0, texts })[0]?.score).toBeCloseTo(3 / 7);
    expect(suggestAlike(first, [stranger], { atLeast: 0 })).toEqual([]);
  });
  test('F105: a suggestion links nothing: accepting it is a command of its own', () => {
    const [suggestion] = suggestAlike(first, [twin], { atLeast: 0.5 });
    expect(suggestion && acceptSuggestion(suggestion, testUuid<EntryId>(1), '2026-02-03' as Day)).toEqual({
      type: 'link-observation',
      entry: testUuid<EntryId>(1),
      on: '2026-02-03',
      observation: twin.observation,
    });
  });
});

describe('codes', () => {
  const many = <T>(all: readonly T[]) => fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 30 });
  test('F30, R0-K1: a list holds a code once, whoever wrote it and however often', () => {
    const said = fc.record({
      themes: many(observationThemes),
      ageGroups: many(observationAgeGroups),
      priorities: many(priorities),
      indicators: many(['sotkanet:292', 'sotkanet:3917', 'finlapset:a_1']),
    });
    fc.assert(
      fc.property(said, ({ themes, ageGroups, priorities: chosen, indicators }) => {
        const base = { entry: testUuid<EntryId>(1), on: exchanged.on };
        const text = { textRef: testUuid<TextRef>(300), text: exchanged.text };
        const { place } = exchanged;
        const noted = runStream(observation, [
          {
            command: {
              type: 'note-observation',
              ...base,
              observation: exchanged.observation,
              place,
              origin: exchanged.origin,
              themes,
              ageGroups,
              ...text,
            },
            context: { today, anonymous: true },
          },
        ]);
        const context = { today, settings: defaultPhenomenonSettings, observations: [], phenomena: [] };
        const by = { level: 'local-team', body: 'liperi-team' as BodyId } as const;
        const id = testUuid<PhenomenonId>(601);
        const described = runStream(phenomenon, [
          {
            command: { type: 'open-phenomenon', ...base, phenomenon: id, place, by, themes, ...text },
            context,
          },
          {
            command: {
              type: 'describe-phenomenon',
              entry: testUuid<EntryId>(2),
              on: exchanged.on,
              themes: [...themes].reverse(),
              priorities: chosen,
              indicators,
            },
            context,
          },
        ]);
        const written = { ...row, themes: themes.join(';'), ageGroups: ageGroups.join(';') };
        const events = [
          ...noted.events,
          ...described.events,
          ...readExchangeRows([written], today).observations,
        ];
        expect(events.length).toBeGreaterThan(3);
        for (const event of events)
          for (const list of Object.values(event).filter((value) => Array.isArray(value)))
            expect(new Set(list).size).toBe(list.length);
      }),
    );
  });
});
