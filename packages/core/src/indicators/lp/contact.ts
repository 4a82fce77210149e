import { firstDiscussions } from '../discussions.js';
import { partOf, unrelated } from '../relations.js';
import { flowOfDiscussions, flowOfFacts, flowOfOpenings, type Worth } from './counted.js';

/** Processes that were opened, by what started them. */
export const processesOpened = flowOfOpenings(
  { id: 'processes-opened', dimensions: ['origin'], source: 'R0-P2, R0-P9, R0-P10, F14' },
  ({ origin }) => [{ dimensions: { origin } }],
);

/** Discussions that were offered to a family. */
export const discussionOffers = flowOfFacts(
  {
    hears: ['discussion-offered'],
    id: 'discussion-offers',
    source: 'docs/settled-questions.md "Process": offers are events',
  },
  ({ type }) => (type === 'discussion-offered' ? [{}] : []),
);

/** Answers to offers, by accepted and declined: with the offers, the acceptance. */
export const offerAnswers = flowOfFacts(
  {
    hears: ['offer-answered'],
    id: 'offer-answers',
    dimensions: ['answer'],
    relations: [unrelated('offers are not published, and an offer may be answered without any discussion')],
    source: 'docs/settled-questions.md "Process": acceptance is a measure',
  },
  (fact) => (fact.type === 'offer-answered' ? [{ dimensions: { answer: fact.answer } }] : []),
);

/** Further sessions of discussions; the first session is the discussion itself. */
export const furtherSessions = flowOfFacts(
  { hears: ['session-held'], id: 'further-sessions', source: 'L-1, F02' },
  ({ type }) => (type === 'session-held' ? [{}] : []),
);

/** Discussions that other logs hold: the opening balance. */
export const discussionsElsewhere = flowOfFacts(
  {
    hears: ['discussion-held-elsewhere'],
    id: 'discussions-elsewhere',
    dimensions: ['where'],
    source: 'docs/settled-questions.md "Process": opening balance',
  },
  (fact) => (fact.type === 'discussion-held-elsewhere' ? [{ dimensions: { where: fact.where } }] : []),
);

/** A wait as a count in the bucket of its exact number of days: percentiles come from these buckets, and they merge. */
export const inDays = (days: number | undefined): readonly Worth[] =>
  days === undefined ? [] : [{ dimensions: { days: String(days) } }];

const waitSource = 'R0-P11: without delay; the source gives no number of days, so the distribution is shown';

/** First discussions by calendar days since the concern; those without a day of concern are left out. */
export const discussionWaitDays = flowOfDiscussions(
  {
    id: 'discussion-wait-days',
    dimensions: ['days'],
    direction: 'less',
    relations: [partOf({ measure: firstDiscussions }, 'cell')],
    source: waitSource,
  },
  ({ waitDays }) => inDays(waitDays),
);

/** First discussions by working days since the concern. */
export const discussionWaitWorkingDays = flowOfDiscussions(
  { id: 'discussion-wait-working-days', dimensions: ['days'], direction: 'less', source: waitSource },
  ({ waitWorkingDays }) => inDays(waitWorkingDays),
);
