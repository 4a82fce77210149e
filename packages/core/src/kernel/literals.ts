import type { Brand } from './brand.js';
import { parseDay, parseInstant, parseMonth, type Day, type Instant, type Month } from './day.js';
import { regionCodeForm } from './forms.js';
import { parseUnitId, parseUuid, type UnitId } from './ids.js';
import type { RegionCode } from './place.js';
import { err, ok, type Result } from './result.js';

/*
 * Values written in code: examples, tests, settings. What comes from outside is read by the `parse` functions, which refuse with a
 * value; a literal that is wrong is a bug of whoever wrote it, so these throw.
 */
const literal = <Value>(text: string, read: Result<Value, { readonly code: string }>): Value => {
  if (!read.ok) throw new Error(`'${text}' cannot be written here: ${read.error.code}.`);
  return read.value;
};

/** A day written in code. Throws where there is no such day. @example day('2026-10-05') // '2026-10-05' */
export function day(text: `${number}-${number}-${number}`): Day {
  return literal(text, parseDay(text));
}

/** A month written in code. Throws where there is no such month. @example month('2026-10') // '2026-10' */
export function month(text: `${number}-${number}`): Month {
  return literal(text, parseMonth(text));
}

/** A moment written in code. Throws where there is no such moment. @example instant('2026-10-05T08:00:00.000Z') // '2026-10-05T08:00:00.000Z' */
export function instant(text: `${number}-${number}-${number}T${string}Z`): Instant {
  return literal(text, parseInstant(text));
}

/** The code of a unit written in code. Throws where it has another form. @example unitId('liperi-school') // 'liperi-school' */
export function unitId(text: string): UnitId {
  return literal(text, parseUnitId(text));
}

/** The code of a wellbeing services county written in code. Throws where it has another form. @example regionCode('14') // '14' */
export function regionCode(text: `${number}`): RegionCode {
  const isCode = regionCodeForm.test(text);
  return literal(text, isCode ? ok(text as RegionCode) : err({ code: 'not-a-region-code' }));
}

/**
 * An id written in code: of a process, a worker, an entry. Throws where it is no UUID.
 * @example uuid<WorkerId>('0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e') // '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e'
 */
export function uuid<Id extends Brand<string, string>>(text: string): Id {
  return literal(text, parseUuid<Id>(text));
}
