import {
  instantForm,
  dayForm,
  municipalityCodeForm,
  periodKeyForm,
  regionCodeForm,
  registerCodeForm,
  registryIdForm,
} from '../kernel/forms.js';
import { err, finnishDay, ok, parseDay, parsePeriod, type Issue, type Result } from '../kernel/index.js';
import type { PublishedTable, PublishedTableContent } from '../privacy/index.js';
import { caveats, nationalSources, totalCode } from '../tally/index.js';
import {
  byCode,
  count,
  either,
  listOf,
  named,
  number,
  object,
  oneOf,
  only,
  optional,
  readPlain,
  recordOf,
  text,
  truth,
} from './plain.js';
import { axisCode } from './axisCode.js';

const finite = number();
const share = number(0, 1);
const day = text('not-a-day', dayForm);
const instant = text('not-an-instant', instantForm);
const registryId = text('not-a-code', registryIdForm);
const code = text('not-a-code', axisCode);

const units = oneOf('count', 'share', 'inhabitants', 'days', 'people', 'per-thousand');

const register = {
  publisher: named,
  title: named,
  year: count,
  licence: named,
  collection: optional(oneOf(...nationalSources)),
};

/** The form of a published table, as its schema has it; what lies between its fields is checked after it. */
export const publishedTableCheck = object({
  format: only(1),
  table: registryId,
  indicator: object({ id: registryId, version: count }),
  unit: units,
  place: byCode('level', {
    country: { code: only('FI') },
    region: { code: text('not-a-place', regionCodeForm) },
    municipality: { code: text('not-a-place', municipalityCodeForm) },
    area: { code: text('not-a-place', registerCodeForm) },
    unit: { code: text('not-a-unit-code', registerCodeForm) },
  }),
  period: object({
    key: text('not-a-period', (key) => periodKeyForm.test(key) && parsePeriod(key).ok),
    grain: oneOf('year', 'quarter', 'month', 'months'),
  }),
  asOf: either('not-a-day-or-instant', instant, day),
  publishedAt: instant,
  provisional: truth,
  source: byCode('kind', {
    events: {},
    'synthetic-events': {},
    reported: { publisher: named, title: named, year: count },
    register,
  }),
  caveats: listOf(oneOf(...caveats)),
  references: optional(
    listOf(
      object({
        kind: oneOf('target', 'baseline'),
        of: code,
        value: number(0),
        unit: units,
        from: day,
        decidedOn: day,
        decidedBy: text('not-a-code', registerCodeForm),
      }),
    ),
  ),
  denominator: optional(
    object({
      year: count,
      ageBand: oneOf('all', '0-17'),
      source: object({ kind: only('register'), ...register }),
    }),
  ),
  policy: object({ id: registryId, version: count, threshold: count }),
  axes: listOf(object({ dimension: registryId, codes: listOf(code), total: truth })),
  cells: listOf(
    object({
      at: recordOf(registryId, code),
      value: byCode('kind', {
        known: {
          value: finite,
          n: optional(count),
          interval: optional(object({ lower: finite, upper: finite, level: share, method: text() })),
          reported: optional(
            object({ percentage: number(0, 100), decimals: count, n: count, candidates: listOf(count) }),
          ),
        },
        suppressed: {},
        'no-data': {},
        'not-applicable': {},
      }),
    }),
  ),
});

const cellIssues = (table: PublishedTableContent): readonly Issue[] => {
  const axes = table.axes.map(({ dimension, codes, total }) => ({
    dimension,
    codes: new Set(total ? [...codes, totalCode] : codes),
  }));
  const seen = new Set<string>();
  return table.cells.flatMap(({ at }, index): readonly Issue[] => {
    const path = ['cells', index, 'at'];
    const fits =
      Object.keys(at).length === axes.length &&
      axes.every(({ dimension, codes }) => codes.has(at[dimension] ?? ''));
    if (!fits) return [{ path, code: 'not-on-the-axes' }];
    const key = axes.map(({ dimension }) => at[dimension]).join('|');
    if (seen.has(key)) return [{ path, code: 'said-twice' }];
    seen.add(key);
    return [];
  });
};

/** 97 where 0.97 is meant, or half a family: the unit of the table says what a value can be. */
const valueIssues = ({ unit, cells }: PublishedTableContent): readonly Issue[] =>
  cells.flatMap(({ value }, index): readonly Issue[] => {
    if (value.kind !== 'known') return [];
    const path = ['cells', index, 'value', 'value'];
    if (unit === 'share')
      return value.value >= 0 && value.value <= 1 ? [] : [{ path, code: 'not-a-share', expected: '0–1' }];
    if (unit === 'people' || unit === 'per-thousand')
      return value.value >= 0 ? [] : [{ path, code: 'too-small', expected: '0 or more' }];
    return Number.isInteger(value.value) && value.value >= 0 ? [] : [{ path, code: 'not-a-count' }];
  });

const periodIssues = ({ period }: PublishedTableContent): readonly Issue[] => {
  const read = parsePeriod(period.key);
  return read.ok && read.value.grain !== period.grain
    ? [{ path: ['period', 'grain'], code: 'other-grain', expected: read.value.grain }]
    : [];
};

const missingCells = ({ axes, cells }: PublishedTableContent): readonly Issue[] => {
  const wanted = axes.reduce((all, { codes, total }) => all * (codes.length + (total ? 1 : 0)), 1);
  return wanted > cells.length ? [{ path: ['cells'], code: 'cells-missing' }] : [];
};

/** Figures of others are as of a day of theirs, our own as of when they were published; nothing is as of a time to come. */
const asOfIssues = ({ asOf, publishedAt, source }: PublishedTableContent): readonly Issue[] => {
  const ofOthers = source.kind === 'reported' || source.kind === 'register';
  const path = ['asOf'];
  if (parseDay(asOf).ok !== ofOthers)
    return [{ path, code: ofOthers ? 'not-a-day' : 'not-an-instant', received: asOf }];
  const latest = ofOthers ? finnishDay(publishedAt) : publishedAt;
  return asOf > latest ? [{ path, code: 'after-publication', expected: latest, received: asOf }] : [];
};

/**
 * Reads a published table from an answer or a file. Every cell must lie on the axes, once; a missing cell is not guessed.
 * Shares are 0–1, counts are whole and not negative, the grain is that of the period; surveys and registers of others carry their own day.
 * @example parsePublishedTable(JSON.parse(text)) // { ok: true, value: PublishedTable } or every issue with its path
 */
export function parsePublishedTable(input: unknown): Result<PublishedTable, readonly Issue[]> {
  const table = readPlain<PublishedTableContent>(publishedTableCheck, input);
  if (!table.ok) return table;
  const checks = [periodIssues, asOfIssues, cellIssues, valueIssues, missingCells];
  const issues = checks.flatMap((check) => check(table.value));
  return issues.length > 0 ? err(issues) : ok(table.value as PublishedTable);
}
