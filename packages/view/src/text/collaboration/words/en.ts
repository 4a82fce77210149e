import { embeddingLabels, teamLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import { problemsEn, solutionsEn } from '../embedding-plan/shortNames.js';
import type { CollaborationWords } from '../collaborationWords.js';
import { identifiersEn } from '../shared/identifiers.js';
import { amount, labelsOf } from '../wording.js';

/** English words of network work. */
export const wordsEn: CollaborationWords = {
  retractionReasons: {
    'recorded-by-mistake': 'Recorded by mistake',
    'entered-twice': 'Recorded twice',
    'wrong-day': 'Wrong date',
    'wrong-details': 'Wrong details',
    'wrong-stream': 'Recorded in the wrong place',
  },
  identifierKinds: identifiersEn,
  teamStatuses: { active: 'At work', ended: 'Ended' },
  meetingStatuses: { planned: 'Planned', cancelled: 'Cancelled', held: 'Held' },
  representation: {
    complete: 'Every party that is needed takes part',
    incomplete: 'Not every party is represented',
    suggested: (fields) =>
      `The team would also gain from ${listOf(labelsOf(fields, teamLabels.memberFields, 'en'), 'and')}.`,
  },
  observationStatuses: {
    noted: 'Noted',
    'passed-on': 'Taken to the management group',
    discussed: 'Discussed in a team',
    answered: 'Answered',
  },
  observationOrigins: {
    team: 'Local family-centre team',
    'worker-without-team': 'Worker of an area without a team',
    'top-down': 'From management, for teams to discuss',
  },
  recipientKinds: { team: 'Team', unit: 'Unit' },
  phenomenonStatuses: { open: 'Being handled', closed: 'Closed', merged: 'Merged into another phenomenon' },
  agendaItems: {
    'observation-to-pass-on': 'Observation to take to the management group',
    'observation-to-answer': 'Observation that awaits an answer',
    'observation-from-above': 'Observation from management to discuss',
    phenomenon: 'Phenomenon to handle',
    'phenomenon-to-take-in': 'Merged phenomenon to take in',
    'feedback-to-give': 'Feedback to give',
    'feedback-awaited': 'Feedback awaited',
  },
  waited: (days) => `has waited ${amount('en', days, { one: 'day', other: 'days' }) ?? 'a long time'}`,
  money: { reserved: 'Reserved', used: 'Used' },
  adoptionStages: {
    none: 'Nothing on record',
    considered: 'Under consideration',
    decided: 'Decided to take into use',
    embedding: 'Becoming embedded',
    established: 'Established',
    ended: 'Ended',
  },
  chainKinds: {
    'care-chain': embeddingLabels.chainKinds['care-chain'].en,
    'service-chain': embeddingLabels.chainKinds['service-chain'].en,
    'child-health-check': embeddingLabels.chainKinds['child-health-check'].en,
  },
  taskStatuses: { open: 'Open', done: 'Done', dropped: 'Given up' },
  taskWeights: { must: 'Must', wish: 'Wish' },
  problems: problemsEn,
  solutions: solutionsEn,
  solutionDecisions: {
    'taken-into-use': 'Taken into use',
    later: 'Later',
    'not-taken-into-use': 'Not taken into use',
    undecided: 'Not decided yet',
  },
  inherited: 'decision of the division',
  decisionScopes: { division: 'Division', unit: 'Unit' },
  actionPlanStatuses: {
    draft: 'Draft',
    'to-come': 'Approved, not yet in force',
    'in-force': 'In force',
    past: 'Period over',
  },
  trainingAudiences: {
    supervisors: 'For supervisors',
    staff: 'For staff',
    both: 'For supervisors and staff',
  },
  trainingCoordinators: {
    'coordination-group': 'Let’s Talk coordination group',
    other: 'Another group',
  },
  audienceCoverage: {
    planned: 'Planned items',
    done: 'Carried out',
    late: 'Late',
    forgotten: 'No communication planned',
  },
  workBalance: {
    addedMinutes: 'Minutes of network work a month',
    releasedMinutes: 'Minutes released from other tasks a month',
    extraMinutes: 'Minutes of extra work a month',
  },
  taskNotWritten: (facilitators) =>
    `${
      amount('en', facilitators, {
        one: 'facilitator does not have the task in their job description',
        other: 'facilitators do not have the task in their job descriptions',
      }) ?? 'The task is not yet in the job descriptions of the facilitators'
    }. Write in the task and the time it takes.`,
  nobodysDuty: 'Nobody is responsible',
  indicatorSetGaps: { perspectives: 'Missing perspectives', kinds: 'Missing kinds of indicators' },
  interviewThemeKinds: { asked: 'Theme that was asked about', emerged: 'Theme that came up by itself' },
  verbatimHidden: 'Families’ own words are not shown where few spoke of the theme.',
};
