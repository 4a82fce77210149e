import type { Day, UnitId } from '../../kernel/index.js';
import { daysBetween, unreachable } from '../../kernel/index.js';
import type { TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import {
  adoptionSteps,
  type AdoptedPart,
  type AdoptionEndReason,
  type AdoptionStep,
  type ReviewResult,
} from './codes.js';
import type { AdoptionDecided, AdoptionFact, AdoptionReviewed } from './events.js';

/** A unit's decision to take LP into use. */
export interface AdoptionDecision {
  readonly on: Day;
  readonly by: BodyId;
  readonly parts: readonly AdoptedPart[];
  readonly supervisor: WorkerId;
  /** The day of the next review, as the latest review set it. */
  readonly reviewOn: Day;
  readonly textRef?: TextRef;
}

/** A review of the decision. `lateDays`: days after the review day that the decision or the review before it had set. */
export interface AdoptionReview {
  readonly on: Day;
  readonly result: ReviewResult;
  readonly nextReviewOn: Day;
  readonly lateDays: number;
}

interface DecidedAdoption {
  readonly unit: UnitId;
  readonly decision: AdoptionDecision;
  /** The review day that the decision itself set. */
  readonly firstReviewOn: Day;
  readonly steps: readonly { readonly step: AdoptionStep; readonly on: Day }[];
  /** By day, in whatever order they were recorded. */
  readonly reviews: readonly AdoptionReview[];
}

/** What stands in the stream of a unit's adoption. */
export type AdoptionState =
  | { readonly status: 'none' }
  | { readonly status: 'considered'; readonly unit: UnitId; readonly considered: Day }
  | ({ readonly status: 'decided' } & DecidedAdoption)
  | ({ readonly status: 'ended'; readonly ended: Day; readonly reason: AdoptionEndReason } & DecidedAdoption);

/** What stands after one more fact. */
export function applyAdoption(state: AdoptionState, fact: AdoptionFact): AdoptionState {
  if (fact.type === 'adoption-considered')
    return { status: 'considered', unit: fact.unit, considered: fact.on };
  if (fact.type === 'adoption-decided')
    return {
      status: 'decided',
      unit: fact.unit,
      decision: decisionOf(fact),
      firstReviewOn: fact.reviewOn,
      steps: [],
      reviews: [],
    };
  if (state.status !== 'decided' && state.status !== 'ended') return state;
  switch (fact.type) {
    case 'adoption-step-taken':
      return { ...state, steps: [...state.steps, { step: fact.step, on: fact.on }] };
    case 'adoption-reviewed':
      return review(state, fact);
    case 'adoption-ended':
      return { ...state, status: 'ended', ended: fact.on, reason: fact.reason };
    default:
      return unreachable(fact);
  }
}

function review<State extends DecidedAdoption>(
  state: State,
  { on, result, nextReviewOn }: AdoptionReviewed,
): State {
  const earlier = state.reviews.filter((adoptionReview) => adoptionReview.on <= on);
  const later = state.reviews.slice(earlier.length);
  const reviews: readonly AdoptionReview[] = [
    ...earlier,
    { on, result, nextReviewOn, lateDays: reviewLateDays(state, on) },
    ...later.map((adoptionReview, index) => {
      const dueOn = later[index - 1]?.nextReviewOn ?? nextReviewOn;
      return { ...adoptionReview, lateDays: lateBy(dueOn, adoptionReview.on) };
    }),
  ];
  const reviewOn = reviews.at(-1)?.nextReviewOn ?? nextReviewOn;
  return { ...state, decision: { ...state.decision, reviewOn }, reviews };
}

/** How many days late a review held on a day is, by the review day that was set before it. @example reviewLateDays(now, day) // 10 */
export function reviewLateDays({ firstReviewOn, reviews }: DecidedAdoption, on: Day): number {
  const before = reviews.filter((adoptionReview) => adoptionReview.on <= on).at(-1);
  return lateBy(before?.nextReviewOn ?? firstReviewOn, on);
}

const lateBy = (dueOn: Day, on: Day): number => Math.max(0, daysBetween(dueOn, on));

function decisionOf({ on, by, parts, supervisor, reviewOn, textRef }: AdoptionDecided): AdoptionDecision {
  return { on, by, parts, supervisor, reviewOn, ...(textRef === undefined ? {} : { textRef }) };
}

/** The steps a unit has not taken yet, in the order of the list. @example missingSteps(state) // ['families-informed'] */
export function missingSteps(state: AdoptionState): readonly AdoptionStep[] {
  if (state.status === 'none' || state.status === 'considered') return adoptionSteps;
  const taken = new Set(state.steps.map(({ step }) => step));
  return adoptionSteps.filter((step) => !taken.has(step));
}

/**
 * How far a unit has come: `established` when every step is taken and the decision has been reviewed at least once.
 * The word is ours; the source knows beginning, embedding and maintenance.
 */
export function adoptionStage(
  state: AdoptionState,
): 'none' | 'considered' | 'decided' | 'embedding' | 'established' | 'ended' {
  if (state.status !== 'decided') return state.status;
  if (state.steps.length === 0) return 'decided';
  return missingSteps(state).length === 0 && state.reviews.length > 0 ? 'established' : 'embedding';
}
