import {
  childrenInDiscussions,
  consultationAnswerDays,
  consultationsAsked,
  countName,
  coveredName,
  discussions,
  firstDiscussions,
  furtherNeedAnswers,
  meetingGroupSizes,
  meetingProfessionals,
  networkMeetingSteps,
  networkMeetingWaitDays,
  discussionWaitDays,
  processOutcomes,
  recordingDelays,
  type Counted,
  type CountPart,
  type IndicatorRequest,
} from '../indicators/index.js';
import { monthsOf, origins, placeKey, settings } from '../kernel/index.js';
import { professionalSectors } from '../streams/lp-process/index.js';
import type { FamilyCell, FamilyLinks, LinearRelation } from '../privacy/index.js';

/** Counts that together are never less than the sum of others, by what they mean. */
interface Holds {
  readonly whole: string | readonly string[];
  readonly parts: readonly string[];
  /** Equal by chance alone: that it is equal now is nothing a reader knows. */
  readonly byChance?: true;
}

const outcome = (name: string, done?: 'yes'): Counted => ({
  measure: processOutcomes,
  where: { outcome: name, ...(done ? { done } : {}) },
});
const meetings: Counted = { measure: networkMeetingSteps, where: { step: 'held' } };

/** The whole, and every part that discussions are split into. */
const partsOf = ({ period }: IndicatorRequest): readonly CountPart[] => [
  {},
  ...monthsOf(period).map((month) => ({ month })),
  ...settings.map((setting) => ({ codes: { setting } })),
  ...origins.map((origin) => ({ codes: { origin } })),
];

/** In every part a discussion concerns a child or more, and no more families begin than have a discussion. */
const ofDiscussions = (request: IndicatorRequest): readonly Holds[] =>
  partsOf(request).flatMap((part) => {
    const [held, children, begun] = [discussions, childrenInDiscussions, firstDiscussions].map((measure) =>
      countName({ measure }, request, part),
    ) as [string, string, string];
    return [
      { whole: children, parts: [held], byChance: true },
      { whole: held, parts: [begun], byChance: true },
    ];
  });

/** What a reader of the definitions knows of counts in different tables. */
const known = (request: IndicatorRequest): readonly Holds[] => {
  const name = (counted: Counted) => countName(counted, request);
  const holds = (whole: Counted, ...parts: readonly Counted[]): Holds => ({
    whole: name(whole),
    parts: parts.map(name),
  });
  const covered = [undefined, ...monthsOf(request.period)].map((month): Holds => {
    const part = month === undefined ? {} : { month };
    const counted = { measure: discussions };
    return {
      whole: countName(counted, request, part),
      parts: [coveredName(counted, request, part)],
      byChance: true,
    };
  });
  return [
    // Each row of outcomes is asked of those the row before it holds for
    holds(outcome('plan'), outcome('network-meeting')),
    holds(outcome('plan', 'yes'), outcome('plan-in-writing')),
    holds(outcome('network-meeting', 'yes'), outcome('responsible-worker')),
    holds({ measure: firstDiscussions }, { measure: discussionWaitDays }),
    holds(meetings, { measure: meetingGroupSizes }),
    holds(meetings, { measure: meetingProfessionals }),
    holds(meetings, { measure: networkMeetingWaitDays }),
    holds(meetings, { measure: furtherNeedAnswers, where: { answer: ['needed', 'not-needed'] } }),
    holds({ measure: recordingDelays }, { measure: discussions }, meetings),
    // Everybody who answered was asked, whatever sectors the question went to
    {
      whole: professionalSectors.map((sector) =>
        countName({ measure: consultationsAsked }, request, { codes: { sector } }),
      ),
      parts: [name({ measure: consultationAnswerDays })],
      byChance: true,
    },
    ...covered,
    ...ofDiscussions(request),
  ];
};

/**
 * How counts of different tables hang together by their definitions: what is out of whom, which median is over which meetings,
 * how many discussions a month with three reporting units has at least. Where the counts are equal the link is an equation;
 * where they are not, the difference stands between them as a count that is not negative.
 * @example definedLinks(new Map([['a', 7], ['b', 7]]), request).relations // those whose counts are there
 */
export function definedLinks(
  counts: ReadonlyMap<string, number>,
  request: IndicatorRequest,
): Required<FamilyLinks> {
  const relations: LinearRelation[] = [];
  const between: FamilyCell[] = [];
  for (const { whole, parts, byChance } of known(request)) {
    const wholes = typeof whole === 'string' ? [whole] : whole;
    if ([...wholes, ...parts].some((key) => !counts.has(key))) continue;
    const sumOf = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + counts.get(key)!, 0);
    const total = sumOf(wholes);
    const terms = [...wholes.map((key) => ({ key, times: 1 })), ...parts.map((key) => ({ key, times: -1 }))];
    const difference = total - sumOf(parts);
    // What is delivered without its children says nothing of them
    if (difference < 0 && byChance) continue;
    // Between other counts a difference that is as great as yesterday's is another one: nobody knows who is in it
    const counted = [...wholes, ...parts].map((key) => `${counts.get(key)} ${key}`);
    const key = `between ${counted.join(' and ')}`;
    // Nothing out of nothing is no chance
    const open = difference !== 0 || (byChance && total > 0);
    if (open) between.push({ key, count: Math.abs(difference), printed: false, protect: 'open' });
    const rest = open ? [{ key, times: difference < 0 ? 1 : -1 }] : [];
    relations.push({ terms: [...terms, ...rest], equals: 0 });
  }
  for (const { part, min } of minInMunicipalities(counts, request)) {
    const rest = counts.get(part)! - min;
    const key = `between ${counts.get(part)} ${part} and ${min} units`;
    between.push({ key, count: rest, printed: false, protect: 'open' });
    const terms = [
      { key: part, times: 1 },
      { key, times: -1 },
    ];
    relations.push({ terms, equals: min });
  }
  return { relations, counts: between };
}

/**
 * How many discussions a municipality has at least: where 12 of 14 units have reported, no more than two are missing, so one
 * with five units has three that have a discussion each. Whoever knows the register of units knows this.
 */
function minInMunicipalities(
  counts: ReadonlyMap<string, number>,
  request: IndicatorRequest,
): readonly { readonly part: string; readonly min: number }[] {
  const counted = { measure: discussions };
  const reporting = counts.get(coveredName(counted, request));
  const { units, municipalities, period } = request;
  if (reporting === undefined || !municipalities) return [];
  const silent = units.length - reporting;
  return municipalities.codes.flatMap((code) => {
    const own = units.filter(
      (unit) => municipalities.of(placeKey({ level: 'unit', code: unit }), period.lastMonth) === code,
    );
    const part = countName(counted, request, { codes: { municipality: code } });
    const min = own.length - silent;
    return min > 0 && (counts.get(part) ?? 0) >= min ? [{ part, min }] : [];
  });
}
