import type { ToldCount } from '../../tally/index.js';
import { countName, restOf } from '../countName.js';
import { checkedCounted, sumsBy, type Counted } from '../counted.js';
import type { Indicator, IndicatorRequest } from '../indicator.js';
import type { IndicatorId } from '../indicatorIds.js';
import { keyOf } from '../measure.js';
import type { TallyReader } from '../tallyReader.js';
import { targetsByMonth, type TargetMonths } from '../targets.js';
import { indicatorHead, tableProtection, wholeAxis, type IndicatorMeta } from './indicatorHead.js';
import { referenceOf } from './references.js';
import { shareCell } from './shareCell.js';

/** Which waits are held against which target. */
export interface TargetOptions {
  readonly counted: Counted;
  readonly bucket: string;
  /** The indicator whose decided target, 'each', says how many days a wait may take. */
  readonly targetOf: IndicatorId;
  readonly targetUnit: 'days';
}

/** The waits of some months by their length: how many took at most so many days, and how many there are. */
interface MonthlyWaits {
  readonly within: number;
  readonly all: number;
}

/**
 * An indicator that is the share of waits within the decided target. The waits of each month are held against the target of that
 * month, so a later decision changes nothing in what went before; months without a target are neither in the share nor in its n.
 * Where no month has a target it has no meaning.
 * @source F12: no target configured, no red or green; docs/settled-questions.md "Settings": old periods keep the setting of their day
 */
export function targetIndicator(meta: IndicatorMeta, options: TargetOptions): Indicator {
  const { counted, bucket, targetOf, targetUnit } = options;
  checkedCounted(counted, [bucket]);
  const indicator = { ...meta, unit: 'share' as const, splits: [], measures: [keyOf(counted.measure)] };
  return {
    ...indicator,
    compute: (reader, request) => {
      const runs = targetsByMonth(request.targets, targetOf, 'each', request.period);
      const held = runs.flatMap(({ target }) => (target ? [referenceOf(target, targetUnit)] : []));
      return {
        head: indicatorHead(indicator, request, undefined, { references: held }),
        protect: tableProtection(meta),
        dimension: wholeAxis.dimension,
        cells: [
          held.length === 0
            ? { code: wholeAxis.code, value: { kind: 'not-applicable' } }
            : heldCell(runs, reader, request, options),
        ],
      };
    },
  };
}

function heldCell(
  runs: readonly TargetMonths[],
  reader: TallyReader,
  request: IndicatorRequest,
  { counted, bucket }: TargetOptions,
) {
  const waits = runs.map((run) => waitsOf(run, reader, counted, bucket));
  const sum = (of: (one: MonthlyWaits, index: number) => number): number =>
    waits.reduce((all, one, index) => all + of(one, index), 0);
  const named = (code: string, count: number): ToldCount => ({
    name: countName(counted, request, { codes: { [bucket]: code } }),
    count,
  });
  const within = named(
    spelled(runs, ({ value }) => `to-${value}`),
    sum((one) => one.within),
  );
  const everything = { name: countName(counted, request), count: sum(({ all }) => all) };
  if (runs.every(({ target }) => target)) return shareCell(wholeAxis.code, within, everything);

  const judged = named(
    spelled(runs, () => 'any'),
    sum((one, index) => (runs[index]?.target ? one.all : 0)),
  );
  const cell = shareCell(wholeAxis.code, within, judged);
  const { tells } = cell;
  if (!tells) return cell;
  // Whoever also sees all waits of the period knows how many fell in the months without a target
  return {
    ...cell,
    tells: {
      ...tells,
      counts: [...tells.counts, everything],
      rests: [...(tells.rests ?? []), restOf(everything, judged)],
    },
  };
}

function waitsOf(
  { months, target }: TargetMonths,
  reader: TallyReader,
  counted: Counted,
  bucket: string,
): MonthlyWaits {
  const { sums } = sumsBy(reader, counted, ({ period, dimensions }) =>
    months.some((month) => month === period.slice(0, 7)) ? dimensions[bucket] : undefined,
  );
  let within = 0;
  let all = 0;
  for (const [days, n] of sums) {
    all += n;
    if (target && Number(days) <= target.value) within += n;
  }
  return { within, all };
}

/**
 * What a count is out of when the target changed within the period: another count than that of one target, and the same one
 * every month until the change has left the period.
 */
function spelled(
  runs: readonly TargetMonths[],
  codeOf: (target: NonNullable<TargetMonths['target']>) => string,
): string {
  const codes = runs.map(({ since, target }) => ({ since, code: target ? codeOf(target) : 'none' }));
  const changes = codes.filter(({ code }, index) => code !== codes[index - 1]?.code);
  return changes.map(({ since, code }, index) => (index === 0 ? code : `${since}:${code}`)).join('/');
}
