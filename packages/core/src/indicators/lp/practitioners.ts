import { monthOf, placeKey, type Day, type UnitId } from '../../kernel/index.js';
import { signedFacts, type LedgerState } from '../../kernel/ledger.js';
import {
  isAway,
  lacksSupervision,
  postOn,
  refreshers,
  refresherStatus,
  rightsOn,
  type Practitioner,
  type PractitionerEvent,
  type PractitionerFact,
  type PractitionerSettings,
  type PractitionerTypes,
} from '../../streams/practitioner/index.js';
import type { Count } from '../../tally/index.js';
import { keyOf, stockMeasure, type FlowMeasure, type StockMeasure } from '../measure.js';
import { declared, type LpDeclaration, type Worth } from './counted.js';

/** The state of the stream of a practitioner. */
export type PractitionerLedger = LedgerState<PractitionerTypes>;

const counts = (
  measure: ReturnType<typeof declared>,
  unit: UnitId,
  period: Count['cell']['period'],
  sign: 1 | -1,
  worths: readonly Worth[],
): readonly Count[] =>
  worths.map(({ dimensions = {}, n = 1 }) => ({
    cell: { measure: keyOf(measure), place: placeKey({ level: 'unit', code: unit }), period, dimensions },
    n: sign * n,
  }));

const flow = (
  declaration: LpDeclaration,
  worthOf: (fact: PractitionerFact) => readonly Worth[],
): FlowMeasure<PractitionerEvent> => {
  const measure = declared({ protect: 'staff', ...declaration }, ['place', 'period']);
  return {
    ...measure,
    kind: 'flow',
    count: (event) =>
      signedFacts<PractitionerFact>(event).flatMap(({ fact, sign }) =>
        counts(measure, fact.unit, monthOf(fact.on), sign, worthOf(fact)),
      ),
  };
};

const stock = (
  declaration: LpDeclaration,
  worthOf: (practitioner: Practitioner, day: Day) => readonly Worth[],
): StockMeasure<PractitionerLedger> => {
  const measure = declared({ protect: 'staff', ...declaration }, ['place']);
  return stockMeasure(measure, (day) => ({ state }) => {
    const post = state.status === 'registered' ? postOn(state, day) : undefined;
    if (state.status !== 'registered' || !post || isAway(state, day)) return [];
    return counts(measure, post.unit, day, 1, worthOf(state, day));
  });
};

/** Trainings of the method that were passed, by training and track. */
export const trainingsPassed = flow(
  { id: 'trainings-passed', dimensions: ['training', 'track'], direction: 'more', source: 'R0-T2–R0-T5' },
  (fact) =>
    fact.type === 'training-completed' && fact.passed
      ? [{ dimensions: { training: fact.training, track: fact.track ?? 'none' } }]
      : [],
);

/** Students who passed the method training, by provider, degree and cohort. */
export const studentsTrained = flow(
  {
    id: 'students-trained',
    dimensions: ['provider', 'degree', 'cohort'],
    direction: 'more',
    source: 'R0-T1, F107',
  },
  (fact) =>
    fact.type === 'training-completed' &&
    fact.training === 'method' &&
    fact.passed &&
    fact.background.basis === 'student'
      ? [
          {
            dimensions: {
              provider: fact.provider ?? 'unknown',
              degree: fact.background.field,
              cohort: fact.cohort ?? 'unknown',
            },
          },
        ]
      : [],
);

/** Boosters and continuing educations that were completed. */
export const refreshersCompleted = flow(
  { id: 'refreshers-completed', dimensions: ['refresher'], direction: 'more', source: 'R0-T6, R0-T7' },
  (fact) => (fact.type === 'refresher-completed' ? [{ dimensions: { refresher: fact.refresher } }] : []),
);

/** Minutes of method supervision that practitioners received. */
export const supervisionReceived = flow(
  { id: 'supervision-minutes', unit: 'minutes', dimensions: ['form'], source: 'R0-B6, F23' },
  (fact) =>
    fact.type === 'supervision-received' ? [{ dimensions: { form: fact.form }, n: fact.minutes }] : [],
);

/** The stock measures of practitioners, which a region's settings decide. */
export interface PractitionerStockMeasures {
  /** Practitioners at work by what they may do: `discussion`, `both`, `trainer` or `none`; each counts once. */
  readonly practitionersByRight: StockMeasure<PractitionerLedger>;
  /** Refreshers by whether they are in time, due soon or overdue. */
  readonly refreshersDue: StockMeasure<PractitionerLedger>;
  /** Practitioners at work with a right and without supervision in the months before. */
  readonly withoutSupervision: StockMeasure<PractitionerLedger>;
}

/**
 * The stock measures of practitioners under the settings of a region.
 * @source R0-T2–R0-T7, F18, F19, F23 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example practitionerStockMeasures(settings).practitionersByRight.count(state, day)[0]?.n // 1
 */
export function practitionerStockMeasures(settings: PractitionerSettings): PractitionerStockMeasures {
  return {
    practitionersByRight: stock(
      { id: 'practitioners-by-right', dimensions: ['right'], direction: 'more', source: 'R0-T2–R0-T5' },
      (practitioner, day) => {
        const rights = rightsOn(practitioner, day, settings.ruleSets);
        const both = rights.networkMeeting ? 'both' : rights.discussion ? 'discussion' : 'none';
        return [{ dimensions: { right: rights.trainer ? 'trainer' : both } }];
      },
    ),
    refreshersDue: stock(
      { id: 'refreshers-due', dimensions: ['refresher', 'status'], source: 'R0-T6, R0-T7, F18, F19' },
      (practitioner, day) =>
        refreshers.flatMap((refresher) => {
          const { status } = refresherStatus(practitioner, refresher, day, settings);
          return status === 'not-applicable' ? [] : [{ dimensions: { refresher, status } }];
        }),
    ),
    withoutSupervision: stock(
      { id: 'without-supervision', direction: 'less', source: 'R0-B6, F23' },
      (practitioner, day) => (lacksSupervision(practitioner, day, settings) ? [{}] : []),
    ),
  };
}
