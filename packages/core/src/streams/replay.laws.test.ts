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
  type DiscussionHeld,
  type LpProcessEvent,
  type NetworkMeetingId,
  type ProcessFact,
} from './lp-process/index.js';
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
      const strange = again.flatMap((index) => events[index] ?? []);
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

/** What stands of an LP process after one more event, with a new list for each: the definition the fold is held against. */
function remembered(facts: readonly ProcessFact[], event: LpProcessEvent): readonly ProcessFact[] {
  switch (event.type) {
    case 'entry-retracted':
      return facts.filter(({ entry }) => entry !== event.cancelled.entry);
    case 'entry-corrected':
      return facts.map((fact) => (fact.entry === event.is.entry ? event.is : fact));
    default:
      return [...facts, event];
  }
}

/** The discussions by day, each put in its place when it comes. */
function byDay(facts: readonly ProcessFact[]): readonly DiscussionHeld[] {
  return facts.reduce<readonly DiscussionHeld[]>((before, fact) => {
    if (fact.type !== 'discussion-held') return before;
    const isLater = ({ on }: DiscussionHeld): boolean => on > fact.on;
    return [...before.filter((discussionHeld) => !isLater(discussionHeld)), fact, ...before.filter(isLater)];
  }, []);
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
        const { state, facts } = replay(lpProcess, events);
        const standing = events.reduce(remembered, []);
        expect(facts).toEqual(standing);
        if (state.status === 'empty') expect(standing).toEqual([]);
        else expect([state.facts, state.discussions]).toEqual([standing, byDay(standing)]);
      }),
      { numRuns: 150 },
    );
  });

  test('of an LP process is read once, not once more for every event after', () => {
    const historyOf = (n: number): readonly LpProcessEvent[] => [
      {
        type: 'process-opened',
        process: testUuid(1),
        entry: testUuid<EntryId>(99),
        on: addDays(today, -n),
        unit: 'liperi-school' as UnitId,
        origin: 'family-wish',
      },
      ...Array.from({ length: n }, (_, index): LpProcessEvent => ({
        type: 'discussion-offered',
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

  test('of an LP process is looked through a few times to take an entry back, not once more for every entry', () => {
    const unit = 'liperi-school' as UnitId;
    const on = addDays(today, -100);
    const historyOf = (n: number): readonly LpProcessEvent[] => [
      {
        type: 'process-opened',
        process: testUuid(1),
        entry: testUuid<EntryId>(1),
        on,
        unit,
        origin: 'family-wish',
      },
      { type: 'discussion-held-elsewhere', entry: testUuid<EntryId>(2), on, unit, where: 'another-unit' },
      ...Array.from({ length: n }, (_, index): readonly LpProcessEvent[] => {
        const base = (kind: number) => ({ entry: testUuid<EntryId>(10 + 4 * index + kind), on, unit });
        const meeting = testUuid<NetworkMeetingId>(50_000 + index);
        return [
          { type: 'discussion-offered', ...base(0) },
          { type: 'network-meeting-decided', ...base(1), meeting, decidedWith: ['guardian'] },
          { type: 'network-meeting-planned', ...base(2), meeting, day: today, leaders: [testUuid(3)] },
          { type: 'service-added', ...base(3), service: 'health-care' },
        ];
      }).flat(),
    ];
    const readsOf = (n: number): number => {
      const { events, reads } = watched(historyOf(n));
      const state = replay(lpProcess, events);
      const before = reads();
      const entry = testUuid<EntryId>(10);
      const command = { type: 'retract', entry, on: today, reason: 'wrong-day' } as const;
      const made = lpProcess.decide(command, state, { ...lpContext, today });
      expect(made.ok && made.value.map(({ type }) => type)).toEqual(['entry-retracted']);
      return reads() - before;
    };
    expect(readsOf(100)).toBeGreaterThan(400);
    expect(readsOf(800)).toBeLessThan(8.1 * readsOf(100));
  });

  test('of a ledger is applied once, however much of it was taken back', () => {
    interface Shelf extends LedgerTypes {
      readonly command: { readonly type: 'put'; readonly entry: EntryId; readonly on: typeof today };
      readonly fact: { readonly type: 'was-put'; readonly entry: EntryId; readonly on: typeof today };
      readonly state: number;
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
      apply: (state) => {
        applied += 1;
        return state + 1;
      },
      restsOn: () => false,
      warnings: () => [],
    });
    const put = (n: number) => ({ type: 'was-put', entry: testUuid<EntryId>(n), on: today }) as const;
    const takenBack = (n: number) =>
      ({ type: 'entry-retracted', on: today, reason: 'wrong-day', cancelled: put(n) }) as const;
    const all = Array.from({ length: 500 }, (_, n) => n);
    const state = replay(shelf, [...all.map(put), ...all.filter((n) => n % 2 === 0).map(takenBack)]);
    expect(state).toMatchObject({ state: 250, facts: { length: 250 }, retracted: { length: 250 } });
    expect(applied).toBe(250);
  });
});
