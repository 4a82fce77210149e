import type { Day, Issue } from '../../kernel/index.js';
import { parseUnitId, parseUuid, placeKey } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import {
  parseRegisterCode,
  type BodyId,
  type InterfaceId,
  type ObservationId,
} from '../../kernel/collaborationIds.js';
import {
  observationAgeGroups,
  observationThemes,
  type ObservationAgeGroup,
  type ObservationTheme,
} from './codes.js';
import {
  cellsOf,
  codeIssues,
  issue,
  lostIssues,
  readCodes,
  readDay,
  readPlace,
  readRows,
  textIssues,
} from './exchangeCells.js';
import type { NoteObservation } from './observationCommands.js';
import type { Observation } from './observationState.js';
import type { CollaborationPlace, ObservationOrigin } from './origin.js';

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
  /** The id of an interface between services that needs a common model; empty where the observation names none. */
  readonly interfaceNeed: string;
  readonly text: string;
}

/** An observation read from another tool, not recorded yet: a person looks at it first. */
export interface ExchangedObservation {
  readonly observation: ObservationId;
  readonly on: Day;
  readonly place: CollaborationPlace;
  readonly origin: Exclude<ObservationOrigin, { readonly kind: 'top-down' }>;
  readonly themes: readonly ObservationTheme[];
  readonly ageGroups: readonly ObservationAgeGroup[];
  readonly interfaceNeed?: InterfaceId;
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
  'interfaceNeed',
  'text',
] as const;

/**
 * One observation as a row for another tool.
 * @source R0-K9, F105 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023: Näkymä-työkalu)
 * @example toExchangeRow(observation).themes // 'loneliness-and-friends;school-and-learning'
 */
export function toExchangeRow(exchanged: ExchangedObservation): ExchangeRow {
  return {
    format: 'puheeksi-observation-1',
    id: exchanged.observation,
    on: exchanged.on,
    place: placeKey(exchanged.place),
    origin:
      exchanged.origin.kind === 'team' ? `team:${exchanged.origin.team}` : `unit:${exchanged.origin.unit}`,
    themes: exchanged.themes.join(';'),
    ageGroups: exchanged.ageGroups.join(';'),
    interfaceNeed: exchanged.interfaceNeed ?? '',
    text: exchanged.text,
  };
}

/**
 * A recorded observation and its text, as it may be given to another tool. Nothing for one that management brought down: it is for
 * the chosen teams.
 * @example exchangedObservation(observation, text)?.origin // { kind: 'team', team: 'liperi-team' }
 */
export function exchangedObservation(recorded: Observation, text: string): ExchangedObservation | undefined {
  const { observation, noted, place, origin, themes, ageGroups, interfaceNeed } = recorded;
  if (origin.kind === 'top-down') return undefined;
  const need = interfaceNeed === undefined ? {} : { interfaceNeed };
  return { observation, on: noted, place, origin, themes, ageGroups, ...need, text };
}

/**
 * The command that follows when a person accepts an observation of another tool. Whoever sent it stays unsigned.
 * @example noteFromExchange(reading.observations[0]!, { entry, textRef }).type // 'note-observation'
 */
export function noteFromExchange(
  { observation, on, place, origin, themes, ageGroups, interfaceNeed, text }: ExchangedObservation,
  { entry, textRef }: { readonly entry: EntryId; readonly textRef: TextRef },
): NoteObservation {
  const need = interfaceNeed === undefined ? {} : { interfaceNeed };
  return {
    type: 'note-observation',
    entry,
    on,
    observation,
    place,
    origin,
    themes,
    ageGroups,
    ...need,
    textRef,
    text,
  };
}

/**
 * Reads rows of another tool. Every row stands alone: a bad one is refused with its number and all its issues, the rest are
 * read. A text or a code that tells who somebody is refuses its row, and so does a day after `today`.
 * Issue codes: `not-a-row`, `unknown-format`, `not-a-uuid`, `not-a-day`, `day-in-future`, `day-too-early`, `not-a-collaboration-place`, `not-an-area` (an
 * observation of an area without a team is of an area), `not-an-origin`, `identifier-in-code`, `unknown-code`, `missing`,
 * `text-empty`, `text-too-long`, `identifier-in-text`, `characters-lost`, `id-twice`.
 * @source R0-K8, F105: a row with an identity code is rejected with its row number
 * @example readExchangeRows([row], today).observations.length // 1
 */
export function readExchangeRows(rows: readonly unknown[], today: Day): ExchangeReading {
  const { read, refused } = readRows(rows, (row) => readRow(row, today));
  return { observations: read, refused };
}

function readRow(
  row: unknown,
  today: Day,
): { readonly id: string; readonly value: ExchangedObservation } | { readonly issues: readonly Issue[] } {
  const cell = cellsOf(row);
  if (!cell) return { issues: [{ path: [], code: 'not-a-row' }] };
  const id = parseUuid<ObservationId>(cell('id'));
  const on = readDay(cell('on'), today);
  const place = readPlace(cell('place'));
  const origin = readOrigin(cell('origin'));
  const themes = readCodes(cell('themes'), observationThemes);
  const ageGroups = readCodes(cell('ageGroups'), observationAgeGroups);
  const need = cell('interfaceNeed') === '' ? undefined : parseUuid<InterfaceId>(cell('interfaceNeed'));
  const nowhere = origin?.kind === 'worker-without-team' || need !== undefined;
  const issues = [
    ...(cell('format') === 'puheeksi-observation-1' ? [] : [issue('format', 'unknown-format')]),
    ...(id.ok ? [] : [issue('id', id.error.code)]),
    ...(on.ok ? [] : [issue('on', on.error.code)]),
    ...(place ? [] : [issue('place', 'not-a-collaboration-place')]),
    ...(place?.level === 'region' && nowhere ? [issue('place', 'not-an-area')] : []),
    ...(origin ? [] : [issue('origin', 'not-an-origin')]),
    ...codeIssues('place', place?.code),
    ...codeIssues('origin', origin && (origin.kind === 'team' ? origin.team : origin.unit)),
    ...(themes.length > 0 ? [] : [issue('themes', cell('themes') === '' ? 'missing' : 'unknown-code')]),
    ...(ageGroups.length > 0 || cell('ageGroups') === '' ? [] : [issue('ageGroups', 'unknown-code')]),
    ...(need?.ok === false ? [issue('interfaceNeed', need.error.code)] : []),
    ...textIssues(cell('text')),
    ...lostIssues(cell, exchangeColumns),
  ];
  if (issues.length > 0 || !id.ok || !on.ok || !place || !origin) return { issues };
  const value = {
    observation: id.value,
    on: on.value,
    place,
    origin,
    themes,
    ageGroups,
    ...(need?.ok ? { interfaceNeed: need.value } : {}),
    text: cell('text'),
  };
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
