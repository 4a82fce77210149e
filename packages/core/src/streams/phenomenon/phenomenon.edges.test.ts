import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../kernel/ledger.js';
import { given } from '../../testing/givenWhenThen.js';
import {
  defaultPhenomenonSettings,
  levelFlows,
  openDuties,
  phenomenon,
  phenomenonAtHand,
  recipientsOf,
  standingLinks,
} from './index.js';
import type { PhenomenonCommand, PhenomenonContext, UnlinkReason } from './index.js';
import {
  area,
  atArea,
  atSteering,
  context,
  committee,
  council,
  day,
  entry,
  handled,
  id,
  initiative,
  linkOf,
  of,
  open,
  other,
  place,
  run,
  rural,
  seen,
  stateOf,
  steering,
  step,
  tell,
  text,
  textRef,
  toArea,
  toSteering,
  toTeam,
  withInitiative,
  worker,
} from './testing/liperi.js';

const described: PhenomenonCommand = {
  type: 'describe-phenomenon',
  ...step('2026-02-06'),
  themes: ['mental-health', 'school-and-learning'],
  priorities: ['loneliness'],
  indicators: ['sotkanet:292'],
};
const cause: PhenomenonCommand = { type: 'name-root-cause', ...step('2026-02-06'), ...text };
const unlink = (n: number, on: string, reason: UnlinkReason = 'not-alike'): PhenomenonCommand => ({
  type: 'unlink-observation',
  ...step(on),
  observation: seen(n),
  reason,
});
const groupOf = (which: EntryId): PhenomenonCommand => ({
  type: 'name-working-group',
  ...step('2026-03-05'),
  initiative: which,
  by: area,
  leader: worker(3),
  dueOn: day('2026-05-01'),
});
const finishOf = (group: PhenomenonCommand, words = text.text): PhenomenonCommand => ({
  type: 'finish-working-group',
  ...step('2026-04-30'),
  workingGroup: group.entry,
  textRef,
  text: words,
});
const close: PhenomenonCommand = { type: 'close-phenomenon', ...step('2026-09-01'), reason: 'answered' };
const decision: PhenomenonCommand = { ...handled, ...step('2026-04-02'), by: area };
const all = [toTeam('kitee-team'), toTeam('liperi-team'), rural];
const tellAll = (owner: 'area-management-group' | 'steering-group', on: string) =>
  all.map((recipient) => tell(recipient, owner, on));

/** Another phenomenon with these commands, as the one of the tables sees it. */
const there = (commands: readonly PhenomenonCommand[]): Pick<PhenomenonContext, 'phenomena'> => {
  const begun = { ...open, phenomenon: other, entry: entry(700) } as PhenomenonCommand;
  return { phenomena: [phenomenonAtHand(stateOf([begun, ...commands]))] };
};
/** The same once it has merged into the one of the tables. */
const merged = (commands: readonly PhenomenonCommand[]): Pick<PhenomenonContext, 'phenomena'> => ({
  phenomena: there(commands).phenomena.map((known) => ({
    ...known,
    status: 'merged',
    merged: { into: id, on: day('2026-02-15') },
  })),
});
const absorb = (on: string): PhenomenonCommand => ({ type: 'absorb-phenomenon', ...step(on), source: other });
const splitOff = (on: string, ...which: readonly number[]): PhenomenonCommand => ({
  type: 'split-off-observations',
  ...step(on),
  into: other,
  observations: which.map(seen),
});

describe('what a phenomenon keeps', () => {
  test('R0-K7: a team that formed it is owed word, a body above that formed it is not', () => {
    expect(recipientsOf(stateOf([open]))).toEqual([toTeam('liperi-team')]);
    expect(recipientsOf(stateOf([{ ...open, by: area } as PhenomenonCommand]))).toEqual([]);
  });
  test('R0-K7: two units without a team are two recipients', () => {
    const second = { kind: 'worker-without-team', unit: 'rural-school' } as const;
    const observations = [
      ...context.observations,
      { observation: seen(5), origin: second as (typeof context.observations)[number]['origin'], place },
    ];
    const events = run([open, linkOf(3), linkOf(5)], { observations });
    expect(recipientsOf(of(given(phenomenon, events).state.state))).toEqual([
      toTeam('liperi-team'),
      rural,
      { kind: 'unit', unit: 'rural-school' },
    ]);
  });
  test('F30: what was split off knows where from', () => {
    const split = { ...open, splitFrom: other } as PhenomenonCommand;
    const outcome = given(phenomenon, []).when(split, context);
    expect(outcome.result).toMatchObject({ ok: true, value: [{ splitFrom: other }] });
    expect(of(outcome.state.state).splitFrom).toBe(other);
  });
  test('R0-K7: a handling keeps its subject, in the event and on record; one without has none', () => {
    const plan: PhenomenonCommand = {
      type: 'handle-phenomenon',
      ...step('2026-05-02'),
      by: area,
      kind: 'plan',
      ...text,
    };
    const done = given(phenomenon, run([...atSteering, handled])).when(plan, context);
    expect(of(done.state.state).handlings.map(({ subject }) => subject ?? null)).toEqual([
      'provincial-role-and-coordination',
      null,
    ]);
    expect(run([...atSteering, handled]).at(-1)).toMatchObject({
      subject: 'provincial-role-and-coordination',
    });
  });
  test('R0-K7: what the area group handled itself, it owes word of itself', () => {
    const duties = openDuties(stateOf([...atArea, decision]));
    expect(duties.map(({ owner }) => owner)).toEqual(all.map(() => area));
  });
  test('R0-K7: an explanation of a feedback is kept by reference', () => {
    const told = { ...tell(rural, 'area-management-group', '2026-03-05'), explanation: text };
    expect(
      given(phenomenon, run(withInitiative)).when(told as PhenomenonCommand, context).result,
    ).toMatchObject({
      ok: true,
      value: [{ textRef }],
    });
  });
  test('F30: the trace of an unlinking is its own: neighbours and an earlier trace stay as they were', () => {
    const { links } = stateOf([
      open,
      linkOf(1),
      linkOf(2),
      unlink(1, '2026-02-03'),
      { ...linkOf(1), on: day('2026-02-06') } as PhenomenonCommand,
      unlink(1, '2026-02-08', 'wrong-phenomenon' as UnlinkReason),
    ]);
    expect(links.map(({ unlinked }) => unlinked?.on ?? null)).toEqual(['2026-02-03', null, '2026-02-08']);
  });
  test('what comes before any opening makes no phenomenon', () => {
    const [, linked] = run([open, linkOf(1)]);
    expect(given(phenomenon, [linked!]).state.state).toEqual({ status: 'none' });
  });
});

describe('what is refused, and what just passes', () => {
  test('R0-K8: the result of a working group is read for identifiers', () => {
    const group = groupOf(initiative.entry);
    given(phenomenon, run([...withInitiative, group]))
      .when(finishOf(group, 'Soita äidille 040 123 4567'), context)
      .refusesWith('text-identifies');
  });
  test('R0-K7: only a body that has the matter handles it', () => {
    given(phenomenon, run(atArea)).when(handled, context).refuses({
      code: 'not-with-body',
      level: 'steering-group',
      body: steering.body,
      current: 'area-management-group',
    });
  });
  test('a phenomenon that is not at hand is neither absorbed nor split into', () => {
    const unknown = { code: 'phenomenon-not-at-hand', phenomenon: other } as const;
    given(phenomenon, run([open]))
      .when(absorb('2026-05-01'), context)
      .refuses(unknown);
    given(phenomenon, run([open, linkOf(1)]))
      .when(splitOff('2026-05-01', 1), context)
      .refuses(unknown);
  });
  test('an observation is split off where the other one has linked it among others', () => {
    const over = there([linkOf(1), linkOf(2)]);
    const { result } = given(phenomenon, run([open, linkOf(1), linkOf(2)])).when(splitOff('2026-05-03', 1), {
      ...context,
      ...over,
    });
    expect(result.ok).toBe(true);
  });
  test('F30: changing one theme of two is something new', () => {
    const changed = {
      ...described,
      entry: entry(920),
      themes: ['mental-health', 'other'],
    } as PhenomenonCommand;
    expect(given(phenomenon, run([open, described])).when(changed, context).result).toMatchObject({
      ok: true,
      value: [{ themes: ['mental-health', 'other'] }],
    });
  });
  test('R0-K10: a single euro is money', () => {
    const euro: PhenomenonCommand = { type: 'reserve-money', ...step('2026-04-01'), euros: 1 };
    expect(stateOf([open, euro]).money).toMatchObject([{ kind: 'reserved', euros: 1 }]);
  });
  test('R0-K6: opened, linked, taken up, decided, told and closed all on one day', () => {
    const on = day('2026-02-01');
    const sameDay = [
      open,
      toArea,
      initiative,
      tell(toTeam('liperi-team'), 'area-management-group', '2026-02-01'),
    ];
    const done = stateOf([...sameDay, close].map((command): PhenomenonCommand => ({ ...command, on })));
    expect(done).toMatchObject({ status: 'closed', ended: { on } });
    expect(
      stateOf(
        [open, toArea, initiative, toSteering].map((command): PhenomenonCommand => ({ ...command, on })),
      ).path,
    ).toHaveLength(3);
  });
  test('R0-K7: one duty alone keeps a phenomenon open', () => {
    const owed = given(phenomenon, run([open, toArea, initiative])).when(close, context);
    expect(owed.result).toMatchObject({ ok: false, error: { code: 'feedback-open', duties: [{}] } });
  });
  test('R0-B2: what the area group did is no answer of the steering group; what that group did itself is', () => {
    const told = [...tellAll('area-management-group', '2026-04-20')];
    given(phenomenon, run([...atSteering, decision, ...told]))
      .when(close, context)
      .refuses({ code: 'not-handled', level: 'steering-group' });
    const answered = [...atSteering, handled];
    const word = [
      ...tellAll('area-management-group', '2026-05-02'),
      ...tellAll('steering-group', '2026-05-02'),
    ];
    expect(given(phenomenon, run([...answered, ...word])).when(close, context).result.ok).toBe(true);
    const codes = (commands: readonly PhenomenonCommand[]) =>
      phenomenon.warnings(given(phenomenon, run(commands)).state, context).map(({ code }) => code);
    expect(codes(answered)).not.toContain('answer-awaited');
    expect(codes([...atSteering, decision])).toContain('answer-awaited');
  });
});

describe('who owes word', () => {
  const steeringGroup = { settings: { ...defaultPhenomenonSettings, steeringGroup: steering.body } };
  const owingOf = (events: ReturnType<typeof run>) => of(given(phenomenon, events).state.state).owing?.owner;
  const late = (n: number, on: string) => ({ ...linkOf(n), ...step(on) }) as PhenomenonCommand;

  test('R0-K7: a team’s own step owes nobody word, also where the region has named its steering group', () => {
    expect(run([open, toArea], steeringGroup).at(-1)).toMatchObject({ owedTo: [] });
    expect(owingOf(run([open, toArea], steeringGroup))).toBeUndefined();
  });
  test('R0-K7: the body that took the last step owes newcomers word; one that joins changes nothing of that', () => {
    expect(owingOf(run(withInitiative))).toEqual(area);
    const two = run([open, toArea, initiative, toSteering, handled, late(2, '2026-05-02')]);
    expect(owingOf(two)).toEqual(steering);
    const back: PhenomenonCommand = {
      type: 'retract',
      entry: handled.entry,
      on: day('2026-12-01'),
      reason: 'wrong-details',
    };
    const without = given(phenomenon, two.slice(0, -1)).when(back, context);
    expect(without.result.ok).toBe(true);
    expect(of(without.state.state).owing?.owner).toEqual(area);
  });
  test('R0-K7: word of one group does not settle what another of its level owes', () => {
    const strange = { ...tell(rural, 'area-management-group', '2026-04-11') } as PhenomenonCommand;
    for (const owner of [
      { ...area, body: 'other-group' },
      { ...steering, body: area.body },
    ])
      given(phenomenon, run(withInitiative))
        .when({ ...strange, owner } as PhenomenonCommand, context)
        .refuses({ code: 'feedback-not-owed', recipient: rural });
  });
  test('R0-K6, R0-K7: nothing goes up from above the steering group where nobody knows who owes word of it', () => {
    const skipping = { settings: { ...defaultPhenomenonSettings, skippingAllowed: true } };
    const toCouncil: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-04-01'), to: council };
    const onwards: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-05-01'), to: committee };
    const at = run([open, toArea, initiative, toCouncil], skipping);
    given(phenomenon, at)
      .when(onwards, { ...context, ...skipping })
      .refuses({ code: 'steering-group-unknown' });
    const settings = { ...skipping.settings, steeringGroup: steering.body };
    expect(given(phenomenon, at).when(onwards, { ...context, settings }).result).toMatchObject({
      ok: true,
      value: [{ owner: steering }],
    });
  });
  test('R0-K7: those of a matter taken in hear what was done here, and its own body owes it', () => {
    const events = run([open, toArea, initiative, absorb('2026-04-10')], merged([linkOf(2)]));
    expect(events.at(-1)).toMatchObject({ owner: area, owedTo: [toTeam('kitee-team')] });
  });
  test('R0-K7: who heard all of a matter before it was taken in is owed nothing anew where nothing was done', () => {
    const told = [toTeam('kitee-team'), toTeam('liperi-team')].map((recipient) =>
      tell(recipient, 'area-management-group', '2026-03-10'),
    );
    const heard = merged([linkOf(2), toArea, { ...initiative, entry: entry(701) }, ...told]);
    const events = run([open, linkOf(3), absorb('2026-04-10')], heard);
    expect(events.at(-1)).toMatchObject({ owner: area });
    const owed = openDuties(of(given(phenomenon, events).state.state)).map(({ recipient }) => recipient);
    expect(owed).toContainEqual(rural);
    expect(owed).not.toContainEqual(toTeam('kitee-team'));
  });
  test('a matter is taken in on the very day it merged, and one that was closed has merged nowhere', () => {
    expect(run([open, absorb('2026-02-15')], merged([linkOf(2)])).at(-1)).toMatchObject({ source: other });
    expect(phenomenonAtHand(stateOf([open, close]))).not.toHaveProperty('merged');
  });
  test('R0-K8: what is no indicator is named by its place, the first one too', () => {
    given(phenomenon, run([open]))
      .when({ ...described, indicators: ['Matti'] } as PhenomenonCommand, context)
      .refuses({ code: 'not-an-indicator', position: 1 });
  });
});

describe('what deserves no second look', () => {
  test('a phenomenon with an observation and a priority lacks neither', () => {
    expect(phenomenon.warnings(given(phenomenon, run([open, linkOf(1), described])).state, context)).toEqual(
      [],
    );
  });
  test('R0-K10: money used to the last euro is not overspent, and one that ended warns of money alone', () => {
    const money = (type: 'reserve-money' | 'use-money', euros: number): PhenomenonCommand => ({
      type,
      ...step('2026-02-03'),
      euros,
    });
    const spent = [open, money('reserve-money', 500), money('use-money', 500)];
    const codes = (commands: readonly PhenomenonCommand[]) =>
      phenomenon.warnings(given(phenomenon, run(commands)).state, context).map(({ code }) => code);
    expect(codes(spent)).toEqual(['observations-missing', 'priorities-missing']);
    expect(codes([...spent, close])).toEqual([]);
    expect(codes([...spent, money('use-money', 1), close])).toEqual(['money-overspent']);
  });
  test('F36: what ended at a level is neither open there nor gone on', () => {
    expect(levelFlows([stateOf([open]), stateOf([open, close])])[0]).toEqual({
      level: 'local-team',
      in: 2,
      out: 0,
      ended: 1,
      open: 1,
    });
  });
});

describe('taking back, one thing at a time', () => {
  const answerTo = (
    commands: readonly PhenomenonCommand[],
    which: PhenomenonCommand,
    over: Partial<PhenomenonContext> = {},
  ): string => {
    const { result } = given(phenomenon, run(commands, over)).when(
      { type: 'retract', entry: which.entry, on: day('2026-12-01'), reason: 'wrong-details' },
      context,
    );
    if (result.ok) return 'ok';
    return 'by' in result.error && typeof result.error.by === 'string' ? result.error.by : result.error.code;
  };
  const link = linkOf(1);
  const second = { ...initiative, ...step('2026-03-02') } as const;
  const skipping = { settings: { ...defaultPhenomenonSettings, skippingAllowed: true } };

  test('what nothing rests on is taken back whatever came later', () => {
    expect(answerTo([open, cause, described, toArea], cause)).toBe('ok');
    expect(answerTo([open, link, cause, described], link)).toBe('ok');
    expect(answerTo([open, toArea, linkOf(2)], toArea)).toBe('ok');
  });
  test('a link that was split off stays, also one of several', () => {
    const over = there([linkOf(1), linkOf(2)]);
    for (const taken of [[1], [1, 2], [2, 1]])
      expect(answerTo([open, link, linkOf(2), splitOff('2026-05-03', ...taken)], link, over)).toBe(
        'observations-split-off',
      );
    expect(answerTo([open, link, linkOf(2), splitOff('2026-05-03', 2)], link, over)).toBe('ok');
  });
  test('a splitting stays once what it took was linked again, whatever happened to others', () => {
    const over = there([linkOf(1), linkOf(2)]);
    const split = splitOff('2026-05-03', 1);
    const again = (n: number) => ({ ...linkOf(n), on: day('2026-05-04') }) as PhenomenonCommand;
    expect(answerTo([open, link, split, again(1)], split, over)).toBe('observation-linked');
    expect(answerTo([open, link, split, again(2)], split, over)).toBe('ok');
    expect(answerTo([open, link, split, cause], split, over)).toBe('ok');
  });
  test('an unlinking stays once what was taken in brought the link back, among others', () => {
    const gone = unlink(1, '2026-02-03');
    const over = merged([linkOf(1), linkOf(2)]);
    expect(answerTo([open, link, gone, absorb('2026-05-01')], gone, over)).toBe('phenomenon-absorbed');
    expect(answerTo([open, link, gone, absorb('2026-05-01')], gone, merged([linkOf(2)]))).toBe('ok');
  });
  test('R0-K6: an initiative stays once the matter went up on its day', () => {
    const sameDay = { ...toSteering, on: initiative.on } as PhenomenonCommand;
    expect(answerTo([open, toArea, initiative, sameDay], initiative)).toBe('phenomenon-escalated');
  });
  test('R0-K7: an observation that nobody is owed word for holds no step', () => {
    const fromAbove = linkOf(4);
    expect(answerTo([open, fromAbove, toArea, initiative], fromAbove)).toBe('ok');
  });
  test('an absorbing stays while a link of it was taken out, or word is owed to those it brought', () => {
    const over = merged([linkOf(2)]);
    const took = absorb('2026-02-20');
    expect(answerTo([open, took, unlink(2, '2026-02-21')], took, over)).toBe('observation-unlinked');
    expect(answerTo([open, toArea, took, initiative], took, over)).toBe('initiative-formed');
    expect(answerTo([open, toArea, took, cause], took, over)).toBe('ok');
  });
  test('R0-K7: an absorbing stays once word was given of a duty it brought, alone or among its own', () => {
    const further = { ...toSteering, ...step('2026-03-15') } as PhenomenonCommand;
    const took = absorb('2026-04-10');
    const told = (team: string) => tell(toTeam(team), 'area-management-group', '2026-04-20');
    const target = merged([linkOf(2), toArea, { ...initiative, entry: entry(701) }]);
    const two = merged([
      linkOf(2),
      toArea,
      { ...initiative, entry: entry(701) },
      { ...further, entry: entry(702) },
    ]);
    expect(answerTo([open, toArea, took, told('kitee-team')], took, target)).toBe('feedback-given');
    expect(answerTo([open, toArea, took, told('kitee-team')], took, two)).toBe('feedback-given');
    const mixed = [open, toArea, initiative, took, told('liperi-team')];
    expect(answerTo(mixed, took, target)).toBe('feedback-given');
    expect(
      answerTo(
        [open, linkOf(3), toArea, initiative, took, tell(rural, 'area-management-group', '2026-04-20')],
        took,
        target,
      ),
    ).toBe('ok');
  });
  test('R0-K7: an initiative stays once word was given of it among others', () => {
    const told = tell(rural, 'area-management-group', '2026-03-20');
    expect(answerTo([...withInitiative, second, told], initiative)).toBe('feedback-given');
  });
  test('R0-B2: a working group holds its own initiative, and its result the group itself', () => {
    const group = groupOf(second.entry);
    const neighbour = groupOf(second.entry);
    expect(answerTo([...withInitiative, second, group], initiative)).toBe('ok');
    expect(answerTo([...withInitiative, second, group, neighbour, finishOf(neighbour)], group)).toBe('ok');
  });
  test('R0-K6: a step up stays once the matter went further, though nobody acted there', () => {
    const up = { ...toSteering, ...step('2026-04-01') } as PhenomenonCommand;
    const further: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-05-01'), to: council };
    expect(answerTo([...withInitiative, up, further], up)).toBe('phenomenon-escalated');
    expect(answerTo([...withInitiative, up, decision], up)).toBe('ok');
    expect(
      answerTo([open, { ...toSteering, ...step('2026-04-03') } as PhenomenonCommand, cause], open, skipping),
    ).toBe('phenomenon-escalated');
  });
  test('F30: an absorbed observation is there once more, with its trace', () => {
    const events = run([open, link, absorb('2026-05-01')], merged([linkOf(1), linkOf(2)]));
    const links = standingLinks(of(given(phenomenon, events).state.state));
    expect(links.map(({ observation, linked }) => [observation, linked])).toEqual([
      [seen(1), '2026-02-02'],
      [seen(2), '2026-05-01'],
    ]);
    expect(events.at(-1)).toMatchObject({ source: other, phenomenon: id });
  });
});
