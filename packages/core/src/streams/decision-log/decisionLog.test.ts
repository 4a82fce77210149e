import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, RegionCode } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId, LedgerStream, TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import { explore, relabel } from '../../testing/explore.js';
import { given } from '../../testing/givenWhenThen.js';
import { runStream, type Move } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
import { testUuid } from '../../testing/testUuid.js';
import { parseEvent } from '../../stored/index.js';
import { decisionLog, guidingQuestionIds, questionCounts } from './index.js';
import type {
  DecisionLog,
  DecisionLogCommand,
  DecisionLogEvent,
  DecisionLogState,
  DecisionLogTypes,
  OwnQuestionId,
  QuestionId,
} from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const body = 'social-services-management' as BodyId;
const textRef = testUuid<TextRef>(300);
const owner = testUuid<WorkerId>(400);
const own = testUuid<OwnQuestionId>(500);
const context = { today: day('2026-12-31') };
const place = { level: 'region', code: '14' as RegionCode } as const;
const base = { body, bodyKind: 'division-management-group', place } as const;

const open: DecisionLogCommand = {
  type: 'open-decision-log',
  entry: entry(1),
  on: day('2026-01-12'),
  ...base,
};
const opened: DecisionLogEvent = {
  type: 'decision-log-opened',
  entry: entry(1),
  on: day('2026-01-12'),
  ...base,
};
const discuss = (n: number, question: QuestionId): DecisionLogCommand => ({
  type: 'discuss-question',
  entry: entry(n),
  on: day('2026-02-01'),
  question,
});
const decide = (n: number, question: QuestionId) =>
  ({
    type: 'decide-question',
    entry: entry(n),
    on: day('2026-03-01'),
    question,
    owner,
    jointlyWith: ['central-area-group' as BodyId],
    textRef,
    text: 'Koulutus aloitetaan Liperistä.',
  }) as const satisfies DecisionLogCommand;
const add: DecisionLogCommand = {
  type: 'add-own-question',
  entry: entry(9),
  on: day('2026-02-01'),
  question: own,
  textRef,
  text: 'Miten kesätauko huomioidaan?',
};

const run = (commands: readonly DecisionLogCommand[]): readonly DecisionLogEvent[] =>
  commands.reduce<readonly DecisionLogEvent[]>((events, command) => {
    const { result } = given(decisionLog, events).when(command, context);
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.error)}`);
    return [...events, ...result.value];
  }, []);
const of = (state: DecisionLogState): DecisionLog => {
  if (state.status === 'none') throw new Error('not opened');
  return state;
};
const logOf = (commands: readonly DecisionLogCommand[]) => of(given(decisionLog, run(commands)).state.state);
const questionOf = (commands: readonly DecisionLogCommand[], question: QuestionId) =>
  logOf(commands).questions.find((loggedQuestion) => loggedQuestion.question === question);

describe('decision log', () => {
  test('R0-B7: a body’s log opens with all 24 guiding questions open: 5 + 9 + 10', () => {
    given(decisionLog, []).when(open, context).then([opened]);
    expect(questionCounts(logOf([open]))).toEqual({ open: 24, discussed: 0, decided: 0 });
    expect(
      ['A', 'B', 'C'].map((part) => guidingQuestionIds.filter((id) => id.startsWith(part)).length),
    ).toEqual([5, 9, 10]);
  });
  test('nothing is asked of a log that is not open, and none is opened twice', () => {
    given(decisionLog, []).when(discuss(2, 'A1'), context).refuses({ code: 'log-not-opened' });
    given(decisionLog, [opened])
      .when({ ...open, entry: entry(8) }, context)
      .refuses({ code: 'log-already-opened', body });
    given(decisionLog, [opened])
      .when({ ...discuss(2, 'A1'), on: day('2026-01-11') }, context)
      .refuses({ code: 'before-opening', opened: day('2026-01-12') });
  });
  test('F39: a question is discussed, as often as needed, then decided with answer, day and owner', () => {
    expect(questionOf([open, discuss(2, 'B4'), discuss(3, 'B4')], 'B4')).toMatchObject({
      status: 'discussed',
      discussedOn: ['2026-02-01', '2026-02-01'],
    });
    given(decisionLog, run([open, discuss(2, 'B4')]))
      .when(decide(4, 'B4'), context)
      .then([
        {
          type: 'question-decided',
          entry: entry(4),
          on: day('2026-03-01'),
          ...base,
          question: 'B4',
          from: 'discussed',
          owner,
          jointlyWith: ['central-area-group' as BodyId],
          textRef,
        },
      ]);
    expect(questionCounts(logOf([open, discuss(2, 'B4'), decide(4, 'B4'), discuss(5, 'C1')]))).toEqual({
      open: 22,
      discussed: 1,
      decided: 1,
    });
  });
  test('a decided question is taken up again, not talked over; its earlier answer stays', () => {
    const reopen: DecisionLogCommand = {
      type: 'reopen-question',
      entry: entry(6),
      on: day('2026-04-01'),
      question: 'B4',
    };
    for (const command of [{ ...discuss(5, 'B4'), on: day('2026-03-02') }, decide(5, 'B4')])
      given(decisionLog, run([open, decide(4, 'B4')]))
        .when(command, context)
        .refuses({ code: 'question-decided', question: 'B4', on: day('2026-03-01') });
    given(decisionLog, run([open, decide(4, 'B4')]))
      .when({ ...decide(5, 'B4'), on: day('2026-04-01') }, context)
      .refuses({ code: 'question-decided', question: 'B4', on: day('2026-03-01') });
    expect(questionOf([open, decide(4, 'B4'), reopen], 'B4')).toEqual({
      question: 'B4',
      status: 'open',
      discussedOn: [],
      earlierAnswers: [
        { on: '2026-03-01', owner, jointlyWith: ['central-area-group'], textRef, reopened: '2026-04-01' },
      ],
    });
    expect(questionOf([open, discuss(2, 'B4'), decide(4, 'B4'), reopen], 'B4')?.status).toBe('discussed');
    given(decisionLog, run([open]))
      .when(reopen, context)
      .refuses({ code: 'question-not-decided', question: 'B4' });
  });
  test('R0-B7, F39: a discussion recorded after the decision it led to leaves the question decided', () => {
    for (const on of ['2026-02-01', '2026-03-01']) {
      const late = { ...discuss(5, 'B4'), on: day(on) };
      const outcome = given(decisionLog, run([open, decide(4, 'B4')])).when(late, context);
      outcome.then([
        {
          type: 'question-discussed',
          entry: entry(5),
          on: day(on),
          ...base,
          question: 'B4',
          from: 'decided',
        },
      ]);
      const question = questionOf([open, decide(4, 'B4'), late], 'B4');
      expect(question).toMatchObject({ status: 'decided', discussedOn: [on], answer: { on: '2026-03-01' } });
      expect(parseEvent('decision-log', outcome.result.ok ? outcome.result.value[0] : undefined).ok).toBe(
        true,
      );
      expect(questionCounts(logOf([open, decide(4, 'B4'), late]))).toEqual({
        open: 23,
        discussed: 0,
        decided: 1,
      });
    }
  });
  test('R0-B7: taken up again, a question shows the discussion that was recorded late; the decision stays under it', () => {
    const late = discuss(5, 'B4');
    const reopen: DecisionLogCommand = {
      type: 'reopen-question',
      entry: entry(6),
      on: day('2026-04-01'),
      question: 'B4',
    };
    expect(questionOf([open, decide(4, 'B4'), late, reopen], 'B4')?.status).toBe('discussed');
    given(decisionLog, run([open, decide(4, 'B4'), late]))
      .when({ type: 'retract', entry: entry(4), on: day('2026-04-01'), reason: 'wrong-details' }, context)
      .refuses({ code: 'entry-needed', entry: entry(4), by: 'question-discussed' });
  });
  test('F39: a body adds questions of its own, once each', () => {
    const log = logOf([open, add]);
    expect(log.questions).toHaveLength(25);
    expect(log.questions.at(-1)).toMatchObject({ question: own, ownTextRef: textRef, status: 'open' });
    given(decisionLog, run([open, add]))
      .when({ ...add, entry: entry(10) }, context)
      .refuses({ code: 'question-already-there', question: own });
    given(decisionLog, run([open]))
      .when(discuss(2, own), context)
      .refuses({ code: 'question-unknown', question: own });
  });
  test('no text of a log tells who somebody is', () => {
    const bad = 'Soita 040 123 4567';
    for (const command of [
      { ...add, text: bad },
      { ...decide(4, 'A1'), text: bad },
      { ...discuss(4, 'A1'), minutes: { textRef, text: bad } },
    ] as DecisionLogCommand[])
      given(decisionLog, run([open]))
        .when(command, context)
        .refusesWith('text-identifies');
  });
  test('minutes of a discussion are kept by reference', () => {
    const outcome = given(decisionLog, run([open])).when(
      { ...discuss(2, 'A1'), minutes: { textRef, text: 'Keskusteltiin.' } } as DecisionLogCommand,
      context,
    );
    expect(outcome.result).toMatchObject({ ok: true, value: [{ textRef, from: 'open' }] });
  });
  test('what later entries of the same question rest on is not taken back before them', () => {
    const retract: DecisionLogCommand = {
      type: 'retract',
      entry: entry(2),
      on: day('2026-05-01'),
      reason: 'wrong-details',
    };
    given(decisionLog, run([open, discuss(2, 'B4'), decide(4, 'B4')]))
      .when(retract, context)
      .refuses({ code: 'entry-needed', entry: entry(2), by: 'question-decided' });
    expect(
      given(decisionLog, run([open, discuss(2, 'B4'), decide(4, 'C1')])).when(retract, context).result.ok,
    ).toBe(true);
  });
  test('a log is not unmade while it holds anything', () => {
    const retract: DecisionLogCommand = {
      type: 'retract',
      entry: entry(1),
      on: day('2026-05-01'),
      reason: 'wrong-stream',
    };
    given(decisionLog, run([open, discuss(2, 'B4')]))
      .when(retract, context)
      .refuses({ code: 'entry-needed', entry: entry(1), by: 'question-discussed' });
    expect(given(decisionLog, run([open])).when(retract, context).state.state).toEqual({ status: 'none' });
  });
  test('F39: what was decided of one question says nothing of the day of another', () => {
    const late = { ...decide(5, 'B4'), on: day('2026-02-20') };
    expect(given(decisionLog, run([open, decide(4, 'C1')])).when(late, context).result.ok).toBe(true);
  });
  test('what comes before any opening makes no log', () => {
    const [, discussed] = run([open, discuss(2, 'B4')]);
    expect(given(decisionLog, [discussed!]).state.state).toEqual({ status: 'none' });
  });
  test('F39: questions are shown down to the last undecided one, and none of a log never opened', () => {
    const late = { today: day('2026-12-31'), openAfterDays: 90 };
    const warned = (ids: readonly QuestionId[]) => {
      const decisions = ids.map((id, n) => decide(100 + n, id));
      return decisionLog.warnings(given(decisionLog, run([open, ...decisions])).state, late);
    };
    expect(warned(guidingQuestionIds.slice(1))).toMatchObject([{ questions: ['A1'] }]);
    expect(warned(guidingQuestionIds)).toEqual([]);
    expect(decisionLog.warnings(given(decisionLog, []).state, late)).toEqual([]);
  });
  test('questions without a decision are shown when a region has set a limit, and never without one', () => {
    const log = given(decisionLog, run([open, decide(4, 'A1')])).state;
    expect(decisionLog.warnings(log, context)).toEqual([]);
    expect(decisionLog.warnings(log, { today: day('2026-04-12'), openAfterDays: 90 })).toEqual([]);
    expect(decisionLog.warnings(log, { today: day('2026-04-13'), openAfterDays: 90 })).toMatchObject([
      { openDays: 91, questions: guidingQuestionIds.slice(1) },
    ]);
  });
});

const commandsOf = (
  n: number,
  on: Day,
  question: QuestionId,
  target: EntryId,
): readonly DecisionLogCommand[] => {
  const made = { entry: entry(n), on };
  return [
    { type: 'open-decision-log', ...made, ...base },
    { type: 'add-own-question', ...made, question: own, textRef, text: 'Oma kysymys' },
    { type: 'discuss-question', ...made, question },
    { type: 'decide-question', ...made, question, owner, jointlyWith: [], textRef, text: 'Päätös' },
    { type: 'reopen-question', ...made, question },
    { type: 'retract', entry: target, on, reason: 'entered-twice' },
  ];
};

describe('laws of the decision log', () => {
  type Stream = LedgerStream<DecisionLogTypes>;
  const dice = fc.record({ kind: fc.nat(5), days: fc.nat(3), pick: fc.nat(2), target: fc.nat(5) });
  const history = fc.array(dice, { maxLength: 40 }).map((all) =>
    all.map(({ kind, days, pick, target }): Move<Stream> => ({ facts, retracted }) => {
      const on = addDays(facts.at(-1)?.on ?? day('2026-01-01'), days);
      const known = facts[facts.length - 1 - target]?.entry ?? entry(1);
      const question = ([own, 'A1', 'C10'] as const)[pick] ?? own;
      const first = facts.length === 0 ? 0 : kind;
      return {
        command: commandsOf(facts.length + retracted.length + 1, on, question, known)[first] ?? open,
        context,
      };
    }),
  );

  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(history, (moves) => void runStream(decisionLog, moves)),
      { numRuns: 300 },
    );
  });
  test('F39: every question stands in exactly one place, and only the decided ones have an answer', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { state } = runStream(decisionLog, moves).state;
        if (state.status === 'none') return;
        const { open: still, discussed, decided } = questionCounts(state);
        expect(still + discussed + decided).toBe(state.questions.length);
        expect(state.questions.length).toBeGreaterThanOrEqual(24);
        for (const question of state.questions)
          expect(question.answer !== undefined).toBe(question.status === 'decided');
      }),
    );
  });
});

describe('the whole life of a question', () => {
  const walk = explore(decisionLog, {
    depth: 6,
    context,
    key: ({ state }) => JSON.stringify(state),
    sees: ({ state }) => state,
    commands: ({ facts, retracted }) => {
      const n = facts.length + retracted.length + 1;
      const last = facts.at(-1)?.entry ?? entry(999);
      const sameDay = [own, 'A1' as const].flatMap((question) =>
        commandsOf(n, day('2026-01-12'), question, last),
      );
      // A discussion of the day itself goes with a decision, one of the day after does not.
      const dayAfter = { ...discuss(n, 'A1'), on: day('2026-01-13') };
      return [...sameDay, dayAfter];
    },
  });
  test('to a depth of 6 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThan(50);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });
  test('the reference page shows the life cycle of one question as it is', async () => {
    const explored = relabel(walk, ({ state }) =>
      state.status === 'none'
        ? 'none'
        : (state.questions.find(({ question }) => question === 'A1')?.status ?? 'open'),
    );
    const page = streamPage(
      'Decision log',
      'The 24 guiding questions and own ones in one body; the boxes are the states of question A1. R0-B7, A1–C10.',
      explored,
    );
    await expect(page).toMatchFileSnapshot('../../../../../docs/reference/streams/life/decision-log.md');
  });
});
