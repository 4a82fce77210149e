import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Issue, Result } from '../kernel/index.js';
import { northKareliaSample } from '../testing/index.js';
import { countsOfEvent, defaultPolicy, publishRegion, tallyOf } from '../index.js';
import type { Day, Instant } from '../kernel/index.js';
import { readPlain } from './plain.js';
import { problemSchema } from './problem.js';
import { publishedTableSchema } from './publishedTable.js';
import { read } from './read.js';
import { problemCheck } from './readProblem.js';
import { publishedTableCheck } from './readPublishedTable.js';
import { tableListingsCheck } from './readTableListings.js';
import { tableListingsSchema } from './tableListings.js';

const tables = (() => {
  const { region, units, streams, reportedSurveys, populations } = northKareliaSample(
    14,
    '2026-11-22' as Day,
  );
  const made = publishRegion({
    region,
    units,
    tally: tallyOf(streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
    reportedSurveys,
    populations,
    policy: defaultPolicy,
    today: '2026-11-22' as Day,
    asOf: '2026-11-22T18:15:00.000Z' as Instant,
    synthetic: true,
  });
  if (!made.ok) throw new Error(made.error.code);
  // Of large tables a few cells: a fault may be anywhere, and is found in few as in many.
  return made.value.tables.map((table) => ({ ...table, cells: table.cells.slice(0, 3) }));
})();
const reported = {
  ...tables[0]!,
  references: [
    {
      kind: 'target',
      of: 'all',
      value: 30,
      unit: 'days',
      from: '2026-01-01',
      decidedOn: '2025-12-11',
      decidedBy: 'north-karelia-board',
    },
  ],
};
const listings = {
  format: 1,
  tables: [
    { table: 'population', place: 'region:14', period: '2022', publishedAt: '2026-11-22T18:15:00.000Z' },
    {
      table: 'a',
      place: 'unit:liperi-school',
      period: '2025-11..2026-10',
      publishedAt: '2026-11-22T18:15:00.000Z',
    },
  ],
};
const problem = {
  type: 'about:blank',
  title: 'Invalid',
  status: 400,
  kind: 'invalid',
  issues: [{ path: ['commands', 0], code: 'missing', expected: '>=1', received: 'x' }],
  error: { code: 'not-allowed', more: { of: ['it'] } },
  commandIndex: 0,
};

const junk = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    'x',
    'A',
    '2026',
    '2026-13',
    '2026-02-30',
    '2026-11..2026-01',
    'region:14',
    'known',
    'register',
    'suppressed',
    '__proto__',
    0,
    1,
    -1,
    0.5,
    101,
    1e400,
    -1e400,
    Number.NaN,
    true,
    'a'.repeat(501),
    'a'.repeat(65),
  ),
  fc.constantFrom([], {}, [{}], { kind: 'known' }, { kind: 'events' }, { level: 'region' }, { code: 1 }),
);

type Edit = (value: unknown, where: readonly number[]) => unknown;

/** Walks into a value by numbers and edits what is there. */
const editAt = (value: unknown, steps: readonly number[], edit: (found: unknown) => unknown): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return edit(value);
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return edit(value);
  const edited = editAt((value as Record<string, unknown>)[key], rest, edit);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? edited : item))
    : { ...value, [key]: edited };
};
const without = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).slice(1))
    : undefined;
const withMore = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value, extra: 1, more: 2 }
    : value;

const edits: fc.Arbitrary<Edit> = fc.oneof(
  junk.map(
    (bad): Edit =>
      (value, where) =>
        editAt(value, where, () => bad),
  ),
  fc.constant<Edit>((value, where) => editAt(value, where, without)),
  fc.constant<Edit>((value, where) => editAt(value, where, withMore)),
);

const told = (answer: Result<unknown, readonly Issue[]>): readonly string[] =>
  answer.ok ? [] : answer.error.map(({ path, code }) => `${path.join('.')}: ${code}`).sort();

describe.each([
  ['a published table', publishedTableCheck, publishedTableSchema, [...tables, reported]],
  ['a list of tables', tableListingsCheck, tableListingsSchema, [listings]],
  ['an error answer', problemCheck, problemSchema, [problem]],
] as const)('%s', (_what, check, schema, samples) => {
  it('is read as it is by the plain check', () => {
    for (const sample of samples) expect(readPlain(check, sample)).toEqual({ ok: true, value: sample });
  });

  it('has the same issues by the plain check and by the schema that the OpenAPI document shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<unknown>(...samples),
        fc.array(fc.tuple(edits, fc.array(fc.nat(30), { maxLength: 5 })), { minLength: 1, maxLength: 3 }),
        (sample, changes) => {
          const broken = changes.reduce((value, [edit, where]) => edit(value, where), sample);
          expect(told(readPlain(check, broken))).toEqual(told(read(schema as GenericSchema, broken)));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
