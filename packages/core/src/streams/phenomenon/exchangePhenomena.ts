import { isIndicatorRef } from '../../identifiers/indicatorRef.js';
import type { Day, Issue } from '../../kernel/index.js';
import { parseUuid, placeKey } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import {
  parseRegisterCode,
  type BodyId,
  type ObservationId,
  type PhenomenonId,
} from '../../kernel/collaborationIds.js';
import { observationThemes, priorities, type ObservationTheme, type Priority } from './codes.js';
import type { PhenomenonEntryCommand } from './commands.js';
import type { OpeningLevel } from './events.js';
import {
  cellsOf,
  codeIssues,
  issue,
  listOf,
  lostIssues,
  readCodes,
  readDay,
  readPlace,
  readRows,
  textIssues,
} from './exchangeCells.js';
import type { Body, CollaborationPlace } from './origin.js';
import { standingLinks, type Phenomenon } from './state.js';

/** One phenomenon as tools exchange it: flat, strings only, lists joined with a semicolon. */
export interface PhenomenonRow {
  readonly format: 'puheeksi-phenomenon-1';
  readonly id: string;
  readonly on: string;
  readonly place: string;
  readonly level: string;
  readonly body: string;
  readonly themes: string;
  readonly priorities: string;
  readonly indicators: string;
  readonly observations: string;
  readonly text: string;
}

/** A phenomenon read from another tool, not recorded yet: a person looks at it first. */
export interface ExchangedPhenomenon {
  readonly phenomenon: PhenomenonId;
  readonly on: Day;
  readonly place: CollaborationPlace;
  readonly by: Body<OpeningLevel>;
  readonly themes: readonly ObservationTheme[];
  readonly priorities: readonly Priority[];
  readonly indicators: readonly string[];
  readonly observations: readonly ObservationId[];
  readonly text: string;
}

/** What came of a file of phenomena; rows that were refused by number from 1, with every issue. */
export interface PhenomenonReading {
  readonly phenomena: readonly ExchangedPhenomenon[];
  readonly refused: readonly { readonly row: number; readonly issues: readonly Issue[] }[];
}

const openingLevels: readonly OpeningLevel[] = ['local-team', 'area-management-group', 'steering-group'];
/** As many indicators as a command may list. Observations are linked one by one, so those have no bound of their own. */
const maxIndicators = 200;

/** The columns of a row, in the order in which they are written. */
export const phenomenonColumns = [
  'format',
  'id',
  'on',
  'place',
  'level',
  'body',
  'themes',
  'priorities',
  'indicators',
  'observations',
  'text',
] as const;

/**
 * One phenomenon as a row for another tool.
 * @source R0-K9, F105 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023: Näkymä-työkalu)
 * @example toPhenomenonRow(phenomenon).indicators // 'sotkanet:292;sotkanet:3917'
 */
export function toPhenomenonRow(exchanged: ExchangedPhenomenon): PhenomenonRow {
  return {
    format: 'puheeksi-phenomenon-1',
    id: exchanged.phenomenon,
    on: exchanged.on,
    place: placeKey(exchanged.place),
    level: exchanged.by.level,
    body: exchanged.by.body,
    themes: exchanged.themes.join(';'),
    priorities: exchanged.priorities.join(';'),
    indicators: exchanged.indicators.join(';'),
    observations: exchanged.observations.join(';'),
    text: exchanged.text,
  };
}

/**
 * A recorded phenomenon and its text, as it may be given to another tool: by whom it was formed, and what it is made of now.
 * @example exchangedPhenomenon(phenomenon, text).observations.length // 4
 */
export function exchangedPhenomenon(recorded: Phenomenon, text: string): ExchangedPhenomenon | undefined {
  const { phenomenon, opened, place, themes, priorities: chosen, indicators } = recorded;
  const [{ level, body }] = recorded.path;
  const opening = openingLevels.find((known) => known === level);
  if (!opening) return undefined;
  const observations = standingLinks(recorded).map(({ observation }) => observation);
  const by = { level: opening, body };
  return { phenomenon, on: opened, place, by, themes, priorities: chosen, indicators, observations, text };
}

/**
 * The commands that follow when a person accepts a phenomenon of another tool: it is formed, described, and its observations are
 * linked; each must have been noted before. `newEntry` gives an id for each command.
 * @example phenomenonFromExchange(one, { newEntry, textRef }).map(({ type }) => type)
 * // ['open-phenomenon', 'describe-phenomenon', 'link-observation']
 */
export function phenomenonFromExchange(
  exchanged: ExchangedPhenomenon,
  { newEntry, textRef }: { readonly newEntry: () => EntryId; readonly textRef: TextRef },
): readonly PhenomenonEntryCommand[] {
  const { phenomenon, on, place, by, themes, priorities: chosen, indicators, text } = exchanged;
  const step = () => ({ entry: newEntry(), on });
  const isDescribed = chosen.length > 0 || indicators.length > 0;
  return [
    { type: 'open-phenomenon', ...step(), phenomenon, place, by, themes, textRef, text },
    ...(isDescribed
      ? [{ type: 'describe-phenomenon' as const, ...step(), themes, priorities: chosen, indicators }]
      : []),
    ...exchanged.observations.map((observation) => ({
      type: 'link-observation' as const,
      ...step(),
      observation,
    })),
  ];
}

/**
 * Reads rows of phenomena from another tool, as `readExchangeRows` reads observations.
 * Issue codes: `not-a-row`, `unknown-format`, `not-a-uuid`, `not-a-day`, `day-in-future`, `day-too-early`, `not-a-collaboration-place`,
 * `not-an-opening-level`, `not-a-register-code`, `identifier-in-code`, `unknown-code`, `not-an-indicator`, `too-many`, `text-empty`,
 * `text-too-long`, `identifier-in-text`, `characters-lost`, `id-twice`.
 * @source R0-K8, F105
 * @example readPhenomenonRows([row], today).phenomena.length // 1
 */
export function readPhenomenonRows(rows: readonly unknown[], today: Day): PhenomenonReading {
  const { read, refused } = readRows(rows, (row) => readRow(row, today));
  return { phenomena: read, refused };
}

function readRow(
  row: unknown,
  today: Day,
): { readonly id: string; readonly value: ExchangedPhenomenon } | { readonly issues: readonly Issue[] } {
  const cell = cellsOf(row);
  if (!cell) return { issues: [{ path: [], code: 'not-a-row' }] };
  const id = parseUuid<PhenomenonId>(cell('id'));
  const on = readDay(cell('on'), today);
  const place = readPlace(cell('place'));
  const level = openingLevels.find((openingLevel) => openingLevel === cell('level'));
  const body = parseRegisterCode<BodyId>(cell('body'));
  const themes = readCodes(cell('themes'), observationThemes);
  const chosen = readCodes(cell('priorities'), priorities);
  const indicators = listOf(cell('indicators'));
  const links = listOf(cell('observations')).map((cellText) => parseUuid<ObservationId>(cellText));
  const observations = links.flatMap((link) => (link.ok ? [link.value] : []));
  const issues = [
    ...(cell('format') === 'puheeksi-phenomenon-1' ? [] : [issue('format', 'unknown-format')]),
    ...(id.ok ? [] : [issue('id', id.error.code)]),
    ...(on.ok ? [] : [issue('on', on.error.code)]),
    ...(place ? [] : [issue('place', 'not-a-collaboration-place')]),
    ...(level ? [] : [issue('level', 'not-an-opening-level')]),
    ...(body.ok ? [] : [issue('body', body.error.code)]),
    ...(themes.length > 0 || cell('themes') === '' ? [] : [issue('themes', 'unknown-code')]),
    ...(chosen.length > 0 || cell('priorities') === '' ? [] : [issue('priorities', 'unknown-code')]),
    ...codeIssues('place', place?.code),
    ...codeIssues('body', body.ok ? body.value : undefined),
    ...(indicators.length > maxIndicators ? [issue('indicators', 'too-many')] : []),
    ...(indicators.slice(0, maxIndicators).every(isIndicatorRef)
      ? []
      : [issue('indicators', 'not-an-indicator')]),
    ...(observations.length === links.length ? [] : [issue('observations', 'not-a-uuid')]),
    ...textIssues(cell('text')),
    ...lostIssues(cell, phenomenonColumns),
  ];
  if (issues.length > 0 || !id.ok || !on.ok || !place || !level || !body.ok) return { issues };
  const by = { level, body: body.value };
  const text = cell('text');
  const value = {
    phenomenon: id.value,
    on: on.value,
    place,
    by,
    themes,
    priorities: chosen,
    indicators,
    observations,
    text,
  };
  return { id: id.value, value };
}
