import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitId } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { BodyId, PhenomenonId, WorkerId } from '../../kernel/networkIds.js';
import { explore, relabel } from '../../testing/explore.js';
import { runStream, type Move, type Step } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
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
} from '../../testing/networkMoves/phenomenonMoves.js';
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
  PhenomenonCommand,
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
    ...dice.map((one): Move<PhenomenonStream> => (state) => ({
      command: phenomenonMove(one, state),
      context,
    })),
  ]);
const after = (moves: readonly Move<PhenomenonStream>[]): Phenomenon | undefined => {
  const { now } = runStream(phenomenon, moves).state;
  return now.status === 'none' ? undefined : now;
};

describe('laws of the phenomenon', { timeout: 60_000 }, () => {
  test('the random runs reach every level, every kind of event and both ends', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(history, (moves) => {
        const { events, state } = runStream(phenomenon, moves);
        for (const { type } of events) reached.add(type);
        if (state.now.status !== 'none') reached.add(currentStay(state.now).level).add(state.now.status);
      }),
      { numRuns: 400, seed: 7 },
    );
    for (const level of levels) expect(reached).toContain(level);
    for (const type of factTypes) expect(reached).toContain(type);
    for (const one of ['open', 'closed', 'merged', 'entry-retracted']) expect(reached).toContain(one);
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
        expect(state.facts.reduce(phenomenon.evolve, phenomenon.initial).now).toEqual(state.now);
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
        const now = after(steps);
        if (now && now.status !== 'open') expect(openDuties(now)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('R0-K7: a feedback duty is open or told, once for each step and recipient', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { state } = runStream(phenomenon, steps);
        if (state.now.status === 'none') return;
        const keys = state.now.duties.map(({ cause, recipient }) => `${cause} ${recipientKey(recipient)}`);
        expect(new Set(keys).size).toBe(keys.length);
        const settled = state.facts.flatMap((fact) => (fact.type === 'feedback-given' ? fact.settles : []));
        if (state.now.status === 'open')
          expect(state.now.duties.filter(({ toldOn }) => toldOn !== undefined)).toHaveLength(settled.length);
      }),
      { numRuns: 300 },
    );
  });

  test('R0-K7: no open duty and nothing to tell newcomers without a standing step of that body', () => {
    let newcomers = 0;
    fc.assert(
      fc.property(history, (moves) => {
        const { now, facts } = runStream(phenomenon, moves).state;
        if (now.status === 'none') return;
        const owner = (entry: EntryId | undefined) => {
          const fact = facts.find((one) => one.entry === entry);
          return fact && owedIn(fact)?.owner;
        };
        if (now.owing) expect(owner(now.owing.step.entry)).toEqual(now.owing.owner);
        const takenOver = facts.flatMap((fact) => (fact.type === 'phenomenon-absorbed' ? fact.duties : []));
        for (const duty of openDuties(now)) {
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
    expect(newcomers).toBeGreaterThan(20);
  });

  test('R0-K7: no duty is older than the step it tells of, than the entry that made it or than the matter for whom it is', () => {
    let later = 0;
    fc.assert(
      fc.property(history, (moves) => {
        const { now, facts } = runStream(phenomenon, moves).state;
        if (now.status === 'none') return;
        for (const { cause, recipient, since } of now.duties) {
          const fact = facts.find(({ entry }) => entry === cause);
          if (!fact) continue;
          expect(since >= fact.on).toBe(true);
          const step = owedIn(fact)?.step;
          if (step) expect(since >= (facts.find(({ entry }) => entry === step.entry)?.on ?? '')).toBe(true);
          const joined = [
            ...now.origins
              .filter((one) => recipientKey(one.recipient) === recipientKey(recipient))
              .map(({ from }) => from),
            ...now.links
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
        if (state.now.status === 'none') return;
        const standing = standingLinks(state.now).map((one) => one.observation);
        expect(new Set(standing).size).toBe(standing.length);
        const linked = state.facts.flatMap((fact) =>
          fact.type === 'observation-linked' ? [fact] : fact.type === 'phenomenon-absorbed' ? fact.links : [],
        );
        const kept = state.now.links.map((one) => one.observation);
        for (const one of linked) expect(kept).toContain(one.observation);
        expect(kept.length).toBeLessThanOrEqual(linked.length);
      }),
    );
  });

  test('nothing recorded is lost: every list is as long as the facts that made it', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { now, facts } = runStream(phenomenon, moves).state;
        if (now.status === 'none') return;
        const made = (...types: readonly PhenomenonFact['type'][]) =>
          facts.filter(({ type }) => types.includes(type)).length;
        const groups = now.initiatives.flatMap(({ workingGroups }) => workingGroups);
        expect(now.rootCauses).toHaveLength(made('root-cause-named'));
        expect(now.handlings).toHaveLength(made('phenomenon-handled'));
        expect(now.initiatives).toHaveLength(made('initiative-formed'));
        expect(groups).toHaveLength(made('working-group-named'));
        expect(groups.filter(({ finished }) => finished !== undefined)).toHaveLength(
          made('working-group-finished'),
        );
        expect(now.money).toHaveLength(made('money-reserved', 'money-used'));
        expect(now.absorbed).toHaveLength(made('phenomenon-absorbed'));
        expect(now.path).toHaveLength(1 + made('phenomenon-escalated'));
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

const last = <F extends { readonly entry: EntryId }>(facts: readonly F[]) =>
  facts
    .slice(-1)
    .map(({ entry }) => ({ type: 'retract' as const, entry, on: start, reason: 'did-not-happen' as const }));

describe('the whole life of a phenomenon', { timeout: 60_000 }, () => {
  const walk = explore(phenomenon, {
    depth: 7,
    context: { ...context, phenomena: [] },
    key: ({ now }) =>
      JSON.stringify(now, (key, value: unknown) => (key === 'entry' || key === 'cause' ? '' : value)),
    sees: ({ now }) => now,
    commands: ({ now, facts, retracted }): readonly PhenomenonCommand[] => {
      const base = { entry: testUuid<EntryId>(facts.length + retracted.length + 1), on: start };
      const here = now.status === 'none' ? bodyOf('local-team') : currentStay(now);
      const manager = here.level === 'steering-group' ? 'steering-group' : 'area-management-group';
      return [
        { ...open, ...base },
        { type: 'link-observation', ...base, observation: seen(2) },
        {
          type: 'form-initiative',
          ...base,
          by: bodyOf(manager),
          participants: [testUuid<WorkerId>(1), testUuid<WorkerId>(2)],
          ...text,
        },
        ...levels.map((level): PhenomenonCommand => ({
          type: 'escalate-phenomenon',
          ...base,
          to: bodyOf(level),
        })),
        {
          type: 'give-feedback',
          ...base,
          owner: bodyOf(manager),
          recipient: { kind: 'team', team: 'local-team-a' as BodyId },
        },
        {
          type: 'give-feedback',
          ...base,
          owner: bodyOf(manager),
          recipient: { kind: 'unit', unit: 'clinic' as UnitId },
        },
        { type: 'close-phenomenon', ...base, reason: 'answered' },
        ...last(facts),
      ];
    },
  });

  test('to a depth of 7 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThan(100);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });

  test('R0-K7: no state reached is closed with word still owed', () => {
    const closed = walk.states.filter(({ state }) => state.now.status === 'closed');
    expect(closed.length).toBeGreaterThan(3);
    for (const { state } of closed)
      if (state.now.status === 'closed') expect(openDuties(state.now)).toEqual([]);
  });

  const group = testUuid<EntryId>(5);
  const side = explore(phenomenon, {
    depth: 2,
    context,
    from: runStream(
      phenomenon,
      [
        open,
        { type: 'link-observation', entry: testUuid<EntryId>(2), on: start, observation: seen(0) } as const,
        {
          type: 'escalate-phenomenon',
          entry: testUuid<EntryId>(3),
          on: start,
          to: bodyOf('area-management-group'),
        } as const,
        {
          type: 'form-initiative',
          entry: testUuid<EntryId>(4),
          on: start,
          by: bodyOf('area-management-group'),
          participants: [testUuid<WorkerId>(1), testUuid<WorkerId>(2)],
          ...text,
        } as const,
      ].map((command) => ({ command, context })),
    ).events,
    sees: ({ now }) => now,
    commands: ({ facts, retracted }): readonly PhenomenonCommand[] => {
      const base = { entry: testUuid<EntryId>(facts.length + retracted.length + 1), on: start };
      const by = bodyOf('area-management-group');
      return [
        {
          type: 'describe-phenomenon',
          ...base,
          themes: ['other'],
          priorities: [],
          indicators: ['sotkanet:292'],
        },
        { type: 'describe-phenomenon', ...base, themes: [], priorities: [], indicators: ['Matti'] },
        { type: 'name-root-cause', ...base, ...text },
        { type: 'unlink-observation', ...base, observation: seen(0), reason: 'not-alike' },
        { type: 'absorb-phenomenon', ...base, source: testUuid<PhenomenonId>(602) },
        { type: 'merge-phenomenon', ...base, into: testUuid<PhenomenonId>(601) },
        {
          type: 'split-off-observations',
          ...base,
          into: testUuid<PhenomenonId>(601),
          observations: [seen(0)],
        },
        {
          type: 'name-working-group',
          ...base,
          initiative: testUuid<EntryId>(4),
          by,
          leader: testUuid<WorkerId>(3),
          dueOn: start,
        },
        { type: 'finish-working-group', ...base, workingGroup: group, ...text },
        { type: 'handle-phenomenon', ...base, by, kind: 'plan', ...text },
        { type: 'reserve-money', ...base, euros: 100 },
        { type: 'use-money', ...base, euros: 100 },
      ];
    },
  });
  const whole = {
    ...walk,
    states: [...walk.states, ...side.states],
    edges: [...walk.edges, ...side.edges],
    refusals: [...walk.refusals, ...side.refusals],
  };

  test('every command of the stream is on the page', () => {
    const commands: Readonly<Record<PhenomenonCommand['type'], true>> = {
      'open-phenomenon': true,
      'describe-phenomenon': true,
      'name-root-cause': true,
      'link-observation': true,
      'unlink-observation': true,
      'absorb-phenomenon': true,
      'merge-phenomenon': true,
      'split-off-observations': true,
      'form-initiative': true,
      'name-working-group': true,
      'finish-working-group': true,
      'escalate-phenomenon': true,
      'handle-phenomenon': true,
      'give-feedback': true,
      'reserve-money': true,
      'use-money': true,
      'close-phenomenon': true,
      retract: true,
    };
    const made = new Set(whole.edges.map(({ command }) => command.type));
    expect([...made].sort()).toEqual(Object.keys(commands).sort());
  });

  test('the reference page shows the life cycle as it is', async () => {
    const shown = relabel(whole, ({ now }) =>
      now.status === 'open' ? `open at ${currentStay(now).level}` : now.status,
    );
    await expect(
      streamPage(
        'Phenomenon',
        'What several observations of families’ everyday life have in common, on its way up to decisions and back down as feedback. R0-K1–R0-K10.',
        shown,
      ),
    ).toMatchFileSnapshot('../../../../../docs/reference/streams/phenomenon.md');
  });
});

describe('the whole life of an observation', () => {
  const walk = explore(observation, {
    depth: 6,
    context: observationContext,
    key: ({ now }) => JSON.stringify(now),
    sees: ({ now }) => now,
    commands: ({ now, facts, retracted }): readonly ObservationCommand[] => {
      const base = { entry: testUuid<EntryId>(facts.length + retracted.length + 1), on: start };
      const answers = now.status === 'none' ? [] : now.answers;
      return [
        ...origins.map((origin): ObservationCommand => ({
          type: 'note-observation',
          ...base,
          observation: seen(0),
          place,
          origin,
          themes: ['mental-health'],
          ageGroups: [],
          ...text,
        })),
        { type: 'pass-observation-on', ...base, to: 'area-management-group-a' as BodyId },
        { type: 'discuss-in-team', ...base, team: 'local-team-a' as BodyId },
        { type: 'answer-observation', ...base, by: bodyOf('area-management-group'), answer: 'followed' },
        ...answers.map(({ entry }): ObservationCommand => ({
          type: 'give-observation-feedback',
          ...base,
          answerEntry: entry,
        })),
        ...last(facts),
      ];
    },
  });

  test('to a depth of 6 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThan(30);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });

  test('the reference page shows the life cycle as it is', async () => {
    await expect(
      streamPage(
        'Observation',
        'What a worker sees in the everyday life of families; never of a person. R0-K1, R0-K7, R0-K8.',
        relabel(walk, ({ now }) => now.status),
      ),
    ).toMatchFileSnapshot('../../../../../docs/reference/streams/observation.md');
  });
});
