import { describe, expect, test } from 'vitest';
import type { UnitId } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { BodyId, PhenomenonId, WorkerId } from '../../kernel/collaborationIds.js';
import { explore, relabel } from '../../testing/explore.js';
import {
  bodyOf,
  context,
  observationContext,
  open,
  origins,
  place,
  seen,
  start,
  text,
} from '../../testing/collaboration-moves/phenomenonMoves.js';
import { runStream } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
import { testUuid } from '../../testing/testUuid.js';
import { currentStay, levels, observation, openDuties, phenomenon } from './index.js';
import type { Level, ObservationCommand, PhenomenonCommand } from './index.js';

const last = <F extends { readonly entry: EntryId }>(facts: readonly F[]) =>
  facts.slice(-1).map(({ entry }) => ({
    type: 'retract' as const,
    entry,
    on: start,
    reason: 'recorded-by-mistake' as const,
  }));

describe('the whole life of a phenomenon', () => {
  const walk = explore(phenomenon, {
    depth: 7,
    context: { ...context, phenomena: [] },
    key: ({ state }) =>
      JSON.stringify(state, (key, value: unknown) => (key === 'entry' || key === 'cause' ? '' : value)),
    sees: ({ state }) => state,
    commands: ({ state, facts, retracted }): readonly PhenomenonCommand[] => {
      const base = { entry: testUuid<EntryId>(facts.length + retracted.length + 1), on: start };
      const here = state.status === 'none' ? bodyOf('local-team') : currentStay(state);
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
    const closed = walk.states.filter(({ state }) => state.state.status === 'closed');
    expect(closed.length).toBeGreaterThan(3);
    for (const { state } of closed)
      if (state.state.status === 'closed') expect(openDuties(state.state)).toEqual([]);
  });

  const others = context.phenomena.map(({ phenomenon: one }) => one);
  const [other, waiting] = [others[0]!, others[1]!];
  const elsewhere = testUuid<PhenomenonId>(604);
  const wayTo: Readonly<Record<Level, readonly Level[]>> = {
    'local-team': [],
    'area-management-group': levels.slice(1, 2),
    'steering-group': levels.slice(1, 3),
    'child-family-council': levels.slice(1, 4),
    'hyte-steering-group': ['area-management-group', 'steering-group', 'hyte-steering-group'],
    'hyte-committee': ['area-management-group', 'steering-group', 'child-family-council', 'hyte-committee'],
  };
  const arrival = addDays(start, 5);
  const participants = [testUuid<WorkerId>(1), testUuid<WorkerId>(2)];
  const team = { kind: 'team', team: 'local-team-a' as BodyId } as const;

  /** A matter that has been handled where it is and of which everybody was told: what can happen to it there? */
  const prepared = (level: Level) => {
    let n = 1;
    const at = () => ({ entry: testUuid<EntryId>(200 + n++), on: arrival });
    const area = bodyOf('area-management-group');
    const moves = wayTo[level].flatMap((to): readonly PhenomenonCommand[] => [
      { type: 'escalate-phenomenon', ...at(), to: bodyOf(to) },
      ...(to === area.level
        ? [{ type: 'form-initiative', ...at(), by: area, participants, ...text } as const]
        : []),
    ]);
    const word = [bodyOf('area-management-group'), bodyOf('steering-group')]
      .filter((owner) => wayTo[level].includes(owner.level))
      .map((owner): PhenomenonCommand => ({ type: 'give-feedback', ...at(), owner, recipient: team }));
    const link: PhenomenonCommand = {
      type: 'link-observation',
      ...at(),
      on: start,
      observation: seen(0),
    };
    const handling: readonly PhenomenonCommand[] =
      level === 'local-team'
        ? []
        : [{ type: 'handle-phenomenon', ...at(), by: bodyOf(level), kind: 'plan', ...text }];
    const { events, refusals } = runStream(
      phenomenon,
      [open, link, ...moves, ...handling, ...word].map((command) => ({ command, context })),
    );
    expect(refusals).toEqual([]);
    return events;
  };
  const sideOf = (level: Level, merges: boolean) => {
    const [here, merged] = context.phenomena;
    const there = level === 'local-team' ? 'area-management-group' : 'local-team';
    const phenomena = [
      { ...here!, level },
      { ...here!, phenomenon: elsewhere, level: there },
      ...(merges ? [merged!] : []),
    ] as const;
    return explore(phenomenon, {
      depth: 2,
      context: { ...context, phenomena },
      from: prepared(level),
      sees: ({ state }) => state,
      commands: ({ state, facts, retracted }): readonly PhenomenonCommand[] => {
        const base = {
          entry: testUuid<EntryId>(facts.length + retracted.length + 1),
          on: addDays(start, 10),
        };
        const initiatives = state.status === 'none' ? [] : state.initiatives;
        const groups = initiatives.flatMap(({ workingGroups }) => workingGroups);
        const by = level === 'local-team' ? bodyOf('area-management-group') : bodyOf(level);
        const leading = level === 'area-management-group' ? level : 'steering-group';
        const said = { themes: [], priorities: [] } as const;
        return [
          { type: 'describe-phenomenon', ...base, ...said, indicators: ['sotkanet:292'] },
          { type: 'describe-phenomenon', ...base, ...said, indicators: ['Matti'] },
          { type: 'name-root-cause', ...base, ...text },
          { type: 'link-observation', ...base, observation: seen(2) },
          { type: 'unlink-observation', ...base, observation: seen(0), reason: 'not-alike' },
          { type: 'absorb-phenomenon', ...base, source: waiting },
          { type: 'absorb-phenomenon', ...base, source: other },
          { type: 'merge-phenomenon', ...base, into: other },
          { type: 'merge-phenomenon', ...base, into: elsewhere },
          { type: 'split-off-observations', ...base, into: other, observations: [seen(0)] },
          { type: 'form-initiative', ...base, by: bodyOf(leading), participants, ...text },
          {
            type: 'name-working-group',
            ...base,
            initiative: initiatives[0]?.initiative ?? base.entry,
            by: bodyOf('area-management-group'),
            leader: testUuid<WorkerId>(3),
            dueOn: base.on,
          },
          {
            type: 'finish-working-group',
            ...base,
            workingGroup: groups[0]?.workingGroup ?? base.entry,
            ...text,
          },
          ...levels.map((to): PhenomenonCommand => ({
            type: 'escalate-phenomenon',
            ...base,
            to: bodyOf(to),
          })),
          { type: 'handle-phenomenon', ...base, by, kind: 'plan', ...text },
          { type: 'handle-phenomenon', ...base, by, kind: 'decision', ...text },
          { type: 'handle-phenomenon', ...base, on: start, by, kind: 'plan', ...text },
          { type: 'give-feedback', ...base, owner: bodyOf(leading), recipient: team },
          { type: 'reserve-money', ...base, euros: 100 },
          { type: 'use-money', ...base, euros: 100 },
          { type: 'use-money', ...base, euros: 0 },
          { type: 'close-phenomenon', ...base, reason: 'answered' },
          { type: 'close-phenomenon', ...base, on: start, reason: 'answered' },
          ...last(facts).map((back) => ({ ...back, on: base.on })),
        ];
      },
    });
  };
  const beginning = explore(phenomenon, {
    depth: 2,
    context: { ...context, phenomena: [] },
    sees: ({ state }) => state,
    commands: ({ facts, retracted }): readonly PhenomenonCommand[] => [
      ...(['local-team', 'area-management-group', 'steering-group'] as const).map(
        (level): PhenomenonCommand => ({
          type: 'open-phenomenon',
          entry: testUuid<EntryId>(facts.length + retracted.length + 1),
          on: start,
          phenomenon: testUuid<PhenomenonId>(600),
          place,
          by: bodyOf(level),
          themes: [],
          ...text,
        }),
      ),
      ...last(facts),
    ],
  });
  const sides = levels.flatMap((level) => [sideOf(level, false), sideOf(level, true)]);
  const all = [walk, beginning, ...sides];
  const whole = {
    ...walk,
    states: all.flatMap(({ states }) => states),
    edges: all.flatMap(({ edges }) => edges),
    refusals: all.flatMap(({ refusals }) => refusals),
  };

  test('R0-K6, R0-B2: at every level a phenomenon can be closed, merged and take another one in', () => {
    for (const side of sides) {
      expect(side.withoutEffect).toEqual([]);
      expect(side.deadEnds).toEqual([]);
    }
    const ways = sides.map(({ edges }) => edges.flatMap(({ events }) => events.map(({ type }) => type)));
    levels.forEach((_, index) => {
      expect(ways[2 * index]).toEqual(expect.arrayContaining(['phenomenon-closed', 'phenomenon-merged']));
      expect(ways[2 * index + 1]).toContain('phenomenon-absorbed');
    });
  });

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
    const shown = relabel(whole, ({ state }) =>
      state.status === 'open' ? `open at ${currentStay(state).level}` : state.status,
    );
    await expect(
      streamPage(
        'Phenomenon',
        'What several observations of families’ everyday life have in common, on its way up to decisions and back down as feedback. R0-K1–R0-K10.',
        shown,
      ),
    ).toMatchFileSnapshot('../../../../../docs/reference/streams/life/phenomenon.md');
  });
});

describe('the whole life of an observation', () => {
  const walk = explore(observation, {
    depth: 6,
    context: observationContext,
    key: ({ state }) => JSON.stringify(state),
    sees: ({ state }) => state,
    commands: ({ state, facts, retracted }): readonly ObservationCommand[] => {
      const base = { entry: testUuid<EntryId>(facts.length + retracted.length + 1), on: start };
      const answers = state.status === 'none' ? [] : state.answers;
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
        relabel(walk, ({ state }) => state.status),
      ),
    ).toMatchFileSnapshot('../../../../../docs/reference/streams/life/observation.md');
  });
});
