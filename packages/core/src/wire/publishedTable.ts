import * as v from 'valibot';
import { err, finnishDay, ok, parseDay, parsePeriod, type Issue, type Result } from '../kernel/index.js';
import type { BodyId } from '../kernel/collaborationIds.js';
import type { PublishedTable, PublishedTableContent } from '../privacy/index.js';
import { nationalSources, totalCode } from '../tally/index.js';
import { read } from './read.js';
import {
  daySchema,
  instantSchema,
  periodKeySchema,
  placeSchema,
  registerCodeSchema,
  registryIdSchema,
} from './schemas.js';
import { sealed } from './sealed.js';

const share = v.pipe(v.number('not-a-number'), v.minValue(0, 'too-small'), v.maxValue(1, 'too-great'));
const count = v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(0, 'too-small'));
const finite = v.pipe(v.number('not-a-number'), v.finite('not-a-number'));

/** One published value: known, or one of the three nothings. */
export const publishedValueSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('known'),
    value: finite,
    n: v.exactOptional(count),
    interval: v.exactOptional(
      v.strictObject({ lower: finite, upper: finite, level: share, method: v.string('not-a-text') }),
    ),
    reported: v.exactOptional(
      v.strictObject({
        percentage: v.pipe(finite, v.minValue(0, 'too-small'), v.maxValue(100, 'too-great')),
        decimals: count,
        n: count,
        candidates: v.array(count),
      }),
    ),
  }),
  v.strictObject({ kind: v.literal('suppressed') }),
  v.strictObject({ kind: v.literal('no-data') }),
  v.strictObject({ kind: v.literal('not-applicable') }),
]);

const named = v.pipe(v.string('not-a-text'), v.minLength(1, 'empty-text'), v.maxLength(500, 'too-long'));

const registerSchema = v.strictObject({
  kind: v.literal('register'),
  publisher: named,
  title: named,
  year: count,
  licence: named,
  collection: v.exactOptional(v.picklist(nationalSources, 'not-in-the-list')),
});

const sourceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('events') }),
  v.strictObject({ kind: v.literal('synthetic-events') }),
  v.strictObject({ kind: v.literal('reported'), publisher: named, title: named, year: count }),
  registerSchema,
]);

const denominatorSchema = v.strictObject({
  year: count,
  ageBand: v.picklist(['all', '0-17'], 'not-in-the-list'),
  source: registerSchema,
});

const code = v.pipe(v.string('not-a-text'), v.regex(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, 'not-a-code'));

const unit = v.picklist(
  ['count', 'share', 'inhabitants', 'days', 'people', 'per-thousand'],
  'not-in-the-list',
);

/** A decided target or baseline beside the figures. */
const referenceSchema = v.strictObject({
  kind: v.picklist(['target', 'baseline'], 'not-in-the-list'),
  of: code,
  value: v.pipe(finite, v.minValue(0, 'too-small')),
  unit,
  from: daySchema,
  decidedOn: daySchema,
  decidedBy: registerCodeSchema<BodyId>(),
});

const publishedTableForm = v.strictObject({
  format: v.literal(1),
  table: registryIdSchema,
  indicator: v.strictObject({ id: registryIdSchema, version: count }),
  unit,
  place: placeSchema,
  period: v.strictObject({
    key: periodKeySchema,
    grain: v.picklist(['year', 'quarter', 'month', 'months'], 'not-in-the-list'),
  }),
  asOf: v.union([instantSchema, daySchema], 'not-a-day-or-instant'),
  publishedAt: instantSchema,
  provisional: v.boolean('not-a-truth-value'),
  source: sourceSchema,
  caveats: v.array(
    v.picklist(
      [
        'follow-up-shows-no-cause',
        'synthetic-data',
        'late-entries-may-change',
        'reported-percentages',
        'some-figures-fit-no-count',
        'per-all-inhabitants',
        'not-yet-reached',
        'state-of-one-day',
        'zero-or-unrecorded',
      ],
      'not-in-the-list',
    ),
  ),
  references: v.exactOptional(v.array(referenceSchema)),
  denominator: v.exactOptional(denominatorSchema),
  policy: v.strictObject({ id: registryIdSchema, version: count, threshold: count }),
  axes: v.array(
    v.strictObject({
      dimension: registryIdSchema,
      codes: v.array(code),
      total: v.boolean('not-a-truth-value'),
    }),
  ),
  cells: v.array(v.strictObject({ at: v.record(registryIdSchema, code), value: publishedValueSchema })),
});

/** A published table, format 1. */
export const publishedTableSchema = sealed<PublishedTableContent>()(publishedTableForm);

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
  const table = read(publishedTableSchema, input);
  if (!table.ok) return table;
  const checks = [periodIssues, asOfIssues, cellIssues, valueIssues, missingCells];
  const issues = checks.flatMap((check) => check(table.value));
  return issues.length > 0 ? err(issues) : ok(table.value as PublishedTableContent as PublishedTable);
}
