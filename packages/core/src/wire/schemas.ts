import * as v from 'valibot';
import {
  dayForm,
  instantForm,
  monthForm,
  municipalityCodeForm,
  periodKeyForm,
  placeKeyForm,
  regionCodeForm,
  registerCodeForm,
  registryIdForm,
  uuidForm,
} from '../kernel/forms.js';
import { origins, parsePeriod, settings } from '../kernel/index.js';
import type {
  AreaCode,
  Day,
  Instant,
  Month,
  MunicipalityCode,
  PeriodKey,
  PlaceKey,
  ProcessId,
  RegionCode,
  UnitId,
} from '../kernel/index.js';
import type { EntryId } from '../kernel/ledger.js';
import type { NetworkMeetingId } from '../streams/lp-process/index.js';

/*
 * The message of every check is its issue code: sentences are made of codes in the texts of the view. Each branded text is checked
 * by its form alone, so that the OpenAPI description says exactly what the check says.
 */
/** A text of a form, branded. @example formText<Day>('not-a-day', dayForm) */
export const formText = <Branded extends string>(code: string, form: RegExp) =>
  v.pipe(
    v.string('not-a-text'),
    v.regex(form, code),
    v.transform((input) => input as Branded),
  );

/** A day that exists. */
export const daySchema = formText<Day>('not-a-day', dayForm);
/** A month. */
export const monthSchema = formText<Month>('not-a-month', monthForm);
/** A moment in UTC. */
export const instantSchema = formText<Instant>('not-an-instant', instantForm);
/** A period key. What no form can say, its description does. */
export const periodKeySchema = v.pipe(
  v.string('not-a-text'),
  v.regex(periodKeyForm, 'not-a-period'),
  v.check((input) => parsePeriod(input).ok, 'not-a-period'),
  v.description('A year, a quarter, a month, or a run of months whose last is not before its first.'),
  v.transform((input) => input as PeriodKey),
);
/** A place key. */
export const placeKeySchema = formText<PlaceKey>('not-a-place', placeKeyForm);

/** A UUID as an id of the wanted kind. @example uuidSchema<ProcessId>() */
export const uuidSchema = <Id extends string>() => formText<Id>('not-a-uuid', uuidForm);
/** A process id. */
export const processIdSchema = uuidSchema<ProcessId>();
/** An entry id. */
export const entryIdSchema = uuidSchema<EntryId>();
/** The id of a network meeting. */
export const networkMeetingIdSchema = uuidSchema<NetworkMeetingId>();
/** A code of one of the region's own registers. @example registerCodeSchema<BodyId>() */
export const registerCodeSchema = <Id extends string>() => formText<Id>('not-a-code', registerCodeForm);
/** A unit code. */
export const unitIdSchema = formText<UnitId>('not-a-unit-code', registerCodeForm);
/** The code of a wellbeing services county. */
export const regionCodeSchema = formText<RegionCode>('not-a-place', regionCodeForm);
/** The code of a family-centre area. */
export const areaCodeSchema = formText<AreaCode>('not-a-place', registerCodeForm);

/** The code of a municipality. */
export const municipalityCodeSchema = formText<MunicipalityCode>('not-a-place', municipalityCodeForm);

/** A place as an object. */
export const placeSchema = v.variant('level', [
  v.strictObject({ level: v.literal('country'), code: v.literal('FI') }),
  v.strictObject({ level: v.literal('region'), code: regionCodeSchema }),
  v.strictObject({ level: v.literal('municipality'), code: municipalityCodeSchema }),
  v.strictObject({ level: v.literal('area'), code: areaCodeSchema }),
  v.strictObject({ level: v.literal('unit'), code: unitIdSchema }),
]);

/** The registry's id of a table, an indicator, a policy or a dimension. */
export const registryIdSchema = v.pipe(v.string('not-a-text'), v.regex(registryIdForm, 'not-a-code'));

/** Where a discussion was held. */
export const settingSchema = v.picklist(settings, 'not-in-the-list');
/** What started a process. */
export const originSchema = v.picklist(origins, 'not-in-the-list');

const maxChildren = 20;
/** Children of one family, 1–20. */
export const childrenSchema = v.pipe(
  v.number('not-a-number'),
  v.integer('not-whole'),
  v.minValue(1, 'too-small'),
  v.maxValue(maxChildren, 'too-great'),
);
