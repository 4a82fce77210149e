import { describe, expect, test } from 'vitest';
import type { BodyId } from '../../kernel/networkIds.js';
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
  linkOf,
  of,
  open,
  other,
  run,
  rural,
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
    expect(kindsFor(area, [of(closed.now)])).toEqual(['feedback-to-give']);
    const told = given(phenomenon, events).when(
      tell(toTeam('liperi-team'), 'area-management-group', '2026-09-05'),
      context,
    );
    expect(openDuties(of(told.state.now))).toEqual([]);
    expect(of(told.state.now).status).toBe('closed');
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
    const merged = of(given(phenomenon, run(source)).when(merge, { ...context, ...hand }).state.now);
    expect(kindsFor(area, [target, merged])).toEqual(['phenomenon', 'phenomenon-to-take-in']);
    const absorb: PhenomenonCommand = { type: 'absorb-phenomenon', ...step('2026-05-02'), source: other };
    const took = of(
      given(phenomenon, run(atArea)).when(absorb, { ...context, phenomena: [phenomenonAtHand(merged)] }).state
        .now,
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
    const done = of(given(phenomenon, at).when(decided, { ...context, settings }).state.now);
    expect(kindsFor(steering, [done])).toEqual(['feedback-to-give']);
  });
});

describe('nothing is left without an end', () => {
  test('R0-B2: with a working group at work, closing is refused until its result is in', () => {
    const told = [toTeam('kitee-team'), toTeam('liperi-team'), rural].map((one) =>
      tell(one, 'area-management-group', '2026-08-01'),
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
    const told = [toTeam('kitee-team'), toTeam('liperi-team'), rural].map((one) =>
      tell(one, 'area-management-group', '2026-08-01'),
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
