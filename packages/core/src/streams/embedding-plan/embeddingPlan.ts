import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Day, Decider, Result } from '../../kernel/index.js';
import { daysBetween, err, ok, unreachable } from '../../kernel/index.js';
import { ledger, type EntryId, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import { phases, type Phase, type ProblemId } from './codes.js';
import type {
  AddTask,
  DropTask,
  EmbeddingPlanEntryCommand,
  FinishPhase,
  FinishTask,
  WeighTask,
} from './commands.js';
import { embeddingPlanMakes } from './entries.js';
import type { EmbeddingPlanFact } from './events.js';
import {
  applyEmbeddingPlan,
  currentPhase,
  openMusts,
  phasesWithoutWork,
  planGaps,
  type EmbeddingPlan,
  type EmbeddingPlanState,
  type EmbeddingTask,
} from './state.js';

/** What the rules of an embedding plan need from outside. */
export interface EmbeddingPlanContext {
  readonly today: Day;
}

/** Why an embedding plan refuses a command. */
export type EmbeddingPlanError =
  | TextFault
  | { readonly code: 'plan-already-begun' }
  | { readonly code: 'plan-not-begun' }
  | { readonly code: 'before-beginning'; readonly begun: Day }
  | { readonly code: 'phase-done'; readonly phase: Phase; readonly on: Day }
  | { readonly code: 'due-day-past'; readonly dueOn: Day }
  | { readonly code: 'task-unknown'; readonly task: EntryId }
  | { readonly code: 'task-ended'; readonly task: EntryId; readonly status: 'done' | 'dropped' }
  | { readonly code: 'task-is-must'; readonly task: EntryId }
  | { readonly code: 'phase-not-current'; readonly phase: Phase; readonly current: Phase }
  | { readonly code: 'musts-open'; readonly phase: Phase; readonly tasks: readonly EntryId[] };

/** What deserves a second look in an embedding plan. */
export type EmbeddingPlanWarning =
  | { readonly code: 'task-late'; readonly task: EntryId; readonly dueOn: Day; readonly lateDays: number }
  | { readonly code: 'problems-unanswered'; readonly problems: readonly ProblemId[] }
  | { readonly code: 'phases-without-work'; readonly phases: readonly Phase[] };

/** The parts of the stream of one embedding plan. */
export interface EmbeddingPlanTypes extends LedgerTypes {
  readonly command: EmbeddingPlanEntryCommand;
  readonly fact: EmbeddingPlanFact;
  readonly state: EmbeddingPlanState;
  readonly error: EmbeddingPlanError;
  readonly warning: EmbeddingPlanWarning;
  readonly context: EmbeddingPlanContext;
}

type Decision = Result<readonly EmbeddingPlanFact[], EmbeddingPlanError>;

/**
 * The stream of one embedding plan: three phases one after another, tasks that carry out the six solutions, and no phase done
 * while one of its musts is open.
 * @source R0-E1–R0-E4, R0-PR1–6, R0-SO1–6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example replay(embeddingPlan, events).state // { status: 'begun', tasks: […], phasesDone: [] }
 */
export const embeddingPlan: Decider<LedgerStream<EmbeddingPlanTypes>> = ledger<EmbeddingPlanTypes>({
  initial: { status: 'none' },
  days: { dueOn: 'planned' },
  makes: embeddingPlanMakes,
  decide,
  apply: applyEmbeddingPlan,
  restsOn,
  notBefore: restsOn,
  warnings,
});

function decide(command: EmbeddingPlanEntryCommand, state: EmbeddingPlanState): Decision {
  const { entry, on } = command;
  if (command.type === 'begin-embedding-plan') {
    if (state.status !== 'none') return err({ code: 'plan-already-begun' });
    return ok([{ type: 'embedding-plan-begun', entry, on, plan: command.plan, place: command.place }]);
  }
  if (state.status === 'none') return err({ code: 'plan-not-begun' });
  if (on < state.begun) return err({ code: 'before-beginning', begun: state.begun });
  const base = { entry, on, plan: state.plan, place: state.place };
  switch (command.type) {
    case 'add-embedding-task':
      return addTask(command, state, base);
    case 'finish-embedding-task':
    case 'drop-embedding-task':
    case 'weigh-embedding-task':
      return changeTask(command, state, base);
    case 'finish-embedding-phase':
      return finishPhase(command, state, base);
    default:
      return unreachable(command);
  }
}

type Base = Pick<EmbeddingPlanFact, 'entry' | 'on' | 'plan' | 'place'>;

function addTask(command: AddTask, plan: EmbeddingPlan, base: Base): Decision {
  const { phase, solution, must, owner, dueOn, textRef } = command;
  const done = plan.phasesDone.find((phaseDone) => phaseDone.phase === phase);
  if (done) return err({ code: 'phase-done', phase, on: done.on });
  if (dueOn < base.on) return err({ code: 'due-day-past', dueOn });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  return ok([{ type: 'embedding-task-added', ...base, phase, solution, must, owner, dueOn, textRef }]);
}

function changeTask(command: FinishTask | DropTask | WeighTask, plan: EmbeddingPlan, base: Base): Decision {
  const found = openTask(plan, command.task);
  if (!found.ok) return found;
  const { task, phase, must, dueOn } = found.value;
  if (command.type === 'weigh-embedding-task') {
    if (command.must === must) return ok([]);
    const done = command.must ? plan.phasesDone.find((phaseDone) => phaseDone.phase === phase) : undefined;
    if (done) return err({ code: 'phase-done', phase, on: done.on });
    return ok([{ type: 'embedding-task-weighed', ...base, task, phase, must: command.must }]);
  }
  if (command.type === 'finish-embedding-task') {
    const lateDays = Math.max(0, daysBetween(dueOn, base.on));
    return ok([{ type: 'embedding-task-done', ...base, task, phase, must, lateDays }]);
  }
  if (must) return err({ code: 'task-is-must', task });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  return ok([{ type: 'embedding-task-dropped', ...base, task, phase, textRef: command.textRef }]);
}

/** A wish that its phase left open is still done or given up afterwards; only new tasks and new musts come before the phase is done. */
function openTask(plan: EmbeddingPlan, task: EntryId): Result<EmbeddingTask, EmbeddingPlanError> {
  const found = plan.tasks.find((embeddingTask) => embeddingTask.task === task);
  if (!found) return err({ code: 'task-unknown', task });
  if (found.status !== 'open') return err({ code: 'task-ended', task, status: found.status });
  return ok(found);
}

function finishPhase({ phase }: FinishPhase, plan: EmbeddingPlan, base: Base): Decision {
  const done = plan.phasesDone.find((phaseDone) => phaseDone.phase === phase);
  if (done) return err({ code: 'phase-done', phase, on: done.on });
  const current = currentPhase(plan) ?? phase;
  if (current !== phase) return err({ code: 'phase-not-current', phase, current });
  const tasks = openMusts(plan, phase).map(({ task }) => task);
  if (tasks.length > 0) return err({ code: 'musts-open', phase, tasks });
  return ok([{ type: 'embedding-phase-done', ...base, phase }]);
}

/** A task changes after it was added and weighed; a phase is done after the phases before it and what was done to its tasks. */
function restsOn(later: EmbeddingPlanFact, earlier: EmbeddingPlanFact): boolean {
  if (earlier.type === 'embedding-plan-begun') return true;
  if (later.type === 'embedding-phase-done')
    return earlier.type === 'embedding-phase-done'
      ? phases.indexOf(later.phase) > phases.indexOf(earlier.phase)
      : earlier.phase === later.phase;
  if (earlier.type === 'embedding-phase-done') return false;
  const task = earlier.type === 'embedding-task-added' ? earlier.entry : earlier.task;
  return 'task' in later && later.task === task;
}

function warnings(
  state: EmbeddingPlanState,
  { today }: EmbeddingPlanContext,
): readonly EmbeddingPlanWarning[] {
  if (state.status === 'none') return [];
  const { problems } = planGaps(state);
  const idle = phasesWithoutWork(state);
  return [
    ...state.tasks
      .filter(({ status, dueOn }) => status === 'open' && dueOn < today)
      .map(({ task, dueOn }) => ({
        code: 'task-late' as const,
        task,
        dueOn,
        lateDays: daysBetween(dueOn, today),
      })),
    ...(problems.length > 0 ? [{ code: 'problems-unanswered' as const, problems }] : []),
    ...(idle.length > 0 ? [{ code: 'phases-without-work' as const, phases: idle }] : []),
  ];
}
