import { professionalSectors } from '../../streams/lp-process/index.js';
import { atMost, unrelated } from '../relations.js';
import { inDays } from './contact.js';
import { flowOfFacts } from './counted.js';

/** Processes for which a responsible worker or a pair was named, counted once each. */
export const responsibleWorkersNamed = flowOfFacts(
  {
    hears: ['responsible-workers-named'],
    id: 'responsible-workers-named',
    direction: 'more',
    source: 'R0-P7, F06',
  },
  (fact) => (fact.type === 'responsible-workers-named' && fact.first ? [{}] : []),
);

/** Vacancies of responsible workers that were reported. */
export const vacanciesReported = flowOfFacts(
  {
    hears: ['vacancy-reported'],
    id: 'vacancies-reported',
    direction: 'less',
    source: 'docs/settled-questions.md "Responsible workers and facilitators"',
  },
  ({ type }) => (type === 'vacancy-reported' ? [{}] : []),
);

/** Consultations that were asked, by the sector asked; one that goes to two sectors counts in two. */
export const consultationsAsked = flowOfFacts(
  {
    hears: ['consultation-asked'],
    id: 'consultations-asked',
    dimensions: ['sector'],
    sumsOver: ['place', 'period'],
    source: 'R0-P3, R0-SO4, F101',
  },
  (fact) =>
    fact.type === 'consultation-asked' ? fact.sectors.map((sector) => ({ dimensions: { sector } })) : [],
);

/** First answers to consultations, by calendar days since the question. */
export const consultationAnswerDays = flowOfFacts(
  {
    hears: ['consultation-answered'],
    id: 'consultation-answer-days',
    dimensions: ['days'],
    direction: 'less',
    // Everybody who answered was asked, whatever sectors the question went to
    relations: [
      atMost(
        professionalSectors.map((sector) => ({ measure: consultationsAsked, where: { sector } })),
        'whole',
        { mayFail: 'asked in one period, answered in the next' },
      ),
    ],
    source: 'R0-P3, F101',
  },
  (fact) => (fact.type === 'consultation-answered' && fact.first ? inDays(fact.waitDays) : []),
);

/** First answers to consultations, by working days since the question. */
export const consultationAnswerWorkingDays = flowOfFacts(
  {
    hears: ['consultation-answered'],
    id: 'consultation-answer-working-days',
    dimensions: ['days'],
    direction: 'less',
    source: 'R0-P3, F101',
  },
  (fact) => (fact.type === 'consultation-answered' && fact.first ? inDays(fact.waitWorkingDays) : []),
);

/** Minutes of LP work, by task, inside and outside working time. */
export const lpMinutes = flowOfFacts(
  {
    hears: ['lp-time-recorded'],
    id: 'lp-minutes',
    unit: 'minutes',
    protect: 'staff',
    dimensions: ['task', 'time'],
    source: 'R0-P13, F103',
  },
  (fact) =>
    fact.type === 'lp-time-recorded'
      ? [
          {
            dimensions: { task: fact.task, time: fact.insideWorkingTime ? 'inside' : 'outside' },
            n: fact.minutes,
          },
        ]
      : [],
);

/** Services that joined a family's support; no process ends by it. */
export const servicesAdded = flowOfFacts(
  {
    hears: ['service-added'],
    id: 'services-added',
    dimensions: ['service'],
    relations: [unrelated('any number of services may join, at any time, with and without a meeting')],
    source: 'R0-P3; docs/settled-questions.md "Process"',
  },
  (fact) => (fact.type === 'service-added' ? [{ dimensions: { service: fact.service } }] : []),
);

/** Processes that moved on, by how far, counted where they were. */
export const handOvers = flowOfFacts(
  {
    hears: ['process-handed-over'],
    id: 'hand-overs',
    dimensions: ['to'],
    source: 'docs/settled-questions.md "Process": moving is a hand-over, not an end',
  },
  (fact) => (fact.type === 'process-handed-over' ? [{ dimensions: { to: fact.to } }] : []),
);

/** Ends of processes, by reason. */
export const endings = flowOfFacts(
  {
    hears: ['process-ended'],
    id: 'endings',
    dimensions: ['reason'],
    source: 'docs/settled-questions.md "Process": reasons for ending',
  },
  (fact) => (fact.type === 'process-ended' ? [{ dimensions: { reason: fact.reason } }] : []),
);
