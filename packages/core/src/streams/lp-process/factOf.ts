import { unreachable, type UnitId } from '../../kernel/index.js';
import type { LpEntryCommand } from './commands.js';
import type { LpProcessContext } from './context.js';
import { factsOf, type ProcessFact } from './facts.js';
import type { ProcessBody } from './state.js';
import { meetingNow } from './views/meetings.js';
import { waitBetween } from './wait.js';

/**
 * The fact a command would make. What depends on the other entries is filled in by `derive`.
 * @example factOf({ type: 'give-plan', … }, body, unit, context) // { type: 'plan-given', …, first: false }
 */
export function factOf(
  command: LpEntryCommand,
  { facts }: ProcessBody,
  unit: UnitId,
  context: LpProcessContext,
): ProcessFact {
  switch (command.type) {
    case 'set-safety-flags':
      return { ...command, type: 'safety-flags-set', unit };
    case 'offer-discussion':
      return { ...command, type: 'discussion-offered', unit };
    case 'answer-offer':
      return { ...command, type: 'offer-answered', unit };
    case 'record-session':
      return { ...command, type: 'session-held', unit };
    case 'record-discussion-elsewhere':
      return { ...command, type: 'discussion-held-elsewhere', unit };
    case 'agree-plan':
      return { ...command, type: 'plan-agreed', unit, first: false };
    case 'set-action-state':
      return { ...command, type: 'action-state-set', unit };
    case 'give-plan':
      return { ...command, type: 'plan-given', unit, first: false };
    case 'decline-plan':
      return { ...command, type: 'plan-declined', unit };
    case 'decide-network-meeting':
      return { ...command, type: 'network-meeting-decided', unit };
    case 'propose-invitee':
      return { ...command, type: 'invitee-proposed', unit };
    case 'answer-invitee':
      return { ...command, type: 'invitee-answered', unit };
    case 'assign-task':
      return { ...command, type: 'task-assigned', unit };
    case 'give-consent':
      return { ...command, type: 'consent-given', unit };
    case 'withdraw-consent':
      return { ...command, type: 'consent-withdrawn', unit };
    case 'invite':
      return { ...command, type: 'invited', unit };
    case 'share-with-invitee':
      return { ...command, type: 'shared-with-invitee', unit };
    case 'plan-network-meeting':
      return { ...command, type: 'network-meeting-planned', unit };
    case 'move-network-meeting':
      return { ...command, type: 'network-meeting-moved', unit };
    case 'arrange-needs':
      return { ...command, type: 'needs-arranged', unit };
    case 'cancel-network-meeting':
      return { ...command, type: 'network-meeting-cancelled', unit };
    case 'record-network-meeting': {
      const wait = waitBetween(meetingNow(facts, command.meeting)?.decidedOn, command.on, context);
      return { ...command, type: 'network-meeting-held', unit, first: false, ...wait };
    }
    case 'record-further-need':
      return { ...command, type: 'further-need-asked', unit, afterMeeting: false };
    case 'name-responsible-workers':
      return { ...command, type: 'responsible-workers-named', unit, first: false };
    case 'hand-over-responsibility':
      return { ...command, type: 'responsibility-handed-over', unit };
    case 'report-vacancy':
      return { ...command, type: 'vacancy-reported', unit };
    case 'ask-consultation':
      return { ...command, type: 'consultation-asked', unit, sectors: [...new Set(command.sectors)] };
    case 'answer-consultation': {
      const asked = factsOf(facts, 'consultation-asked').find(({ entry }) => entry === command.consultation);
      const wait = waitBetween(asked?.on, command.on, context);
      return { ...command, type: 'consultation-answered', unit, first: false, ...wait };
    }
    case 'record-lp-time':
      return { ...command, type: 'lp-time-recorded', unit };
    case 'add-service':
      return { ...command, type: 'service-added', unit };
    case 'hand-over-process':
      return { ...command, type: 'process-handed-over', unit };
    case 'end-process':
      return { ...command, type: 'process-ended', unit };
    default:
      return unreachable(command);
  }
}

/** What decide adds to the content of a command; a repeated command cannot know it. */
const derivedKeys: ReadonlySet<string> = new Set([
  'type',
  'unit',
  'first',
  'afterMeeting',
  'waitDays',
  'waitWorkingDays',
]);

/** The content of a fact as text, keys in order: two facts with the same content say the same. */
const contentOf = (fact: ProcessFact): string =>
  JSON.stringify([fact.type, fact], (key, part: unknown) => {
    if (derivedKeys.has(key)) return undefined;
    return typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });

/** Whether two facts say the same, whatever was derived for them. @example saysSame(fact, { ...fact, first: true }) // true */
export function saysSame(a: ProcessFact, b: ProcessFact): boolean {
  return contentOf(a) === contentOf(b);
}
