import { describe, expect, test } from 'vitest';
import type { Day } from '../../kernel/index.js';
import {
  countBy,
  figureOf,
  flagsOf,
  gapsOf,
  matrixOf,
  registers,
  statusOf,
  type AnyRecord,
  type AnyRegister,
  type Expected,
  type FigureValue,
} from '../../registers/index.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { readEntriesOf } from '../../testing/registerEntries.js';
import { testUuid } from '../../testing/testUuid.js';
import { storedRegister } from './storedRegister.js';

const day = (text: string) => text as Day;
const worker = (n: number) => testUuid(400 + n);
const words = (n: number) => testUuid(500 + n);

/** A register with entries that all fit: what it says of them on a day. */
const about = (register: AnyRegister, records: readonly object[], today: string, expected: Expected = {}) => {
  const entries = readEntriesOf(storedRegister(register), deepFreeze(records));
  expect(entries.flatMap(({ faults }) => faults)).toEqual([]);
  const whole = entries.map(({ record }): AnyRecord => record);
  return {
    flags: entries.map((entry) => flagsOf(register, entry, day(today))),
    status: entries.map((entry) => statusOf(register, entry, day(today))),
    open: gapsOf(register, entries, expected, day(today)).flatMap((gap) =>
      gap.kind === 'cover' ? [Object.values(gap.cell).join(' ')] : [],
    ),
    figure: (name: string) => figureOf(register, register.figures![name]!, whole, day(today), expected),
    count: (field: string) =>
      Object.fromEntries(countBy(register, field, whole).counts.map(({ value, n }) => [value, n])),
    matrix: (name: string) => matrixOf(register, register.matrices![name]!, whole, expected),
  };
};
const known = (value: number, n: number): FigureValue => ({ kind: 'known', value, n });
const byValue = ({ by = [] }: ReturnType<ReturnType<typeof about>['figure']>) =>
  Object.fromEntries(by.map(({ value, figure }) => [value, figure.kind === 'known' ? figure.value : '–']));

describe('duties with data', () => {
  const duty = (data: string, kind: string, over: object = {}) => ({
    data,
    duty: kind,
    ownerKind: 'body',
    ownerBody: 'steering-group',
    since: '2026-01-01',
    decidedBy: 'steering-group',
    ...over,
  });
  const all = registers['data-duties'].fields.data.codes.flatMap((data) =>
    registers['data-duties'].fields.duty.codes.map((kind) => duty(data, kind)),
  );

  test('F112: each of four kinds of data and three duties has an owner, or is listed as open', () => {
    const lacking = all.filter(({ data, duty: kind }) => data !== 'experiences' || kind !== 'uses');
    const { open, matrix } = about(registers['data-duties'], lacking, '2026-06-01');
    expect(open).toEqual(['experiences uses']);
    expect(matrix('duties').n.flat()).toHaveLength(12);
    expect(about(registers['data-duties'], [], '2026-06-01').open).toHaveLength(12);
    expect(about(registers['data-duties'], all, '2026-06-01').open).toEqual([]);
  });

  test.each([
    ['before it begins', { since: '2026-07-01' }, 'to-come', 1],
    ['on its first day', { since: '2026-06-01' }, 'in-force', 0],
    ['on its last day', { until: '2026-06-01' }, 'in-force', 0],
    ['after it', { until: '2026-05-31' }, 'past', 1],
    ['by a worker', { ownerKind: 'worker', ownerBody: undefined, ownerWorker: worker(1) }, 'in-force', 0],
  ])('a duty counts while it is in force: %s', (_when, over, status, open) => {
    const one = JSON.parse(JSON.stringify(duty('experiences', 'uses', over))) as object;
    const told = about(
      registers['data-duties'],
      [...all.filter((other) => other.data !== 'experiences'), one],
      '2026-06-01',
    );
    expect([told.status.at(-1), told.open.filter((cell) => cell === 'experiences uses').length]).toEqual([
      status,
      open,
    ]);
  });
});

describe('common understanding', () => {
  const answered = (unit: string, more: object = {}) => ({ unit, talkedOn: '2026-02-01', ...more });
  const three = { whyTogether: words(1), commonGoal: words(2), whatItMeansForUs: words(3) };
  const units = ['school', 'clinic', 'day-care', 'police'];

  test('F110: a unit with three answers is done, and the region sees the share of all its units', () => {
    const { status, flags, open, figure } = about(
      registers['common-understanding'],
      [answered('school', three), answered('clinic', { commonGoal: words(4) }), answered('unknown', three)],
      '2026-03-01',
      { units },
    );
    expect(status).toEqual(['done', 'begun', 'done']);
    expect(flags[1]).toEqual(['answers-missing']);
    expect(open).toEqual(['day-care', 'police']);
    expect(figure('done')).toEqual({ all: known(1, 4) });
  });

  test('where the region has no units there is no share', () => {
    expect(about(registers['common-understanding'], [], '2026-03-01', { units: [] }).figure('done')).toEqual({
      all: { kind: 'no-data' },
    });
  });
});

describe('job descriptions', () => {
  const task = (over: object) => ({
    unit: 'liperi-school',
    worker: worker(1),
    task: 'team-facilitation',
    minutesPerMonth: 300,
    releasedMinutesPerMonth: 300,
    writtenSince: '2026-01-01',
    ...over,
  });

  test('F102: a facilitator without the task in writing is flagged; hours added are hours released, or shown as extra', () => {
    const { flags, figure } = about(
      registers['job-descriptions'],
      [
        task({ releasedMinutesPerMonth: 180 }),
        task({ task: 'one-contact-consultation', minutesPerMonth: 60, releasedMinutesPerMonth: 120 }),
        task({ worker: worker(2), task: 'team-coordination', writtenSince: '2026-09-01' }),
      ],
      '2026-06-01',
    );
    expect(flags).toEqual([['extra-work'], [], ['not-in-writing']]);
    expect(['added', 'released', 'extra'].map((name) => figure(name).all)).toEqual([
      known(660, 3),
      known(600, 3),
      // More room in one task does not hide extra work in another
      known(120, 3),
    ]);
  });

  test.each([
    ['team-facilitation', ['not-in-writing']],
    ['team-coordination', ['not-in-writing']],
    ['lp-training-coordination', []],
    ['other', []],
  ])('C5: %s by word of mouth', (name, expected) => {
    const { writtenSince: _written, ...spoken } = task({ task: name });
    expect(about(registers['job-descriptions'], [spoken], '2026-06-01').flags).toEqual([expected]);
  });
});

describe('care and service chains', () => {
  const chain = (over: object) => ({
    name: 'Raskausajan ketju',
    services: 'maternity-and-child-health',
    area: 'liperi',
    checkedOn: '2026-01-10',
    lpStep: 'discussion',
    stepDescribedOn: '2026-01-10',
    ...over,
  });
  const none = { lpStep: 'none', stepDescribedOn: undefined };
  const chains = [
    chain({}),
    chain({ services: 'adult-services', ...none }),
    chain({ area: 'joensuu', lpStep: 'discussion-and-meeting' }),
  ].map((record) => JSON.parse(JSON.stringify(record)) as object);

  test('F25: the share of chains with an LP step is computed for each area', () => {
    const { figure, flags } = about(registers['care-chains'], chains, '2026-06-01');
    expect(figure('withLp')).toEqual({
      all: known(2, 3),
      by: [
        { value: 'joensuu', figure: known(1, 1) },
        { value: 'liperi', figure: known(1, 2) },
      ],
    });
    expect(flags).toEqual([[], ['without-lp'], []]);
  });
});

describe('students qualified in their degree', () => {
  const group = (provider: string, degree: string, cohort: string, students: number) => ({
    provider,
    degree,
    cohort,
    track: degree === 'special-teacher' ? 'education' : 'health-and-social',
    students,
  });
  /** The three providers of the source, with made-up numbers. */
  const groups = [
    group('riveria', 'practical-nurse', '2022', 24),
    group('riveria', 'practical-nurse', '2023', 31),
    group('karelia-uas', 'bachelor-of-social-services', '2022', 18),
    group('karelia-uas', 'public-health-nurse', '2023', 12),
    group('uef', 'special-teacher', '2023', 15),
  ];

  test('F107: students are counted by provider and degree, and the cohorts of a provider sum to its total', () => {
    const { figure } = about(registers['qualified-students'], groups, '2026-06-01');
    expect(byValue(figure('byProvider'))).toEqual({ 'karelia-uas': 30, riveria: 55, uef: 15 });
    expect(byValue(figure('byDegree'))).toEqual({
      'practical-nurse': 55,
      'bachelor-of-social-services': 18,
      nurse: '–',
      'public-health-nurse': 12,
      'special-teacher': 15,
      other: '–',
    });
    const riveria = about(registers['qualified-students'], groups.slice(0, 2), '2026-06-01').figure(
      'byCohort',
    );
    expect([byValue(riveria), riveria.all]).toEqual([{ 2022: 24, 2023: 31 }, known(55, 2)]);
  });
});

describe('the LP coordination group', () => {
  const seat = (side: string, over: object = {}) => ({
    side,
    member: worker(1),
    from: '2026-01-01',
    ...over,
  });
  const seats = [
    seat('county-health'),
    seat('county-social', { until: '2026-03-31' }),
    seat('municipality', { municipality: '167' }),
    seat('municipality', { municipality: '426', from: '2026-09-01' }),
  ];
  const municipalities = ['167', '426'];

  test('F138: a side or a municipality without a member on that day is listed', () => {
    const on = (today: string) =>
      about(registers['coordination-group'], seats, today, { municipalities }).open;
    expect(on('2026-03-31')).toEqual(['426']);
    expect(on('2026-06-01')).toEqual(['county-social', '426']);
    expect(on('2026-09-01')).toEqual(['county-social']);
  });

  test('its visits to area meetings are counted by area and year', () => {
    const visit = (area: string, on: string) => ({ area, on, meeting: 'local-team' });
    const visits = [
      visit('liperi', '2025-03-01'),
      visit('liperi', '2026-02-01'),
      visit('liperi', '2026-05-01'),
      visit('joensuu', '2025-10-10'),
    ];
    const { matrix, open, count } = about(registers['area-meeting-visits'], visits, '2026-06-01', {
      areas: ['joensuu', 'kitee', 'liperi'],
    });
    expect(matrix('visits')).toEqual({
      rows: ['joensuu', 'kitee', 'liperi'],
      columns: ['2025', '2026'],
      n: [
        [1, 0],
        [0, 0],
        [1, 2],
      ],
    });
    expect(open).toEqual(['joensuu', 'kitee']);
    expect(count('on')).toEqual({ 2025: 2, 2026: 2 });
  });
});

describe('supervisors and the introduction to the service model', () => {
  const supervisor = (n: number, area: string, appointedOn: string, over: object = {}) => ({
    supervisor: worker(n),
    unit: 'liperi-school',
    area,
    appointedOn,
    ...over,
  });
  const informed = { infoOn: '2026-03-01', infoBy: 'on-the-spot' };
  const supervisors = [
    supervisor(1, 'liperi', '2020-01-01', informed),
    supervisor(2, 'liperi', '2026-05-01'),
    supervisor(3, 'joensuu', '2024-01-01', { infoOn: '2026-09-01', infoBy: 'recording' }),
    supervisor(4, 'joensuu', '2023-01-01', { infoOn: '2026-03-01' }),
  ];

  test('F139: coverage by area, and who has not had it, those appointed last among them', () => {
    const { figure, flags, status } = about(registers['supervisor-infos'], supervisors, '2026-06-01');
    expect(figure('informed')).toEqual({
      all: known(2, 4),
      by: [
        { value: 'joensuu', figure: known(1, 2) },
        { value: 'liperi', figure: known(1, 2) },
      ],
    });
    expect(flags).toEqual([[], ['no-info'], ['no-info'], ['way-missing']]);
    expect(status).toEqual(['informed', 'waits', 'waits', 'informed']);
  });
});

describe('sets of indicators', () => {
  const measure = (n: number, perspective: string) => ({
    row: testUuid(n),
    indicator: `sotkanet:${n}`,
    perspective,
    about: 'impact',
  });
  const set = (...measures: readonly object[]) => ({
    name: 'Juurtumisen mittarit',
    decidedOn: '2026-02-01',
    decidedBy: ['steering-group', 'central-area-group'],
    owner: worker(1),
    measures,
  });

  test('F48: a set without one of the three points of view is flagged', () => {
    const flagsOfSet = (...measures: readonly object[]) =>
      about(registers['indicator-sets'], [set(...measures)], '2026-06-01').flags[0];
    const [client, staff, organisation] = [
      measure(1, 'client'),
      measure(2, 'worker'),
      measure(3, 'organisation'),
    ];
    expect(flagsOfSet(client, staff, organisation)).toEqual([]);
    expect(flagsOfSet(staff, organisation)).toEqual(['client-view-missing']);
    expect(flagsOfSet(client, organisation)).toEqual(['worker-view-missing']);
    expect(flagsOfSet(client, staff)).toEqual(['organisation-view-missing']);
    expect(flagsOfSet(client, staff, organisation, { ...client, row: testUuid(9) })).toEqual([
      'measure-twice',
    ]);
  });
});
