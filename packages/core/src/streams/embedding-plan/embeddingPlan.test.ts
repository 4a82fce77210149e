import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaCode, Day } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId, LedgerStream, TextRef } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import { explore, relabel } from '../../testing/explore.js';
import { given } from '../../testing/givenWhenThen.js';
import { runStream, type Move } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  currentPhase,
  embeddingPlan,
  openMusts,
  phases,
  planGaps,
  problemIds,
  solutionAnswers,
  solutionIds,
} from './index.js';
import type {
  EmbeddingPlan,
  EmbeddingPlanCommand,
  EmbeddingPlanEvent,
  EmbeddingPlanId,
  EmbeddingPlanState,
  EmbeddingPlanTypes,
  Phase,
  SolutionId,
} from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const textRef = testUuid<TextRef>(300);
const owner = testUuid<WorkerId>(400);
const base = {
  plan: testUuid<EmbeddingPlanId>(700),
  place: { level: 'area', code: 'liperi' as AreaCode },
} as const;
const context = { today: day('2027-12-31') };

const begin: EmbeddingPlanCommand = {
  type: 'begin-embedding-plan',
  entry: entry(1),
  on: day('2026-01-12'),
  ...base,
};
const add = (n: number, phase: Phase, must: boolean, solution: SolutionId = 'local-teams') =>
  ({
    type: 'add-embedding-task',
    entry: entry(n),
    on: day('2026-01-20'),
    phase,
    solution,
    must,
    owner,
    dueOn: day('2026-06-01'),
    textRef,
    text: 'Perustetaan tiimi.',
  }) as const satisfies EmbeddingPlanCommand;
const reason = { textRef: testUuid<TextRef>(301), text: 'Tiimi oli jo.' };
const end = (
  n: number,
  type: 'finish-embedding-task' | 'drop-embedding-task',
  task: number,
): EmbeddingPlanCommand => {
  const made = { entry: entry(n), on: day('2026-06-11'), task: entry(task) };
  return type === 'drop-embedding-task' ? { type, ...made, ...reason } : { type, ...made };
};
const finish = (n: number, phase: Phase): EmbeddingPlanCommand => ({
  type: 'finish-embedding-phase',
  entry: entry(n),
  on: day('2026-07-01'),
  phase,
});
const weigh = (n: number, task: number, must: boolean): EmbeddingPlanCommand => ({
  type: 'weigh-embedding-task',
  entry: entry(n),
  on: day('2026-02-01'),
  task: entry(task),
  must,
});

const run = (commands: readonly EmbeddingPlanCommand[]): readonly EmbeddingPlanEvent[] =>
  commands.reduce<readonly EmbeddingPlanEvent[]>((events, command) => {
    const { result } = given(embeddingPlan, events).when(command, context);
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.error)}`);
    return [...events, ...result.value];
  }, []);
const of = (state: EmbeddingPlanState): EmbeddingPlan => {
  if (state.status === 'none') throw new Error('not begun');
  return state;
};
const planOf = (commands: readonly EmbeddingPlanCommand[]) =>
  of(given(embeddingPlan, run(commands)).state.state);

describe('embedding plan', () => {
  test('a plan is begun once, in its first phase', () => {
    given(embeddingPlan, [])
      .when(begin, context)
      .then([{ type: 'embedding-plan-begun', entry: entry(1), on: day('2026-01-12'), ...base }]);
    expect(currentPhase(planOf([begin]))).toBe('beginning');
    given(embeddingPlan, run([begin]))
      .when({ ...begin, entry: entry(9) }, context)
      .refuses({ code: 'plan-already-begun' });
    given(embeddingPlan, [])
      .when(add(2, 'beginning', true), context)
      .refuses({ code: 'plan-not-begun' });
    given(embeddingPlan, run([begin]))
      .when({ ...add(2, 'beginning', true), on: day('2026-01-11') }, context)
      .refuses({ code: 'before-beginning', begun: day('2026-01-12') });
  });
  test('F38: a phase is not done with open musts; wishes do not hold it up', () => {
    const history = [begin, add(2, 'beginning', true), add(3, 'beginning', false)];
    given(embeddingPlan, run(history))
      .when(finish(4, 'beginning'), context)
      .refuses({ code: 'musts-open', phase: 'beginning', tasks: [entry(2)] });
    const done = planOf([...history, end(5, 'finish-embedding-task', 2), finish(4, 'beginning')]);
    expect(currentPhase(done)).toBe('embedding');
    expect(openMusts(done, 'beginning')).toEqual([]);
  });
  test('R0-E1, R0-E2, R0-E3: phases are done one after another, each once', () => {
    given(embeddingPlan, run([begin]))
      .when(finish(4, 'maintenance'), context)
      .refuses({ code: 'phase-not-current', phase: 'maintenance', current: 'beginning' });
    const all = [begin, ...phases.map((phase, n) => finish(10 + n, phase))];
    expect(currentPhase(planOf(all))).toBeUndefined();
    given(embeddingPlan, run(all))
      .when(finish(20, 'beginning'), context)
      .refuses({ code: 'phase-done', phase: 'beginning', on: day('2026-07-01') });
    given(embeddingPlan, run(all))
      .when(add(21, 'beginning', false), context)
      .refuses({ code: 'phase-done', phase: 'beginning', on: day('2026-07-01') });
  });
  test('a must is not given up: it is made a wish first, in the open', () => {
    const history = [begin, add(2, 'beginning', true)];
    given(embeddingPlan, run(history))
      .when(end(3, 'drop-embedding-task', 2), context)
      .refuses({ code: 'task-is-must', task: entry(2) });
    const dropped = planOf([...history, weigh(4, 2, false), end(3, 'drop-embedding-task', 2)]);
    expect(dropped.tasks[0]).toMatchObject({
      status: 'dropped',
      must: false,
      endedOn: '2026-06-11',
      textRef,
      reasonRef: reason.textRef,
    });
    given(embeddingPlan, run(history))
      .when(weigh(4, 2, true), context)
      .then([]);
  });
  test('tasks are done with the days they were late, and done once', () => {
    const outcome = given(embeddingPlan, run([begin, add(2, 'beginning', true)])).when(
      end(3, 'finish-embedding-task', 2),
      context,
    );
    expect(outcome.result).toMatchObject({
      ok: true,
      value: [{ type: 'embedding-task-done', lateDays: 10, must: true, phase: 'beginning' }],
    });
    for (const command of [
      end(4, 'finish-embedding-task', 2),
      end(4, 'drop-embedding-task', 2),
      weigh(4, 2, false),
    ])
      given(embeddingPlan, run([begin, add(2, 'beginning', true), end(3, 'finish-embedding-task', 2)]))
        .when(command, context)
        .refuses({ code: 'task-ended', task: entry(2), status: 'done' });
    given(embeddingPlan, run([begin]))
      .when(end(4, 'finish-embedding-task', 2), context)
      .refuses({ code: 'task-unknown', task: entry(2) });
  });
  test('R0-E4: a wish that its phase left open is done or given up afterwards, for an earlier day too, and is late no longer', () => {
    const history = [begin, add(2, 'beginning', false), finish(3, 'beginning')];
    const late = embeddingPlan.warnings(given(embeddingPlan, run(history)).state, context);
    expect(late).toContainEqual({ code: 'task-late', task: entry(2), dueOn: '2026-06-01', lateDays: 578 });
    for (const type of ['finish-embedding-task', 'drop-embedding-task'] as const)
      for (const on of ['2026-03-01', '2026-08-01']) {
        const outcome = given(embeddingPlan, run(history)).when({ ...end(4, type, 2), on: day(on) }, context);
        expect(of(outcome.state.state).tasks[0]).toMatchObject({
          status: type === 'finish-embedding-task' ? 'done' : 'dropped',
          endedOn: on,
        });
        const warned = embeddingPlan.warnings(outcome.state, context).map(({ code }) => code);
        expect(warned).not.toContain('task-late');
      }
  });
  test('F38: a phase that is done takes no new task and no new must; weighing a wish as a wish is no news', () => {
    const history = [begin, add(2, 'beginning', false), finish(3, 'beginning')];
    const refusal = { code: 'phase-done', phase: 'beginning', on: day('2026-07-01') } as const;
    given(embeddingPlan, run(history))
      .when(weigh(4, 2, true), context)
      .refuses(refusal);
    given(embeddingPlan, run(history))
      .when(add(4, 'beginning', false), context)
      .refuses(refusal);
    given(embeddingPlan, run(history))
      .when(weigh(4, 2, false), context)
      .then([]);
    const next = [...history, add(5, 'embedding', false)];
    expect(given(embeddingPlan, run(next)).when(weigh(6, 5, true), context).result.ok).toBe(true);
  });
  test('R0-E4: a phase is taken back although one of its wishes was done after it', () => {
    const history = [
      begin,
      add(2, 'beginning', false),
      finish(3, 'beginning'),
      end(4, 'finish-embedding-task', 2),
    ];
    const back: EmbeddingPlanCommand = {
      type: 'retract',
      entry: entry(3),
      on: day('2026-07-02'),
      reason: 'recorded-by-mistake',
    };
    const outcome = given(embeddingPlan, run(history)).when(back, context);
    expect(currentPhase(of(outcome.state.state))).toBe('beginning');
  });
  test('a task with a due day gone by, or a text about a person, is refused', () => {
    given(embeddingPlan, run([begin]))
      .when({ ...add(2, 'beginning', true), dueOn: day('2026-01-19') }, context)
      .refuses({ code: 'due-day-past', dueOn: day('2026-01-19') });
    given(embeddingPlan, run([begin]))
      .when({ ...add(2, 'beginning', true), text: 'Soita 040 123 4567' }, context)
      .refusesWith('text-identifies');
  });
  test('R0-K8: the reason for giving a task up tells of no person', () => {
    const drop = { ...end(3, 'drop-embedding-task', 2), text: 'Soita 040 123 4567' } as EmbeddingPlanCommand;
    given(embeddingPlan, run([begin, add(2, 'beginning', false)]))
      .when(drop, context)
      .refusesWith('text-identifies');
  });
  test('a task may be due on the day it is added, and is late from the day after', () => {
    const sameDay = { ...add(2, 'beginning', true), dueOn: day('2026-01-20') };
    expect(given(embeddingPlan, run([begin])).when(sameDay, context).result.ok).toBe(true);
    const done = given(embeddingPlan, run([begin, sameDay])).when(
      { ...end(3, 'finish-embedding-task', 2), on: day('2026-01-20') } as EmbeddingPlanCommand,
      context,
    );
    expect(done.result).toMatchObject({ ok: true, value: [{ lateDays: 0 }] });
  });
  test('a task that was done or weighed is not unmade before that is taken back', () => {
    const retract = (n: number): EmbeddingPlanCommand => ({
      type: 'retract',
      entry: entry(n),
      on: day('2026-08-01'),
      reason: 'wrong-details',
    });
    const done = run([
      begin,
      add(2, 'beginning', true),
      add(5, 'beginning', true),
      end(3, 'finish-embedding-task', 2),
    ]);
    given(embeddingPlan, done)
      .when(retract(2), context)
      .refuses({ code: 'entry-needed', entry: entry(2), by: 'embedding-task-done' });
    for (const n of [3, 5]) expect(given(embeddingPlan, done).when(retract(n), context).result.ok).toBe(true);
    given(embeddingPlan, done)
      .when(retract(1), context)
      .refuses({ code: 'entry-needed', entry: entry(1), by: 'embedding-task-added' });
    const weighed = run([begin, add(2, 'beginning', true), weigh(4, 2, false)]);
    given(embeddingPlan, weighed)
      .when(retract(2), context)
      .refuses({ code: 'entry-needed', entry: entry(2), by: 'embedding-task-weighed' });
    const phaseDone = run([begin, finish(6, 'beginning'), add(7, 'embedding', false)]);
    expect(given(embeddingPlan, phaseDone).when(retract(6), context).result.ok).toBe(true);
  });
  test('what a finished phase counted on is not taken back before it', () => {
    const history = run([
      begin,
      add(2, 'beginning', true),
      end(3, 'finish-embedding-task', 2),
      finish(4, 'beginning'),
    ]);
    for (const n of [2, 3])
      given(embeddingPlan, history)
        .when({ type: 'retract', entry: entry(n), on: day('2026-08-01'), reason: 'wrong-details' }, context)
        .refusesWith('entry-needed');
  });
  test.each([
    ['a phase that a later one follows', 10, [finish(10, 'beginning'), finish(11, 'embedding')], false],
    ['the last phase done', 11, [finish(10, 'beginning'), finish(11, 'embedding')], true],
    ['a task made a wish for its phase', 4, [weigh(4, 2, false), finish(10, 'beginning')], false],
    ['a task of a later phase', 3, [weigh(4, 2, false), finish(10, 'beginning')], true],
    [
      'a weighing after which the task was done',
      4,
      [weigh(4, 2, false), end(5, 'finish-embedding-task', 2)],
      false,
    ],
    [
      'a weighing after which another task was done',
      4,
      [weigh(4, 2, false), end(5, 'finish-embedding-task', 3)],
      true,
    ],
  ] as const)('taking back %s', (_what, taken, later, allowed) => {
    const tasks = later.some(({ type }) => type === 'weigh-embedding-task')
      ? [add(2, 'beginning', true), add(3, 'maintenance', true)]
      : [];
    const retract = { type: 'retract', entry: entry(taken), on: day('2026-08-01') } as const;
    const outcome = given(embeddingPlan, run([begin, ...tasks, ...later])).when(
      { ...retract, reason: 'wrong-details' },
      context,
    );
    expect(outcome.result.ok ? 'ok' : outcome.result.error.code).toBe(allowed ? 'ok' : 'entry-needed');
  });
  test('what happens to one task leaves the others as they were', () => {
    const { tasks } = planOf([
      begin,
      add(2, 'beginning', true),
      add(3, 'beginning', true),
      end(4, 'finish-embedding-task', 2),
    ]);
    expect(tasks.map(({ status }) => status)).toEqual(['done', 'open']);
  });
  test('what comes before any beginning makes no plan', () => {
    const [, added] = run([begin, add(2, 'beginning', true)]);
    expect(given(embeddingPlan, [added!]).state.state).toEqual({ status: 'none' });
  });
  test('F38: problems are shown down to the last one that no task answers', () => {
    const unanswered = (left: readonly SolutionId[]) => {
      const tasks = left.map((solution, n) => add(30 + n, 'beginning', false, solution));
      return embeddingPlan
        .warnings(given(embeddingPlan, run([begin, ...tasks])).state, { today: day('2026-02-01') })
        .map((warning) => ('problems' in warning ? warning.problems : warning.code));
    };
    const oneLeft = problemIds.flatMap((problem) => {
      const left = solutionIds.filter((solution) => !solutionAnswers[solution].includes(problem));
      const answered = new Set(left.flatMap((solution) => solutionAnswers[solution]));
      return answered.size === problemIds.length - 1 ? [[problem, left] as const] : [];
    });
    expect(oneLeft.length).toBeGreaterThan(0);
    for (const [problem, left] of oneLeft) expect(unanswered(left)).toEqual([[problem]]);
    expect(unanswered(solutionIds)).toEqual([]);
  });
  test('R0-SO1, R0-PR1: every solution answers a problem, every problem has a solution', () => {
    expect(solutionIds.every((solution) => solutionAnswers[solution].length > 0)).toBe(true);
    expect(
      problemIds.every((problem) =>
        solutionIds.some((solution) => solutionAnswers[solution].includes(problem)),
      ),
    ).toBe(true);
  });
  test('F38: solutions nobody carries out and problems nobody answers are shown; dropped tasks answer nothing', () => {
    expect(planGaps(planOf([begin]))).toEqual({ solutions: [...solutionIds], problems: [...problemIds] });
    const gaps = planGaps(planOf([begin, add(2, 'beginning', false, 'joint-trainings')]));
    expect(gaps.problems).toEqual(['working-time', 'existing-activities', 'extra-work', 'communication']);
    expect(
      planGaps(planOf([begin, add(2, 'beginning', false), end(3, 'drop-embedding-task', 2)])).problems,
    ).toEqual([...problemIds]);
    const all = planOf([
      begin,
      ...solutionIds.map((solution, n) => add(30 + n, 'beginning', false, solution)),
    ]);
    expect(planGaps(all)).toEqual({ solutions: [], problems: [] });
    expect(embeddingPlan.warnings(given(embeddingPlan, []).state, context)).toEqual([]);
  });
  test('a late task is shown with its days', () => {
    const warnings = embeddingPlan.warnings(
      given(embeddingPlan, run([begin, add(2, 'beginning', true)])).state,
      { today: day('2026-06-02') },
    );
    expect(warnings).toContainEqual({ code: 'task-late', task: entry(2), dueOn: '2026-06-01', lateDays: 1 });
    expect(
      embeddingPlan.warnings(given(embeddingPlan, run([begin, add(2, 'beginning', true)])).state, {
        today: day('2026-06-01'),
      }),
    ).toHaveLength(1);
  });
});

const commandsOf = (
  n: number,
  on: Day,
  pick: number,
  task: EntryId,
  target: EntryId,
): readonly EmbeddingPlanCommand[] => {
  const made = { entry: entry(n), on };
  const phase = phases[pick % 3] ?? 'beginning';
  return [
    { type: 'begin-embedding-plan', ...made, ...base },
    {
      type: 'add-embedding-task',
      ...made,
      phase,
      solution: solutionIds[pick % 6] ?? 'local-teams',
      must: pick % 2 === 0,
      owner,
      dueOn: addDays(on, pick),
      textRef,
      text: 'Tehtävä',
    },
    { type: 'finish-embedding-task', ...made, task },
    { type: 'drop-embedding-task', ...made, task, ...reason },
    { type: 'weigh-embedding-task', ...made, task, must: pick % 2 === 1 },
    { type: 'finish-embedding-phase', ...made, phase },
    { type: 'retract', entry: target, on, reason: 'entered-twice' },
  ];
};

describe('laws of the embedding plan', () => {
  type Stream = LedgerStream<EmbeddingPlanTypes>;
  const dice = fc.record({ kind: fc.nat(6), days: fc.nat(3), pick: fc.nat(5), target: fc.nat(6) });
  const history = fc.array(dice, { maxLength: 50 }).map((all) =>
    all.map(({ kind, days, pick, target }): Move<Stream> => ({ state, facts, retracted }) => {
      const on = addDays(facts.at(-1)?.on ?? day('2026-01-01'), days);
      const known = facts[facts.length - 1 - target]?.entry ?? entry(1);
      const tasks = state.status === 'none' ? [] : state.tasks;
      const task = tasks[pick % Math.max(1, tasks.length)]?.task ?? known;
      const chosen = facts.length === 0 ? 0 : kind;
      return {
        command: commandsOf(facts.length + retracted.length + 1, on, pick, task, known)[chosen] ?? begin,
        context,
      };
    }),
  );

  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(history, (moves) => void runStream(embeddingPlan, moves)),
      { numRuns: 300 },
    );
  });
  test('F38: no phase that is done has an open must, whatever was retracted', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { state } = runStream(embeddingPlan, moves).state;
        if (state.status === 'none') return;
        for (const { phase } of state.phasesDone) expect(openMusts(state, phase)).toEqual([]);
        expect(state.phasesDone.map(({ phase }) => phase)).toEqual(phases.slice(0, state.phasesDone.length));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the whole life of an embedding plan', () => {
  const walk = explore(embeddingPlan, {
    depth: 6,
    context,
    key: ({ state }) => JSON.stringify(state),
    sees: ({ state }) => state,
    commands: ({ state, facts, retracted }) => {
      const last = facts.at(-1)?.entry ?? entry(999);
      const task = state.status === 'none' ? last : (state.tasks[0]?.task ?? last);
      return [0, 1, 2].flatMap((pick) =>
        commandsOf(facts.length + retracted.length + 1, day('2026-01-12'), pick, task, last),
      );
    },
  });
  test('to a depth of 6 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThan(200);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });
  test('the reference page shows the life cycle as it is', async () => {
    const shown = relabel(walk, ({ state }) =>
      state.status === 'none' ? 'none' : (currentPhase(state) ?? 'all phases done'),
    );
    const page = streamPage(
      'Embedding plan',
      'Three phases, tasks that carry out the six solutions, and no phase done while a must is open. R0-E1–R0-E4.',
      shown,
    );
    await expect(page).toMatchFileSnapshot('../../../../../docs/reference/streams/life/embedding-plan.md');
  });
});

describe('an empty plan', () => {
  test('R0-E4: phases called done without a task done in them are shown, however quickly they went by', () => {
    const done = phases.map((phase, n) => finish(10 + n, phase));
    const warned = (commands: readonly EmbeddingPlanCommand[]) =>
      embeddingPlan
        .warnings(given(embeddingPlan, run(commands)).state, context)
        .filter(({ code }) => code === 'phases-without-work');
    expect(warned([begin, ...done])).toEqual([{ code: 'phases-without-work', phases }]);
    expect(
      warned([begin, add(2, 'beginning', true), end(3, 'finish-embedding-task', 2), ...done.slice(0, 2)]),
    ).toEqual([{ code: 'phases-without-work', phases: ['embedding'] }]);
    expect(warned([begin, add(2, 'beginning', false), ...done.slice(0, 1)])).toEqual([
      { code: 'phases-without-work', phases: ['beginning'] },
    ]);
    expect(warned([begin, add(2, 'beginning', true)])).toEqual([]);
  });
  test('R0-E4: a task is given up with a reason, and the reason tells of nobody', () => {
    const wish = [begin, add(2, 'beginning', false)];
    const drop = { ...end(3, 'drop-embedding-task', 2) } as const;
    given(embeddingPlan, run(wish))
      .when({ ...drop, text: 'Soita 040 123 4567' } as EmbeddingPlanCommand, context)
      .refusesWith('text-identifies');
    given(embeddingPlan, run(wish))
      .when({ ...drop, text: '\u200b' } as EmbeddingPlanCommand, context)
      .refuses({ code: 'text-empty' });
    expect(run([...wish, drop]).at(-1)).toMatchObject({
      type: 'embedding-task-dropped',
      textRef: reason.textRef,
    });
  });
});
