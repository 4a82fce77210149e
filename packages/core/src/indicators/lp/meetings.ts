import type { ProcessFact } from '../../streams/lp-process/index.js';
import { partOf } from '../relations.js';
import { inDays } from './contact.js';
import { flowOfFacts } from './counted.js';

const steps: Readonly<Partial<Record<ProcessFact['type'], string>>> = {
  'network-meeting-decided': 'decided',
  'network-meeting-planned': 'planned',
  'network-meeting-moved': 'moved',
  'network-meeting-cancelled': 'cancelled',
  'network-meeting-held': 'held',
};

/** What happened to network meetings, by step: decided, planned, moved, cancelled, held. */
export const networkMeetingSteps = flowOfFacts(
  {
    hears: [
      'network-meeting-decided',
      'network-meeting-planned',
      'network-meeting-moved',
      'network-meeting-cancelled',
      'network-meeting-held',
    ],
    id: 'network-meeting-steps',
    dimensions: ['step'],
    source: 'R0-P1, R0-P4, L-8',
  },
  ({ type }) => {
    const step = steps[type];
    return step === undefined ? [] : [{ dimensions: { step } }];
  },
);

/** Network meetings that were held. */
export const meetingsHeld = { measure: networkMeetingSteps, where: { step: 'held' } } as const;

/** Processes that had a network meeting, counted once each. */
export const firstNetworkMeetings = flowOfFacts(
  { hears: ['network-meeting-held'], id: 'first-network-meetings', source: 'R0-P1' },
  (fact) => (fact.type === 'network-meeting-held' && fact.first ? [{}] : []),
);

/** People listed at network meetings, by whose person they are and how they were there. */
export const meetingAttendance = flowOfFacts(
  {
    hears: ['network-meeting-held'],
    id: 'meeting-attendance',
    dimensions: ['party', 'attendance'],
    source: 'docs/settled-questions.md "Meetings": present, remote, absent, uninvited',
  },
  (fact) =>
    fact.type === 'network-meeting-held'
      ? fact.attended.map(({ party, attendance }) => ({ dimensions: { party, attendance } }))
      : [],
);

/** Professionals who joined a family's network at a meeting, by sector: nobody was sent away for it. */
export const professionalsJoined = flowOfFacts(
  {
    hears: ['network-meeting-held'],
    id: 'professionals-joined',
    dimensions: ['sector'],
    source: 'R0-P3, F10',
  },
  (fact) =>
    fact.type === 'network-meeting-held'
      ? fact.attended
          .filter(({ party, attendance }) => party === 'professional' && attendance !== 'absent')
          .map(({ sector = 'unknown' }) => ({ dimensions: { sector } }))
      : [],
);

const waitSource = 'R0-P11: without delay; the source gives no number of days, so the distribution is shown';

/** Network meetings by calendar days since they were decided. */
export const networkMeetingWaitDays = flowOfFacts(
  {
    hears: ['network-meeting-held'],
    id: 'network-meeting-wait-days',
    dimensions: ['days'],
    direction: 'less',
    relations: [partOf(meetingsHeld, 'cell')],
    source: waitSource,
  },
  (fact) => (fact.type === 'network-meeting-held' ? inDays(fact.waitDays) : []),
);

/** Network meetings by working days since they were decided. */
export const networkMeetingWaitWorkingDays = flowOfFacts(
  {
    hears: ['network-meeting-held'],
    id: 'network-meeting-wait-working-days',
    dimensions: ['days'],
    direction: 'less',
    source: waitSource,
  },
  (fact) => (fact.type === 'network-meeting-held' ? inDays(fact.waitWorkingDays) : []),
);

/** Families who said after a network meeting that nothing further is needed. */
export const furtherMeetingNotNeeded = flowOfFacts(
  { hears: ['further-need-asked'], id: 'further-meeting-not-needed', source: 'R0-P8, F13' },
  (fact) =>
    fact.type === 'further-need-asked' && fact.afterMeeting && fact.answer === 'not-needed' ? [{}] : [],
);

/** Answers of families on whether something further is needed. */
export const furtherNeedAnswers = flowOfFacts(
  {
    hears: ['further-need-asked'],
    id: 'further-need-answers',
    dimensions: ['answer'],
    // Asked after a meeting, as a rule
    relations: [
      partOf(meetingsHeld, 'whole', {
        of: { answer: ['needed', 'not-needed'] },
        mayFail: 'it may be asked later, and where no meeting was held',
      }),
    ],
    source: 'R0-P8',
  },
  (fact) => (fact.type === 'further-need-asked' ? [{ dimensions: { answer: fact.answer } }] : []),
);
