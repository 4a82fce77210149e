import type { Day, UnitId } from '../../kernel/index.js';
import type { LpProcessContext } from './context.js';
import type {
  ConsultationAnswered,
  DiscussionHeld,
  NetworkMeetingHeld,
  ProcessFact,
  ProcessOpened,
} from './facts.js';
import { carriers } from './views/carrier.js';
import { waitBetween } from './wait.js';

/** Facts of one group have one first among them: answers by consultation, deliveries by plan, everything else by kind. */
const groupOf = (fact: ProcessFact): string => {
  if (fact.type === 'consultation-answered') return `${fact.type} ${fact.consultation}`;
  return fact.type === 'plan-given' ? `${fact.type} ${fact.plan}` : fact.type;
};

/** What the derived parts of a fact follow from, gathered in one walk over all facts. */
interface Neighbours {
  /** The first of each group: the earliest by day, of one day the one recorded first. */
  readonly firsts: ReadonlyMap<string, ProcessFact>;
  /** The day from which the wait of a fact is counted: by the meeting, or by the entry of the question. */
  readonly since: ReadonlyMap<string, Day>;
  readonly opening: ProcessOpened | undefined;
  readonly firstMet: Day | undefined;
}

const neighboursOf = (facts: readonly ProcessFact[]): Neighbours => {
  const firsts = new Map<string, ProcessFact>();
  const since = new Map<string, Day>();
  for (const fact of facts) {
    const group = groupOf(fact);
    const known = firsts.get(group);
    if (!known || fact.on < known.on) firsts.set(group, fact);
    if (fact.type === 'network-meeting-decided') since.set(fact.meeting, fact.on);
    if (fact.type === 'consultation-asked') since.set(fact.entry, fact.on);
  }
  const opening = facts.find((fact) => fact.type === 'process-opened');
  return { firsts, since, opening, firstMet: firsts.get('network-meeting-held')?.on };
};

/** A fact with some parts anew; itself when they are as they were. */
const withParts = <F extends ProcessFact>(fact: F, parts: Partial<Record<string, unknown>>): F => {
  const held: Readonly<Record<string, unknown>> = { ...fact };
  return Object.entries(parts).every(([name, part]) => held[name] === part) ? fact : { ...fact, ...parts };
};

/** A fact with the wait that ended with it. A wait that is as before keeps its working days: the calendar may have become known only later. */
const withWait = <F extends DiscussionHeld | NetworkMeetingHeld | ConsultationAnswered>(
  fact: F,
  from: Day | undefined,
  context: LpProcessContext,
): F => {
  const wait = waitBetween(from, fact.on, context);
  if (wait.waitDays === fact.waitDays) return fact;
  const parts = Object.entries({ ...fact, waitDays: undefined, waitWorkingDays: undefined, ...wait });
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined)) as unknown as F;
};

/**
 * The facts with everything that depends on the others: the origin of the discussions, the unit that carried the process that
 * day, which one is the first of its kind, how long was waited for it, and whether a meeting had been held by then. Kept in the
 * facts, so that a count needs no state. What was held before it was asked for has no wait.
 * @example derive([...facts, planAgreed], context).at(-1) // { ...planAgreed, first: true }
 */
export function derive(facts: readonly ProcessFact[], context: LpProcessContext): readonly ProcessFact[] {
  const { opening, firsts, since, firstMet } = neighboursOf(facts);
  if (!opening) return facts;
  const carrierOn = carriers(opening, facts);
  return facts.map((fact): ProcessFact => {
    if (fact.type === 'process-opened') return fact;
    const first = firsts.get(groupOf(fact)) === fact;
    if (fact.type === 'discussion-held')
      return withWait(
        withParts(fact, { origin: opening.origin, first }),
        first ? opening.concernDay : undefined,
        context,
      );
    const unit: UnitId = carrierOn(fact.on);
    switch (fact.type) {
      case 'network-meeting-held':
        return withWait(withParts(fact, { unit, first }), since.get(fact.meeting), context);
      case 'consultation-answered':
        return withWait(withParts(fact, { unit, first }), since.get(fact.consultation), context);
      case 'further-need-asked':
        return withParts(fact, { unit, afterMeeting: firstMet !== undefined && firstMet <= fact.on });
      default:
        return withParts(fact, 'first' in fact ? { unit, first } : { unit });
    }
  });
}

const ofDiscussion = ['origin', 'first', 'waitDays', 'waitWorkingDays'];
const ofEntry = ['unit', 'first', 'afterMeeting', 'waitDays', 'waitWorkingDays'];

/** The fields that `derive` fills in. @example derivedIn(processOpened) // [] */
export function derivedIn({ type }: ProcessFact): readonly string[] {
  if (type === 'process-opened') return [];
  return type === 'discussion-held' ? ofDiscussion : ofEntry;
}
