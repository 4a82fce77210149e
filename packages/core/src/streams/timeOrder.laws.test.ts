import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type AreaCode,
  type Day,
  type Decider,
  type Issue,
  type RegionCode,
} from '../kernel/index.js';
import type { Result, UnitId } from '../kernel/index.js';
import type { EntryId, LedgerStream, LedgerTypes, TextRef } from '../kernel/ledger.js';
import type { BodyId, OrganisationId, WorkerId } from '../kernel/collaborationIds.js';
import { given } from '../testing/givenWhenThen.js';
import type { Dice } from '../testing/collaboration-moves/dice.js';
import {
  adoptionMove,
  decisionLogMove,
  embeddingPlanMove,
  interfaceMove,
  teamMove,
} from '../testing/collaboration-moves/collaborationMoves.js';
import { today } from '../testing/collaboration-moves/phenomenonMoves.js';
import { runStream } from '../testing/streamLaws.js';
import { testUuid } from '../testing/testUuid.js';
import { outOfOrder } from '../testing/timeOrder.js';
import { parseEvent } from '../stored/index.js';
import { adoption, type AdoptionCommand, type AdoptionFact } from './adoption/index.js';
import { decisionLog, type DecisionLogCommand, type DecisionLogFact } from './decision-log/index.js';
import {
  embeddingPlan,
  phases,
  type EmbeddingPlanCommand,
  type EmbeddingPlanFact,
  type EmbeddingPlanId,
} from './embedding-plan/index.js';
import { serviceInterface, type InterfaceFact } from './service-interface/index.js';
import {
  defaultTeamSettings,
  team,
  type TeamCommand,
  type TeamFact,
  type TeamMeetingId,
} from './team/index.js';

/** One throw of the dice, and how many days before its usual day a command is dated. */
const anyStep = fc.record({
  dice: fc.record({
    kind: fc.nat(23),
    days: fc.nat(20),
    a: fc.nat(5),
    b: fc.nat(3),
    pick: fc.nat(30),
    old: fc.boolean(),
  }),
  back: fc.oneof(fc.constant(0), fc.nat(8)),
});

/** Demands the law of one stream: after any history, commands dated back at will. */
function keepsOrder<L extends LedgerTypes>(
  decider: Decider<LedgerStream<L>>,
  context: L['context'],
  choose: (dice: Dice, state: LedgerStream<L>['state']) => LedgerStream<L>['command'],
  parseEvent: (input: unknown) => Result<object, readonly Issue[]>,
  restsOn: (fact: L['fact'], basis: L['fact']) => boolean,
): void {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60, size: 'max' }), (steps) => {
      const { state, events, refusals } = runStream(
        decider,
        steps.map(({ dice, back }) => (state: LedgerStream<L>['state']) => {
          const command = choose(dice, state);
          const first = state.facts.length === 0;
          return { command: { ...command, on: addDays(command.on, first ? 0 : -back) }, context };
        }),
      );
      refused += refusals.filter(({ code }) => code === 'earlier-than-basis').length;
      expect(outOfOrder(state.facts, restsOn)).toEqual([]);
      for (const event of events) expect(parseEvent(event)).toEqual({ ok: true, value: event });
    }),
    { numRuns: 200 },
  );
  expect(refused).toBeGreaterThan(0);
}

const isWorkOfTeam = (fact: TeamFact, worker: WorkerId): boolean =>
  (fact.type === 'team-meeting-held' && fact.present.includes(worker)) ||
  (fact.type === 'facilitators-named' && fact.workers.includes(worker));

describe('no fact is earlier than the fact it rests on, and the wire reads every fact', () => {
  test('R0-K2, R0-K4: teams', () => {
    keepsOrder(
      team,
      { today, settings: defaultTeamSettings },
      teamMove,
      (input) => parseEvent('team', input),
      (fact: TeamFact, basis: TeamFact) =>
        basis.type === 'team-founded' ||
        fact.type === 'team-ended' ||
        (fact.type === 'member-left' &&
          ((basis.type === 'member-joined' && basis.worker === fact.worker) ||
            isWorkOfTeam(basis, fact.worker))) ||
        (basis.type === 'member-left' &&
          fact.type === 'member-joined' &&
          fact.until === undefined &&
          basis.worker === fact.worker) ||
        (basis.type === 'team-meeting-planned' && 'meeting' in fact && fact.meeting === basis.meeting),
    );
  });

  test('R0-E1, R0-E4: embedding plans', () => {
    keepsOrder(
      embeddingPlan,
      { today },
      embeddingPlanMove,
      (input) => parseEvent('embedding-plan', input),
      (fact: EmbeddingPlanFact, basis: EmbeddingPlanFact) => {
        if (basis.type === 'embedding-plan-begun') return true;
        if (fact.type === 'embedding-phase-done')
          return basis.type === 'embedding-phase-done'
            ? phases.indexOf(basis.phase) < phases.indexOf(fact.phase)
            : basis.phase === fact.phase;
        if (!('task' in fact)) return false;
        return basis.type === 'embedding-task-added'
          ? fact.task === basis.entry
          : 'task' in basis && fact.task === basis.task;
      },
    );
  });

  test('R0-B7: decision logs', () => {
    keepsOrder(
      decisionLog,
      { today },
      decisionLogMove,
      (input) => parseEvent('decision-log', input),
      (fact: DecisionLogFact, basis: DecisionLogFact) => {
        if (basis.type === 'decision-log-opened') return true;
        if (fact.type === 'decision-log-opened' || fact.question !== basis.question) return false;
        return (
          basis.type === 'own-question-added' ||
          (fact.type === 'question-decided' && basis.type !== 'question-decided') ||
          (fact.type === 'question-reopened' && basis.type === 'question-decided')
        );
      },
    );
  });

  test('R0-P12: adoptions', () => {
    keepsOrder(
      adoption,
      { today },
      adoptionMove,
      (input) => parseEvent('adoption', input),
      (fact: AdoptionFact, basis: AdoptionFact) =>
        basis.type === 'adoption-decided' ||
        fact.type === 'adoption-ended' ||
        (basis.type === 'adoption-considered' && fact.type === 'adoption-decided'),
    );
  });
});

test('R0-E6: a stage of an interface is not earlier than the stage before it', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40, size: 'max' }), (steps) => {
      const { state, events } = runStream(
        serviceInterface,
        steps.map(({ dice, back }) => (state: typeof serviceInterface.initial) => {
          const command = interfaceMove(dice, state);
          const on = addDays(command.on, state.facts.length === 0 ? 0 : -back);
          return { command: { ...command, on }, context: { today } };
        }),
      );
      const isStage = ({ type }: InterfaceFact) => type !== 'interface-feedback-given';
      expect(outOfOrder(state.facts, (fact, basis) => isStage(fact) && isStage(basis))).toEqual([]);
      for (const event of events) expect(parseEvent('service-interface', event).ok).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const worker = (n: number) => testUuid<WorkerId>(400 + n);
const at = (n: number, on: string) => ({ entry: entry(n), on: day(on) });
const text = { textRef: testUuid<TextRef>(300), text: 'Yhdessä sovittu.' };
const context = { today: day('2026-12-31') };

/** Carries out every command but the last, which is expected to be refused with what it contradicts. */
function refused<L extends LedgerTypes>(
  decider: Decider<LedgerStream<L>>,
  surroundings: L['context'],
  commands: readonly LedgerStream<L>['command'][],
  by: L['fact']['type'],
  since: string,
): void {
  const events = runStream(
    decider,
    commands.slice(0, -1).map((command) => ({ command, context: surroundings })),
  );
  expect(events.refusals).toEqual([]);
  const last = commands.at(-1);
  if (!last) throw new Error('no command');
  given(decider, events.events)
    .when(last, surroundings)
    .refuses({ code: 'earlier-than-basis', by, since: day(since) });
}

describe('a day that contradicts a standing fact is refused with the fact and its day', () => {
  const founded: TeamCommand = {
    type: 'found-team',
    ...at(1, '2026-01-12'),
    team: 'liperi-team' as BodyId,
    area: 'liperi' as AreaCode,
    basedOn: 'new-group',
  };
  const joined = (n: number, on: string): TeamCommand => ({
    type: 'add-member',
    ...at(10 + n, on),
    worker: worker(n),
    organisation: 'liperi' as OrganisationId,
    sector: 'region',
    field: 'health',
    ageGroups: ['7-to-12'],
  });
  const meeting = testUuid<TeamMeetingId>(50);
  const held = (on: string): TeamCommand => ({
    type: 'record-team-meeting',
    ...at(20, on),
    meeting,
    present: [worker(1)],
    visitors: 0,
  });
  const plan: TeamCommand = {
    type: 'plan-team-meeting',
    ...at(19, '2026-02-01'),
    meeting,
    day: day('2026-03-01'),
  };
  const settings = { ...context, settings: defaultTeamSettings };

  test('R0-B1: a team does not end before its meetings were held and its members joined', () => {
    const end = (on: string): TeamCommand => ({ type: 'end-team', ...at(30, on) });
    const met = [founded, joined(1, '2026-01-12'), held('2026-05-01')];
    refused(team, settings, [...met, end('2026-02-01')], 'team-meeting-held', '2026-05-01');
    refused(
      team,
      settings,
      [...met, joined(2, '2026-07-01'), end('2026-06-30')],
      'member-joined',
      '2026-07-01',
    );
    expect(
      runStream(
        team,
        [...met, end('2026-05-01')].map((command) => ({ command, context: settings })),
      ).refusals,
    ).toEqual([]);
  });
  test('R0-K4: a member does not leave before a meeting they attended or the day they were named to the pair', () => {
    const leave: TeamCommand = { type: 'end-membership', ...at(31, '2026-03-01'), worker: worker(1) };
    const member = [founded, joined(1, '2026-01-12')];
    refused(team, settings, [...member, held('2026-05-01'), leave], 'team-meeting-held', '2026-05-01');
    const named: TeamCommand = {
      type: 'name-facilitators',
      ...at(21, '2026-04-01'),
      workers: [worker(1), worker(2)],
      managementGroup: 'liperi-group' as BodyId,
    };
    refused(
      team,
      settings,
      [...member, joined(2, '2026-01-12'), named, leave],
      'facilitators-named',
      '2026-04-01',
    );
  });
  test('R0-K2: a meeting is not held before the day it was planned on, though it may be held before the day planned for', () => {
    const member = [founded, joined(1, '2026-01-12'), plan];
    refused(team, settings, [...member, held('2026-01-20')], 'team-meeting-planned', '2026-02-01');
    expect(
      runStream(
        team,
        [...member, held('2026-02-10')].map((command) => ({ command, context: settings })),
      ).refusals,
    ).toEqual([]);
  });

  const begun: EmbeddingPlanCommand = {
    type: 'begin-embedding-plan',
    ...at(1, '2026-01-01'),
    plan: testUuid<EmbeddingPlanId>(1),
    place: { level: 'region', code: '14' as RegionCode },
  };
  const task = (must: boolean): EmbeddingPlanCommand => ({
    type: 'add-embedding-task',
    ...at(2, '2026-05-01'),
    phase: 'beginning',
    solution: 'local-teams',
    must,
    owner: worker(1),
    dueOn: day('2026-06-01'),
    ...text,
  });
  const done = (on: string): EmbeddingPlanCommand => ({
    type: 'finish-embedding-task',
    ...at(3, on),
    task: entry(2),
  });
  const phase = (n: number, on: string, name: 'beginning' | 'embedding'): EmbeddingPlanCommand => ({
    type: 'finish-embedding-phase',
    ...at(n, on),
    phase: name,
  });
  const weighed = (on: string): EmbeddingPlanCommand => ({
    type: 'weigh-embedding-task',
    ...at(4, on),
    task: entry(2),
    must: false,
  });

  test('R0-E4: a task is not done or weighed before it was added, nor given up before it was made a wish', () => {
    refused(
      embeddingPlan,
      context,
      [begun, task(true), done('2026-02-01')],
      'embedding-task-added',
      '2026-05-01',
    );
    refused(
      embeddingPlan,
      context,
      [begun, task(true), weighed('2026-04-30')],
      'embedding-task-added',
      '2026-05-01',
    );
    const drop: EmbeddingPlanCommand = {
      type: 'drop-embedding-task',
      ...at(5, '2026-05-10'),
      task: entry(2),
      ...text,
    };
    refused(
      embeddingPlan,
      context,
      [begun, task(true), weighed('2026-06-01'), drop],
      'embedding-task-weighed',
      '2026-06-01',
    );
  });
  test('R0-E1, R0-E2: a phase is not done before its tasks were, nor before the phase before it', () => {
    const finished = [begun, task(true), done('2026-05-20')];
    refused(
      embeddingPlan,
      context,
      [...finished, phase(6, '2026-05-10', 'beginning')],
      'embedding-task-done',
      '2026-05-20',
    );
    refused(
      embeddingPlan,
      context,
      [begun, task(true), weighed('2026-06-01'), phase(6, '2026-05-10', 'beginning')],
      'embedding-task-weighed',
      '2026-06-01',
    );
    refused(
      embeddingPlan,
      context,
      [...finished, phase(6, '2026-06-01', 'beginning'), phase(7, '2026-05-31', 'embedding')],
      'embedding-phase-done',
      '2026-06-01',
    );
  });

  const opened: DecisionLogCommand = {
    type: 'open-decision-log',
    ...at(1, '2026-01-01'),
    body: 'liperi-group' as BodyId,
    bodyKind: 'area-management-group',
    place: { level: 'area', code: 'liperi' as AreaCode },
  };
  const discussed = (n: number, on: string): DecisionLogCommand => ({
    type: 'discuss-question',
    ...at(n, on),
    question: 'A1',
  });
  const decided = (n: number, on: string): DecisionLogCommand => ({
    type: 'decide-question',
    ...at(n, on),
    question: 'A1',
    owner: worker(1),
    jointlyWith: [],
    ...text,
  });
  const reopened = (on: string): DecisionLogCommand => ({
    type: 'reopen-question',
    ...at(4, on),
    question: 'A1',
  });

  test('R0-B7: a question is not decided before it was last talked about, nor taken up again before it was decided', () => {
    refused(
      decisionLog,
      context,
      [opened, discussed(2, '2026-06-01'), decided(3, '2026-02-01')],
      'question-discussed',
      '2026-06-01',
    );
    const answered = [opened, decided(3, '2026-02-01')];
    refused(decisionLog, context, [...answered, reopened('2026-01-15')], 'question-decided', '2026-02-01');
    refused(
      decisionLog,
      context,
      [...answered, reopened('2026-04-01'), decided(5, '2026-03-01')],
      'question-reopened',
      '2026-04-01',
    );
  });
  test('R0-B7: discussions are recorded late in any order, but none for a time when the question stood decided', () => {
    const late = [opened, discussed(2, '2026-06-01'), discussed(3, '2026-05-01')];
    expect(
      runStream(
        decisionLog,
        late.map((command) => ({ command, context })),
      ).refusals,
    ).toEqual([]);
    const again = runStream(
      decisionLog,
      [opened, decided(3, '2026-02-01'), reopened('2026-04-01')].map((command) => ({ command, context })),
    ).events;
    given(decisionLog, again)
      .when(discussed(6, '2026-03-01'), context)
      .refuses({ code: 'question-decided', question: 'A1', on: day('2026-02-01') });
    for (const on of ['2026-01-15', '2026-02-01', '2026-04-01', '2026-05-01'])
      expect(given(decisionLog, again).when(discussed(6, on), context).result.ok).toBe(true);
  });

  const unit = { unit: 'liperi-school' as UnitId };
  const considered: AdoptionCommand = { type: 'consider-adoption', ...at(1, '2026-01-10'), ...unit };
  const adopted = (on: string): AdoptionCommand => ({
    type: 'decide-adoption',
    ...at(2, on),
    ...unit,
    by: 'education-management' as BodyId,
    parts: ['discussion'],
    supervisor: worker(1),
    reviewOn: day('2026-08-01'),
  });
  const reviewed = (n: number, on: string, nextReviewOn: string): AdoptionCommand => ({
    type: 'review-adoption',
    ...at(n, on),
    ...unit,
    result: 'continues',
    nextReviewOn: day(nextReviewOn),
  });

  test('R0-P12: a unit does not decide before it began to consider', () => {
    refused(adoption, context, [considered, adopted('2026-01-09')], 'adoption-considered', '2026-01-10');
  });
  test('R0-P12: an earlier review recorded later does not set the next review day back, and the end comes after the reviews', () => {
    const review = [considered, adopted('2026-02-01'), reviewed(3, '2026-08-01', '2026-12-01')];
    const late = runStream(
      adoption,
      [...review, reviewed(4, '2026-03-01', '2026-03-05')].map((command) => ({ command, context })),
    );
    expect(late.refusals).toEqual([]);
    expect(late.state.state).toMatchObject({ decision: { reviewOn: '2026-12-01' } });
    const end: AdoptionCommand = {
      type: 'end-adoption',
      ...at(5, '2026-02-02'),
      ...unit,
      reason: 'decided-to-stop',
    };
    refused(adoption, context, [...review, end], 'adoption-reviewed', '2026-08-01');
  });
});
