import type { KnownValue } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import { newcombeDifference, rateRatioInterval } from '@puheeksi/core/statistics';

/** How a figure differs from an earlier one; `none`: there is nothing to judge it by. */
export type Change = 'higher' | 'lower' | 'unclear' | 'none';

interface Span {
  readonly lower: number;
  readonly upper: number;
}

const besides = (nothing: number, { lower, upper }: Span): Change =>
  lower > nothing ? 'higher' : upper < nothing ? 'lower' : 'unclear';

type Judge = (now: KnownValue, before: KnownValue) => Change;

const apart: Judge = ({ interval: one }, { interval: other }) => {
  if (!one || !other) return 'none';
  if (one.lower > other.upper) return 'higher';
  return one.upper < other.lower ? 'lower' : 'unclear';
};

const ofEvents = (
  [events, exposure]: readonly [number, number],
  [eventsBefore, exposureBefore]: readonly [number, number],
): Change => {
  // Nothing before: the ratio of the other way round has an end.
  if (eventsBefore === 0) {
    const turned = rateRatioInterval({ events: 0, exposure: exposureBefore }, { events, exposure });
    return turned.ok ? (turned.value.upper < 1 ? 'higher' : 'unclear') : 'unclear';
  }
  const ratio = rateRatioInterval({ events, exposure }, { events: eventsBefore, exposure: exposureBefore });
  return ratio.ok ? besides(1, ratio.value) : 'none';
};

const per = 1000;
const eventsIn = ({ value, n = 0 }: KnownValue): readonly [number, number] => [
  Math.round((value * n) / per),
  n,
];
const countOf = ({ value, n = 0 }: KnownValue) => ({ successes: Math.round(value * n), n });

/** By the unit of the table: how the interval of the difference is made. */
const judges: Readonly<Record<PublishedTable['unit'], Judge>> = {
  count: (now, before) => ofEvents([now.value, 1], [before.value, 1]),
  'per-thousand': (now, before) =>
    now.n === undefined || before.n === undefined
      ? apart(now, before)
      : ofEvents(eventsIn(now), eventsIn(before)),
  // A share of a complete register has no interval: nothing was sampled, and nothing judges its change.
  share: (now, before) => {
    if (!now.interval || !before.interval || now.n === undefined || before.n === undefined) return 'none';
    const difference = newcombeDifference(countOf(now), countOf(before));
    return difference.ok ? besides(0, difference.value) : 'none';
  },
  days: apart,
  inhabitants: () => 'none',
  people: () => 'none',
};

/**
 * Whether a figure has changed since an earlier period of the same length, by the 95 % interval of the change and never by two bare
 * numbers: counts and rates by the exact ratio of two Poisson counts, shares by Newcombe's difference, medians by intervals that lie
 * apart.
 * @source Przyborowski and Wilenski (1940), Biometrika 31; Newcombe (1998), Stat. Med. 17:873–890
 * @example changeOf({ kind: 'known', value: 219 }, { kind: 'known', value: 188 }, 'count') // 'unclear'
 */
export function changeOf(now: KnownValue, before: KnownValue, unit: PublishedTable['unit']): Change {
  return judges[unit](now, before);
}
