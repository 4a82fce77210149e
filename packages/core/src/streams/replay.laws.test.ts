import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, replay, type Decider, type RegionCode, type UnitId } from '../kernel/index.js';
import { ledger, type EntryId, type LedgerStream, type LedgerTypes } from '../kernel/ledger.js';
import type { WorkerId } from '../kernel/collaborationIds.js';
import type { StreamTypes } from '../kernel/index.js';
import { deepFreeze } from '../testing/deepFreeze.js';
import type { Dice } from '../testing/collaboration-moves/dice.js';
import {
  adoptionMove,
  decisionLogMove,
  embeddingPlanMove,
  interfaceMove,
  observationMove,
  teamMove,
} from '../testing/collaboration-moves/collaborationMoves.js';
import {
  context as phenomenonContext,
  observationContext,
  open,
  phenomenonMove,
  today,
} from '../testing/collaboration-moves/phenomenonMoves.js';
import { runStream, type Move } from '../testing/streamLaws.js';
import { testUuid } from '../testing/testUuid.js';
import { adoption } from './adoption/index.js';
import { decisionLog } from './decision-log/index.js';
import { embeddingPlan } from './embedding-plan/index.js';
import {
  lpProcess,
  type DiscussionFacts,
  type LpProcessEvent,
  type LpProcessState,
} from './lp-process/index.js';
import { bodyWith } from './lp-process/evolve.js';
import { anyHistory } from './lp-process/testing/anyHistory.js';
import { context as lpContext } from './lp-process/testing/samples.js';
import { observation, phenomenon } from './phenomenon/index.js';
import { defaultPractitionerSettings, practitioner, type PractitionerCommand } from './practitioner/index.js';
import { serviceInterface } from './service-interface/index.js';
import { defaultTeamSettings, team } from './team/index.js';

const anyDice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.nat(23),
  days: fc.nat(20),
  a: fc.nat(5),
  b: fc.nat(3),
  pick: fc.nat(30),
  old: fc.boolean(),
});

/** Random runs of a stream whose moves follow from where it stands. */
const played = <L extends LedgerTypes>(
  context: L['context'],
  choose: (dice: Dice, state: LedgerStream<L>['state']) => LedgerStream<L>['command'],
  first: readonly Move<LedgerStream<L>>[] = [],
): fc.Arbitrary<readonly Move<LedgerStream<L>>[]> =>
  fc
    .array(anyDice, { maxLength: 40, size: 'max' })
    .map((throws) => [
      ...first,
      ...throws.map((dice): Move<LedgerStream<L>> => (state) => ({ command: choose(dice, state), context })),
    ]);

const practitionerStart = addDays(today, -300);
function practitionerMove(
  { kind, days, a, pick }: Dice,
  { facts }: { readonly facts: readonly { readonly entry: EntryId }[] },
): PractitionerCommand {
  const base = {
    entry: testUuid<EntryId>(1000 + facts.length * 40 + pick),
    on: addDays(practitionerStart, facts.length + days),
  };
  const post = { region: '14' as RegionCode, unit: 'liperi-clinic' as UnitId, profession: 'health' } as const;
  if (facts.length === 0)
    return { type: 'register-practitioner', ...base, ...post, worker: testUuid<WorkerId>(1) };
  switch (kind % 6) {
    case 0:
      return { type: 'change-post', ...base, ...post, unit: `unit-${a}` as UnitId };
    case 1:
      return { type: 'record-supervision', ...base, form: 'group', minutes: 30 + a };
    case 2:
      return { type: 'complete-refresher', ...base, refresher: 'booster' };
    case 3:
      return { type: a % 2 === 0 ? 'record-leaving' : 'record-return', ...base };
    case 4:
      return { type: 'retract', ...base, entry: facts[pick % facts.length]!.entry, reason: 'wrong-day' };
    default:
      return {
        type: 'complete-training',
        ...base,
        training: 'method',
        track: 'health-and-social',
        hours: 12,
        days: 2,
        passed: true,
        background: { basis: 'degree', field: 'health' },
      };
  }
}

/** The law for one stream: a fold of all events is `evolve` one by one, in whatever order they come, and changes none of them. */
function foldIsEvolve<S extends StreamTypes>(
  decider: Decider<S>,
  runs: fc.Arbitrary<readonly Move<S>[]>,
): void {
  let longest = 0;
  fc.assert(
    fc.property(runs, fc.array(fc.nat(60), { maxLength: 20 }), (moves, again) => {
      const { events } = runStream(decider, moves);
      longest = Math.max(longest, events.length);
      const strange = again.flatMap((at) => events[at] ?? []);
      for (const some of [events, [...events, ...strange], strange]) {
        const frozen = deepFreeze([...some]);
        const oneByOne = frozen.reduce<S['state']>(
          (state, event) => deepFreeze(decider.evolve(state, event)),
          deepFreeze(decider.initial),
        );
        expect(replay(decider, frozen)).toEqual(oneByOne);
      }
    }),
    { numRuns: 100 },
  );
  expect(longest).toBeGreaterThan(5);
}

describe('the fold of a history is one step after another', () => {
  test('LP processes', () => {
    const runs = anyHistory.map((commands) => commands.map((command) => ({ command, context: lpContext })));
    foldIsEvolve(lpProcess, runs);
  });
  test('practitioners', () => {
    const context = { today, settings: defaultPractitionerSettings };
    foldIsEvolve(practitioner, played(context, practitionerMove));
  });
  test('teams', () => {
    foldIsEvolve(team, played({ today, settings: defaultTeamSettings }, teamMove));
  });
  test('observations', () => {
    foldIsEvolve(observation, played(observationContext, observationMove));
  });
  test('phenomena', () => {
    const first = [{ command: open, context: phenomenonContext }];
    foldIsEvolve(phenomenon, played(phenomenonContext, phenomenonMove, first));
  });
  test('adoptions', () => {
    foldIsEvolve(adoption, played({ today }, adoptionMove));
  });
  test('decision logs', () => {
    foldIsEvolve(decisionLog, played({ today }, decisionLogMove));
  });
  test('embedding plans', () => {
    foldIsEvolve(embeddingPlan, played({ today }, embeddingPlanMove));
  });
  test('service interfaces', () => {
    foldIsEvolve(serviceInterface, played({ today }, interfaceMove));
  });
});

/** What an LP process remembers of an event, with a new state for each: the definition the fold is held against. */
function remembered(state: LpProcessState, event: LpProcessEvent): LpProcessState {
  if (event.type === 'process-opened') return lpProcess.evolve(lpProcess.initial, event);
  if (state.status === 'empty') return state;
  switch (event.type) {
    case 'opening-corrected':
      return bodyWith(state, { opening: event.is });
    case 'opening-retracted':
      return { ...bodyWith(state, {}), status: 'retracted' };
    case 'discussion-held': {
      const { type: _type, process: _process, ...held } = event;
      const isLater = ({ on }: DiscussionFacts): boolean => on > held.on;
      const { discussions } = state;
      return bodyWith(state, {
        discussions: [
          ...discussions.filter((one) => !isLater(one)),
          held,
          ...discussions.filter((one) => isLater(one)),
        ],
      });
    }
    case 'discussion-retracted':
      return bodyWith(state, {
        discussions: state.discussions.filter(({ discussion }) => discussion !== event.discussion),
        retracted: [...state.retracted, event.discussion],
      });
    case 'discussion-corrected':
      return bodyWith(state, {
        discussions: state.discussions.map((one) =>
          one.discussion === event.is.discussion ? event.is : one,
        ),
      });
    case 'entry-retracted':
      return bodyWith(state, {
        facts: state.facts.filter(({ entry }) => entry !== event.cancelled.entry),
        retractedEntries: [...state.retractedEntries, event.cancelled.entry],
      });
    case 'entry-corrected':
      return bodyWith(state, {
        facts: state.facts.map((fact) => (fact.entry === event.is.entry ? event.is : fact)),
      });
    default:
      return bodyWith(state, { facts: [...state.facts, event] });
  }
}

/** Events that count how often one of their fields is read. */
function watched<E extends object>(
  events: readonly E[],
): { readonly events: readonly E[]; readonly reads: () => number } {
  let reads = 0;
  const watch = (event: E): E =>
    new Proxy(event, {
      get: (target, name): unknown => {
        reads += 1;
        return Reflect.get(target, name);
      },
    });
  return { events: events.map(watch), reads: () => reads };
}

describe('a long history', () => {
  test('of an LP process is remembered as by its definition', () => {
    fc.assert(
      fc.property(anyHistory, (commands) => {
        const { events } = runStream(
          lpProcess,
          commands.map((command) => ({ command, context: lpContext })),
        );
        expect(replay(lpProcess, events)).toEqual(events.reduce(remembered, lpProcess.initial));
      }),
      { numRuns: 150 },
    );
  });

  test('of an LP process is read once, not once more for every event after', () => {
    const historyOf = (n: number): readonly LpProcessEvent[] => [
      {
        type: 'process-opened',
        process: testUuid(1),
        on: addDays(today, -n),
        unit: 'liperi-school' as UnitId,
        origin: 'family-wish',
      },
      ...Array.from({ length: n }, (_, index): LpProcessEvent => ({
        type: 'discussion-offered',
        process: testUuid(1),
        entry: testUuid<EntryId>(100 + index),
        on: addDays(today, index - n),
        unit: 'liperi-school' as UnitId,
      })),
    ];
    const readsOf = (n: number): number => {
      const { events, reads } = watched(historyOf(n));
      replay(lpProcess, events);
      return reads();
    };
    expect(readsOf(500)).toBeGreaterThan(500);
    expect(readsOf(4000)).toBeLessThan(8.1 * readsOf(500));
  });

  test('of a ledger is applied once, however much of it was taken back', () => {
    interface Shelf extends LedgerTypes {
      readonly command: { readonly type: 'put'; readonly entry: EntryId; readonly on: typeof today };
      readonly fact: { readonly type: 'was-put'; readonly entry: EntryId; readonly on: typeof today };
      readonly now: number;
      readonly error: never;
      readonly warning: never;
      readonly context: { readonly today: typeof today };
    }
    let applied = 0;
    const shelf = ledger<Shelf>({
      initial: 0,
      days: {},
      makes: { put: ['was-put'] },
      decide: ({ entry, on }) => ({ ok: true, value: [{ type: 'was-put', entry, on }] }),
      apply: (now) => {
        applied += 1;
        return now + 1;
      },
      restsOn: () => false,
      warnings: () => [],
    });
    const put = (n: number) => ({ type: 'was-put', entry: testUuid<EntryId>(n), on: today }) as const;
    const takenBack = (n: number) =>
      ({ type: 'entry-retracted', on: today, reason: 'wrong-day', cancelled: put(n) }) as const;
    const all = Array.from({ length: 500 }, (_, n) => n);
    const state = replay(shelf, [...all.map(put), ...all.filter((n) => n % 2 === 0).map(takenBack)]);
    expect(state).toMatchObject({ now: 250, facts: { length: 250 }, retracted: { length: 250 } });
    expect(applied).toBe(250);
  });
});
