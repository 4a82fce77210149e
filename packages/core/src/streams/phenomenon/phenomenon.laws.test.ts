import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { BodyId } from '../../kernel/collaborationIds.js';
import { runStream, type Move, type Step } from '../../testing/streamLaws.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  bodyOf,
  context,
  observationContext,
  open,
  origins,
  phenomenonMove,
  place,
  seen,
  start,
  text,
} from '../../testing/collaboration-moves/phenomenonMoves.js';
import {
  currentStay,
  defaultPhenomenonSettings,
  levelFlows,
  levels,
  mayEscalate,
  observation,
  openDuties,
  owedIn,
  phenomenon,
  recipientKey,
  recipientOf,
  standingLinks,
} from './index.js';
import type {
  ObservationCommand,
  ObservationTypes,
  Phenomenon,
  PhenomenonFact,
  PhenomenonTypes,
} from './index.js';
import type { LedgerStream } from '../../kernel/ledger.js';

const factTypes: readonly PhenomenonFact['type'][] = [
  'phenomenon-opened',
  'phenomenon-described',
  'root-cause-named',
  'observation-linked',
  'observation-unlinked',
  'phenomenon-absorbed',
  'phenomenon-merged',
  'observations-split-off',
  'initiative-formed',
  'working-group-named',
  'working-group-finished',
  'phenomenon-escalated',
  'phenomenon-handled',
  'feedback-given',
  'money-reserved',
  'money-used',
  'phenomenon-closed',
];
const anyMove = fc.record({
  kind: fc.nat(23),
  days: fc.nat(20),
  a: fc.nat(5),
  b: fc.nat(3),
  pick: fc.nat(30),
  old: fc.boolean(),
});
type PhenomenonStream = LedgerStream<PhenomenonTypes>;

const history = fc
  .array(anyMove, { minLength: 10, maxLength: 80, size: 'max' })
  .map((dice): readonly Move<PhenomenonStream>[] => [
    { command: open, context },
    ...dice.map((roll): Move<PhenomenonStream> => (state) => ({
      command: phenomenonMove(roll, state),
      context,
    })),
  ]);
const after = (moves: readonly Move<PhenomenonStream>[]): Phenomenon | undefined => {
  const { state } = runStream(phenomenon, moves).state;
  return state.status === 'none' ? undefined : state;
};

describe('laws of the phenomenon', () => {
  test('the random runs reach every level, every kind of event and both ends', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(history, (moves) => {
        const { events, state } = runStream(phenomenon, moves);
        for (const { type } of events) reached.add(type);
        if (state.state.status !== 'none')
          reached.add(currentStay(state.state).level).add(state.state.status);
      }),
      { numRuns: 400, seed: 7 },
    );
    for (const level of levels) expect(reached).toContain(level);
    for (const type of factTypes) expect(reached).toContain(type);
    for (const type of ['open', 'closed', 'merged', 'entry-retracted']) expect(reached).toContain(type);
  });

  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(history, (steps) => void runStream(phenomenon, steps)),
      { numRuns: 300 },
    );
  });

  test('the state is that of the facts that stand', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { state } = runStream(phenomenon, steps);
        expect(state.facts.reduce(phenomenon.evolve, phenomenon.initial).state).toEqual(state.state);
      }),
    );
  });

  test('R0-K6: the path is a chain of legal escalations, whatever was retracted', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const path = after(steps)?.path ?? [];
        path.slice(1).forEach((stay, index) => {
          const before = path[index];
          expect(before && mayEscalate(before.level, stay.level, defaultPhenomenonSettings).ok).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('R0-K7: no closed or merged phenomenon has an open duty', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const state = after(steps);
        if (state && state.status !== 'open') expect(openDuties(state)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('R0-K7: a feedback duty is open or told, once for each step and recipient', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { state } = runStream(phenomenon, steps);
        if (state.state.status === 'none') return;
        const keys = state.state.duties.map(({ cause, recipient }) => `${cause} ${recipientKey(recipient)}`);
        expect(new Set(keys).size).toBe(keys.length);
        const settled = state.facts.flatMap((fact) => (fact.type === 'feedback-given' ? fact.settles : []));
        if (state.state.status === 'open')
          expect(state.state.duties.filter(({ toldOn }) => toldOn !== undefined)).toHaveLength(
            settled.length,
          );
      }),
      { numRuns: 300 },
    );
  });

  test('R0-K7: no open duty and nothing to tell newcomers without a standing step of that body', () => {
    let newcomers = 0;
    fc.assert(
      fc.property(history, (moves) => {
        const { state, facts } = runStream(phenomenon, moves).state;
        if (state.status === 'none') return;
        const owner = (entry: EntryId | undefined) => {
          const fact = facts.find((candidate) => candidate.entry === entry);
          return fact && owedIn(fact)?.owner;
        };
        if (state.owing) expect(owner(state.owing.step.entry)).toEqual(state.owing.owner);
        const takenOver = facts.flatMap((fact) => (fact.type === 'phenomenon-absorbed' ? fact.duties : []));
        for (const duty of openDuties(state)) {
          if (takenOver.some(({ cause }) => cause === duty.cause)) continue;
          expect(owner(duty.cause)).toEqual(duty.owner);
          const fact = facts.find(({ entry }) => entry === duty.cause);
          const step = fact && owedIn(fact)?.step;
          if (!step) continue;
          newcomers += 1;
          expect(owner(step.entry)).toEqual(duty.owner);
        }
      }),
      { numRuns: 400 },
    );
    expect(newcomers).toBeGreaterThan(5);
  });

  test('R0-K7: no duty is older than the step it tells of, than the entry that made it or than the matter for whom it is', () => {
    let later = 0;
    fc.assert(
      fc.property(history, (moves) => {
        const { state, facts } = runStream(phenomenon, moves).state;
        if (state.status === 'none') return;
        for (const { cause, recipient, since } of state.duties) {
          const fact = facts.find(({ entry }) => entry === cause);
          if (!fact) continue;
          expect(since >= fact.on).toBe(true);
          const step = owedIn(fact)?.step;
          if (step) expect(since >= (facts.find(({ entry }) => entry === step.entry)?.on ?? '')).toBe(true);
          const joined = [
            ...state.origins
              .filter((duty) => recipientKey(duty.recipient) === recipientKey(recipient))
              .map(({ from }) => from),
            ...state.links
              .filter(
                ({ origin }) =>
                  recipientKey(recipientOf(origin) ?? recipient) === recipientKey(recipient) &&
                  recipientOf(origin),
              )
              .map(({ linked }) => linked),
          ].sort();
          expect(since >= (joined[0] ?? '')).toBe(true);
          if (since > fact.on) later += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(later).toBeGreaterThan(5);
  });

  test('F30: no observation is linked twice at a time, and no link is forgotten', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { state } = runStream(phenomenon, steps);
        if (state.state.status === 'none') return;
        const standing = standingLinks(state.state).map((link) => link.observation);
        expect(new Set(standing).size).toBe(standing.length);
        const linked = state.facts.flatMap((fact) =>
          fact.type === 'observation-linked' ? [fact] : fact.type === 'phenomenon-absorbed' ? fact.links : [],
        );
        const kept = state.state.links.map((link) => link.observation);
        for (const link of linked) expect(kept).toContain(link.observation);
        expect(kept.length).toBeLessThanOrEqual(linked.length);
      }),
    );
  });

  test('nothing recorded is lost: every list is as long as the facts that made it', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { state, facts } = runStream(phenomenon, moves).state;
        if (state.status === 'none') return;
        const made = (...types: readonly PhenomenonFact['type'][]) =>
          facts.filter(({ type }) => types.includes(type)).length;
        const groups = state.initiatives.flatMap(({ workingGroups }) => workingGroups);
        expect(state.rootCauses).toHaveLength(made('root-cause-named'));
        expect(state.handlings).toHaveLength(made('phenomenon-handled'));
        expect(state.initiatives).toHaveLength(made('initiative-formed'));
        expect(groups).toHaveLength(made('working-group-named'));
        expect(groups.filter(({ finished }) => finished !== undefined)).toHaveLength(
          made('working-group-finished'),
        );
        expect(state.money).toHaveLength(made('money-reserved', 'money-used'));
        expect(state.absorbed).toHaveLength(made('phenomenon-absorbed'));
        expect(state.path).toHaveLength(1 + made('phenomenon-escalated'));
      }),
      { numRuns: 300 },
    );
  });

  test('F36: at every level in = out + ended + open', () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 6 }), (histories) => {
        const all = histories.flatMap((steps) => after(steps) ?? []);
        const flows = levelFlows(all);
        for (const flow of flows) expect(flow.in).toBe(flow.out + flow.ended + flow.open);
        expect(flows.reduce((sum, { ended, open: still }) => sum + ended + still, 0)).toBe(all.length);
      }),
    );
  });
});

const anyObservationCommand: fc.Arbitrary<ObservationCommand> = fc
  .record({
    kind: fc.nat(6),
    entry: fc.nat(15).map((n) => testUuid<EntryId>(n)),
    on: fc.nat(401).map((n) => addDays(start, n)),
    origin: fc.constantFrom(...origins),
    target: fc.nat(15).map((n) => testUuid<EntryId>(n)),
    written: fc.oneof(
      fc.constant('Havainto arjesta.'),
      fc.string({ unit: 'binary' }),
      fc.constant('131052-308T'),
    ),
  })
  .map(({ kind, entry, on, origin, target, written }): ObservationCommand => {
    const base = { entry, on };
    const by = bodyOf('area-management-group');
    switch (kind) {
      case 0:
      case 1:
        return {
          type: 'note-observation',
          ...base,
          observation: seen(0),
          place,
          origin,
          themes: ['mental-health'],
          ageGroups: [],
          textRef: text.textRef,
          text: written,
        };
      case 2:
        return { type: 'pass-observation-on', ...base, to: by.body };
      case 3:
        return { type: 'discuss-in-team', ...base, team: 'local-team-a' as BodyId };
      case 4:
        return {
          type: 'answer-observation',
          ...base,
          by,
          answer: 'followed',
          explanation: { textRef: text.textRef, text: written },
        };
      case 5:
        return { type: 'give-observation-feedback', ...base, answerEntry: target };
      default:
        return { type: 'retract', entry: target, on, reason: 'entered-twice' };
    }
  });

describe('laws of the observation', () => {
  const steps = fc.array(anyObservationCommand, { maxLength: 40 }).map((commands) =>
    commands.map((command): Step<LedgerStream<ObservationTypes>> => ({
      command,
      context: { ...observationContext, anonymous: true },
    })),
  );

  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(steps, (all) => void runStream(observation, all)),
      { numRuns: 400 },
    );
  });

  test('R0-K8: no text and, where anonymous, no author ever reaches an event', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const written = JSON.stringify(runStream(observation, all).events);
        expect(written).not.toContain('Havainto arjesta');
        expect(written).not.toContain('"text"');
        expect(written).not.toContain('author');
      }),
    );
  });
});
