import * as v from 'valibot';
import {
  parseDay,
  parseInstant,
  parseMonth,
  parsePeriod,
  parsePlaceKey,
  parseUnitId,
  parseUuid,
} from '../kernel/index.js';
import { origins, settings } from '../kernel/index.js';
import type {
  AreaCode,
  Day,
  DiscussionId,
  Instant,
  Month,
  MunicipalityCode,
  PeriodKey,
  PlaceKey,
  ProcessId,
  RegionCode,
  UnitId,
} from '../kernel/index.js';
import { lpRetractionReasons, type NetworkMeetingId } from '../processes/lpProcess/index.js';

/*
 * The message of every check is its issue code: sentences are made of codes in the texts of the view. Each branded string
 * also carries a pattern, so that the OpenAPI description says what the check says.
 */
/** A text of a form, branded. @example brandedText<Day>('not-a-day', /^\d{4}-\d{2}-\d{2}$/, (input) => parseDay(input).ok) */
export const brandedText = <Branded extends string>(
  code: string,
  pattern: RegExp,
  accepts: (text: string) => boolean,
) =>
  v.pipe(
    v.string('not-a-text'),
    v.regex(pattern, code),
    v.check(accepts, code),
    v.transform((input) => input as Branded),
  );

/** A day that exists. */
export const daySchema = brandedText<Day>('not-a-day', /^\d{4}-\d{2}-\d{2}$/, (input) => parseDay(input).ok);
/** A month. */
export const monthSchema = brandedText<Month>(
  'not-a-month',
  /^\d{4}-\d{2}$/,
  (input) => parseMonth(input).ok,
);
/** A moment in UTC. */
export const instantSchema = brandedText<Instant>(
  'not-an-instant',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  (input) => parseInstant(input).ok,
);
/** A period key. */
export const periodKeySchema = brandedText<PeriodKey>(
  'not-a-period',
  /^\d{4}(-Q[1-4]|-\d{2}(\.\.\d{4}-\d{2})?)?$/,
  (input) => parsePeriod(input).ok,
);
/** A place key. */
export const placeKeySchema = brandedText<PlaceKey>(
  'not-a-place',
  /^[a-z]+:[A-Za-z0-9-]+$/,
  (input) => parsePlaceKey(input).ok,
);

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** A UUID as an id of the wanted kind. @example uuidSchema<ProcessId>() */
export const uuidSchema = <Id extends string>() =>
  brandedText<Id>('not-a-uuid', uuidPattern, (input) => parseUuid(input).ok);
/** A process id. */
export const processIdSchema = uuidSchema<ProcessId>();
/** A discussion id. */
export const discussionIdSchema = uuidSchema<DiscussionId>();
/** The id of a network meeting. */
export const networkMeetingIdSchema = uuidSchema<NetworkMeetingId>();
/** A unit code. */
export const unitIdSchema = brandedText<UnitId>(
  'not-a-unit-code',
  /^[a-z0-9][a-z0-9-]*$/,
  (input) => parseUnitId(input).ok,
);

/** A place as an object. */
export const placeSchema = v.variant('level', [
  v.strictObject({ level: v.literal('country'), code: v.literal('FI') }),
  v.strictObject({
    level: v.literal('region'),
    code: brandedText<RegionCode>('not-a-place', /^\d{2}$/, () => true),
  }),
  v.strictObject({
    level: v.literal('municipality'),
    code: brandedText<MunicipalityCode>('not-a-place', /^\d{3}$/, () => true),
  }),
  v.strictObject({
    level: v.literal('area'),
    code: brandedText<AreaCode>('not-a-place', /^[a-z0-9][a-z0-9-]*$/, () => true),
  }),
  v.strictObject({ level: v.literal('unit'), code: unitIdSchema }),
]);

/** The registry's id of a table. */
export const tableIdSchema = v.pipe(
  v.string('not-a-text'),
  v.regex(/^[a-z](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'not-a-code'),
);

/** Where a discussion was held. */
export const settingSchema = v.picklist(settings, 'not-in-the-list');
/** What started a process. */
export const originSchema = v.picklist(origins, 'not-in-the-list');
/** Why something is taken back. */
export const retractionReasonSchema = v.picklist(lpRetractionReasons, 'not-in-the-list');

const mostChildren = 20;
/** Children of one family, 1–20. */
export const childrenSchema = v.pipe(
  v.number('not-a-number'),
  v.integer('not-whole'),
  v.minValue(1, 'too-small'),
  v.maxValue(mostChildren, 'too-great'),
);
