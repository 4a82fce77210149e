import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaCode, Day } from '../../kernel/index.js';
import { addDays, daysBetween } from '../../kernel/index.js';
import type { Decider } from '../../kernel/index.js';
import type { EntryId, LedgerStream, LedgerTypes } from '../../kernel/ledger.js';
import type { BodyId, OrganisationId, WorkerId } from '../../kernel/collaborationIds.js';
import { adoption, adoptionStage, type ChainId, type ServiceChain } from '../../streams/adoption/index.js';
import { decisionLog, questionCounts } from '../../streams/decision-log/index.js';
import { embeddingPlan } from '../../streams/embedding-plan/index.js';
import {
  currentStay,
  levels,
  observation,
  openAnswers,
  openDuties,
  phenomenon,
  type PhenomenonTypes,
} from '../../streams/phenomenon/index.js';
import { openInterfaceDuties, serviceInterface } from '../../streams/service-interface/index.js';
import {
  defaultTeamSettings,
  nextDueDay,
  team,
  type TeamCommand,
  type TeamMeetingId,
  type TeamTypes,
} from '../../streams/team/index.js';
import { mergeTallies, parseCellKey, tallyOf, type Count, type Tally } from '../../tally/index.js';
import { anyDice } from '../../testing/collaboration-moves/anyDice.js';
import type { Dice } from '../../testing/collaboration-moves/dice.js';
import {
  adoptionMove,
  decisionLogMove,
  embeddingPlanMove,
  interfaceMove,
  observationMove,
  teamMove,
} from '../../testing/collaboration-moves/collaborationMoves.js';
import {
  context as phenomenonContext,
  observationContext,
  open,
  phenomenonMove,
  start,
  today,
} from '../../testing/collaboration-moves/phenomenonMoves.js';
import { runStream, type Move, type Run } from '../../testing/streamLaws.js';
import { testUuid } from '../../testing/testUuid.js';
import type { FlowMeasure, MeasureDeclaration } from '../measure.js';
import { keyOf } from '../measure.js';
import {
  adoptionDecisions,
  chainsByLpStep,
  communicationByAudience,
  embeddingTasks,
  embeddingTasksDone,
  feedbackDays,
  feedbackDutiesOpened,
  initiativesFormed,
  interfaceFeedbackDays,
  interfacesByStage,
  interfaceSteps,
  levelArrivals,
  levelDays,
  levelDepartures,
  linkedObservations,
  collaborationFlowMeasures,
  collaborationStockMeasures,
  observationAnswerDays,
  observationAnswersGiven,
  observationFeedbackDays,
  observationsNoted,
  observationsPassedOn,
  observationThemeCounts,
  openFeedbackDuties,
  openInterfaceFeedback,
  openObservationFeedback,
  openObservations,
  openPhenomena,
  openWorkingGroups,
  phenomenonDecisions,
  phenomenonMoney,
  phenomenonPriorities,
  questionDecisions,
  questionsByStatus,
  teamMeetings,
  teamMeetingsCancelled,
  teamMembers,
  teamStockMeasures,
  unitsByAdoption,
} from './index.js';

type PhenomenonStream = LedgerStream<PhenomenonTypes>;
type TeamStream = LedgerStream<TeamTypes>;

const anyRun = fc.array(anyDice, { maxLength: 60, size: 'max' });

/** The sum of a tally over the cells with these codes. */
const sum = (tally: Tally, codes: Readonly<Record<string, string>> = {}): number =>
  [...tally].reduce((total, [key, n]) => {
    const cell = parseCellKey(key);
    if (!cell.ok) throw new Error(`no cell: ${key}`);
    const { dimensions } = cell.value;
    return Object.entries(codes).every(([name, code]) => dimensions[name] === code) ? total + n : total;
  }, 0);

/** Days counted by bucket: how many, and how many days in all. */
const daysIn = (tally: Tally): number =>
  [...tally].reduce((total, [key, n]) => {
    const cell = parseCellKey(key);
    return total + (cell.ok ? Number(cell.value.dimensions['days']) * n : NaN);
  }, 0);

/** Runs a stream, checks the laws every flow measure keeps, and hands over for those of this stream. */
function lawsOf<L extends LedgerTypes>(
  decider: Decider<LedgerStream<L>>,
  flows: readonly FlowMeasure<LedgerStream<L>['event']>[],
  moveOf: (dice: Dice) => Move<LedgerStream<L>>,
  check: (run: Run<LedgerStream<L>>, flow: (measure: FlowMeasure<LedgerStream<L>['event']>) => Tally) => void,
  begin: readonly Move<LedgerStream<L>>[] = [],
): void {
  fc.assert(
    fc.property(anyRun, fc.nat(), (dice, cut) => {
      const run = runStream(decider, [...begin, ...dice.map(moveOf)]);
      const { events, state } = run;
      const flow = (measure: FlowMeasure<LedgerStream<L>['event']>) => tallyOf(events.flatMap(measure.count));
      for (const measure of flows) {
        const tally = flow(measure);
        // What is retracted was never counted.
        expect(tally).toEqual(tallyOf(state.facts.flatMap(measure.count)));
        // Order and grouping do not matter.
        const at = cut % (events.length + 1);
        const parts = [events.slice(at), events.slice(0, at)].map((part) =>
          tallyOf(part.flatMap(measure.count)),
        );
        expect(mergeTallies(parts)).toEqual(tally);
        for (const [key, n] of tally) expect(parseCellKey(key).ok && n > 0).toBe(true);
      }
      check(run, flow);
    }),
    { numRuns: 150 },
  );
}

describe('the tally agrees with the states, for every measure of network work', () => {
  test('teams', () => {
    const context = { today, settings: defaultTeamSettings };
    const stocks = teamStockMeasures(defaultTeamSettings);
    lawsOf(
      team,
      collaborationFlowMeasures.team,
      (dice) => (state) => ({ command: teamMove(dice, state), context }),
      ({ state: ledger }, flow) => {
        const { state } = ledger;
        const meetings = state.status === 'none' ? [] : state.meetings;
        expect(sum(flow(teamMeetings))).toBe(meetings.filter(({ status }) => status === 'held').length);
        const cancelled = meetings.filter(({ status }) => status === 'cancelled');
        expect(sum(flow(teamMeetingsCancelled))).toBe(cancelled.length);
        const atWork = state.status === 'active' ? 1 : 0;
        const on = (measure: (typeof stocks)[keyof typeof stocks]) => tallyOf(measure.count(ledger, today));
        expect(sum(on(stocks.teamRhythm))).toBe(atWork);
        expect(sum(on(stocks.teamRepresentation))).toBe(atWork);
        if (state.status !== 'active') {
          for (const measure of Object.values(stocks)) expect(measure.count(ledger, today)).toEqual([]);
          return;
        }
        const late = (nextDueDay(state, today, defaultTeamSettings) ?? today) < today;
        expect(sum(on(stocks.teamRhythm), { rhythm: 'late' })).toBe(late ? 1 : 0);
        const members = state.memberships.filter(({ until }) => until === undefined);
        expect(sum(tallyOf(teamMembers.count(ledger, today)))).toBe(members.length);
        const codes = team.warnings(ledger, context);
        const missing = codes.find(({ code }) => code === 'sectors-missing');
        expect(sum(on(stocks.teamSectorsMissing))).toBe(
          missing?.code === 'sectors-missing' ? missing.sectors.length : 0,
        );
        const complete = !codes.some(
          ({ code }) => code === 'sectors-missing' || code === 'child-age-groups-too-few',
        );
        expect(sum(on(stocks.teamRepresentation), { missing: 'complete' })).toBe(complete ? 1 : 0);
        const vacancy = codes.find(({ code }) => code === 'facilitator-vacancy');
        const named = !codes.some(({ code }) => code === 'facilitators-not-named');
        const expected =
          vacancy?.code === 'facilitator-vacancy' ? 2 - vacancy.remaining.length : named ? 0 : 2;
        expect(sum(on(stocks.facilitatorVacancies))).toBe(expected);
      },
    );
  });

  test('R0-K2: asked of a past day, every measure of teams counts as on that day', () => {
    const at = (n: number, on: string) => ({ entry: testUuid<EntryId>(n), on: on as Day });
    const workers = [1, 2].map((n) => testUuid<WorkerId>(400 + n));
    const joins = workers.map((worker, n): TeamCommand => ({
      type: 'add-member',
      ...at(2 + n, n === 0 ? '2026-01-12' : '2026-03-01'),
      worker,
      organisation: 'org-a' as OrganisationId,
      sector: 'ngo',
      field: 'other',
      ageGroups: ['under-3'],
    }));
    const commands: readonly TeamCommand[] = [
      {
        type: 'found-team',
        ...at(1, '2026-01-12'),
        team: 'team-a' as BodyId,
        area: 'liperi' as AreaCode,
        basedOn: 'new-group',
      },
      ...joins,
      { type: 'name-facilitators', ...at(4, '2026-04-01'), workers, managementGroup: 'group-a' as BodyId },
      {
        type: 'record-team-meeting',
        ...at(5, '2026-12-01'),
        meeting: testUuid<TeamMeetingId>(200),
        present: workers.slice(0, 1),
        visitors: 0,
      },
      { type: 'end-membership', ...at(6, '2026-12-10'), worker: workers[1]! },
      { type: 'end-team', ...at(7, '2026-12-20') },
    ];
    const context = { today: '2026-12-31' as Day, settings: defaultTeamSettings };
    const { state, refusals } = runStream(
      team,
      commands.map((command) => ({ command, context })),
    );
    expect(refusals).toEqual([]);
    const { teamRhythm, facilitatorVacancies } = teamStockMeasures(defaultTeamSettings);
    const on = (measure: typeof teamMembers, text: string) => tallyOf(measure.count(state, text as Day));
    const days = ['2026-01-11', '2026-02-01', '2026-06-30', '2026-12-15', '2026-12-20'];
    expect(days.map((text) => sum(on(teamRhythm, text), { rhythm: 'late' }))).toEqual([0, 0, 1, 0, 0]);
    expect(days.map((text) => sum(on(teamRhythm, text), { rhythm: 'on-time' }))).toEqual([0, 1, 0, 1, 0]);
    expect(days.map((text) => sum(on(teamMembers, text)))).toEqual([0, 1, 2, 1, 0]);
    expect(days.map((text) => sum(on(facilitatorVacancies, text)))).toEqual([0, 2, 0, 1, 0]);
  });

  test('observations', () => {
    lawsOf(
      observation,
      collaborationFlowMeasures.observation,
      (dice) => (state) => ({ command: observationMove(dice, state), context: observationContext }),
      ({ state: ledger }, flow) => {
        const { state } = ledger;
        const noted = state.status === 'none' ? 0 : 1;
        expect(sum(flow(observationsNoted))).toBe(noted);
        expect(sum(flow(observationThemeCounts))).toBe(state.status === 'none' ? 0 : state.themes.length);
        expect(sum(flow(observationsPassedOn))).toBe(state.status !== 'none' && state.passedOn ? 1 : 0);
        const answers = state.status === 'none' ? [] : state.answers;
        for (const measure of [observationAnswersGiven, observationAnswerDays])
          expect(sum(flow(measure))).toBe(answers.length);
        expect(sum(flow(observationFeedbackDays))).toBe(
          answers.filter(({ toldOn }) => toldOn !== undefined).length,
        );
        const still = state.status === 'noted' || state.status === 'passed-on' ? 1 : 0;
        expect(sum(tallyOf(openObservations.count(ledger, today)))).toBe(still);
        const owed = state.status === 'none' ? 0 : openAnswers(state).length;
        expect(sum(tallyOf(openObservationFeedback.count(ledger, today)))).toBe(owed);
        const ended = answers.length > 0 || state.status === 'discussed' ? 1 : 0;
        expect(sum(flow(observationsNoted))).toBe(ended + still);
      },
    );
  });

  test('R0-K6, R0-K7: phenomena; at every level in = out + open, and duties opened = settled + open', () => {
    lawsOf(
      phenomenon,
      collaborationFlowMeasures.phenomenon,
      (dice) => (state) => ({ command: phenomenonMove(dice, state), context: phenomenonContext }),
      ({ state: ledger }, flow) => {
        const { state, facts } = ledger;
        if (state.status === 'none') return;
        const stillOpen = tallyOf(openPhenomena.count(ledger, today));
        for (const level of levels) {
          const departures = sum(flow(levelDepartures), { level });
          expect(sum(flow(levelArrivals), { level })).toBe(departures + sum(stillOpen, { level }));
          expect(sum(flow(levelDays), { level })).toBe(departures);
        }
        expect(sum(stillOpen, { level: currentStay(state).level })).toBe(state.status === 'open' ? 1 : 0);
        expect(sum(flow(initiativesFormed))).toBe(state.initiatives.length);
        expect(sum(flow(phenomenonDecisions))).toBe(
          state.handlings.filter(({ kind }) => kind === 'decision').length,
        );
        const told = state.duties.filter(({ toldOn }) => toldOn !== undefined).length;
        expect(sum(flow(feedbackDays))).toBe(told);
        const absorbed = facts.flatMap((fact) =>
          fact.type === 'phenomenon-absorbed' ? fact.duties : [],
        ).length;
        const owing = tallyOf(openFeedbackDuties.count(ledger, today));
        if (state.status !== 'merged')
          expect(sum(flow(feedbackDutiesOpened)) + absorbed).toBe(told + sum(owing));
        expect(sum(owing)).toBe(openDuties(state).length);
        const euros = (kind: string) =>
          state.money.reduce((all, one) => (one.kind === kind ? all + one.euros : all), 0);
        for (const use of ['reserved', 'used']) expect(sum(flow(phenomenonMoney), { use })).toBe(euros(use));
        const isOpen = state.status === 'open';
        const links = state.links.filter(({ unlinked }) => unlinked === undefined).length;
        expect(sum(tallyOf(linkedObservations.count(ledger, today)))).toBe(isOpen ? links : 0);
        expect(sum(tallyOf(phenomenonPriorities.count(ledger, today)))).toBe(
          isOpen ? state.priorities.length : 0,
        );
        const groups = state.initiatives.flatMap(({ workingGroups }) => workingGroups);
        const unfinished = groups.filter(({ finished }) => finished === undefined).length;
        expect(sum(tallyOf(openWorkingGroups.count(ledger, today)))).toBe(isOpen ? unfinished : 0);
      },
      [{ command: open, context: phenomenonContext }],
    );
  });

  test('days at a level add up to the whole life of a phenomenon', () => {
    fc.assert(
      fc.property(anyRun, (dice) => {
        const moves = dice.map((one): Move<PhenomenonStream> => (state) => ({
          command: phenomenonMove(one, state),
          context: phenomenonContext,
        }));
        const { events, state: ledger } = runStream(phenomenon, [
          { command: open, context: phenomenonContext },
          ...moves,
        ]);
        const { state } = ledger;
        if (state.status === 'none' || state.status === 'open') return;
        const end = state.ended?.on ?? today;
        expect(addDays(state.opened, daysIn(tallyOf(events.flatMap(levelDays.count))))).toBe(end);
      }),
    );
  });

  test('adoptions and chains', () => {
    lawsOf(
      adoption,
      collaborationFlowMeasures.adoption,
      (dice) => (state) => ({ command: adoptionMove(dice, state), context: { today } }),
      ({ state: ledger }, flow) => {
        const { state } = ledger;
        const decided = state.status === 'decided' || state.status === 'ended' ? 1 : 0;
        expect(sum(flow(adoptionDecisions))).toBe(decided);
        const stock = tallyOf(unitsByAdoption.count(ledger, today));
        expect(sum(stock, { stage: adoptionStage(state) })).toBe(state.status === 'none' ? 0 : 1);
        expect(sum(stock)).toBe(state.status === 'none' ? 0 : 1);
      },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.option(fc.nat(20)))), (all) => {
        const chains = all.map(([area, agreed], n): ServiceChain => ({
          chain: `chain-${n}` as ChainId,
          kind: 'care-chain',
          area: `area-${area}` as AreaCode,
          ...(agreed === null
            ? {}
            : { lpStep: { agreedOn: addDays(start, agreed), by: 'body-a' as BodyId } }),
        }));
        const tally = tallyOf(chainsByLpStep.count(chains, addDays(start, 10)));
        expect(sum(tally)).toBe(chains.length);
        expect(sum(tally, { 'lp-step': 'yes' })).toBe(
          all.filter(([, agreed]) => agreed !== null && agreed <= 10).length,
        );
      }),
    );
  });

  test('decision logs: open, discussed and decided are all questions', () => {
    lawsOf(
      decisionLog,
      collaborationFlowMeasures.decisionLog,
      (dice) => (state) => ({ command: decisionLogMove(dice, state), context: { today } }),
      ({ state: ledger }, flow) => {
        const { state } = ledger;
        if (state.status === 'none') return;
        const counts = questionCounts(state);
        const stock = tallyOf(questionsByStatus.count(ledger, today));
        for (const status of ['open', 'discussed', 'decided'] as const)
          expect(sum(stock, { status })).toBe(counts[status]);
        const answers = state.questions.flatMap(({ answer, earlierAnswers }) => [
          ...(answer ? [answer] : []),
          ...earlierAnswers,
        ]);
        expect(sum(flow(questionDecisions))).toBe(answers.length);
      },
    );
  });

  test('embedding plans', () => {
    lawsOf(
      embeddingPlan,
      collaborationFlowMeasures.embeddingPlan,
      (dice) => (state) => ({ command: embeddingPlanMove(dice, state), context: { today } }),
      ({ state }, flow) => {
        const tasks = state.state.status === 'none' ? [] : state.state.tasks;
        expect(sum(flow(embeddingTasksDone))).toBe(tasks.filter(({ status }) => status === 'done').length);
        const stock = tallyOf(embeddingTasks.count(state, today));
        expect(sum(stock)).toBe(tasks.length);
        const late = tasks.filter(({ status, dueOn }) => status === 'open' && dueOn < today).length;
        expect(sum(stock, { status: 'late' })).toBe(late);
      },
    );
  });

  test('interfaces', () => {
    lawsOf(
      serviceInterface,
      collaborationFlowMeasures.serviceInterface,
      (dice) => (state) => ({ command: interfaceMove(dice, state), context: { today } }),
      ({ state: ledger }, flow) => {
        const { state, facts } = ledger;
        const steps = facts.filter(({ type }) => type !== 'interface-feedback-given').length;
        expect(sum(flow(interfaceSteps))).toBe(steps);
        const told = state.status === 'none' ? [] : state.duties.filter(({ toldOn }) => toldOn !== undefined);
        expect(sum(flow(interfaceFeedbackDays))).toBe(told.length);
        const days = told.reduce((all, { since, toldOn }) => all + daysBetween(since, toldOn ?? since), 0);
        expect(daysIn(flow(interfaceFeedbackDays))).toBe(days);
        expect(sum(tallyOf(interfacesByStage.count(ledger, today)), { stage: state.status })).toBe(
          state.status === 'none' ? 0 : 1,
        );
        const owed = state.status === 'none' ? 0 : openInterfaceDuties(state).length;
        expect(sum(tallyOf(openInterfaceFeedback.count(ledger, today)))).toBe(owed);
      },
    );
  });

  test('communication: done, late and to come are all that is planned', () => {
    const item = fc.record({
      audience: fc.constantFrom('families' as const, 'staff' as const, 'supervisors' as const),
      planned: fc.nat(20),
      done: fc.option(fc.nat(30)),
    });
    fc.assert(
      fc.property(fc.array(item), (all) => {
        const items = all.map(({ audience, planned, done }, n) => ({
          item: testUuid<EntryId>(n),
          audience,
          channel: 'event' as const,
          languages: ['fi' as const],
          plannedFor: addDays(start, planned),
          ...(done === null ? {} : { doneOn: addDays(start, done) }),
        }));
        const state = { place: { level: 'area', code: 'liperi' as AreaCode } as const, items };
        const tally = tallyOf(communicationByAudience.count(state, addDays(start, 10)));
        expect(sum(tally)).toBe(items.length);
        expect(sum(tally, { status: 'done' })).toBe(
          all.filter(({ done }) => done !== null && done <= 10).length,
        );
      }),
    );
  });
});

describe('the declarations of network measures', () => {
  const flows: readonly MeasureDeclaration[] = Object.values(collaborationFlowMeasures).flat();
  const stocks: readonly MeasureDeclaration[] = [
    ...Object.values(collaborationStockMeasures).flat(),
    ...Object.values(teamStockMeasures(defaultTeamSettings)),
    teamMembers,
    chainsByLpStep,
    communicationByAudience,
  ];

  test('every id is used once, and every definition says where it comes from', () => {
    const all = [...flows, ...stocks];
    const shared = new Set(['open-feedback-duties', 'feedback-days']);
    const ids = all.map(({ id }) => id).filter((id) => !shared.has(id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of shared) {
      const [first, ...others] = all.filter((one) => one.id === id);
      expect(others).toHaveLength(2);
      for (const other of others)
        expect([keyOf(other), other.dimensions, other.source, other.protect]).toEqual([
          keyOf(first!),
          first?.dimensions,
          first?.source,
          first?.protect,
        ]);
    }
    for (const { source } of [...flows, ...stocks]) expect(source).toMatch(/^(R0-|F\d)/);
  });
  test('a stock never sums over time', () => {
    for (const { sumsOver } of stocks) expect(sumsOver).not.toContain('period');
  });
  test('cells have exactly the dimensions that are declared', () => {
    const counts: Count[] = [];
    fc.assert(
      fc.property(anyRun, (dice) => {
        const { events, state } = runStream(
          team,
          dice.map((one): Move<TeamStream> => (state) => ({
            command: teamMove(one, state),
            context: { today, settings: defaultTeamSettings },
          })),
        );
        for (const measure of collaborationFlowMeasures.team)
          for (const count of events.flatMap(measure.count)) {
            counts.push(count);
            expect(Object.keys(count.cell.dimensions).sort()).toEqual([...measure.dimensions].sort());
          }
        for (const measure of [teamMembers, ...Object.values(teamStockMeasures(defaultTeamSettings))])
          for (const count of measure.count(state, today as Day)) {
            counts.push(count);
            expect(Object.keys(count.cell.dimensions).sort()).toEqual([...measure.dimensions].sort());
          }
      }),
    );
    expect(counts.length).toBeGreaterThan(100);
  });
});
