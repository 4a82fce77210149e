import type { PlaceKey } from '../kernel/index.js';
import { parseCellKey, type CellKey, type CellPeriod, type MeasureKey, type Tally } from '../tally/index.js';
import type { IndicatorRequest } from './indicator.js';
import { keyOf, type MeasureDeclaration } from './measure.js';

/** A count with where and when it belongs. */
export interface PlacedCount {
  readonly place: PlaceKey;
  readonly period: CellPeriod;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly n: number;
}

/** The counts of one measure in the place and period that are asked about. */
export interface MeasureCounts {
  /**
   * False when nobody in the place has counted this measure by the end of the period (of a stock: on that day): then a sum of 0
   * means "no data". What others count, or count later, says nothing of this place.
   */
  readonly everCounted: boolean;
  readonly counts: readonly PlacedCount[];
}

/** Reads the counts of measures out of a tally: for flows those of the period, for stocks those of the day. */
export type TallyReader = (measure: MeasureDeclaration) => MeasureCounts;

type Request = Pick<IndicatorRequest, 'inPlace' | 'period' | 'day'>;

const nothing: MeasureCounts = { everCounted: false, counts: [] };

/**
 * Opens a tally for many questions about one place and period. The tally is gone through once and each measure once, however
 * many indicators ask for it: the maps inside are filled as they are needed and never change an answer.
 * @example tallyReader(tally, request)(discussions).counts.length // 1
 */
export function tallyReader(tally: Tally, request: Request): TallyReader {
  const keysOf = keysByMeasure(tally);
  const answers = new Map<MeasureKey, MeasureCounts>();
  const dimensionsOf = dimensionsReader();
  const belongs = belongingReader(request);
  return (measure) => {
    const key = keyOf(measure);
    const known = answers.get(key);
    if (known) return known;
    const keys = keysOf.get(key);
    const found = keys ? read(keys, tally, belongs, dimensionsOf) : nothing;
    answers.set(key, found);
    return found;
  };
}

function keysByMeasure(tally: Tally): ReadonlyMap<string, readonly CellKey[]> {
  const keys = new Map<string, CellKey[]>();
  for (const key of tally.keys()) {
    const measure = key.slice(0, key.indexOf('|'));
    const list = keys.get(measure);
    if (list) list.push(key);
    else keys.set(measure, [key]);
  }
  return keys;
}

/** `before`: in the place, before the period; it shows that the place counts the measure. */
type Belongs = (place: string, period: string) => 'here' | 'before' | 'elsewhere';

function read(
  keys: readonly CellKey[],
  tally: Tally,
  belongs: Belongs,
  dimensionsOf: (key: CellKey, from: number) => PlacedCount['dimensions'],
): MeasureCounts {
  const counts: PlacedCount[] = [];
  let everCounted = false;
  for (const key of keys) {
    const first = key.indexOf('|');
    const second = key.indexOf('|', first + 1);
    const third = key.indexOf('|', second + 1);
    const end = third < 0 ? key.length : third;
    const place = key.slice(first + 1, second) as PlaceKey;
    const period = key.slice(second + 1, end) as CellPeriod;
    const where = belongs(place, period);
    if (where !== 'elsewhere') everCounted = true;
    if (where === 'here')
      counts.push({ place, period, dimensions: dimensionsOf(key, end), n: tally.get(key) ?? 0 });
  }
  return { everCounted, counts };
}

/** Places and periods repeat in thousands of cells; the question whether they belong is asked once for each pair. */
function belongingReader({ inPlace, period: asked, day }: Request): Belongs {
  const answers = new Map<string, ReturnType<Belongs>>();
  const answerOf: Belongs = (place, period) => {
    const stock = period.length > 7;
    if (stock ? period !== day : period > asked.lastMonth) return 'elsewhere';
    if (!inPlace(place as PlaceKey, period as CellPeriod)) return 'elsewhere';
    return stock || period >= asked.firstMonth ? 'here' : 'before';
  };
  return (place, period) => {
    const pair = `${place}|${period}`;
    const known = answers.get(pair);
    if (known) return known;
    const answer = answerOf(place, period);
    answers.set(pair, answer);
    return answer;
  };
}

/** The codes of a cell; the same few combinations come again and again, so each is read and checked once. */
function dimensionsReader(): (key: CellKey, from: number) => PlacedCount['dimensions'] {
  const known = new Map<string, PlacedCount['dimensions']>();
  return (key, from) => {
    const text = key.slice(from);
    const before = known.get(text);
    if (before) return before;
    const cell = parseCellKey(key);
    if (!cell.ok) throw new Error(`A tally holds a key that is no cell: ${key}`);
    known.set(text, cell.value.dimensions);
    return cell.value.dimensions;
  };
}
