import type { ControllerId } from '../kernel/controller.js';
import { describe, expect, test } from 'vitest';
import { publishedTables } from '../../test/published.js';
import { asOf, today } from '../../test/lpProcessSteps.js';
import { unitDiscussionsView } from '../work-views/index.js';
import { countsOfEvent } from '../indicators/index.js';
import { replay, type Result, type UnitId } from '../kernel/index.js';
import { lpProcess } from '../streams/lp-process/index.js';
import { parseEvent } from '../stored/index.js';
import { defaultPolicy } from '../privacy/index.js';
import { tallyOf } from '../tally/index.js';
import { northKareliaSample, testUuid } from '../testing/index.js';
import {
  parseCommandBatch,
  parseLpProcessCommand,
  parseProblem,
  parsePublication,
  parsePublishedTable,
  parseReceipt,
  parseTableListings,
  parseWorkView,
} from './index.js';

const sample = northKareliaSample(14, today);
const tables = publishedTables({
  ...sample,
  tally: tallyOf(sample.streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
  policy: defaultPolicy,
  today,
  asOf,
  synthetic: true,
});
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const issuesOf = (
  read: Result<unknown, readonly { readonly path: readonly unknown[]; readonly code: string }[]>,
) => (read.ok ? [] : read.error.map(({ path, code }) => `${path.join('.')}: ${code}`).sort());

const record = {
  type: 'record-discussion',
  entry: testUuid(2),
  on: '2026-01-10',
  unit: 'liperi-school',
  setting: 'school',
  children: 1,
};

describe('what is written is read as it was', () => {
  test('every event of the sample', () => {
    for (const event of sample.streams.flatMap(({ events }) => events))
      expect(parseEvent('lp-process', sent(event))).toEqual({ ok: true, value: event });
  });

  test('every published table, hidden cells and reported percentages among them', () => {
    expect(tables.length).toBeGreaterThan(60);
    for (const table of tables) expect(parsePublishedTable(sent(table))).toEqual({ ok: true, value: table });
  });

  test('a survey or register of others carries a day of its own, what is recorded here the moment of its publication', () => {
    const survey = tables.find(({ source }) => source.kind === 'reported')!;
    const own = tables.find(({ source }) => source.kind === 'synthetic-events')!;
    expect([survey.asOf, survey.publishedAt, own.asOf, own.publishedAt]).toEqual([
      '2022-11-02',
      asOf,
      asOf,
      asOf,
    ]);
    const faults = (table: object) => issuesOf(parsePublishedTable(sent(table)));
    expect(faults({ ...survey, asOf })).toEqual(['asOf: not-a-day']);
    expect(faults({ ...survey, asOf: '2026-11-23' })).toEqual(['asOf: after-publication']);
    expect(faults({ ...own, asOf: '2026-11-22' })).toEqual(['asOf: not-an-instant']);
    expect(faults({ ...own, asOf: '2026-11-22T10:00:00.001Z' })).toEqual(['asOf: after-publication']);
    const { publishedAt: _none, ...undated } = survey;
    expect(faults(undated)).toEqual(['publishedAt: missing']);
  });

  test('a work view', () => {
    const states = sample.streams.map(({ events }) => replay(lpProcess, events).state);
    const unit = 'liperi-school' as UnitId;
    const controller = 'liperi' as ControllerId;
    const view = unitDiscussionsView(states, {
      rights: [],
      posts: [{ subject: 's-1', roles: ['practitioner'], units: [unit], region: sample.region, controller }],
      region: sample.region,
      unit,
      controller,
      asOf,
      synthetic: true,
    });
    expect(view.ok && parseWorkView(sent(view.value))).toEqual(view);
  });

  test('receipts, problems, publications and lists', () => {
    const receipt = {
      format: 1,
      version: 4,
      events: ['discussion-held'],
      warnings: [{ code: 'many-discussions', discussions: 3 }],
    };
    expect(parseReceipt(receipt)).toEqual({ ok: true, value: receipt });
    const problem = {
      type: 'about:blank',
      title: 'A rule refuses',
      status: 422,
      kind: 'refused',
      error: { code: 'day-in-future', day: '2027-01-01' },
      commandIndex: 0,
      instance: 'an extension that RFC 9457 allows',
    };
    expect(parseProblem(problem)).toEqual({ ok: true, value: problem });
    const entry = { table: 'population', place: 'region:14', period: '2022' };
    const waiting = [
      { code: 'month-waits', month: '2026-12', reason: 'would-disclose' },
      { code: 'table-waits', table: 'network-meetings-by-origin', reason: 'would-disclose' },
    ];
    const publication = { format: 1, asOf, tables: [{ ...entry, hash: 'x' }], waiting };
    expect(parsePublication(publication)).toEqual({ ok: true, value: publication });
    const telling = { ...publication, waiting: [{ ...waiting[0], count: 3 }] };
    expect(parsePublication(telling).ok).toBe(false);
    const listings = { format: 1, tables: [{ ...entry, publishedAt: asOf }] };
    expect(parseTableListings(listings)).toEqual({ ok: true, value: listings });
  });
});

describe('commands', () => {
  test('every fault of a command is named at once, with its path', () => {
    const faulty = { ...record, on: '2026-02-30', unit: 'Liperi', setting: 'gym', children: 0, note: 'x' };
    expect(issuesOf(parseLpProcessCommand(faulty))).toEqual([
      'children: too-small',
      'note: unknown-field',
      'on: not-a-day',
      'setting: not-in-the-list',
      'unit: not-a-unit-code',
    ]);
    expect(issuesOf(parseLpProcessCommand({ type: 'record-discussion' }))).toEqual([
      'children: missing',
      'entry: missing',
      'on: missing',
      'setting: missing',
      'unit: missing',
    ]);
  });

  test('a closed list names what it allows', () => {
    const read = parseLpProcessCommand({ ...record, setting: 'gym' });
    expect(read.ok ? [] : read.error).toEqual([
      {
        path: ['setting'],
        code: 'not-in-the-list',
        expected: expect.stringContaining('"early-education"') as string,
      },
    ]);
  });

  test('an unknown command is named, and what it could be', () => {
    const read = parseLpProcessCommand({ ...record, type: 'delete-everything' });
    expect(issuesOf(read)).toEqual(['type: not-in-the-list']);
    expect(read.ok ? '' : read.error[0]?.expected).toContain('"record-discussion"');
  });

  test.each([
    [0, 'too-small'],
    [21, 'too-great'],
    [1.5, 'not-whole'],
    ['1', 'not-a-number'],
    [null, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
  ])('%s children is %s', (children, code) => {
    expect(issuesOf(parseLpProcessCommand({ ...record, children }))).toEqual([`children: ${code}`]);
  });

  test('R0: a free text or a name has no field to travel in', () => {
    const withText = { ...record, note: 'text', name: 'name' };
    expect(issuesOf(parseLpProcessCommand(withText))).toEqual(['name: unknown-field', 'note: unknown-field']);
  });

  test('unknown fields are told in every object, up to a bound', () => {
    const inside = { ...record, a: 1, b: 2 };
    expect(issuesOf(parseLpProcessCommand(inside))).toEqual(['a: unknown-field', 'b: unknown-field']);
    expect(issuesOf(parseCommandBatch({ commands: [record], dryRun: 'no', d: 4 }))).toEqual([
      'd: unknown-field',
      'dryRun: not-a-truth-value',
    ]);
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field-${n}`, n]));
    const told = issuesOf(parseLpProcessCommand({ ...record, ...many }));
    expect(told.length).toBeGreaterThan(10);
    expect(told.length).toBeLessThan(50);
  });
});

describe('hostile input', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'x'.repeat(1_000_000)],
    ['a list', []],
    ['a deep nest', JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
    ['an object of another world', Object.create(null)],
  ])('%s is refused by every reader', (_name, input) => {
    const readers = [
      parseLpProcessCommand,
      parsePublishedTable,
      parseWorkView,
      parseReceipt,
      parseProblem,
      parsePublication,
      parseTableListings,
    ];
    for (const parse of readers) expect(parse(input).ok).toBe(false);
  });

  test('keys of the prototype are not taken over, and change nothing', () => {
    const text = JSON.stringify(record).replace('{', '{"__proto__":{"admin":true},"constructor":{"x":1},');
    const read = parseLpProcessCommand(JSON.parse(text));
    if (read.ok) expect(Object.keys(read.value).sort()).toEqual(Object.keys(record).sort());
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    const [table] = tables;
    const cells = [{ at: JSON.parse('{"__proto__":"school"}') as object, value: { kind: 'no-data' } }];
    const axes = [{ dimension: 'constructor', codes: ['school'], total: false }];
    expect(issuesOf(parsePublishedTable({ ...table, axes, cells }))).toEqual(['cells.0.at: not-on-the-axes']);
  });

  test.each([
    ['full-width digits', { on: '２０２６-01-10' }],
    ['a line break behind', { on: '2026-01-10\n' }],
    ['a zero byte', { unit: 'liperi-school\u0000' }],
    ['a letter that only looks alike', { unit: 'lіperi-school' }],
    ['a reversed text', { setting: '\u202Eschool' }],
    ['half a surrogate pair', { entry: '\uD83D' }],
  ])('%s in a code is refused', (_name, fault) => {
    expect(parseLpProcessCommand({ ...record, ...fault }).ok).toBe(false);
  });

  test('what was typed is not repeated in the issues', () => {
    const secret = 'a sentence about a person';
    const read = parseLpProcessCommand({
      ...record,
      on: secret,
      unit: secret,
      setting: secret,
      children: secret,
    });
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});

describe('published tables', () => {
  const settings = tables.find(({ table }) => table === 'discussions-by-setting');
  const shares = tables.find(({ table }) => table === 'family-feedback');
  const read = (change: object, table: object | undefined = settings) =>
    issuesOf(parsePublishedTable({ ...table, ...change }));
  const cells = settings?.cells ?? [];

  test('every cell lies on the axes, once, and none is missing', () => {
    expect(read({ cells: cells.slice(1) })).toEqual(['cells: cells-missing']);
    expect(read({ cells: [...cells, cells[0]] })).toEqual(['cells.7.at: said-twice']);
    const stray = { at: { setting: 'gym' }, value: { kind: 'no-data' } };
    expect(read({ cells: [...cells.slice(1), stray] })).toEqual(['cells.6.at: not-on-the-axes']);
    const wrongAxis = { at: { month: 'school' }, value: { kind: 'no-data' } };
    expect(read({ cells: [wrongAxis, ...cells.slice(1)] })).toEqual(['cells.0.at: not-on-the-axes']);
  });

  test('a value fits the unit of its table', () => {
    const known = (value: number) => ({ at: cells[0]?.at, value: { kind: 'known', value } });
    expect(read({ cells: [known(2.5), ...cells.slice(1)] })).toEqual(['cells.0.value.value: not-a-count']);
    expect(read({ cells: [known(-1), ...cells.slice(1)] })).toEqual(['cells.0.value.value: not-a-count']);
    const percent = { at: shares?.cells[0]?.at, value: { kind: 'known', value: 97 } };
    expect(read({ cells: [percent, ...(shares?.cells.slice(1) ?? [])] }, shares)).toEqual([
      'cells.0.value.value: not-a-share',
    ]);
  });

  test('a hidden cell carries nothing beside its symbol', () => {
    const leaking = { at: cells[0]?.at, value: { kind: 'suppressed', value: 3 } };
    expect(read({ cells: [leaking, ...cells.slice(1)] })).toEqual(['cells.0.value.value: unknown-field']);
  });

  test('the grain is that of the period', () => {
    expect(read({ period: { key: '2025-12..2026-11', grain: 'year' } })).toEqual([
      'period.grain: other-grain',
    ]);
  });

  test('another format is not guessed', () => {
    expect(read({ format: 2 })).toEqual(['format: wrong-shape']);
  });
});
