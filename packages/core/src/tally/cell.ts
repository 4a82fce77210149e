import type { Brand, Day, Month, PlaceKey, Result } from '../kernel/index.js';
import { err, ok, parseDay, parseMonth, parsePlaceKey } from '../kernel/index.js';

/** A measure with the version of its definition, 'discussions@1': a new definition never adds up with an old one. */
export type MeasureKey = Brand<string, 'MeasureKey'>;
/** The one text form of a cell: equal cells have equal keys. */
export type CellKey = Brand<string, 'CellKey'>;
/** Where a count belongs: its month for a flow (counted from events), its day for a stock (counted from states). */
export type CellPeriod = Month | Day;

/** The address of a count: what was counted, where, when, and split by which codes. */
export interface Cell {
  readonly measure: MeasureKey;
  readonly place: PlaceKey;
  readonly period: CellPeriod;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A signed integer in a cell: +1 when something happened, −1 when it is taken back. */
export interface Count {
  readonly cell: Cell;
  readonly n: number;
}

const code = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const measureForm = /^[a-z][a-z0-9-]*@[1-9]\d*$/;

/** The key of a measure and the version of its definition. @example measureKey('discussions', 1) // 'discussions@1' */
export function measureKey(id: string, version: number): MeasureKey {
  return `${id}@${version}` as MeasureKey;
}

/**
 * The names of dimensions in alphabetical order. A cell has one or two nearly always, and most are in order: sorting would then
 * cost more than the rest.
 */
export function sortedNames(dimensions: Cell['dimensions']): readonly string[] {
  const names = Object.keys(dimensions);
  for (let index = 1; index < names.length; index++)
    if (names[index - 1]! > names[index]!) return names.sort();
  return names;
}

/**
 * The text form of a cell, dimensions in alphabetical order.
 * @example cellKey(cell) // 'discussions@1|unit:liperi-school|2026-01|origin=family-wish|setting=school'
 */
export function cellKey(cell: Cell): CellKey {
  let key = `${cell.measure}|${cell.place}|${cell.period}`;
  for (const name of sortedNames(cell.dimensions)) key += `|${name}=${cell.dimensions[name]}`;
  return key as CellKey;
}

/**
 * Reads a cell back from its key.
 * Refuses with `not-a-cell-key` when a part is missing, malformed or out of order.
 * @example parseCellKey('discussions@1|unit:liperi-school|2026-01|setting=school').ok // true
 */
export function parseCellKey(text: string): Result<Cell, { readonly code: 'not-a-cell-key' }> {
  const [measure = '', place = '', period = '', ...rest] = text.split('|');
  const placeRead = parsePlaceKey(place);
  const periodRead = period.length === 7 ? parseMonth(period) : parseDay(period);
  if (!measureForm.test(measure) || !placeRead.ok || !periodRead.ok) return err({ code: 'not-a-cell-key' });
  const dimensions: Record<string, string> = {};
  for (const part of rest) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!code.test(name) || !code.test(value) || more.length > 0) return err({ code: 'not-a-cell-key' });
    dimensions[name] = value;
  }
  const cell: Cell = {
    measure: measure as MeasureKey,
    place: place as PlaceKey,
    period: periodRead.value,
    dimensions,
  };
  return cellKey(cell) === text ? ok(cell) : err({ code: 'not-a-cell-key' });
}
