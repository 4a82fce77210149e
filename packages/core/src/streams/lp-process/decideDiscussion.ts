import { err, ok, type LogBookVariant, type Result } from '../../kernel/index.js';
import type { RecordDiscussion, RetractDiscussion } from './commands.js';
import type { LpProcessContext } from './context.js';
import { impossibleDay } from './days.js';
import { notUnderWay } from './decideEntry.js';
import type { LpProcessError } from './errors.js';
import { bodyWith } from './evolve.js';
import type { DiscussionCorrected, DiscussionFacts, LpProcessEvent } from './events.js';
import { firstFallen } from './revalidate.js';
import type { BegunProcess, ProcessBody } from './state.js';
import { waitBetween } from './wait.js';

type Decision = Result<readonly LpProcessEvent[], LpProcessError>;

/** Forms of the log book that are for adults alone. @source L-5: forms published by MIELI ry (mieli.fi) */
export const adultsOnlyVariants: readonly LogBookVariant[] = ['primary-adults', 'lower-secondary-adults'];

/**
 * The facts that depend on the opening and on the other discussions: the origin, which one is first, and how long the family
 * waited for it. A discussion held before the day of concern has no wait.
 */
export function deriveDiscussions(
  { origin, concernDay }: Pick<ProcessBody, 'origin' | 'concernDay'>,
  discussions: readonly DiscussionFacts[],
  context: LpProcessContext,
): readonly DiscussionFacts[] {
  return discussions.map((known, index) => {
    const { waitDays: was, waitWorkingDays, ...facts } = known;
    const first = index === 0;
    const { waitDays, ...working } = first ? waitBetween(concernDay, known.on, context) : {};
    if (waitDays === undefined) return { ...facts, origin, first };
    // A wait that is as before keeps its working days: the calendar may have become known only later.
    const kept = waitDays === was ? (waitWorkingDays === undefined ? {} : { waitWorkingDays }) : working;
    return { ...facts, origin, first, waitDays, ...kept };
  });
}

/** The corrections of standing discussions whose derived facts are different now. */
export function correctDiscussions(
  { process }: Pick<ProcessBody, 'process'>,
  standing: readonly DiscussionFacts[],
  derived: readonly DiscussionFacts[],
): readonly DiscussionCorrected[] {
  return standing.flatMap((was) => {
    const is = derived.find((known) => known.discussion === was.discussion);
    if (!is) return [];
    const same = is.first === was.first && is.waitDays === was.waitDays && is.origin === was.origin;
    return same ? [] : [{ type: 'discussion-corrected' as const, process, was, is }];
  });
}

const told = ({ discussion, on, unit, setting, children, variant, present, leaders }: RecordDiscussion) => ({
  discussion,
  on,
  unit,
  setting,
  children,
  ...(variant === undefined ? {} : { variant }),
  ...(present === undefined ? {} : { present }),
  ...(leaders === undefined ? {} : { leaders }),
});

const saysSame = (command: RecordDiscussion, known: DiscussionFacts): boolean => {
  const { origin: _o, first: _f, waitDays: _w, waitWorkingDays: _ww, ...facts } = known;
  const keys = Object.keys(told(command)).sort();
  return JSON.stringify(told(command), keys) === JSON.stringify(facts, Object.keys(facts).sort());
};

/**
 * Records a discussion that was held, whoever led it: `leadingExceptions` lists who lacked the right.
 * Refuses with `discussion-id-taken`, `day-in-future`, `day-too-early`, `child-in-adults-variant`, and when the process is not under way.
 * @source R0-P1, R0-P9, R0-T13, F02
 */
export function decideDiscussion(
  command: RecordDiscussion,
  state: BegunProcess,
  context: LpProcessContext,
): Decision {
  const { discussion, on, variant } = command;
  const known = state.discussions.find((held) => held.discussion === discussion);
  if (known) return saysSame(command, known) ? ok([]) : err({ code: 'discussion-id-taken', discussion });
  if (state.retracted.includes(discussion)) return err({ code: 'discussion-id-taken', discussion });
  const closed = notUnderWay(state);
  if (closed) return err(closed);
  const impossible = impossibleDay(command, context);
  if (impossible) return err(impossible);
  if (variant !== undefined && adultsOnlyVariants.includes(variant) && command.present?.includes('child'))
    return err({ code: 'child-in-adults-variant', variant });
  const facts: DiscussionFacts = { ...told(command), origin: state.origin, first: false };
  const later = state.discussions.findIndex((held) => held.on > on);
  const at = later === -1 ? state.discussions.length : later;
  const all = [...state.discussions.slice(0, at), facts, ...state.discussions.slice(at)];
  const derived = deriveDiscussions(state, all, context);
  return ok([
    ...correctDiscussions(state, state.discussions, derived),
    { type: 'discussion-held', process: state.process, ...derived[at]! },
  ]);
}

/**
 * Takes a discussion back.
 * Refuses with `discussion-unknown`, `discussion-needed` (an entry rests on it: take that one back first).
 */
export function decideDiscussionRetraction(
  { discussion, reason }: RetractDiscussion,
  state: BegunProcess,
  context: LpProcessContext,
): Decision {
  if (state.retracted.includes(discussion)) return ok([]);
  const known = state.discussions.find((held) => held.discussion === discussion);
  if (!known) return err({ code: 'discussion-unknown', discussion });
  const left = state.discussions.filter((held) => held !== known);
  const fallen = firstFallen(bodyWith(state, { discussions: left, facts: [] }), state.facts);
  if (fallen) return err({ code: 'discussion-needed', discussion, by: fallen.type });
  return ok([
    { type: 'discussion-retracted', process: state.process, ...known, reason },
    ...correctDiscussions(state, left, deriveDiscussions(state, left, context)),
  ]);
}
