import { RRuleTemporal } from 'rrule-temporal';
import { expandSimple } from './expandSimple.js';
import { lastWallOf, type Rule } from './rule.js';
import type { WallMinute } from './timeValue.js';
import type { Zone } from './zone.js';

/** Where and how far a rule is expanded; walls are minutes of the rule's own clock, both ends included. */
export interface Expansion {
  readonly from: WallMinute;
  readonly to: WallMinute;
  readonly limit: number;
}

/** Steps the library may take for one rule: some tenths of a second at worst, for rules made to be endless. */
const steps = { maxIterations: 6_000, maxCandidateEvaluations: 6_000 };

const basic = (wall: WallMinute): string =>
  `${new Date(wall * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const textOf = (rule: Rule, last: WallMinute): string =>
  [
    `FREQ=${rule.frequency}`,
    `INTERVAL=${rule.interval}`,
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(last === Infinity ? [] : [`UNTIL=${basic(last)}`]),
    ...Object.entries(rule.by).map(([name, value]) => `${name}=${value}`),
  ].join(';');

/**
 * The beginnings of a rule on its own wall clock, sorted; the conversion to UTC comes afterwards, so that a weekly nine
 * o'clock stays nine o'clock and nothing is lost where the clocks jump. A start the rule would not give is not among them:
 * it belongs to the series, not to the rule. Null when the rule cannot be followed within the steps allowed.
 * @source RFC 5545, 3.3.10 and 3.8.5.3
 */
export function expandRule(
  rule: Rule,
  start: WallMinute,
  zone: Zone,
  { from, to, limit }: Expansion,
): readonly WallMinute[] | null {
  const last = lastWallOf(rule.until, zone.toWall);
  const simple = expandSimple(rule, start, last, from, to, limit);
  if (simple) return simple;
  // The library works in UTC, which here stands for the wall clock: UTC has no jumps to lose an occurrence in.
  try {
    const library = new RRuleTemporal({
      rruleString: `DTSTART:${basic(start)}\nRRULE:${textOf(rule, last)}`,
      cache: false,
      ...steps,
    });
    return library
      .between(new Date(from * 60_000), new Date(to * 60_000), true)
      .slice(0, limit)
      .map((time) => Math.floor(time.epochMilliseconds / 60_000));
  } catch {
    return null;
  }
}
