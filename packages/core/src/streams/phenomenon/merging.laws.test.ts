import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { PhenomenonId, WorkerId } from '../../kernel/collaborationIds.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import {
  bodyOf,
  context,
  place,
  seen,
  start,
  text,
} from '../../testing/collaboration-moves/phenomenonMoves.js';
import { testUuid } from '../../testing/testUuid.js';
import { outOfOrder } from '../../testing/timeOrder.js';
import { parseEvent } from '../../stored/index.js';
import {
  agendaFor,
  currentStay,
  handOversUnderWay,
  openDuties,
  owedIn,
  phenomenon,
  phenomenonAtHand,
  recipientKey,
  standingLinks,
} from './index.js';
import type {
  Body,
  DutyAtHand,
  Level,
  Phenomenon,
  PhenomenonCommand,
  PhenomenonEvent,
  PhenomenonFact,
} from './index.js';

const ids = [600, 601, 602].map((n) => testUuid<PhenomenonId>(n));
const dice = fc.record({
  who: fc.nat(2),
  other: fc.nat(1),
  kind: fc.nat(15),
  seen: fc.nat(3),
  pick: fc.nat(20),
  days: fc.integer({ min: -3, max: 4 }),
});
type State = typeof phenomenon.initial;
type Dice = typeof dice extends fc.Arbitrary<infer T> ? T : never;

interface World {
  readonly states: readonly State[];
  readonly events: readonly PhenomenonEvent[];
}

const opened = ({ states }: World): readonly Phenomenon[] =>
  states.flatMap(({ state }) => (state.status === 'none' ? [] : [state]));

/** What one throw of the dice asks of one of the three phenomena. */
function commandOf(
  { who, other, kind, seen: which, pick, days }: Dice,
  { state, facts, retracted }: State,
): PhenomenonCommand {
  const n = facts.length + retracted.length * 100;
  const on = addDays(facts.at(-1)?.on ?? start, days);
  const base = { entry: testUuid<EntryId>(10_000 * (who + 1) + n), on };
  if (state.status === 'none') {
    const by = bodyOf(who === 2 ? 'steering-group' : 'area-management-group');
    return {
      type: 'open-phenomenon',
      ...base,
      on: start,
      phenomenon: ids[who]!,
      place,
      by,
      themes: [],
      ...text,
    };
  }
  const here = currentStay(state);
  const by = bodyOf(here.level === 'area-management-group' ? here.level : 'steering-group');
  const target = ids.filter((id) => id !== state.phenomenon)[other]!;
  const duties = openDuties(state);
  const duty = duties[pick % Math.max(1, duties.length)];
  const known = facts[facts.length - 1 - (pick % facts.length)]?.entry ?? base.entry;
  switch (kind) {
    case 0:
    case 1:
    case 2:
      return { type: 'link-observation', ...base, observation: seen(which) };
    case 3:
      return { type: 'unlink-observation', ...base, observation: seen(which), reason: 'not-alike' };
    case 4: {
      const participants = [testUuid<WorkerId>(1), testUuid<WorkerId>(2)];
      return { type: 'form-initiative', ...base, by, participants, ...text };
    }
    case 5:
      return { type: 'handle-phenomenon', ...base, by, kind: 'plan', ...text };
    case 6:
    case 7:
      return {
        type: 'give-feedback',
        ...base,
        owner: duty?.owner ?? by,
        recipient: duty?.recipient ?? { kind: 'team', team: bodyOf('local-team').body },
      };
    case 8:
    case 9:
      return { type: 'merge-phenomenon', ...base, into: target };
    case 10:
    case 11:
    case 12:
      return { type: 'absorb-phenomenon', ...base, source: target };
    case 13:
      return { type: 'escalate-phenomenon', ...base, to: bodyOf('steering-group') };
    case 14:
      return { type: 'retract', entry: known, on: addDays(start, 400), reason: 'wrong-details' };
    default:
      return { type: 'close-phenomenon', ...base, reason: 'answered' };
  }
}

/** One command to one of the streams, which sees the others as they are. */
function step(world: World, all: Dice): World {
  const state = world.states[all.who] ?? phenomenon.initial;
  const phenomena = opened(world)
    .filter((candidate) => candidate.phenomenon !== ids[all.who])
    .map(phenomenonAtHand);
  const command = deepFreeze(commandOf(all, state));
  const result = phenomenon.decide(command, state, deepFreeze({ ...context, phenomena }));
  if (!result.ok) return world;
  const next = deepFreeze(result.value.reduce(phenomenon.evolve, state));
  return {
    states: world.states.map((former, index) => (index === all.who ? next : former)),
    events: [...world.events, ...result.value],
  };
}

const begin: World = { states: ids.map(() => phenomenon.initial), events: [] };
const runs = fc.array(dice, { minLength: 20, maxLength: 150, size: 'max' });
const keyOf = ({ cause, owner, recipient }: Pick<DutyAtHand, 'cause' | 'owner' | 'recipient'>): string =>
  `${cause} ${owner.level} ${owner.body} ${recipientKey(recipient)}`;
describe('three phenomena that merge into one another', () => {
  test('R0-K7: no link and no duty is lost in a merge, none is settled twice', () => {
    let takenIn = 0;
    let handedOver = 0;
    fc.assert(
      fc.property(runs, (steps) => {
        let world = begin;
        for (const taken of steps) {
          world = step(world, taken);
          const all = opened(world);
          const facts = world.states.flatMap((state) => state.facts);
          const owed = facts.flatMap((fact) => owedIn(fact)?.owedTo ?? []);
          const settled = facts.flatMap((fact) =>
            fact.type === 'feedback-given' ? fact.settles.map(({ cause }) => keyOf({ ...fact, cause })) : [],
          );
          const standing = [
            ...all.flatMap(openDuties),
            ...handOversUnderWay(all).flatMap(({ duties }) => duties),
          ].map(keyOf);
          const everywhere = [...settled, ...standing];
          expect(new Set(everywhere).size).toBe(everywhere.length);
          expect(everywhere).toHaveLength(owed.length);
          for (const source of all) {
            const target = all.find(({ absorbed }) => absorbed.includes(source.phenomenon));
            if (!target) continue;
            takenIn += 1;
            handedOver += source.ended?.handedOver?.length ?? 0;
            expect(source.ended?.into).toBe(target.phenomenon);
            const there = target.links.map(({ observation }) => observation);
            for (const { observation } of standingLinks(source)) expect(there).toContain(observation);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(takenIn).toBeGreaterThan(100);
    expect(handedOver).toBeGreaterThan(5);
  });

  test('R0-K7: what is handed over waits for a phenomenon that stands, and every duty tells of a step that stands', () => {
    let waiting = 0;
    let undone = 0;
    fc.assert(
      fc.property(runs, (steps) => {
        let world = begin;
        for (const taken of steps) {
          world = step(world, taken);
          const all = opened(world);
          for (const { into } of handOversUnderWay(all)) {
            waiting += 1;
            expect(all.map(({ phenomenon: id }) => id)).toContain(into);
          }
        }
        undone += world.events.filter(
          (event) => event.type === 'entry-retracted' && event.cancelled.type === 'phenomenon-opened',
        ).length;
        for (const { state, facts } of world.states) {
          const standing = facts.map(({ entry }) => entry);
          if (state.status !== 'none' && state.owing) expect(standing).toContain(state.owing.step.entry);
          for (const fact of facts) {
            const told = owedIn(fact)?.step;
            if (told) expect(standing).toContain(told.entry);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(waiting).toBeGreaterThan(100);
    expect(undone).toBeGreaterThan(5);
  });

  test('no fact carries negative days, and the wire reads every fact', () => {
    let merges = 0;
    fc.assert(
      fc.property(runs, (steps) => {
        const { events } = steps.reduce(step, begin);
        for (const event of events) {
          expect(parseEvent('phenomenon', event)).toEqual({ ok: true, value: event });
          expect(JSON.stringify(event)).not.toMatch(/Days":-/);
          if (event.type === 'phenomenon-merged') merges += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(merges).toBeGreaterThan(5);
  });

  test('no fact is earlier than the fact it rests on', () => {
    const rests = (fact: PhenomenonFact, basis: PhenomenonFact): boolean =>
      basis.type === 'phenomenon-opened' ||
      fact.type === 'phenomenon-merged' ||
      (fact.type === 'phenomenon-closed' && basis.type !== 'feedback-given') ||
      (fact.type === 'feedback-given' && fact.settles.some(({ cause }) => cause === basis.entry)) ||
      ('observation' in fact && 'observation' in basis && fact.observation === basis.observation);
    fc.assert(
      fc.property(runs, (steps) => {
        for (const { facts } of steps.reduce(step, begin).states)
          expect(outOfOrder(facts, rests)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('R0-K7: every duty is on the agenda of the body that owes the word, and every merge on that of one body', () => {
    let duties = 0;
    fc.assert(
      fc.property(runs, (steps) => {
        const all = opened(steps.reduce(step, begin));
        const sources = { observations: [], phenomena: all, interfaces: [], teams: [], areas: [] };
        const onAgenda = (body: Body<Level>, id: PhenomenonId, kind: string) =>
          agendaFor(body, addDays(start, 4000), sources).some((item) => item.id === id && item.kind === kind);
        for (const state of all) {
          for (const { owner } of openDuties(state)) {
            duties += 1;
            expect(onAgenda(owner, state.phenomenon, 'feedback-to-give')).toBe(true);
          }
          const target = all.find(({ phenomenon: id }) => id === state.ended?.into);
          if (target && !target.absorbed.includes(state.phenomenon))
            expect(onAgenda(currentStay(target), state.phenomenon, 'phenomenon-to-take-in')).toBe(true);
        }
      }),
    );
    expect(duties).toBeGreaterThan(5);
  });
});
