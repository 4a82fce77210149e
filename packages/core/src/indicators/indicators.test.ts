import { describe, expect, test } from 'vitest';
import type {
  AreaCode,
  Day,
  Instant,
  Month,
  MunicipalityCode,
  PlaceKey,
  RegionCode,
  UnitId,
} from '../kernel/index.js';
import { placeKey, rollingYear } from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import { defaultPractitionerSettings } from '../streams/practitioner/index.js';
import { disagreements } from '../statistics/reference/agreement.js';
import reference from '../statistics/reference/fromR.golden.json';
import { tallyOf, type Count, type RawCell, type RawTable } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import {
  childrenInDiscussions,
  discussions,
  feedbackAnswers,
  firstDiscussions,
  indicatorDefinitions,
  indicatorIds,
  indicatorOf,
  joinedYears,
  keyOf,
  networkMeetingWaits,
  processOutcomes,
  tallyReader,
  targetOn,
  type Indicator,
  type IndicatorId,
  type IndicatorRequest,
  type IndicatorSplit,
  type MeasureDeclaration,
  type Target,
  type YearValue,
} from './index.js';
import { discussionWaitDays, offerAnswers } from './lp/contact.js';
import { practitionerStockMeasures } from './lp/index.js';
import { networkMeetingSteps, networkMeetingWaitDays } from './lp/meetings.js';

/** What R answers on the examples here; the script that asked it stands beside the file. */
const fromR = reference.indicators;

const day = '2026-11-22' as Day;
const units = ['liperi-school', 'kitee-school', 'joensuu-clinic'] as readonly string[] as readonly UnitId[];
const [school, kitee] = units.map((unit) => placeKey({ level: 'unit', code: unit })) as [PlaceKey, PlaceKey];
const elsewhere = 'unit:kuopio-school' as PlaceKey;
const here = new Set<PlaceKey>([
  'region:14' as PlaceKey,
  ...units.map((unit) => placeKey({ level: 'unit', code: unit })),
]);

const request: IndicatorRequest = deepFreeze({
  place: { level: 'region', code: '14' as RegionCode },
  inPlace: (place) => here.has(place),
  period: rollingYear('2026-11' as Month),
  asOf: '2026-11-22T10:00:00.000Z' as Instant,
  provisional: true,
  synthetic: true,
  day,
  units,
  population: {
    year: 2022,
    asOf: '2022-12-31' as Day,
    ageBand: 'all',
    ofPlace: 2000,
    source: { kind: 'register', publisher: 'THL', title: 'Population', year: 2022, licence: 'CC BY 4.0' },
  },
  targets: [],
});

const flow = (
  measure: MeasureDeclaration,
  n: number,
  dimensions: Count['cell']['dimensions'] = {},
  place = school,
  month = '2026-09',
): Count => ({ cell: { measure: keyOf(measure), place, period: month as Month, dimensions }, n });
const stock = (
  measure: MeasureDeclaration,
  n: number,
  dimensions: Count['cell']['dimensions'],
  place = school,
) => ({
  cell: { measure: keyOf(measure), place, period: day, dimensions },
  n,
});
const inSchool = { setting: 'school', origin: 'family-wish' };

const ofElsewhere = stock(
  practitionerStockMeasures(defaultPractitionerSettings).practitionersByRight,
  3,
  { right: 'both' },
  elsewhere,
);

const tableOf = (
  id: IndicatorId,
  counts: readonly Count[],
  more: Partial<IndicatorRequest> = {},
  by?: IndicatorSplit,
): RawTable => {
  const asked = { ...request, ...more };
  const table = indicatorOf(id)?.compute(tallyReader(deepFreeze(tallyOf(counts)), asked), asked, by);
  if (!table) throw new Error(id);
  return table;
};
const cellOf = (table: RawTable, code = 'all'): RawCell | undefined =>
  table.cells.find((one) => one.code === code);
const valueOf = (table: RawTable, code = 'all') => cellOf(table, code)?.value;
const endsOf = (value: RawCell['value'] | undefined): readonly (number | null)[] => {
  const interval = value?.kind === 'known' ? value.interval : undefined;
  return [interval?.lower ?? null, interval?.upper ?? null];
};

describe('the registry of indicators', () => {
  test('has a definition of every id, and versions without a gap from 1 on', () => {
    expect(new Set(indicatorDefinitions.map(({ id }) => id))).toEqual(new Set(indicatorIds));
    for (const id of indicatorIds) {
      const versions = indicatorDefinitions.filter((one) => one.id === id).map(({ version }) => version);
      expect(versions.sort()).toEqual(versions.map((_, index) => index + 1));
    }
  });

  test('keeps an old definition beside the new one, so that old values keep theirs', () => {
    const first = indicatorOf('discussions') as Indicator;
    const both = [first, { ...first, version: 2, since: '0.2.0' }];
    expect(indicatorOf('discussions', undefined, both)?.version).toBe(2);
    expect(indicatorOf('discussions', 1, both)).toBe(first);
    expect(indicatorOf('discussions', 3, both)).toBeUndefined();
  });

  test('has no indicator that answers nothing at all with a number', () => {
    for (const id of indicatorIds.filter((one) => !one.startsWith('population')))
      for (const cell of tableOf(id, []).cells)
        expect([id, cell.value.kind]).toEqual([
          id,
          id.endsWith('-within-target') ? 'not-applicable' : 'no-data',
        ]);
  });
});

describe('use of the method', () => {
  const counts = [
    flow(discussions, 4, inSchool),
    flow(discussions, 1, inSchool, kitee, '2026-10'),
    flow(discussions, 7, inSchool, elsewhere),
    flow(discussions, 9, inSchool, school, '2025-11'),
    flow(childrenInDiscussions, 7, inSchool),
    flow(firstDiscussions, 3, inSchool),
  ];

  test('counts what is in the place and the period, and nothing else', () => {
    expect(valueOf(tableOf('discussions', counts))).toEqual({ kind: 'known', value: 5 });
    const byMonth = tableOf('discussions', counts, {}, 'month');
    expect(valueOf(byMonth, '2026-10')).toEqual({ kind: 'known', value: 1, n: 5 });
    expect(valueOf(tableOf('discussions', counts, {}, 'unit'), 'liperi-school')).toMatchObject({ value: 4 });
  });

  test('F45: a rate is numerator / denominator × 1 000 with its exact interval and n', () => {
    const value = valueOf(tableOf('discussions-per-thousand', counts));
    expect(value).toMatchObject({ kind: 'known', value: 2.5, n: 2000, interval: { level: 0.95 } });
    expect(disagreements(endsOf(value), fromR.ratePerThousand.interval)).toEqual([]);
  });

  test('F45: a denominator of 0 is not applicable, no denominator is no data', () => {
    const none = { ...request.population, ofPlace: 0 } as NonNullable<IndicatorRequest['population']>;
    expect(valueOf(tableOf('discussions-per-thousand', counts, { population: none }))?.kind).toBe(
      'not-applicable',
    );
    const { population: _given, ...without } = request;
    const reader = tallyReader(tallyOf(counts), without);
    const table = indicatorOf('discussions-per-thousand')?.compute(reader, without);
    expect(table && valueOf(table)?.kind).toBe('no-data');
  });

  test('a rate per all inhabitants says so, one per children does not', () => {
    const children = { ...request.population, ageBand: '0-17' } as NonNullable<
      IndicatorRequest['population']
    >;
    expect(tableOf('discussions-per-thousand', counts).head.caveats).toContain('per-all-inhabitants');
    expect(tableOf('discussions-per-thousand', counts, { population: children }).head.caveats).not.toContain(
      'per-all-inhabitants',
    );
  });

  test('a zero is a zero where the log is kept, and no data where it is not', () => {
    expect(valueOf(tableOf('network-meetings', counts))).toEqual({ kind: 'known', value: 0 });
    expect(valueOf(tableOf('network-meetings', []))).toEqual({ kind: 'no-data' });
  });

  test.each([
    ['discussions', flow(discussions, 1, inSchool, elsewhere, '2020-05')],
    ['discussions-per-thousand', flow(discussions, 1, inSchool, elsewhere, '2020-05')],
    ['network-meetings', flow(discussions, 1, inSchool, elsewhere, '2026-05')],
    ['units-reporting', flow(discussions, 1, inSchool, elsewhere)],
    ['discussions', flow(discussions, 1, inSchool, school, '2026-12')],
    ['qualified-for-discussion', ofElsewhere],
    ['units-with-discussion-right', ofElsewhere],
  ] as const)('%s: what another place counts, or this one later, makes no zero here', (id, count) => {
    expect(valueOf(tableOf(id, [count]))).toEqual({ kind: 'no-data' });
  });

  test('a place that recorded before the period has zeros in it, and the table says what they may be', () => {
    const before = [flow(discussions, 1, inSchool, school, '2020-05')];
    for (const id of ['discussions', 'network-meetings', 'discussions-per-thousand'] as const) {
      const table = tableOf(id, before);
      expect(valueOf(table)).toMatchObject({ kind: 'known', value: 0 });
      expect(table.head.caveats).toContain('zero-or-unrecorded');
    }
    expect(tableOf('qualified-for-discussion', before).head.caveats).not.toContain('zero-or-unrecorded');
  });

  test('what two counts beside each other give away is told to the protection', () => {
    expect(cellOf(tableOf('families-begun', counts))?.alsoTells).toEqual([{ lower: 2, upper: 2 }]);
    expect(cellOf(tableOf('children-in-discussions', counts))?.alsoTells).toEqual([{ lower: 2, upper: 2 }]);
  });

  test('an indicator refuses a split it does not have', () => {
    expect(() => tableOf('network-meetings', counts, {}, 'setting')).toThrow('not split by setting');
  });
});

describe('shares', () => {
  test('R0-N1: 190 of 196 has the Wilson interval of the reference and tells of the six others', () => {
    const table = tableOf('family-feedback', [
      flow(feedbackAnswers, 190, { item: 'felt-heard', answer: 'agreed' }),
      flow(feedbackAnswers, 6, { item: 'felt-heard', answer: 'did-not-agree' }),
    ]);
    const value = valueOf(table, 'felt-heard');
    expect(value).toMatchObject({ kind: 'known', n: 196 });
    expect(disagreements(endsOf(value), fromR.feltHeard.interval)).toEqual([]);
    expect(cellOf(table, 'felt-heard')?.alsoTells?.[0]).toEqual({ lower: 6, upper: 6 });
    expect(valueOf(table, 'benefit-for-child')).toEqual({ kind: 'no-data' });
  });

  test('0 of n is a known zero, 0 of 0 is no data', () => {
    const declined = [flow(offerAnswers, 8, { answer: 'declined' })];
    expect(valueOf(tableOf('offer-acceptance', declined))).toMatchObject({ kind: 'known', value: 0, n: 8 });
    expect(valueOf(tableOf('offer-acceptance', []))).toEqual({ kind: 'no-data' });
  });

  test('R0-P7: the responsible worker is asked of processes with a meeting alone', () => {
    const done = (outcome: string, yes: number, no: number) => [
      stock(processOutcomes, yes, { outcome, done: 'yes' }),
      stock(processOutcomes, no, { outcome, done: 'no' }),
    ];
    const counts = [...done('plan', 18, 2), ...done('responsible-worker', 9, 3)];
    expect(valueOf(tableOf('responsible-worker-share', counts))).toMatchObject({ value: 0.75, n: 12 });
    expect(valueOf(tableOf('plan-share', counts))).toMatchObject({ value: 0.9, n: 20 });
    expect(tableOf('plan-share', counts).head).toMatchObject({ period: { key: '2026-11', grain: 'month' } });
    expect(tableOf('plan-share', counts).head.caveats).toContain('state-of-one-day');
  });
});

describe('waits', () => {
  const days = [3, 5, 5, 8, 9, 12, 14, 14, 20, 40];
  const held = days.map((wait) => flow(networkMeetingWaitDays, 1, { days: String(wait) }));

  describe('F45: rates per 1 000 by place', () => {
    const municipalities = {
      codes: ['426', '260'] as readonly string[] as readonly MunicipalityCode[],
      of: (place: PlaceKey) => (place === school ? '426' : '260') as MunicipalityCode,
    };
    const population = { ...request.population!, ofMunicipality: { '426': 1500, '260': 500 } };
    const held = [flow(discussions, 6, inSchool), flow(discussions, 5, inSchool, kitee)];
    const rates = (counts = held, more: Partial<IndicatorRequest> = {}) =>
      tableOf('discussions-per-thousand', counts, { population, municipalities, ...more }, 'municipality');

    test('the year, the ages and the register of the inhabitants stand in the head', () => {
      const { source } = population;
      expect(rates().head.denominator).toEqual({ year: 2022, ageBand: 'all', source });
      expect(tableOf('discussions', held).head).not.toHaveProperty('denominator');
    });

    test('a municipality has the rate of its own inhabitants, and the whole that of all', () => {
      const table = rates();
      expect([valueOf(table, '426'), valueOf(table, '260'), table.total?.cell.value]).toMatchObject([
        { value: 4, n: 1500 },
        { value: 10, n: 500 },
        { value: 5.5, n: 2000 },
      ]);
    });

    test('a municipality without known inhabitants has no rate, and no total hides that', () => {
      const table = rates(held, { population: { ...population, ofMunicipality: { '426': 1500 } } });
      expect(valueOf(table, '260')).toEqual({ kind: 'no-data' });
      expect(table.total).toBeUndefined();
    });

    test('an area has a rate where its inhabitants are given, a unit never', () => {
      const areas = {
        codes: ['liperi'] as readonly string[] as readonly AreaCode[],
        of: () => 'liperi' as AreaCode,
      };
      const given = { areas, population: { ...population, ofArea: { liperi: 1100 } } };
      const table = tableOf('discussions-per-thousand', held, given, 'area');
      expect(valueOf(table, 'liperi')).toMatchObject({ value: 10, n: 1100 });
      expect(() => tableOf('discussions-per-thousand', held, {}, 'unit')).toThrow('not split by unit');
    });
  });

  test('a share of a complete register has its n and no interval: nothing was sampled', () => {
    const table = tableOf('units-reporting', [flow(discussions, 1, inSchool)]);
    expect(valueOf(table)).toEqual({ kind: 'known', value: 1 / 3, n: 3 });
  });

  test('F12: median, quartiles and percentiles equal those of the list of waits', () => {
    const table = tableOf('network-meeting-wait', held);
    const of = (code: string) => valueOf(table, code);
    expect(
      ['lower-quartile', 'median', 'upper-quartile', 'p80', 'p90'].map((code) => of(code)),
    ).toMatchObject(fromR.waitDays.wholeDays.map((value) => ({ value, n: 10 })));
    expect(table.cells.map(({ count }) => count?.lower)).toEqual([2, 5, 2, 2, 1]);
  });

  test('F12: without a decided target there is no share within target, with one it holds from its day on', () => {
    const target: Target = {
      indicator: 'network-meeting-wait',
      of: 'each',
      kind: 'target',
      value: 14,
      from: '2026-06-01' as Day,
      decidedOn: '2026-05-05' as Day,
      decidedBy: 'steering-group' as BodyId,
    };
    const later = { ...target, value: 7, from: '2027-01-01' as Day };
    const id = 'network-meeting-wait-within-target';
    expect(valueOf(tableOf(id, held))).toEqual({ kind: 'not-applicable' });
    expect(valueOf(tableOf(id, held, { targets: [later, target] }))).toMatchObject({ value: 0.8, n: 10 });
    expect(valueOf(tableOf(id, held, { targets: [{ ...target, value: Number.NaN }] }))).toEqual({
      kind: 'not-applicable',
    });
    expect(targetOn([target], 'network-meeting-wait', 'each', 'target', '2026-05-31' as Day)).toBeUndefined();
    expect(
      targetOn([target, later], 'network-meeting-wait', 'each', 'target', '2027-01-01' as Day)?.value,
    ).toBe(7);
  });

  test('those still waiting count in: the curve and its median are those of survfit', () => {
    const wait = (state: string, value: number, n = 1) =>
      stock(networkMeetingWaits, n, { state, days: String(value) });
    const counts = [wait('reached', 5, 2), wait('reached', 10, 2), wait('waiting', 20), wait('reached', 30)];
    const table = tableOf('network-meeting-reached', counts);
    const { days, share, median } = fromR.reached;
    const reached = days.map((day) => valueOf(table, `within-${day}`));
    expect(reached).toMatchObject(days.map(() => ({ kind: 'known', n: 6 })));
    expect(
      disagreements(
        reached.map((value) => (value?.kind === 'known' ? value.value : null)),
        share,
      ),
    ).toEqual([]);
    expect(valueOf(table, 'within-60')).toEqual({ kind: 'not-applicable' });
    expect(valueOf(tableOf('network-meeting-wait-median', counts))).toMatchObject({ value: median, n: 6 });
  });

  test('a median that fewer than half have reached is no number, and the table says why', () => {
    const counts = [
      stock(networkMeetingWaits, 2, { state: 'reached', days: '5' }),
      stock(networkMeetingWaits, 8, { state: 'waiting', days: '40' }),
    ];
    const table = tableOf('network-meeting-wait-median', counts);
    expect(valueOf(table)).toEqual({ kind: 'not-applicable' });
    expect(table.head.caveats).toContain('not-yet-reached');
  });

  test('waits without a concern day are not counted as waits of 0 days', () => {
    expect(valueOf(tableOf('discussion-wait', [flow(discussions, 9, inSchool)]), 'median')).toEqual({
      kind: 'no-data',
    });
    const same = flow(discussionWaitDays, 3, { days: '0' });
    expect(valueOf(tableOf('discussion-wait', [same]), 'median')).toMatchObject({ value: 0, n: 3 });
  });
});

describe('competence', () => {
  const { practitionersByRight } = practitionerStockMeasures(defaultPractitionerSettings);
  const counts = [
    stock(practitionersByRight, 2, { right: 'both' }),
    stock(practitionersByRight, 3, { right: 'discussion' }, kitee),
  ];

  test('F21: a unit with nobody qualified for the network meeting is seen as 0, not hidden', () => {
    const table = tableOf('qualified-for-network-meeting', counts, {}, 'unit');
    expect(table.protect).toBe('open');
    expect(table.cells.map(({ value }) => value.kind === 'known' && value.value)).toEqual([2, 0, 0]);
  });

  test('F21: coverage is out of every unit of the register', () => {
    expect(valueOf(tableOf('units-with-discussion-right', counts))).toMatchObject({ value: 2 / 3, n: 3 });
    expect(valueOf(tableOf('units-with-meeting-right', counts))).toMatchObject({ value: 1 / 3, n: 3 });
  });

  test('yesterday’s stock is not today’s', () => {
    expect(valueOf(tableOf('trainers', counts, { day: '2026-11-23' as Day }))).toEqual({ kind: 'no-data' });
  });
});

describe('years of a population series', () => {
  const value = (year: number, more: Partial<YearValue> = {}): YearValue => ({
    year,
    value: 10,
    level: 'region',
    source: 'sotkanet:328',
    ...more,
  });

  test('a two-yearly survey is joined every second year, and a missing round is a gap', () => {
    const joined = joinedYears(deepFreeze([2025, 2019, 2021].map((year) => value(year))), { everyYears: 2 });
    expect(joined.ok && joined.value.map(({ years }) => years.map(({ year }) => year))).toEqual([
      [2019, 2021],
      [2025],
    ]);
  });

  test.each([
    ['levels', [value(2021), value(2022, { level: 'municipality' })], 'levels-mixed'],
    [
      'the survey and the register',
      [value(2021), value(2022, { source: 'finlapsetRegister' })],
      'sources-mixed',
    ],
    ['two values of one year', [value(2021), value(2021)], 'year-twice'],
  ])('F47: %s are never mixed', (_what, values, code) => {
    expect(joinedYears(values, { everyYears: 1 })).toMatchObject({ ok: false, error: { code } });
  });
});

test('a network meeting counts where it was held, by step', () => {
  const counts = [
    flow(discussions, 1, inSchool),
    flow(networkMeetingSteps, 2, { step: 'held' }),
    flow(networkMeetingSteps, 5, { step: 'moved' }),
  ];
  expect(valueOf(tableOf('network-meetings', counts))).toMatchObject({ value: 2 });
});

describe('F47: population series', () => {
  const years = (...given: readonly number[]) => given.map((year) => ({ year, inhabitants: year * 10 }));
  const seriesOf = (...given: readonly number[]): RawTable =>
    tableOf('population-by-year', [], {
      population: { ...request.population!, otherYears: years(...given) },
    });

  test('a missing year is no data between the years that have some: nothing joins over it', () => {
    const table = seriesOf(2021, 2017, 2018);
    expect(table.cells.map(({ code, value }) => [code, value.kind])).toEqual([
      ['2017', 'known'],
      ['2018', 'known'],
      ['2019', 'no-data'],
      ['2020', 'no-data'],
      ['2021', 'known'],
      ['2022', 'known'],
    ]);
    expect(table.head).toMatchObject({ period: { key: '2017-01..2022-12' }, source: { kind: 'register' } });
  });

  test('one year is that year, and no population no data', () => {
    expect(seriesOf().head.period).toEqual({ key: '2022', grain: 'year' });
    const { population: _none, ...without } = request;
    const table = indicatorOf('population-by-year')?.compute(tallyReader(tallyOf([]), without), without);
    expect(table?.cells).toEqual([{ code: 'all', value: { kind: 'no-data' } }]);
  });

  const year = (more: Partial<YearValue> = {}): YearValue => ({
    year: 2020,
    value: 1,
    level: 'region',
    source: 'THL',
    ...more,
  });
  test.each([
    ['a rhythm that is no number', [year()], NaN, { code: 'not-a-rhythm' }],
    ['a rhythm of no years', [year()], 0, { code: 'not-a-rhythm' }],
    ['a rhythm of half years', [year()], 0.5, { code: 'not-a-rhythm' }],
    [
      'a value that is no number',
      [year(), year({ year: 2021, value: NaN })],
      1,
      { code: 'not-a-number', index: 1 },
    ],
    ['a year that is no number', [year({ year: NaN })], 1, { code: 'not-a-year', index: 0 }],
    ['half a year', [year({ year: 2020.5 })], 1, { code: 'not-a-year', index: 0 }],
  ])('refuses %s', (_title, values, everyYears, error) => {
    expect(joinedYears(deepFreeze(values), { everyYears })).toMatchObject({ ok: false, error });
  });
});
