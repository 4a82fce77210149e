import { describe, expect, test } from 'vitest';
import type { BodyId } from '../../kernel/collaborationIds.js';
import { given } from '../../testing/givenWhenThen.js';
import { agendaFor, defaultPhenomenonSettings, openDuties, phenomenon, phenomenonAtHand } from './index.js';
import type { PhenomenonCommand } from './index.js';
import {
  area,
  atArea,
  committee,
  context,
  day,
  entry,
  handled,
  id,
  initiative,
  liperi,
  linkOf,
  of,
  open,
  other,
  run,
  rural,
  seen,
  stateOf,
  steering,
  step,
  tell,
  text,
  toArea,
  toSteering,
  toTeam,
  withInitiative,
  worker,
} from './testing/liperi.js';

const close: PhenomenonCommand = { type: 'close-phenomenon', ...step('2026-09-01'), reason: 'answered' };
const group = {
  type: 'name-working-group',
  ...step('2026-03-05'),
  initiative: initiative.entry,
  by: area,
  leader: worker(3),
  dueOn: day('2026-05-01'),
} as const satisfies PhenomenonCommand;
const finish = {
  type: 'finish-working-group',
  ...step('2026-04-30'),
  workingGroup: group.entry,
  ...text,
} as const satisfies PhenomenonCommand;
const none = { observations: [], phenomena: [], interfaces: [], teams: [], areas: [] };
const kindsFor = (body: Parameters<typeof agendaFor>[0], phenomena: readonly ReturnType<typeof stateOf>[]) =>
  agendaFor(body, day('2026-12-31'), { ...none, phenomena }).map(({ kind }) => kind);

describe('everybody who is owed word hears', () => {
  test('R0-K7: a team whose observation joins after the decision is owed word, once, and closing waits for it', () => {
    const decided = { ...handled, ...step('2026-03-01'), by: area } as PhenomenonCommand;
    const late = (n: number, on: string) => ({ ...linkOf(n), ...step(on) }) as PhenomenonCommand;
    const opened = { ...open, by: area } as PhenomenonCommand;
    const joined = run([opened, decided, late(2, '2026-03-02')]);
    expect(joined.at(-1)).toMatchObject({ owner: area, owedTo: [toTeam('kitee-team')] });
    given(phenomenon, joined).when(close, context).refusesWith('feedback-open');
    const told = tell(toTeam('kitee-team'), 'area-management-group', '2026-03-12');
    const after = stateOf([opened, decided, late(2, '2026-03-02'), told, late(3, '2026-03-20')]);
    expect(after.duties.map(({ recipient, toldOn }) => [recipient, toldOn ?? null])).toEqual([
      [toTeam('kitee-team'), '2026-03-12'],
      [rural, null],
    ]);
    expect(run([opened, late(2, '2026-03-02')]).at(-1)).not.toHaveProperty('owedTo');
    expect(run([...withInitiative]).filter((event) => event.type === 'observation-linked')).toHaveLength(4);
    expect(openDuties(stateOf([opened, decided, late(4, '2026-03-02')]))).toEqual([]);
  });
  test('R0-K7: what a region closed before everybody was told is still told, warned of and on the agenda', () => {
    const settings = { ...defaultPhenomenonSettings, closeNeedsFeedback: false };
    const commands = [open, toArea, initiative, close];
    const events = run(commands, { settings });
    const closed = given(phenomenon, events).state;
    expect(phenomenon.warnings(closed, context)).toMatchObject([{ code: 'feedback-open', owner: area }]);
    expect(kindsFor(area, [of(closed.state)])).toEqual(['feedback-to-give']);
    const told = given(phenomenon, events).when(
      tell(toTeam('liperi-team'), 'area-management-group', '2026-09-05'),
      context,
    );
    expect(openDuties(of(told.state.state))).toEqual([]);
    expect(of(told.state.state).status).toBe('closed');
    given(phenomenon, events)
      .when(linkOf(1), context)
      .refuses({ code: 'phenomenon-ended', status: 'closed', ended: day('2026-09-01') });
  });
  test('R0-K7: word that a body owes stays on its agenda when the matter goes on in another one', () => {
    const groupB = { level: 'area-management-group', body: 'lieksa-group' as BodyId } as const;
    const source = [
      { ...open, phenomenon: other, entry: entry(700) } as PhenomenonCommand,
      { ...toArea, to: groupB } as PhenomenonCommand,
      { ...initiative, by: groupB, entry: entry(701) } as PhenomenonCommand,
    ];
    const target = stateOf(atArea);
    const merge: PhenomenonCommand = { type: 'merge-phenomenon', ...step('2026-05-01'), into: id };
    const hand = { phenomena: [phenomenonAtHand(target)] };
    const merged = of(given(phenomenon, run(source)).when(merge, { ...context, ...hand }).state.state);
    expect(kindsFor(area, [target, merged])).toEqual(['phenomenon', 'phenomenon-to-take-in']);
    const absorb: PhenomenonCommand = { type: 'absorb-phenomenon', ...step('2026-05-02'), source: other };
    const took = of(
      given(phenomenon, run(atArea)).when(absorb, { ...context, phenomena: [phenomenonAtHand(merged)] }).state
        .state,
    );
    expect(kindsFor(groupB, [took, merged])).toEqual(['feedback-to-give']);
    expect(kindsFor(area, [took, merged])).toEqual(['phenomenon']);
    expect(openDuties(took).map(({ owner }) => owner)).toEqual([groupB, groupB, groupB]);
  });
  test('R0-K6, R0-K7: where levels are skipped the region says which steering group owes word of those above', () => {
    const up = { ...toArea, to: committee } as PhenomenonCommand;
    const decided = { ...handled, by: committee } as PhenomenonCommand;
    const skipping = { ...defaultPhenomenonSettings, skippingAllowed: true };
    const at = run([open, up], { settings: skipping });
    given(phenomenon, at)
      .when(decided, { ...context, settings: skipping })
      .refuses({ code: 'steering-group-unknown' });
    const settings = { ...skipping, steeringGroup: steering.body };
    const done = of(given(phenomenon, at).when(decided, { ...context, settings }).state.state);
    expect(kindsFor(steering, [done])).toEqual(['feedback-to-give']);
  });
});

describe('word is owed of a step that stands, and from its day', () => {
  const opened = { ...open, by: area } as PhenomenonCommand;
  const handling = { ...handled, ...step('2026-03-05'), by: area } as const;
  const late = (n: number, on: string) => ({ ...linkOf(n), ...step(on) }) as PhenomenonCommand;
  const back = (entryBack: typeof handling.entry): PhenomenonCommand => ({
    type: 'retract',
    entry: entryBack,
    on: day('2026-03-11'),
    reason: 'recorded-by-mistake',
  });
  const sinceOf = (commands: readonly PhenomenonCommand[]) =>
    stateOf(commands).duties.map(({ recipient, since }) => [recipient, since]);

  test('R0-K7: a step of which a newcomer was promised word stays until the link is taken back', () => {
    const joined = late(2, '2026-03-10');
    const events = run([opened, handling, joined]);
    expect(events.at(-1)).toMatchObject({ step: { entry: handling.entry, on: handling.on } });
    given(phenomenon, events)
      .when(back(handling.entry), context)
      .refuses({ code: 'entry-needed', entry: handling.entry, by: 'observation-linked' });
    const both = stateOf([
      opened,
      handling,
      joined,
      back(joined.entry),
      back(handling.entry),
      late(3, '2026-03-12'),
    ]);
    expect(both).toMatchObject({ duties: [], handlings: [] });
    expect(both).not.toHaveProperty('owing');
  });
  test('R0-K7: only the step that the newcomer is told of is held', () => {
    const plan = { ...handling, ...step('2026-03-06'), kind: 'plan' } as const;
    const events = run([opened, handling, plan, late(2, '2026-03-10')]);
    expect(given(phenomenon, events).when(back(handling.entry), context).result.ok).toBe(true);
    given(phenomenon, events)
      .when(back(plan.entry), context)
      .refuses({ code: 'entry-needed', entry: plan.entry, by: 'observation-linked' });
  });
  test('R0-K7: a link entered late owes word from the day of the step, which is not told before it', () => {
    const commands = [opened, handling, late(2, '2026-02-02')];
    expect(sinceOf(commands)).toEqual([[toTeam('kitee-team'), '2026-03-05']]);
    given(phenomenon, run(commands))
      .when(tell(toTeam('kitee-team'), area.level, '2026-03-04'), context)
      .refuses({ code: 'feedback-not-owed', recipient: toTeam('kitee-team') });
    expect(run([...commands, tell(toTeam('kitee-team'), area.level, '2026-03-08')]).at(-1)).toMatchObject({
      settles: [{ feedbackDays: 3 }],
    });
  });
  test('R0-K7: a step entered late owes word to nobody from before they joined', () => {
    expect(sinceOf([opened, late(2, '2026-03-10'), late(3, '2026-02-03'), handling])).toEqual([
      [toTeam('kitee-team'), '2026-03-10'],
      [rural, '2026-03-05'],
    ]);
    expect(sinceOf([open, toArea, { ...handling, ...step('2026-03-01') }])).toEqual([
      [toTeam('liperi-team'), '2026-03-01'],
    ]);
    const split = [late(2, '2026-03-02'), late(2, '2026-03-20')] as const;
    const out = {
      type: 'unlink-observation',
      ...step('2026-03-03'),
      observation: seen(2),
      reason: 'not-alike',
    };
    expect(sinceOf([opened, split[0], out as PhenomenonCommand, split[1], handling])).toEqual([
      [toTeam('kitee-team'), '2026-03-05'],
    ]);
  });
  describe('in a matter that was taken in', () => {
    const merge: PhenomenonCommand = { type: 'merge-phenomenon', ...step('2026-04-01'), into: id };
    const absorb: PhenomenonCommand = { type: 'absorb-phenomenon', ...step('2026-04-05'), source: other };
    const from = (...commands: readonly PhenomenonCommand[]) => {
      const hand = { phenomena: [phenomenonAtHand(stateOf([opened]))] };
      const begun = { ...open, phenomenon: other, entry: entry(700), by: liperi } as PhenomenonCommand;
      return {
        phenomena: [
          phenomenonAtHand(
            of(
              given(phenomenon, run([begun, toArea, ...commands])).when(merge, { ...context, ...hand }).state
                .state,
            ),
          ),
        ],
      };
    };

    test('R0-K7: newcomers hear of the step on the other side, and the taking in is held for them', () => {
      const there = { ...handling, entry: entry(702) };
      const took = run([opened, absorb], from(there));
      const owing = of(given(phenomenon, took).state.state).owing;
      expect(owing).toEqual({ owner: area, step: { entry: absorb.entry, on: there.on } });
      const joined = [...took, ...run([opened, absorb, late(3, '2026-02-20')], from(there)).slice(-1)];
      expect(openDuties(of(given(phenomenon, joined).state.state)).at(-1)).toMatchObject({
        recipient: rural,
        since: there.on,
      });
      given(phenomenon, joined)
        .when({ ...back(absorb.entry), on: day('2026-05-01') } as PhenomenonCommand, context)
        .refuses({ code: 'entry-needed', entry: absorb.entry, by: 'observation-linked' });
    });
    test('R0-K7: those who are here hear of a step on the other side from the day on which they joined, where it is later', () => {
      const there = { ...handling, entry: entry(702) };
      const taken = run([opened, late(3, '2026-04-09'), absorb], from(there));
      expect(openDuties(of(given(phenomenon, taken).state.state)).at(-1)).toMatchObject({
        cause: absorb.entry,
        recipient: rural,
        since: '2026-04-09',
      });
    });
    test('R0-K7: those taken in hear of a step here from the day they were taken in, and the step is held', () => {
      const events = run([opened, handling, absorb], from());
      expect(openDuties(of(given(phenomenon, events).state.state))).toMatchObject([
        { cause: absorb.entry, owner: area, recipient: toTeam('liperi-team'), since: absorb.on },
      ]);
      given(phenomenon, events)
        .when({ ...back(handling.entry), on: day('2026-05-01') } as PhenomenonCommand, context)
        .refuses({ code: 'entry-needed', entry: handling.entry, by: 'phenomenon-absorbed' });
      const late = run([opened, absorb, handling], from());
      expect(openDuties(of(given(phenomenon, late).state.state))).toMatchObject([
        { cause: handling.entry, recipient: toTeam('liperi-team'), since: absorb.on },
      ]);
    });
    test('R0-K7: where the taking in promised nobody word of a step here, the step can be taken back', () => {
      const alone = [{ ...opened, by: liperi }, toArea, handling, absorb] as readonly PhenomenonCommand[];
      const events = run(alone, from());
      expect(events.at(-1)).not.toHaveProperty('owner');
      const without = given(phenomenon, events).when(
        { ...back(handling.entry), on: day('2026-05-01') } as PhenomenonCommand,
        context,
      );
      expect(of(without.state.state)).toMatchObject({ duties: [], handlings: [] });
    });
  });
  test('R0-K7: an opening is not taken back while a merge into it waits to be taken in', () => {
    const source = [
      { ...open, phenomenon: other, entry: entry(700), by: area } as PhenomenonCommand,
      linkOf(2),
      { ...handling, entry: entry(701) },
    ];
    const merge: PhenomenonCommand = { type: 'merge-phenomenon', ...step('2026-04-01'), into: id };
    const hand = { phenomena: [phenomenonAtHand(stateOf([opened]))] };
    const merged = of(given(phenomenon, run(source)).when(merge, { ...context, ...hand }).state.state);
    const undo = { ...back(opened.entry), on: day('2026-05-01') } as PhenomenonCommand;
    given(phenomenon, run([opened]))
      .when(undo, { ...context, phenomena: [phenomenonAtHand(merged)] })
      .refuses({ code: 'hand-over-open', phenomenon: other });
    expect(given(phenomenon, run([opened])).when(undo, context).result.ok).toBe(true);
    const plan = { ...handling, ...step('2026-03-06') } as const;
    const other2 = { ...back(plan.entry), on: day('2026-05-01') } as PhenomenonCommand;
    expect(
      given(phenomenon, run([opened, plan])).when(other2, {
        ...context,
        phenomena: [phenomenonAtHand(merged)],
      }).result.ok,
    ).toBe(true);
  });
});

describe('nothing is left without an end', () => {
  test('R0-B2: with a working group at work, closing is refused until its result is in', () => {
    const told = [toTeam('kitee-team'), toTeam('liperi-team'), rural].map((recipient) =>
      tell(recipient, 'area-management-group', '2026-08-01'),
    );
    given(phenomenon, run([...withInitiative, group, ...told]))
      .when(close, context)
      .refuses({ code: 'working-group-open', workingGroups: [group.entry] });
    const done = run([...withInitiative, group, finish, ...told]);
    expect(given(phenomenon, done).when(close, context).result.ok).toBe(true);
  });
});

describe('no fact is earlier than the fact it rests on', () => {
  const refused = (
    commands: readonly PhenomenonCommand[],
    command: PhenomenonCommand,
    on: string,
    by: string,
    since: string,
  ) =>
    given(phenomenon, run(commands))
      .when({ ...command, on: day(on) }, context)
      .refuses({ code: 'earlier-than-basis', by, since: day(since) });

  test('R0-B2: a working group follows its initiative, and its result the naming', () => {
    refused(withInitiative, group, '2026-02-28', 'initiative-formed', '2026-03-01');
    refused([...withInitiative, group], finish, '2026-03-04', 'working-group-named', '2026-03-05');
  });
  test('R0-K6: what is taken up from management had its initiative by that day', () => {
    given(phenomenon, run(withInitiative))
      .when({ ...toSteering, on: day('2026-02-20') }, context)
      .refuses({ code: 'initiative-missing', from: 'area-management-group', to: 'steering-group' });
  });
  test('F30: an unlinking or a splitting follows the link', () => {
    const unlink: PhenomenonCommand = {
      type: 'unlink-observation',
      ...step('2026-02-01'),
      observation: context.observations[0]!.observation,
      reason: 'not-alike',
    };
    refused([open, linkOf(1)], unlink, '2026-02-01', 'observation-linked', '2026-02-02');
  });
  test('R0-K7: closing follows everything recorded, also the feedback', () => {
    const told = [toTeam('kitee-team'), toTeam('liperi-team'), rural].map((recipient) =>
      tell(recipient, 'area-management-group', '2026-08-01'),
    );
    refused([...withInitiative, ...told], close, '2026-07-31', 'feedback-given', '2026-08-01');
  });
});

describe('codes', () => {
  const say = (over: object): PhenomenonCommand => ({
    type: 'describe-phenomenon',
    ...step('2026-02-06'),
    themes: [],
    priorities: [],
    indicators: [],
    ...over,
  });
  test('F30: a list holds a code once', () => {
    const twice = say({
      themes: ['other', 'mental-health', 'other'],
      priorities: ['loneliness', 'loneliness'],
      indicators: ['sotkanet:292', 'sotkanet:292'],
    });
    expect(stateOf([{ ...open, themes: ['other', 'other'] } as PhenomenonCommand]).themes).toEqual(['other']);
    expect(stateOf([open, twice])).toMatchObject({
      themes: ['other', 'mental-health'],
      priorities: ['loneliness'],
      indicators: ['sotkanet:292'],
    });
  });
  test.each([
    'Matti Virtanen 131052-308T',
    'Matti',
    'sotkanet:131052-308T',
    'sotkanet:0401234567',
    '292',
    `sotkanet:${'1'.repeat(92)}`,
    '',
  ])('R0-K8: an indicator is a source and an id there, never a name or an identity code: %s', (indicator) => {
    given(phenomenon, run([open]))
      .when(say({ indicators: ['sotkanet:292', indicator] }), context)
      .refuses({ code: 'not-an-indicator', position: 2 });
  });
});
