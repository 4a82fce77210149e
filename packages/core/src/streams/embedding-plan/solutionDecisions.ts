import type { Day, UnitId } from '../../kernel/index.js';
import type { BodyId, DivisionId } from '../../kernel/collaborationIds.js';
import { solutionIds, type SolutionId } from './codes.js';

/** Whose decision it is: a division's, or a unit's own. @source R0-B7: "toimialueittain ja/tai yksikkökohtaisesti" */
export type DecisionScope =
  | { readonly kind: 'division'; readonly division: DivisionId }
  | { readonly kind: 'unit'; readonly division: DivisionId; readonly unit: UnitId };

/** What is decided on a solution. The source asks for decisions; the three answers are ours. @source R0-B7 */
export const solutionDecisionKinds = ['taken-into-use', 'later', 'not-taken-into-use'] as const;

/** What is decided on a solution. */
export type SolutionDecisionKind = (typeof solutionDecisionKinds)[number];

/** A decision on one of the six solutions. */
export interface SolutionDecision {
  readonly solution: SolutionId;
  readonly scope: DecisionScope;
  readonly decision: SolutionDecisionKind;
  readonly by: BodyId;
  readonly on: Day;
}

/** One cell: a solution in a division or a unit. A unit without a decision of its own has its division's. */
export interface SolutionCell {
  readonly solution: SolutionId;
  readonly scope: DecisionScope;
  /** Absent where nobody has decided. */
  readonly decision?: SolutionDecision;
  readonly inherited: boolean;
}

/**
 * The matrix of decisions on a day: six solutions in every division and unit. The last decision of a scope holds, and a
 * unit's own goes before its division's.
 * @source R0-B7, R0-SO1–6, F98 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example solutionMatrix(decisions, scopes, day).filter(({ decision }) => !decision) // the undecided cells
 */
export function solutionMatrix(
  decisions: readonly SolutionDecision[],
  scopes: readonly DecisionScope[],
  day: Day,
): readonly SolutionCell[] {
  const last = (solution: SolutionId, key: string): SolutionDecision | undefined =>
    decisions
      .filter(
        (decision) =>
          decision.solution === solution && scopeKey(decision.scope) === key && decision.on <= day,
      )
      .reduce<SolutionDecision | undefined>((a, b) => (a && a.on > b.on ? a : b), undefined);
  return scopes.flatMap((scope) =>
    solutionIds.map((solution) => {
      const own = last(solution, scopeKey(scope));
      const division = last(solution, `division:${scope.division}`);
      const decision = own ?? division;
      return {
        solution,
        scope,
        ...(decision ? { decision } : {}),
        inherited: !own && division !== undefined,
      };
    }),
  );
}

function scopeKey(scope: DecisionScope): string {
  return scope.kind === 'unit' ? `unit:${scope.division}:${scope.unit}` : `division:${scope.division}`;
}
