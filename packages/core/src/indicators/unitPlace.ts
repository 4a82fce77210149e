import { monthOf, placeKey, type Day, type Month, type PlaceKey, type UnitId } from '../kernel/index.js';

/** A few thousand units at most, each named by every one of its events: the key is written once. */
const keys = new Map<UnitId, PlaceKey>();

/** The place of a unit, as its key. @example unitPlace('liperi-school' as UnitId) // 'unit:liperi-school' */
export function unitPlace(unit: UnitId): PlaceKey {
  const known = keys.get(unit);
  if (known) return known;
  const key = placeKey({ level: 'unit', code: unit });
  keys.set(unit, key);
  return key;
}

/** A log spans some thousand days, each of many events: its month is cut out once. */
const months = new Map<Day, Month>();

/** The month of a day, for counts. @example monthOfDay('2026-09-12' as Day) // '2026-09' */
export function monthOfDay(day: Day): Month {
  const known = months.get(day);
  if (known) return known;
  const month = monthOf(day);
  months.set(day, month);
  return month;
}
