import { err, ok, type Result } from '../../kernel/index.js';
import { check } from './checks/check.js';
import type { CorrectOpening, LpEntryCommand } from './commands.js';
import type { LpProcessContext } from './context.js';
import { controllerFault } from './controllers.js';
import type { LpProcessError } from './errors.js';
import { factOf } from './factOf.js';
import type { ProcessFact, ProcessOpened } from './facts.js';
import { knownRights, qualificationOn } from './qualification.js';
import type { BegunProcess, LpProcessState, ProcessBody } from './state.js';
import { meetingNow } from './views/meetings.js';

type Decision = Result<readonly ProcessFact[], LpProcessError>;

/** Why nothing can be added to a process any more. */
const notUnderWay = (state: BegunProcess): LpProcessError | undefined => {
  switch (state.status) {
    case 'ended':
      return { code: 'process-ended', ended: state.ended.on };
    case 'handed-over':
      return { code: 'process-handed-over', on: state.handedOverOn };
    case 'open':
      return undefined;
  }
};

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

const concernAfter = ({
  on,
  concernDay,
}: Pick<ProcessOpened, 'on' | 'concernDay'>): LpProcessError | undefined =>
  concernDay !== undefined && concernDay > on ? { code: 'concern-after-opening', concernDay, on } : undefined;

const isSaidAgain = (a: ProcessOpened, b: ProcessOpened): boolean =>
  a.on === b.on && a.unit === b.unit && a.origin === b.origin && a.concernDay === b.concernDay;

/** The opening as it should have been; the same again is no correction, whatever has become of the process. */
const correctOpening = ({ on, unit, origin, concernDay }: CorrectOpening, state: BegunProcess): Decision => {
  const { type, process, entry } = state.opening;
  const told = { unit, origin, ...(concernDay === undefined ? {} : { concernDay }) };
  const is: ProcessOpened = { type, process, entry, on, ...told };
  if (isSaidAgain(is, state.opening)) return ok([state.opening]);
  const refusal = notUnderWay(state) ?? concernAfter(is);
  return refusal ? err(refusal) : ok([is]);
};

/**
 * The fact that a command makes of an LP process, or why it is refused. A discussion is recorded whoever led it:
 * `leadingExceptions` lists who lacked the right.
 * Refuses with the codes of `LpProcessError`, the first broken rule.
 * @source R0-P1–R0-P9, R0-T13 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example decide({ type: 'offer-discussion', … }, opened, context) // { ok: true, value: [{ type: 'discussion-offered', … }] }
 */
export function decide(command: LpEntryCommand, state: LpProcessState, context: LpProcessContext): Decision {
  if (command.type === 'open-process') {
    if (state.status !== 'empty') return err({ code: 'process-already-open', process: command.process });
    const refusal = concernAfter(command);
    return refusal ? err(refusal) : ok([{ ...command, type: 'process-opened' }]);
  }
  if (state.status === 'empty') return err({ code: 'process-not-open' });
  if (command.type === 'correct-opening') return correctOpening(command, state);
  const closed = notUnderWay(state);
  if (closed) return err(closed);
  const fact = factOf(command, state);
  const broken =
    check(fact, state) ??
    planWithoutRight(command, state, context) ??
    controllerFault(command, state, context);
  return broken ? err(broken) : ok([fact]);
}
