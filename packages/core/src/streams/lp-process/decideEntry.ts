import { err, ok, type Result } from '../../kernel/index.js';
import { check } from './checks/check.js';
import type { LpEntryCommand, RetractEntry } from './commands.js';
import type { LpProcessContext } from './context.js';
import { impossibleDay } from './days.js';
import { correctEntries, derive } from './derive.js';
import type { LpProcessError } from './errors.js';
import { bodyWith } from './evolve.js';
import type { LpProcessEvent } from './events.js';
import { factOf, saysSame } from './factOf.js';
import type { ProcessFact } from './facts.js';
import { knownRights, qualificationOn } from './qualification.js';
import { firstFallen } from './revalidate.js';
import type { BegunProcess, ProcessBody } from './state.js';
import { carrierOn } from './views/carrier.js';
import { meetingNow } from './views/meetings.js';

type Decision = Result<readonly LpProcessEvent[], LpProcessError>;

/** Why nothing can be added to a process any more. */
export function notUnderWay(state: BegunProcess): LpProcessError | undefined {
  switch (state.status) {
    case 'ended':
      return { code: 'process-ended', ended: state.ended.on };
    case 'handed-over':
      return { code: 'process-handed-over', on: state.handedOverOn };
    case 'retracted':
      return { code: 'opening-retracted', process: state.process };
    default:
      return undefined;
  }
}

/**
 * Planning a meeting needs a leader with the right on the planned day; recording one that was held does not. Who is not known is
 * not refused as unqualified.
 */
const planWithoutRight = (
  command: LpEntryCommand,
  { facts }: ProcessBody,
  { rights }: LpProcessContext,
): LpProcessError | undefined => {
  if (command.type !== 'plan-network-meeting' && command.type !== 'move-network-meeting') return undefined;
  const { day } = command;
  const leaders =
    command.type === 'plan-network-meeting'
      ? command.leaders
      : (meetingNow(facts, command.meeting)?.leaders ?? []);
  const known = knownRights(rights);
  const needs = 'network-meeting' as const;
  switch (qualificationOn(day, leaders, 'networkMeeting', known)) {
    case 'qualified':
      return undefined;
    case 'not-known':
      return {
        code: 'practitioner-rights-unknown',
        needs,
        leaders: leaders.filter((leader) => !known.has(leader)),
        day,
      };
    case 'not-qualified':
      return { code: 'practitioner-not-qualified', needs, leaders, day };
  }
};

/**
 * The events of a command that makes an entry.
 * Refuses with the codes of `LpProcessError`, the first broken rule.
 * @example decideEntry({ type: 'offer-discussion', … }, state, context) // ok([{ type: 'discussion-offered', … }])
 */
export function decideEntry(
  command: LpEntryCommand,
  state: BegunProcess,
  context: LpProcessContext,
): Decision {
  const { entry, on } = command;
  if (state.retractedEntries.includes(entry)) return ok([]);
  const fact = factOf(command, state, carrierOn(state.opening, state.facts, on), context);
  const known = state.facts.find((standing) => standing.entry === entry);
  if (known) return saysSame(known, fact) ? ok([]) : err({ code: 'entry-id-taken', entry, by: known.type });
  const closed = notUnderWay(state);
  if (closed) return err(closed);
  const impossible = impossibleDay(command, context);
  if (impossible) return err(impossible);
  const broken = check(fact, state) ?? planWithoutRight(command, state, context);
  if (broken) return err(broken);
  const derived = derive({ opening: state.opening, facts: [...state.facts, fact] });
  return ok([...derived.slice(-1), ...correctEntries(state.process, state.facts, derived)]);
}

/**
 * The events of taking an entry back: the entry whole, and the corrections of what it had changed.
 * Refuses with `entry-unknown`, `entry-needed` (another entry rests on it: take that one back first).
 * @example decideRetraction({ type: 'retract-entry', … }, state) // ok([{ type: 'entry-retracted', cancelled, … }])
 */
export function decideRetraction({ entry, reason }: RetractEntry, state: BegunProcess): Decision {
  if (state.retractedEntries.includes(entry)) return ok([]);
  const cancelled = state.facts.find((fact) => fact.entry === entry);
  if (!cancelled) return err({ code: 'entry-unknown', entry });
  const left: readonly ProcessFact[] = state.facts.filter((fact) => fact !== cancelled);
  const fallen = firstFallen(bodyWith(state, { facts: [] }), left);
  if (fallen) return err({ code: 'entry-needed', entry, by: fallen.type });
  return ok([
    { type: 'entry-retracted', process: state.process, reason, cancelled },
    ...correctEntries(state.process, left, derive({ opening: state.opening, facts: left })),
  ]);
}
