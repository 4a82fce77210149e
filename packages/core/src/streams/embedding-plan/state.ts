import type { Day } from '../../kernel/index.js';
import { unreachable } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import {
  phases,
  problemIds,
  solutionAnswers,
  solutionIds,
  type Phase,
  type ProblemId,
  type SolutionId,
} from './codes.js';
import type { EmbeddingPlanFact, EmbeddingPlanId, PlanPlace, TaskAdded } from './events.js';

/** One task of a plan. */
export interface EmbeddingTask {
  readonly task: EntryId;
  readonly status: 'open' | 'done' | 'dropped';
  readonly phase: Phase;
  readonly solution: SolutionId;
  readonly must: boolean;
  readonly owner: WorkerId;
  readonly dueOn: Day;
  readonly textRef: TextRef;
  readonly endedOn?: Day;
  /** Why the task was given up. */
  readonly reasonRef?: TextRef;
}

/** A plan to embed the LP service model. */
export interface EmbeddingPlan {
  readonly status: 'begun';
  readonly plan: EmbeddingPlanId;
  readonly place: PlanPlace;
  readonly begun: Day;
  readonly tasks: readonly EmbeddingTask[];
  readonly phasesDone: readonly { readonly phase: Phase; readonly on: Day }[];
}

/** What stands in the stream of an embedding plan. */
export type EmbeddingPlanState = { readonly status: 'none' } | EmbeddingPlan;

/** What stands after one more fact. */
export function applyEmbeddingPlan(state: EmbeddingPlanState, fact: EmbeddingPlanFact): EmbeddingPlanState {
  if (fact.type === 'embedding-plan-begun') {
    const { plan, place, on } = fact;
    return { status: 'begun', plan, place, begun: on, tasks: [], phasesDone: [] };
  }
  if (state.status === 'none') return state;
  switch (fact.type) {
    case 'embedding-task-added':
      return { ...state, tasks: [...state.tasks, taskOf(fact)] };
    case 'embedding-task-done':
      return change(state, fact.task, { status: 'done', endedOn: fact.on });
    case 'embedding-task-dropped':
      return change(state, fact.task, { status: 'dropped', endedOn: fact.on, reasonRef: fact.textRef });
    case 'embedding-task-weighed':
      return change(state, fact.task, { must: fact.must });
    case 'embedding-phase-done':
      return { ...state, phasesDone: [...state.phasesDone, { phase: fact.phase, on: fact.on }] };
    default:
      return unreachable(fact);
  }
}

function taskOf({ entry, phase, solution, must, owner, dueOn, textRef }: TaskAdded): EmbeddingTask {
  return { task: entry, status: 'open', phase, solution, must, owner, dueOn, textRef };
}

function change(plan: EmbeddingPlan, task: EntryId, to: Partial<EmbeddingTask>): EmbeddingPlan {
  return {
    ...plan,
    tasks: plan.tasks.map((embeddingTask) =>
      embeddingTask.task === task ? { ...embeddingTask, ...to } : embeddingTask,
    ),
  };
}

/** The phase a plan is in; nothing once all three are done. @example currentPhase(plan) // 'embedding' */
export function currentPhase(plan: EmbeddingPlan): Phase | undefined {
  const done = new Set(plan.phasesDone.map(({ phase }) => phase));
  return phases.find((phase) => !done.has(phase));
}

/** The musts of a phase that are still open. @example openMusts(plan, 'beginning').length // 2 */
export function openMusts(plan: EmbeddingPlan, phase: Phase): readonly EmbeddingTask[] {
  return plan.tasks.filter((task) => task.phase === phase && task.must && task.status === 'open');
}

/**
 * Phases called done in which no task was done: what was agreed on may live elsewhere, but the plan does not show it.
 * @source R0-E4: a structured implementation plan; that a phase shows its work is our reading
 * @example phasesWithoutWork(plan) // ['maintenance']
 */
export function phasesWithoutWork(plan: EmbeddingPlan): readonly Phase[] {
  const worked = new Set(plan.tasks.filter(({ status }) => status === 'done').map(({ phase }) => phase));
  return plan.phasesDone.map(({ phase }) => phase).filter((phase) => !worked.has(phase));
}

/** What a plan leaves aside: solutions nobody carries out, and problems that no task answers. Dropped tasks answer nothing. */
export interface PlanGaps {
  readonly solutions: readonly SolutionId[];
  readonly problems: readonly ProblemId[];
}

/**
 * Solutions without a task, and problems that no solution with a task answers.
 * @source R0-PR1–6, R0-SO1–6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); the links are our reading
 * @example planGaps(plan).problems // ['communication']
 */
export function planGaps(plan: EmbeddingPlan): PlanGaps {
  const carried = new Set(
    plan.tasks.filter(({ status }) => status !== 'dropped').map(({ solution }) => solution),
  );
  const answered = new Set([...carried].flatMap((solution) => solutionAnswers[solution]));
  return {
    solutions: solutionIds.filter((solution) => !carried.has(solution)),
    problems: problemIds.filter((problem) => !answered.has(problem)),
  };
}
