import { placeKey, type PlaceKey, type UnitId } from '../kernel/index.js';

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
