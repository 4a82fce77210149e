import type { LedgerState } from '../../kernel/ledger.js';
import {
  currentStay,
  openDuties,
  owedIn,
  standingLinks,
  type PhenomenonFact,
  type PhenomenonTypes,
} from '../../streams/phenomenon/index.js';
import { flowOf, stockOf, type Worth } from './counted.js';
import { wordGiven, wordOwed } from './feedback.js';

/** The state of the stream of a phenomenon. */
export type PhenomenonLedger = LedgerState<PhenomenonTypes>;

const at = (fact: PhenomenonFact, dimensions: Worth['dimensions'], n = 1): Worth => ({
  place: fact.place,
  dimensions,
  n,
});

/** Phenomena that came to a level: opened there, or taken there. */
export const levelArrivals = flowOf<PhenomenonFact>(
  { id: 'level-arrivals', dimensions: ['level'], source: 'R0-K6, F36' },
  (fact) => {
    if (fact.type === 'phenomenon-opened') return [at(fact, { level: fact.by.level })];
    return fact.type === 'phenomenon-escalated' ? [at(fact, { level: fact.to.level })] : [];
  },
);

/** Phenomena that left a level, by how: taken `up`, `closed` or `merged`. */
export const levelDepartures = flowOf<PhenomenonFact>(
  { id: 'level-departures', dimensions: ['level', 'way'], source: 'R0-K6, F36' },
  (fact) => {
    if (fact.type === 'phenomenon-escalated') return [at(fact, { level: fact.from.level, way: 'up' })];
    if (fact.type === 'phenomenon-closed') return [at(fact, { level: fact.level, way: 'closed' })];
    return fact.type === 'phenomenon-merged' ? [at(fact, { level: fact.level, way: 'merged' })] : [];
  },
);

/** Departures from a level, by the days spent there. */
export const levelDays = flowOf<PhenomenonFact>(
  { id: 'level-days', dimensions: ['level', 'days'], source: 'R0-K6, F36' },
  (fact) => {
    if (fact.type === 'phenomenon-escalated')
      return [at(fact, { level: fact.from.level, days: String(fact.levelDays) })];
    return fact.type === 'phenomenon-closed' || fact.type === 'phenomenon-merged'
      ? [at(fact, { level: fact.level, days: String(fact.levelDays) })]
      : [];
  },
);

/** Phenomena open on a day, by level. */
export const openPhenomena = stockOf<PhenomenonLedger>(
  { id: 'open-phenomena', dimensions: ['level'], source: 'R0-K6, F36' },
  ({ state }) =>
    state.status === 'open' ? [{ place: state.place, dimensions: { level: currentStay(state).level } }] : [],
);

/** Observations that open phenomena are made of. */
export const linkedObservations = stockOf<PhenomenonLedger>(
  { id: 'linked-observations', dimensions: [], source: 'F30' },
  ({ state }) =>
    state.status === 'open' ? [{ place: state.place, dimensions: {}, n: standingLinks(state).length }] : [],
);

/** Priorities of open phenomena; a phenomenon with two priorities counts in two. */
export const phenomenonPriorities = stockOf<PhenomenonLedger>(
  { id: 'phenomenon-priorities', dimensions: ['priority'], sumsOver: ['place'], source: 'F30, 3.8' },
  ({ state }) =>
    state.status === 'open'
      ? state.priorities.map((priority) => ({ place: state.place, dimensions: { priority } }))
      : [],
);

/** Initiatives by joint decision, by the level that formed them. */
export const initiativesFormed = flowOf<PhenomenonFact>(
  { id: 'initiatives-formed', dimensions: ['level'], source: 'R0-K5' },
  (fact) => (fact.type === 'initiative-formed' ? [at(fact, { level: fact.by.level })] : []),
);

/** Decisions on phenomena, by level, body and subject. */
export const phenomenonDecisions = flowOf<PhenomenonFact>(
  { id: 'phenomenon-decisions', dimensions: ['level', 'body', 'subject'], source: 'R0-K7' },
  (fact) =>
    fact.type === 'phenomenon-handled' && fact.kind === 'decision' && fact.subject !== undefined
      ? [at(fact, { level: fact.by.level, body: fact.by.body, subject: fact.subject })]
      : [],
);

/** Feedback duties opened by steps at management levels, by who owes the word. */
export const feedbackDutiesOpened = flowOf<PhenomenonFact>(
  { id: 'feedback-duties-opened', dimensions: ['owner'], source: 'R0-K7' },
  (fact) => {
    const owed = owedIn(fact);
    return owed ? [at(fact, { owner: owed.owner.level }, owed.owedTo.length)] : [];
  },
);

/** Feedback duties settled, by who owed the word and the days it took. */
export const feedbackDays = flowOf<PhenomenonFact>(wordGiven, (fact) =>
  fact.type === 'feedback-given'
    ? fact.settles.map((one) =>
        at(fact, { about: 'phenomenon', owner: fact.owner.level, days: String(one.feedbackDays) }),
      )
    : [],
);

/** Feedback duties that nobody has settled, by who owes the word. */
export const openFeedbackDuties = stockOf<PhenomenonLedger>(wordOwed, ({ state }) =>
  state.status === 'none'
    ? []
    : openDuties(state).map(({ owner }) => ({
        place: state.place,
        dimensions: { about: 'phenomenon', owner: owner.level },
      })),
);

/** Working groups without a result, by whether their day has passed: `in-time` or `late`. */
export const openWorkingGroups = stockOf<PhenomenonLedger>(
  { id: 'open-working-groups', dimensions: ['due'], source: 'R0-B2' },
  ({ state }, day) =>
    state.status !== 'open'
      ? []
      : state.initiatives
          .flatMap(({ workingGroups }) => workingGroups)
          .filter(({ finished }) => finished === undefined)
          .map(({ dueOn }) => ({
            place: state.place,
            dimensions: { due: dueOn < day ? 'late' : 'in-time' },
          })),
);

/** Money reserved and used, whole euros, by purpose. */
export const phenomenonMoney = flowOf<PhenomenonFact>(
  {
    id: 'phenomenon-money',
    dimensions: ['use', 'purpose'],
    sumsOver: ['place', 'period', 'purpose'],
    source: 'R0-K10',
    unit: 'euros',
  },
  (fact) =>
    fact.type === 'money-reserved' || fact.type === 'money-used'
      ? [
          at(
            fact,
            { use: fact.type === 'money-used' ? 'used' : 'reserved', purpose: fact.purpose },
            fact.euros,
          ),
        ]
      : [],
);
