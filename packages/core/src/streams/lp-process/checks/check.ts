import { unreachable } from '../../../kernel/index.js';
import type { LpProcessError } from '../errors.js';
import type { ProcessFact } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { checkOfferAnswer, checkSession } from './contact.js';
import { checkDiscussion } from './discussion.js';
import { checkEnding } from './ending.js';
import { checkConsent, checkInvitee, checkWithdrawal } from './invitee.js';
import { checkArrangement, checkDecision, checkHeld } from './meeting.js';
import { checkActionState, checkPlan, checkPlanDelivery } from './plan.js';
import { checkFlags } from './safety.js';
import { checkAnswer, checkHandOver, checkNaming, checkQuestion, checkResponsibility } from './support.js';

/**
 * Whether a fact can stand upon what stood before it: the first broken rule, or nothing. The same rules judge a new entry, and
 * what is left when an earlier one is taken back.
 * @example check(networkMeetingHeld, body) // { code: 'meeting-unknown', meeting }
 */
export function check(fact: ProcessFact, body: ProcessBody): LpProcessError | undefined {
  switch (fact.type) {
    case 'discussion-held':
      return checkDiscussion(fact);
    case 'safety-flags-set':
      return checkFlags(fact);
    case 'offer-answered':
      return checkOfferAnswer(fact, body);
    case 'session-held':
      return checkSession(fact, body);
    case 'plan-agreed':
      return checkPlan(fact, body);
    case 'action-state-set':
      return checkActionState(fact, body);
    case 'plan-given':
    case 'plan-declined':
      return checkPlanDelivery(fact, body);
    case 'network-meeting-decided':
      return checkDecision(fact, body);
    case 'invitee-proposed':
    case 'invitee-answered':
    case 'task-assigned':
    case 'invited':
    case 'shared-with-invitee':
      return checkInvitee(fact, body);
    case 'consent-given':
      return checkConsent(fact, body);
    case 'consent-withdrawn':
      return checkWithdrawal(fact, body);
    case 'network-meeting-planned':
    case 'network-meeting-moved':
    case 'network-meeting-cancelled':
    case 'needs-arranged':
      return checkArrangement(fact, body);
    case 'network-meeting-held':
      return checkHeld(fact, body);
    case 'responsible-workers-named':
      return checkNaming(fact, body);
    case 'responsibility-handed-over':
    case 'vacancy-reported':
      return checkResponsibility(fact, body);
    case 'consultation-asked':
      return checkQuestion(fact, body);
    case 'consultation-answered':
      return checkAnswer(fact, body);
    case 'process-handed-over':
      return checkHandOver(fact, body);
    case 'process-ended':
      return checkEnding(fact, body);
    case 'process-opened':
    case 'discussion-offered':
    case 'discussion-held-elsewhere':
    case 'further-need-asked':
    case 'lp-time-recorded':
    case 'service-added':
      return undefined;
    default:
      return unreachable(fact);
  }
}
