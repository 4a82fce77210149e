import type { Interval } from '../minute.js';

/** The starts of a search: start k is at minute `origin + k * grid`, for k from 0 to `count - 1`. */
export interface StartGrid {
  readonly origin: number;
  readonly grid: number;
  readonly count: number;
  readonly length: number;
}

/** The starts on the grid from which a meeting of the length lies inside the horizon. Starts are multiples of the grid. */
export function startGridOf(horizon: Interval, lengthMinutes: number, gridMinutes: number): StartGrid {
  const origin = Math.ceil(horizon.from / gridMinutes) * gridMinutes;
  const count = Math.max(0, Math.floor((horizon.to - lengthMinutes - origin) / gridMinutes) + 1);
  return { origin, grid: gridMinutes, count, length: lengthMinutes };
}

/** The time of a meeting from a start. */
export function meetingAt({ origin, grid, length }: StartGrid, start: number): Interval {
  const from = origin + start * grid;
  return { from, to: from + length };
}

/** One bit a start, set when the start is impossible. */
export type StartMask = Uint32Array;

/** A mask in which every start is possible. Bits beyond the last start are set, so that a scan never meets them. */
export function emptyMask(starts: StartGrid): StartMask {
  const mask = new Uint32Array((starts.count + 31) >>> 5);
  if (starts.count & 31) mask[mask.length - 1] = -1 << (starts.count & 31);
  return mask;
}

/**
 * Forbids every start whose meeting would overlap an interval, the interval widened by the buffers. Exact to the minute for
 * any interval and any length: a meeting from s overlaps [from, to) when from − length < s < to.
 * Returns the place of the first interval that ends before it begins (or is not a number), or −1.
 */
export function forbidOverlap(
  mask: StartMask,
  starts: StartGrid,
  intervals: readonly Interval[],
  widenBefore = 0,
  widenAfter = 0,
): number {
  const { origin, grid, count, length } = starts;
  const shiftFrom = length + widenBefore + origin;
  const shiftTo = origin - widenAfter;
  const span = count * grid;
  const size = intervals.length;
  for (let index = 0; index < size; index++) {
    const { from, to } = intervals[index]!;
    if (!(from < to)) {
      if (from === to) continue;
      return index;
    }
    const after = from - shiftFrom;
    const before = to - shiftTo;
    if (before <= 0 || after >= span) continue;
    // `| 0` is floor here: both are clamped to 0…span first. This loop is the whole cost of a search.
    const first = after < 0 ? 0 : ((after / grid) | 0) + 1;
    let last = count - 1;
    if (before < span) {
      last = (before / grid) | 0;
      if (last * grid >= before) last--;
    }
    if (first > last) continue;
    const firstWord = first >>> 5;
    const lastWord = last >>> 5;
    const head = -1 << (first & 31);
    const tail = -1 >>> (31 - (last & 31));
    if (firstWord === lastWord) {
      mask[firstWord]! |= head & tail;
      continue;
    }
    mask[firstWord]! |= head;
    for (let word = firstWord + 1; word < lastWord; word++) mask[word] = -1;
    mask[lastWord]! |= tail;
  }
  return -1;
}

/** The starts that are possible in both masks. */
export function possibleInBoth(a: StartMask, b: StartMask): StartMask {
  return a.map((word, index) => word | b[index]!);
}

/** The starts that are impossible in a mask. Use only together with another mask: it opens the bits beyond the last start. */
export function inverse(mask: StartMask): StartMask {
  return mask.map((word) => ~word);
}

/** Whether a start is still possible. */
export function isOpen(mask: StartMask, start: number): boolean {
  return ((mask[start >>> 5]! >>> (start & 31)) & 1) === 0;
}

/** The possible starts in the order of time, at least `apart` from each other, at most `limit`; all of them by default. */
export function openStarts(mask: StartMask, limit = Infinity, apart = 1): readonly number[] {
  const found: number[] = [];
  let earliest = 0;
  for (let word = 0; word < mask.length; word++) {
    // Each round takes the lowest open bit away: asking bit by bit, or word by word for the next, costs several times more.
    for (let open = ~mask[word]!; open !== 0; open &= open - 1) {
      const start = (word << 5) + 31 - Math.clz32(open & -open);
      if (start < earliest) continue;
      if (found.length >= limit) return found;
      found.push(start);
      earliest = start + apart;
    }
  }
  return found;
}

/** How many starts are possible. */
export function countOpen(mask: StartMask): number {
  let count = 0;
  for (const word of mask) {
    let bits = ~word >>> 0;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}
