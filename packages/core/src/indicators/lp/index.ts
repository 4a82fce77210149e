import type { LpProcessEvent } from '../../streams/lp-process/index.js';
import type { PractitionerEvent } from '../../streams/practitioner/index.js';
import type { FlowMeasure } from '../measure.js';
import {
  discussionOffers,
  discussionsElsewhere,
  discussionWaitDays,
  discussionWaitWorkingDays,
  furtherSessions,
  offerAnswers,
  processesOpened,
} from './contact.js';
import {
  firstNetworkMeetings,
  furtherMeetingNotNeeded,
  furtherNeedAnswers,
  meetingAttendance,
  networkMeetingSteps,
  networkMeetingWaitDays,
  networkMeetingWaitWorkingDays,
  professionalsJoined,
} from './meetings.js';
import { firstPlans, planActions, planDeliveries, plans, plansDeclined, plansInWriting } from './plan.js';
import {
  refreshersCompleted,
  studentsTrained,
  supervisionReceived,
  trainingsPassed,
} from './practitioners.js';
import {
  consultationAnswerDays,
  consultationAnswerWorkingDays,
  consultationsAsked,
  endings,
  handOvers,
  lpMinutes,
  responsibleWorkersNamed,
  servicesAdded,
  vacanciesReported,
} from './support.js';

/** The flow measures of LP processes beside those of the discussions themselves. */
export const lpFlowMeasures: readonly FlowMeasure<LpProcessEvent>[] = [
  processesOpened,
  discussionOffers,
  offerAnswers,
  furtherSessions,
  discussionsElsewhere,
  discussionWaitDays,
  discussionWaitWorkingDays,
  firstPlans,
  plans,
  planActions,
  plansInWriting,
  planDeliveries,
  plansDeclined,
  networkMeetingSteps,
  firstNetworkMeetings,
  meetingAttendance,
  professionalsJoined,
  networkMeetingWaitDays,
  networkMeetingWaitWorkingDays,
  furtherMeetingNotNeeded,
  furtherNeedAnswers,
  responsibleWorkersNamed,
  vacanciesReported,
  consultationsAsked,
  consultationAnswerDays,
  consultationAnswerWorkingDays,
  lpMinutes,
  servicesAdded,
  handOvers,
  endings,
];

/** The flow measures of practitioners. */
export const practitionerMeasures: readonly FlowMeasure<PractitionerEvent>[] = [
  trainingsPassed,
  studentsTrained,
  refreshersCompleted,
  supervisionReceived,
];

export { practitionerStockMeasures } from './practitioners.js';
export type { PractitionerLedger, PractitionerStockMeasures } from './practitioners.js';
