import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaCode, Day } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId, LedgerStream } from '../../kernel/ledger.js';
import type { BodyId, OrganisationId, WorkerId } from '../../kernel/collaborationIds.js';
import { anyDice } from '../../testing/collaboration-moves/anyDice.js';
import { teamMove } from '../../testing/collaboration-moves/collaborationMoves.js';
import { explore, relabel } from '../../testing/explore.js';
import { madeUpCommands } from '../../testing/madeUpCommands.js';
import { runStream, type Move } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
import { testUuid } from '../../testing/testUuid.js';
import { teamEntries } from './entries.js';
import { defaultTeamSettings, meetingGaps, representation, team } from './index.js';
import type { TeamCommand, TeamMeetingId, TeamTypes } from './index.js';

const start = '2026-01-12' as Day;
const context = { today: addDays(start, 400), settings: defaultTeamSettings };
const worker = (n: number) => testUuid<WorkerId>(100 + n);
const meeting = (n: number) => testUuid<TeamMeetingId>(200 + n);

/** Commands with few workers, meetings and entries, so that they meet each other. */
const anyCommand: fc.Arbitrary<TeamCommand> = fc
  .record({
    kind: fc.nat(9),
    entry: fc.nat(25).map((n) => testUuid<EntryId>(n)),
    on: fc.nat(401).map((n) => addDays(start, n)),
    who: fc.nat(3),
    other: fc.nat(3),
    what: fc.nat(2),
    later: fc.integer({ min: -2, max: 90 }),
  })
  .map(({ kind, entry, on, who, other, what, later }): TeamCommand => {
    const base = { entry, on };
    switch (kind) {
      case 0:
        return {
          type: 'found-team',
          ...base,
          on: start,
          team: 'team-a' as BodyId,
          area: 'area-a' as AreaCode,
          basedOn: 'new-group',
        };
      case 1:
        return {
          type: 'add-member',
          ...base,
          worker: worker(who),
          organisation: 'org-a' as OrganisationId,
          sector: (['region', 'municipality', 'parish', 'ngo'] as const)[other] ?? 'other',
          field: 'school',
          ageGroups: what === 0 ? [] : ['7-to-12'],
          ...(what === 2 ? { until: addDays(on, later) } : {}),
        };
      case 2:
        return { type: 'end-membership', ...base, worker: worker(who) };
      case 3:
        return {
          type: 'name-facilitators',
          ...base,
          workers: [worker(who), worker(other)],
          managementGroup: 'group-a' as BodyId,
        };
      case 4:
        return { type: 'plan-team-meeting', ...base, meeting: meeting(what), day: addDays(on, later) };
      case 5:
        return { type: 'move-team-meeting', ...base, meeting: meeting(what), day: addDays(on, later) };
      case 6:
        return { type: 'cancel-team-meeting', ...base, meeting: meeting(what), reason: 'other' };
      case 7:
        return {
          type: 'record-team-meeting',
          ...base,
          meeting: meeting(what),
          present: [worker(who), worker(other), worker(who)],
          visitors: other,
        };
      case 8:
        return { type: 'end-team', ...base };
      default:
        return { type: 'retract', ...base, reason: 'entered-twice' };
    }
  });
const found: TeamCommand = {
  type: 'found-team',
  entry: testUuid<EntryId>(99),
  on: start,
  team: 'team-a' as BodyId,
  area: 'area-a' as AreaCode,
  basedOn: 'new-group',
};
const anyStep = anyCommand.map((command): Move<LedgerStream<TeamTypes>> => ({ command, context }));
/** A command of any kind there is, by where the team stands. */
const anyMove = anyDice.map((dice): Move<LedgerStream<TeamTypes>> => (state) => ({
  command: teamMove(dice, state),
  context,
}));
const history = fc
  .array(fc.oneof({ weight: 5, arbitrary: anyStep }, { weight: 1, arbitrary: anyMove }), { maxLength: 40 })
  .map((steps) => [{ command: found, context }, ...steps]);

describe('laws of the team', () => {
  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(history, (steps) => void runStream(team, steps)),
      { numRuns: 300 },
    );
  });

  test('the state is that of the facts that stand', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { state } = runStream(team, steps);
        expect(state.facts.reduce(team.evolve, team.initial).state).toEqual(state.state);
      }),
    );
  });

  test('R0-B1: nobody is a member twice on one day, whatever was entered late or taken back', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { state } = runStream(team, steps).state;
        for (const membership of state.status === 'none' ? [] : state.memberships) {
          expect(membership.until === undefined || membership.from <= membership.until).toBe(true);
          const others =
            state.status === 'none' ? [] : state.memberships.filter((other) => other !== membership);
          const same = others.filter(({ worker }) => worker === membership.worker);
          for (const { from, until } of same)
            expect(
              until !== undefined && until < membership.from
                ? true
                : membership.until !== undefined && membership.until < from,
            ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gaps cover every day from the founding on, once', () => {
    fc.assert(
      fc.property(history, fc.nat(500), (steps, days) => {
        const { state } = runStream(team, steps).state;
        if (state.status === 'none') return;
        const day = addDays(start, days);
        const gaps = meetingGaps(state, day, defaultTeamSettings);
        const end = state.ended !== undefined && state.ended < day ? state.ended : day;
        expect(gaps.reduce((sum, { gapDays }) => addDays(sum, gapDays), state.founded)).toBe(end);
        gaps.slice(1).forEach((gap, index) => expect(gap.from).toBe(gaps[index]?.to));
      }),
    );
  });

  test('who is there and who is missing make the required sectors', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { state } = runStream(team, steps).state;
        if (state.status === 'none') return;
        const { sectors, missingSectors } = representation(state, context.today, defaultTeamSettings);
        for (const sector of defaultTeamSettings.requiredSectors)
          expect(sectors.includes(sector)).toBe(!missingSectors.includes(sector));
      }),
    );
  });
});

describe('the whole life of a team', () => {
  /** One worker pair, one meeting; entries numbered as they come. */
  const walk = explore(team, {
    depth: 7,
    context,
    key: ({ state }) => JSON.stringify(state),
    sees: ({ state }) => state,
    commands: ({ facts, retracted }): readonly TeamCommand[] => {
      // Who left comes back on a later day.
      const on = addDays(start, facts.filter(({ type }) => type === 'member-left').length);
      const base = { entry: testUuid<EntryId>(facts.length + retracted.length + 1), on };
      const commands: readonly TeamCommand[] = [
        {
          type: 'found-team',
          ...base,
          team: 'team-a' as BodyId,
          area: 'area-a' as AreaCode,
          basedOn: 'new-group',
        },
        ...[1, 2].map((n): TeamCommand => ({
          type: 'add-member',
          ...base,
          worker: worker(n),
          organisation: 'org-a' as OrganisationId,
          sector: 'region',
          field: 'school',
          ageGroups: ['7-to-12'],
        })),
        // Entered late, for a day before a leaving or a later joining.
        ...[1, 2].map((n): TeamCommand => ({
          type: 'add-member',
          ...base,
          on: start,
          worker: worker(n),
          organisation: 'org-a' as OrganisationId,
          sector: 'region',
          field: 'school',
          ageGroups: ['7-to-12'],
        })),
        { type: 'end-membership', ...base, worker: worker(1) },
        {
          type: 'name-facilitators',
          ...base,
          workers: [worker(1), worker(2)],
          managementGroup: 'group-a' as BodyId,
        },
        { type: 'plan-team-meeting', ...base, meeting: meeting(1), day: on },
        { type: 'move-team-meeting', ...base, meeting: meeting(1), day: addDays(on, 1) },
        { type: 'cancel-team-meeting', ...base, meeting: meeting(1), reason: 'other' },
        { type: 'record-team-meeting', ...base, meeting: meeting(1), present: [worker(1)], visitors: 0 },
        { type: 'end-team', ...base },
        ...facts
          .slice(-1)
          .map(({ entry }): TeamCommand => ({ type: 'retract', entry, on, reason: 'recorded-by-mistake' })),
      ];
      const byHand = commands.map(({ type }) => type);
      const others = madeUpCommands(teamEntries, { byHand, base, facts, roll: 0 });
      return [...commands, ...(others as readonly TeamCommand[])];
    },
  });

  test('to a depth of 7 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThanOrEqual(449);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });

  test('no state shows a facilitator who never was a member, or a meeting without anybody', () => {
    for (const { state } of walk.states) {
      if (state.state.status === 'none') continue;
      const ever = new Set(state.state.memberships.map((membership) => membership.worker));
      for (const { workers } of state.state.facilitators)
        for (const workerId of workers) expect(ever.has(workerId)).toBe(true);
      for (const teamMeeting of state.state.meetings)
        if (teamMeeting.status === 'held') expect(teamMeeting.present.length).toBeGreaterThan(0);
    }
  });

  test('the reference page knows every command of the stream', () => {
    expect(new Set(walk.edges.map(({ command }) => command.type))).toEqual(
      new Set([...Object.keys(teamEntries.commands), 'retract']),
    );
  });

  test('the reference page shows the life cycle as it is', async () => {
    const byStatus = relabel(walk, ({ state }) => state.status);
    await expect(
      streamPage(
        'Local family-centre team',
        'Workers of one area who gather what they see in the everyday life of families. R0-B1, R0-K1–R0-K4.',
        byStatus,
      ),
    ).toMatchFileSnapshot('../../../../../docs/reference/streams/life/team.md');
  });
});
