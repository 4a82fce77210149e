import {
  daysBetween,
  monthOf,
  monthsOf,
  placeKey,
  type Day,
  type PlaceKey,
  type UnitId,
} from '../kernel/index.js';
import type { LpProcessEvent } from '../streams/lp-process/index.js';
import { quantileOfDays } from '../statistics/index.js';
import { discussions } from './discussions.js';
import type { IndicatorRequest } from './indicator.js';
import { meetingsHeld } from './lp/meetings.js';
import { keyOf, type FlowMeasure, type MeasureDeclaration } from './measure.js';
import { sumOf } from './relations.js';
import type { PlacedCount, TallyReader } from './tallyReader.js';
import { unitPlace } from './unitPlace.js';

/** An event with the day on which it was recorded; the store knows it, the event does not. */
export interface RecordedEvent {
  readonly event: LpProcessEvent;
  readonly recordedOn: Day;
}

const declaration: MeasureDeclaration = {
  id: 'recording-delays',
  version: 1,
  unit: 'count',
  direction: 'less',
  protect: 'family',
  dimensions: ['days'],
  sumsOver: ['place', 'period', 'days'],
  relations: [sumOf([{ measure: discussions }, meetingsHeld], 'cell')],
  source: 'docs/architecture.md "Rules of events and counts": two times; F12',
  since: '0.1.0',
};

/**
 * Discussions and network meetings by the days from the day they were held to the day they were recorded. What was recorded
 * late stays so when it is taken back.
 * @example recordingDelays.count({ event: discussionHeld, recordedOn })[0]?.cell.dimensions // { days: '3' }
 */
export const recordingDelays: FlowMeasure<RecordedEvent> = {
  ...declaration,
  kind: 'flow',
  count: ({ event, recordedOn }) =>
    event.type === 'discussion-held' || event.type === 'network-meeting-held'
      ? [
          {
            cell: {
              measure: keyOf(declaration),
              place: placeKey({ level: 'unit', code: event.unit }),
              period: monthOf(event.on),
              dimensions: { days: String(Math.max(0, daysBetween(event.on, recordedOn))) },
            },
            n: 1,
          },
        ]
      : [],
};

/** How a unit has reported. Work data of the unit and its supervisors: it is never published. */
export interface UnitReporting {
  readonly unit: UnitId;
  readonly months: number;
  readonly monthsWithEntries: number;
  /** Whole days by which half was recorded; nothing where nothing was. */
  readonly medianDelayDays?: number;
}

/** Cells by their place: they are gone through once, however many units are asked about. */
function byPlace(cells: readonly PlacedCount[]): ReadonlyMap<PlaceKey, readonly PlacedCount[]> {
  const places = new Map<PlaceKey, PlacedCount[]>();
  for (const cell of cells) {
    const known = places.get(cell.place);
    if (known) known.push(cell);
    else places.set(cell.place, [cell]);
  }
  return places;
}

/**
 * How completely and how late each unit of the register has reported in a period. A month without entries is not a fault: the
 * unit may have had no work.
 * @source R0-P12: the carrying out of the work must also be supervised
 * @example unitReporting(reader, request)[0] // { unit: 'liperi-school', months: 12, monthsWithEntries: 9, medianDelayDays: 2 }
 */
export function unitReporting(
  reader: TallyReader,
  { units, period }: Pick<IndicatorRequest, 'units' | 'period'>,
): readonly UnitReporting[] {
  const months = monthsOf(period).length;
  const entries = byPlace(reader(discussions).counts);
  const delays = byPlace(reader(recordingDelays).counts);
  return units.map((unit) => {
    const place = unitPlace(unit);
    const byMonth = new Map<string, number>();
    for (const { period: month, n } of entries.get(place) ?? [])
      byMonth.set(month, (byMonth.get(month) ?? 0) + n);
    const own = delays.get(place) ?? [];
    const median = quantileOfDays(
      own.map(({ dimensions, n }) => ({ days: Number(dimensions['days']), count: n })),
      0.5,
    );
    return {
      unit,
      months,
      monthsWithEntries: [...byMonth.values()].filter((n) => n > 0).length,
      ...(median.ok ? { medianDelayDays: Math.round(median.value) } : {}),
    };
  });
}
