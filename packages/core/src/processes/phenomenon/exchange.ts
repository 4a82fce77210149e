import type { Day, Issue } from '../../kernel/index.js';
import { parseDay, parseUnitId, parseUuid, placeKey } from '../../kernel/index.js';
import { parseRegisterCode, type BodyId, type ObservationId } from '../../kernel/networkIds.js';
import {
  observationAgeGroups,
  observationThemes,
  type ObservationAgeGroup,
  type ObservationTheme,
} from './codes.js';
import { cellsOf, issue, readCodes, readPlace, readRows, textIssues } from './exchangeCells.js';
import type { NetworkPlace, ObservationOrigin } from './origin.js';

/**
 * One observation as tools exchange it (Näkymä and the like): flat, strings only, lists joined with a semicolon, so that the
 * same row fits JSON and a CSV line. `origin` is 'team:<code>' or 'unit:<code>'; observations from above are not exchanged.
 */
export interface ExchangeRow {
  readonly format: 'puheeksi-observation-1';
  readonly id: string;
  readonly on: string;
  readonly place: string;
  readonly origin: string;
  readonly themes: string;
  readonly ageGroups: string;
  readonly text: string;
}

/** An observation read from another tool, not recorded yet: a person looks at it first. */
export interface ExchangedObservation {
  readonly observation: ObservationId;
  readonly on: Day;
  readonly place: NetworkPlace;
  readonly origin: Exclude<ObservationOrigin, { readonly kind: 'top-down' }>;
  readonly themes: readonly ObservationTheme[];
  readonly ageGroups: readonly ObservationAgeGroup[];
  readonly text: string;
}

/** What came of a file: observations that may be looked at, and rows that were refused, by number from 1, with every issue. */
export interface ExchangeReading {
  readonly observations: readonly ExchangedObservation[];
  readonly refused: readonly { readonly row: number; readonly issues: readonly Issue[] }[];
}

/** The columns of a row, in the order in which they are written. */
export const exchangeColumns = [
  'format',
  'id',
  'on',
  'place',
  'origin',
  'themes',
  'ageGroups',
  'text',
] as const;

/**
 * One observation as a row for another tool.
 * @source R0-K9, F105 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023: Näkymä-työkalu)
 * @example toExchangeRow(observation).themes // 'loneliness-and-friends;school-and-learning'
 */
export function toExchangeRow(one: ExchangedObservation): ExchangeRow {
  return {
    format: 'puheeksi-observation-1',
    id: one.observation,
    on: one.on,
    place: placeKey(one.place),
    origin: one.origin.kind === 'team' ? `team:${one.origin.team}` : `unit:${one.origin.unit}`,
    themes: one.themes.join(';'),
    ageGroups: one.ageGroups.join(';'),
    text: one.text,
  };
}

/**
 * Reads rows of another tool. Every row stands alone: a bad one is refused with its number and all its issues, the rest are
 * read. A text that tells who somebody is refuses its row.
 * Issue codes: `not-a-row`, `unknown-format`, `not-a-uuid`, `not-a-day`, `not-a-network-place`, `not-an-origin`,
 * `unknown-code`, `missing`, `text-empty`, `text-too-long`, `identifier-in-text`, `id-twice`.
 * @source R0-K8, F105: a row with an identity code is rejected with its row number
 * @example readExchangeRows([row]).observations.length // 1
 */
export function readExchangeRows(rows: readonly unknown[]): ExchangeReading {
  const { read, refused } = readRows(rows, readRow);
  return { observations: read, refused };
}

function readRow(
  row: unknown,
): { readonly id: string; readonly value: ExchangedObservation } | { readonly issues: readonly Issue[] } {
  const cell = cellsOf(row);
  if (!cell) return { issues: [{ path: [], code: 'not-a-row' }] };
  const id = parseUuid<ObservationId>(cell('id'));
  const on = parseDay(cell('on'));
  const place = readPlace(cell('place'));
  const origin = readOrigin(cell('origin'));
  const themes = readCodes(cell('themes'), observationThemes);
  const ageGroups = readCodes(cell('ageGroups'), observationAgeGroups);
  const issues = [
    ...(cell('format') === 'puheeksi-observation-1' ? [] : [issue('format', 'unknown-format')]),
    ...(id.ok ? [] : [issue('id', id.error.code)]),
    ...(on.ok ? [] : [issue('on', on.error.code)]),
    ...(place ? [] : [issue('place', 'not-a-network-place')]),
    ...(origin ? [] : [issue('origin', 'not-an-origin')]),
    ...(themes.length > 0 ? [] : [issue('themes', cell('themes') === '' ? 'missing' : 'unknown-code')]),
    ...(ageGroups.length > 0 || cell('ageGroups') === '' ? [] : [issue('ageGroups', 'unknown-code')]),
    ...textIssues(cell('text')),
  ];
  if (issues.length > 0 || !id.ok || !on.ok || !place || !origin) return { issues };
  const value = { observation: id.value, on: on.value, place, origin, themes, ageGroups, text: cell('text') };
  return { id: id.value, value };
}

function readOrigin(text: string): ExchangedObservation['origin'] | undefined {
  const colon = text.indexOf(':');
  const kind = text.slice(0, Math.max(colon, 0));
  const code = text.slice(colon + 1);
  const team = parseRegisterCode<BodyId>(code);
  if (kind === 'team' && team.ok) return { kind: 'team', team: team.value };
  const unit = parseUnitId(code);
  return kind === 'unit' && unit.ok ? { kind: 'worker-without-team', unit: unit.value } : undefined;
}
