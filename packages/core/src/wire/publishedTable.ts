import * as v from 'valibot';
import type { BodyId } from '../kernel/collaborationIds.js';
import type { PublishedTableContent } from '../privacy/index.js';
import { caveats, nationalSources } from '../tally/index.js';
import {
  daySchema,
  instantSchema,
  periodKeySchema,
  placeSchema,
  registerCodeSchema,
  registryIdSchema,
} from './schemas.js';
import { sealed } from './sealed.js';
import { axisCode } from './axisCode.js';

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

const code = v.pipe(v.string('not-a-text'), v.regex(axisCode, 'not-a-code'));

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
  caveats: v.array(v.picklist(caveats, 'not-in-the-list')),
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
