import { keyOf, type MeasureDeclaration } from './measure.js';
import type { PlacedCount, TallyReader } from './tallyReader.js';
import { mustSumOver } from './sumBy.js';

/** What is counted: a measure, and the codes of the cells that count. */
export interface Counted {
  readonly measure: MeasureDeclaration;
  /** Only cells with one of these codes; every cell without it. */
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
}

/** A sum, and whether anybody has counted at all: 0 of a measure that nobody counts is "no data". */
export interface CountedSum {
  readonly n: number;
  readonly everCounted: boolean;
}

type Fits = (dimensions: PlacedCount['dimensions']) => boolean;

const fitsOf = ({ where = {} }: Counted): Fits => {
  const wanted = Object.entries(where);
  if (wanted.length === 0) return () => true;
  return (dimensions) =>
    wanted.every(([name, codes]) => {
      const code = dimensions[name] ?? '';
      return typeof codes === 'string' ? codes === code : codes.includes(code);
    });
};

/**
 * The dimensions a question sums over: all that the measure has, but those it asks for one code of and those it keeps. Stocks
 * are read on one day, so they never sum over time.
 */
const summedOver = ({ measure, where = {} }: Counted, kept: readonly string[]): readonly string[] => [
  'place',
  ...(measure.sumsOver.includes('period') ? ['period'] : []),
  ...measure.dimensions.filter((name) => !kept.includes(name) && typeof where[name] !== 'string'),
];

/** Throws when a definition asks for a sum that its measure does not allow: a bug of the definition. */
export function checkedCounted(counted: Counted, kept: readonly string[] = []): Counted {
  mustSumOver(counted.measure, summedOver(counted, kept));
  return counted;
}

/** The sum of what is counted, over everything else. @example sumOf(reader, { measure: discussions }) // { n: 12, everCounted: true } */
export function sumOf(reader: TallyReader, counted: Counted): CountedSum {
  const { counts, everCounted } = reader(counted.measure);
  const fits = fitsOf(counted);
  let n = 0;
  for (const cell of counts) if (fits(cell.dimensions)) n += cell.n;
  return { n: notNegative(n, counted), everCounted };
}

/** The sums by a code that each cell yields; a cell without one is left out. @example sumsBy(reader, counted, ({ dimensions }) => dimensions['setting']) */
export function sumsBy(
  reader: TallyReader,
  counted: Counted,
  codeOf: (cell: PlacedCount) => string | undefined,
): { readonly sums: ReadonlyMap<string, number>; readonly everCounted: boolean } {
  const { counts, everCounted } = reader(counted.measure);
  const fits = fitsOf(counted);
  const sums = new Map<string, number>();
  for (const cell of counts) {
    const code = fits(cell.dimensions) ? codeOf(cell) : undefined;
    if (code !== undefined) sums.set(code, (sums.get(code) ?? 0) + cell.n);
  }
  for (const n of sums.values()) notNegative(n, counted);
  return { sums, everCounted };
}

function notNegative(n: number, { measure }: Counted): number {
  if (n < 0) throw new Error(`The tally of ${keyOf(measure)} is negative.`);
  return n;
}
