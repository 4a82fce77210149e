import { describe, expect, test } from 'vitest';
import type { AreaCode } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { BodyId, PhenomenonId } from '../../kernel/collaborationIds.js';
import { given } from '../../testing/givenWhenThen.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  areaPlace,
  budgetLines,
  budgetTotals,
  defaultPhenomenonSettings,
  levelFlows,
  openDuties,
  phenomenon,
  phenomenonAtHand,
  recipientsOf,
  standingLinks,
} from './index.js';
import type { PhenomenonCommand, PhenomenonContext } from './index.js';
import {
  area,
  atArea,
  atSteering,
  committee,
  context,
  council,
  day,
  entry,
  handled,
  hyteSteering,
  id,
  initiative,
  linkOf,
  liperi,
  newEntry,
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

describe('forming a phenomenon', () => {
  test('F30: several observations make a phenomenon, by codes, with the text outside the event', () => {
    given(phenomenon, [])
      .when(open, context)
      .then([
        {
          type: 'phenomenon-opened',
          entry: open.entry,
          on: open.on,
          phenomenon: id,
          place,
          by: liperi,
          textRef,
          themes: ['loneliness-and-friends'],
        },
      ]);
    expect(standingLinks(stateOf(atArea)).map(({ observation }) => observation)).toEqual([
      seen(1),
      seen(2),
      seen(3),
      seen(4),
    ]);
  });
  test('R0-K8: no text of a phenomenon tells who somebody is', () => {
    const bad = { textRef, text: 'kirjoita nimi@esimerkki.fi' };
    given(phenomenon, [])
      .when({ ...open, ...bad } as PhenomenonCommand, context)
      .refusesWith('text-identifies');
    for (const command of [
      { type: 'name-root-cause', ...step('2026-03-02'), ...bad },
      { ...initiative, ...bad, entry: entry(900) },
      { type: 'handle-phenomenon', ...step('2026-03-02'), by: area, kind: 'plan', ...bad },
    ] satisfies PhenomenonCommand[])
      given(phenomenon, run(withInitiative)).when(command, context).refusesWith('text-identifies');
    given(phenomenon, run(withInitiative))
      .when(
        { ...tell(rural, 'area-management-group', '2026-03-05'), explanation: bad } as PhenomenonCommand,
        context,
      )
      .refusesWith('text-identifies');
  });
  test('it is opened once, and nothing happens to it before', () => {
    given(phenomenon, run([open]))
      .when({ ...open, entry: entry(901) }, context)
      .refuses({ code: 'phenomenon-already-opened', phenomenon: id });
    given(phenomenon, []).when(linkOf(1), context).refuses({ code: 'phenomenon-not-opened' });
    given(phenomenon, run([open]))
      .when({ ...linkOf(1), on: day('2026-01-31') }, context)
      .refuses({ code: 'before-opening', opened: day('2026-02-01') });
  });
  test('F30: an observation is linked once, and only one that is known', () => {
    given(phenomenon, run(atArea))
      .when(linkOf(1), context)
      .refuses({ code: 'observation-already-linked', observation: seen(1) });
    given(phenomenon, run([open]))
      .when(linkOf(9), context)
      .refuses({ code: 'observation-not-at-hand', observation: seen(9) });
  });
  test('F30: an observation taken out leaves a trace, and may be linked again', () => {
    const unlink: PhenomenonCommand = {
      type: 'unlink-observation',
      ...step('2026-02-05'),
      observation: seen(1),
      reason: 'not-alike',
    };
    const state = stateOf([open, linkOf(1), unlink]);
    expect(state.links).toEqual([
      {
        observation: seen(1),
        origin: { kind: 'team', team: 'liperi-team' },
        linked: '2026-02-02',
        unlinked: { on: '2026-02-05', reason: 'not-alike' },
      },
    ]);
    expect(standingLinks(state)).toEqual([]);
    expect(
      standingLinks(
        stateOf([open, linkOf(1), unlink, { ...linkOf(1), on: day('2026-02-05') } as PhenomenonCommand]),
      ),
    ).toHaveLength(1);
    given(phenomenon, run([open]))
      .when(unlink, context)
      .refuses({ code: 'observation-not-linked', observation: seen(1) });
  });
  test('F30: themes, priorities and indicators are said anew, and the same again is nothing new', () => {
    const describeIt: PhenomenonCommand = {
      type: 'describe-phenomenon',
      ...step('2026-02-06'),
      themes: ['mental-health'],
      priorities: ['loneliness'],
      indicators: ['sotkanet:292'],
    };
    const once = given(phenomenon, run([open])).when(describeIt, context);
    expect(of(once.state.state)).toMatchObject({
      themes: ['mental-health'],
      priorities: ['loneliness'],
      indicators: ['sotkanet:292'],
    });
    given(phenomenon, run([open, describeIt]))
      .when({ ...describeIt, entry: entry(902) }, context)
      .then([]);
  });
  test('F30: saying one thing less, more or otherwise is something new', () => {
    const said = (n: number, priorities: readonly ('loneliness' | 'overweight')[]): PhenomenonCommand => ({
      type: 'describe-phenomenon',
      entry: entry(910 + n),
      on: day('2026-02-06'),
      themes: ['mental-health'],
      priorities,
      indicators: [],
    });
    const before = run([open, said(0, ['loneliness'])]);
    for (const [n, priorities] of [
      [1, []],
      [2, ['loneliness', 'overweight']],
      [3, ['overweight']],
    ] as const)
      expect(given(phenomenon, before).when(said(n, priorities), context).state.state).toMatchObject({
        priorities,
      });
  });
  test('root causes are named', () => {
    expect(stateOf([open, { type: 'name-root-cause', ...step('2026-02-06'), ...text }]).rootCauses).toEqual([
      textRef,
    ]);
  });
});

describe('initiatives and working groups', () => {
  test('R0-K5, F31: an initiative is a joint decision with body, day and participants', () => {
    expect(stateOf(withInitiative).initiatives).toEqual([
      {
        initiative: initiative.entry,
        on: '2026-03-01',
        by: area,
        participants: [worker(1), worker(2)],
        textRef,
        workingGroups: [],
      },
    ]);
    given(phenomenon, run(atArea))
      .when({ ...initiative, participants: [worker(1), worker(1)] }, context)
      .refuses({ code: 'participants-too-few', participants: 1, needed: 2 });
  });
  test('R0-K5: only a management body that has the matter forms one', () => {
    given(phenomenon, run([open]))
      .when(initiative, context)
      .refuses({
        code: 'not-with-body',
        level: 'area-management-group',
        body: area.body,
        current: 'local-team',
      });
    given(phenomenon, run(atArea))
      .when({ ...initiative, by: { ...area, body: 'other-group' as BodyId } }, context)
      .refusesWith('not-with-body');
    given(phenomenon, run(atArea))
      .when({ ...initiative, on: day('2026-02-09') }, context)
      .refuses({ code: 'before-arrival', arrived: day('2026-02-10') });
  });
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
    ...step('2026-05-04'),
    workingGroup: group.entry,
    ...text,
  } as const satisfies PhenomenonCommand;

  test('R0-B2, F31: a local working group has a leader, a due day and a result', () => {
    expect(stateOf([...withInitiative, group]).initiatives[0]?.workingGroups).toEqual([
      { workingGroup: group.entry, by: area, leader: worker(3), named: '2026-03-05', dueOn: '2026-05-01' },
    ]);
    const done = given(phenomenon, run([...withInitiative, group])).when(finish, context);
    expect(done.result).toMatchObject({
      ok: true,
      value: [{ type: 'working-group-finished', lateDays: 3, owner: area }],
    });
    given(phenomenon, run([...withInitiative, group, finish]))
      .when({ ...finish, entry: entry(903) }, context)
      .refuses({ code: 'working-group-finished', finished: day('2026-05-04') });
  });
  test('R0-B2: a working group without an initiative, a result without a group, a due day gone by are refused', () => {
    given(phenomenon, run(atArea))
      .when(group, context)
      .refuses({ code: 'initiative-unknown', initiative: initiative.entry });
    given(phenomenon, run(withInitiative))
      .when({ ...group, dueOn: day('2026-03-04') }, context)
      .refuses({ code: 'due-day-past', dueOn: day('2026-03-04') });
    given(phenomenon, run(withInitiative))
      .when({ ...group, by: { ...area, body: 'other-group' as BodyId } }, context)
      .refusesWith('not-with-body');
    given(phenomenon, run(withInitiative))
      .when(finish, context)
      .refuses({ code: 'working-group-unknown', workingGroup: group.entry });
  });
  test('R0-B2: a group that gave its result, however late, is no longer shown as late; one due today is not yet', () => {
    const codes = (commands: readonly PhenomenonCommand[], today: string) =>
      phenomenon
        .warnings(given(phenomenon, run(commands)).state, { ...context, today: day(today) })
        .map(({ code }) => code);
    expect(codes([...withInitiative, group, finish], '2026-06-01')).not.toContain('working-group-late');
    expect(codes([...withInitiative, group], '2026-05-01')).not.toContain('working-group-late');
    expect(codes([...withInitiative, group], '2026-05-02')).toContain('working-group-late');
  });
  test('R0-B2: a working group may be due on the day it is named', () => {
    expect(
      given(phenomenon, run(withInitiative)).when({ ...group, dueOn: group.on }, context).result.ok,
    ).toBe(true);
  });
  test('R0-K6, F32: a local working group and the way up go together', () => {
    const state = stateOf([...withInitiative, group, toSteering]);
    expect(state.initiatives[0]?.workingGroups).toHaveLength(1);
    expect(state.path.at(-1)?.level).toBe('steering-group');
    expect(
      phenomenon.warnings(given(phenomenon, run([...withInitiative, group])).state, {
        ...context,
        today: day('2026-05-02'),
      }),
    ).toContainEqual({
      code: 'working-group-late',
      workingGroup: group.entry,
      dueOn: '2026-05-01',
      lateDays: 1,
    });
  });
});

describe('the way up', () => {
  test('R0-K6: every level is passed, and the days at it are kept', () => {
    const toCouncil: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-06-01'), to: council };
    const toCommittee: PhenomenonCommand = {
      type: 'escalate-phenomenon',
      ...step('2026-07-01'),
      to: committee,
    };
    expect(stateOf([...atSteering, toCouncil, toCommittee]).path.map(({ level }) => level)).toEqual([
      'local-team',
      'area-management-group',
      'steering-group',
      'child-family-council',
      'hyte-committee',
    ]);
    expect(given(phenomenon, run(atSteering)).when(toCouncil, context).result).toMatchObject({
      ok: true,
      value: [{ levelDays: 61, from: steering, owner: steering }],
    });
  });
  test('R0-K6: no level is skipped, unless the region allows it', () => {
    given(phenomenon, run([open]))
      .when({ ...toSteering }, context)
      .refuses({
        code: 'level-skipped',
        from: 'local-team',
        to: 'steering-group',
        allowed: ['area-management-group'],
      });
    const settings = { ...defaultPhenomenonSettings, skippingAllowed: true };
    expect(given(phenomenon, run([open])).when(toSteering, { ...context, settings }).result.ok).toBe(true);
  });
  test.each([council, hyteSteering])(
    'R0-B4: %o is one of two channels from the steering group to the committee',
    (channel) => {
      const through: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-06-01'), to: channel };
      const onwards: PhenomenonCommand = {
        type: 'escalate-phenomenon',
        ...step('2026-07-01'),
        to: committee,
      };
      expect(
        stateOf([...atSteering, through, onwards])
          .path.slice(-2)
          .map(({ level }) => level),
      ).toEqual([channel.level, 'hyte-committee']);
    },
  );
  test('R0-B3: from an area management group an initiative goes up, not a bare phenomenon', () => {
    given(phenomenon, run(atArea))
      .when(toSteering, context)
      .refuses({ code: 'initiative-missing', from: 'area-management-group', to: 'steering-group' });
    const settings = { ...defaultPhenomenonSettings, skippingAllowed: true };
    given(phenomenon, run(atArea))
      .when({ ...toSteering, to: committee } as PhenomenonCommand, { ...context, settings })
      .refuses({ code: 'initiative-missing', from: 'area-management-group', to: 'hyte-committee' });
  });
  test.each([council, hyteSteering])(
    'R0-B4: the steering group takes a phenomenon as well as an initiative to the committee through %o',
    (channel) => {
      const raised = { ...open, by: steering } as PhenomenonCommand;
      const through: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-06-01'), to: channel };
      const onwards: PhenomenonCommand = {
        type: 'escalate-phenomenon',
        ...step('2026-07-01'),
        to: committee,
      };
      const state = stateOf([raised, through, onwards]);
      expect(state.initiatives).toEqual([]);
      expect(state.path.map(({ level }) => level)).toEqual([
        'steering-group',
        channel.level,
        'hyte-committee',
      ]);
    },
  );
  test('R0-B3: only what an area management group took up rests on its initiative', () => {
    const back = (of: { readonly entry: EntryId }): PhenomenonCommand => ({
      type: 'retract',
      entry: of.entry,
      on: day('2026-08-01'),
      reason: 'wrong-details',
    });
    given(phenomenon, run(atSteering)).when(back(initiative), context).refusesWith('entry-needed');
    const own = { ...initiative, ...step('2026-05-01'), by: steering } as const satisfies PhenomenonCommand;
    const through: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-06-01'), to: council };
    const raised = { ...open, by: steering } as PhenomenonCommand;
    expect(given(phenomenon, run([raised, own, through])).when(back(own), context).result.ok).toBe(true);
  });
  test('nothing goes up before it arrived', () => {
    given(phenomenon, run(withInitiative))
      .when({ ...toSteering, on: day('2026-02-09') }, context)
      .refuses({ code: 'before-arrival', arrived: day('2026-02-10') });
  });
  test('R0-K7: a team that takes its own matter up owes nobody word of it', () => {
    expect(openDuties(stateOf(atArea))).toEqual([]);
  });
});

describe('more than one of a kind', () => {
  test('R0-B2: two initiatives with two working groups each, and two handlings, all stay on record', () => {
    const second = { ...initiative, ...step('2026-03-02') } as const;
    const groupOf = (of: EntryId): PhenomenonCommand => ({
      type: 'name-working-group',
      ...step('2026-03-05'),
      initiative: of,
      by: area,
      leader: worker(3),
      dueOn: day('2026-05-01'),
    });
    const groups = [initiative.entry, second.entry, initiative.entry, second.entry].map(groupOf);
    const finish: PhenomenonCommand = {
      type: 'finish-working-group',
      ...step('2026-04-30'),
      workingGroup: groups[2]!.entry,
      ...text,
    };
    const again: PhenomenonCommand = { ...handled, ...step('2026-05-02'), by: area, kind: 'plan' };
    const state = stateOf([...withInitiative, second, ...groups, finish, toSteering, handled, again]);
    expect(
      state.initiatives.map(({ workingGroups }) => workingGroups.map(({ finished }) => finished ?? null)),
    ).toEqual([
      [null, '2026-04-30'],
      [null, null],
    ]);
    expect(state.handlings.map(({ kind, by }) => [kind, by.level])).toEqual([
      ['decision', 'steering-group'],
      ['plan', 'area-management-group'],
    ]);
  });
});

describe('feedback', () => {
  test('R0-K7, F33: every step at area and steering level owes word to every team and unit the matter came from', () => {
    expect(recipientsOf(stateOf(atArea))).toEqual([toTeam('kitee-team'), toTeam('liperi-team'), rural]);
    const duties = openDuties(stateOf([...atSteering, handled]));
    expect(
      duties
        .filter(({ recipient }) => recipient.kind === 'unit')
        .map(({ owner, since }) => [owner.level, since]),
    ).toEqual([
      ['area-management-group', '2026-03-01'],
      ['area-management-group', '2026-04-01'],
      ['steering-group', '2026-05-01'],
    ]);
    expect(duties).toHaveLength(9);
  });
  test('R0-K7: handling, plans and decisions alike owe word', () => {
    for (const kind of ['handling', 'plan'] as const) {
      const state = stateOf([
        ...atSteering,
        { type: 'handle-phenomenon', ...step('2026-05-01'), by: steering, kind, ...text },
      ]);
      expect(openDuties(state).filter(({ owner }) => owner.level === 'steering-group')).toHaveLength(3);
    }
  });
  test('the steering group owes the teams the outcome of every higher level', () => {
    const toCouncil: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-06-01'), to: council };
    const decided: PhenomenonCommand = {
      type: 'handle-phenomenon',
      ...step('2026-06-15'),
      by: council,
      kind: 'decision',
      subject: 'money',
      ...text,
    };
    const duties = openDuties(stateOf([...atSteering, toCouncil, decided]));
    expect(duties.filter(({ since }) => since === '2026-06-15').map(({ owner }) => owner.level)).toEqual([
      'steering-group',
      'steering-group',
      'steering-group',
    ]);
  });
  test('a decision says what it was about', () => {
    const { subject: _subject, ...bare } = handled;
    given(phenomenon, run(atSteering)).when(bare, context).refuses({ code: 'subject-missing' });
  });
  test('R0-K7: feedback settles all that one body owes one team, with the days each took', () => {
    const told = given(phenomenon, run(atSteering)).when(
      tell(rural, 'area-management-group', '2026-04-11'),
      context,
    );
    expect(told.result).toMatchObject({
      ok: true,
      value: [
        {
          settles: [
            { cause: initiative.entry, feedbackDays: 41 },
            { cause: toSteering.entry, feedbackDays: 10 },
          ],
        },
      ],
    });
    expect(openDuties(of(told.state.state)).map(({ recipient }) => recipient.kind)).toEqual([
      'team',
      'team',
      'team',
      'team',
    ]);
  });
  test('R0-K7: word of one body does not settle what another owes, nor word given too early', () => {
    given(phenomenon, run(withInitiative))
      .when(tell(rural, 'steering-group', '2026-04-11'), context)
      .refuses({ code: 'feedback-not-owed', recipient: rural });
    given(phenomenon, run(withInitiative))
      .when(tell(rural, 'area-management-group', '2026-02-28'), context)
      .refuses({ code: 'feedback-not-owed', recipient: rural });
  });
  test('R0-K7: what is open is shown with its days', () => {
    const warnings = phenomenon.warnings(
      given(phenomenon, run([open, linkOf(3), toArea, initiative])).state,
      { ...context, today: day('2026-03-11') },
    );
    expect(warnings).toContainEqual({
      code: 'feedback-open',
      owner: area,
      recipient: rural,
      since: '2026-03-01',
      openDays: 10,
    });
  });
  test('a link that word is owed for is unlinked with a trace, not taken back silently', () => {
    const link = linkOf(3);
    given(phenomenon, run([open, link, toArea, initiative]))
      .when({ type: 'retract', entry: link.entry, on: day('2026-03-02'), reason: 'wrong-details' }, context)
      .refuses({ code: 'entry-needed', entry: link.entry, by: 'initiative-formed' });
  });
});

describe('taking back', () => {
  const retract = (command: PhenomenonCommand): PhenomenonCommand => ({
    type: 'retract',
    entry: command.entry,
    on: day('2026-12-01'),
    reason: 'wrong-details',
  });
  const refused = (commands: readonly PhenomenonCommand[], which: PhenomenonCommand, by: string) =>
    given(phenomenon, run(commands))
      .when(retract(which), context)
      .refuses({ code: 'entry-needed', entry: which.entry, by });
  const accepted = (commands: readonly PhenomenonCommand[], which: PhenomenonCommand) =>
    expect(given(phenomenon, run(commands)).when(retract(which), context).result.ok).toBe(true);
  const unlink: PhenomenonCommand = {
    type: 'unlink-observation',
    ...step('2026-02-05'),
    observation: seen(1),
    reason: 'not-alike',
  };

  test('an unlinking stays once the observation was linked again, whatever happened to others', () => {
    const first = linkOf(1);
    const again = { ...linkOf(1), on: day('2026-02-06') } as PhenomenonCommand;
    refused([open, first, unlink, again], unlink, 'observation-linked');
    accepted([open, first, unlink, linkOf(2)], unlink);
    refused([open, first, unlink], first, 'observation-unlinked');
    accepted([open, linkOf(2), first, unlink], unlink);
  });
  test('a step up stays while the body there has acted, or it went further', () => {
    refused(withInitiative, toArea, 'initiative-formed');
    refused([...atSteering, handled], toSteering, 'phenomenon-handled');
    accepted(atSteering, toSteering);
    refused(atSteering, initiative, 'phenomenon-escalated');
  });
  test('a step that word was given of stays, the others do not hold it', () => {
    const told = tell(rural, 'area-management-group', '2026-03-20');
    refused([...withInitiative, told], initiative, 'feedback-given');
    accepted([...withInitiative, told], told);
    const late: PhenomenonCommand = { ...handled, ...step('2026-03-25'), by: area };
    accepted([...withInitiative, told, late], late);
  });
  test('a working group stays once it gave its result', () => {
    const group: PhenomenonCommand = {
      type: 'name-working-group',
      ...step('2026-03-05'),
      initiative: initiative.entry,
      by: area,
      leader: worker(3),
      dueOn: day('2026-05-01'),
    };
    const finish: PhenomenonCommand = {
      type: 'finish-working-group',
      ...step('2026-04-30'),
      workingGroup: group.entry,
      ...text,
    };
    refused([...withInitiative, group, finish], group, 'working-group-finished');
    accepted([...withInitiative, group, finish], finish);
    refused([...withInitiative, group], initiative, 'working-group-named');
  });
  test('nothing of a closed phenomenon is taken back but its closing', () => {
    const close: PhenomenonCommand = { type: 'close-phenomenon', ...step('2026-03-01'), reason: 'eased' };
    const link = linkOf(1);
    refused([open, link, close], link, 'phenomenon-closed');
    accepted([open, link, close], close);
    refused([open, link], open, 'observation-linked');
  });
});

describe('closing', () => {
  const close: PhenomenonCommand = { type: 'close-phenomenon', ...step('2026-09-01'), reason: 'answered' };
  const all = [toTeam('kitee-team'), toTeam('liperi-team'), rural];

  test('R0-K7, F33: with a feedback duty open, closing is refused and says to whom word is owed', () => {
    const outcome = given(phenomenon, run(withInitiative)).when(close, context);
    outcome.refusesWith('feedback-open');
    expect(outcome.result).toMatchObject({
      ok: false,
      error: { duties: all.map((recipient) => ({ recipient, owner: area })) },
    });
  });
  test('R0-K7: once all have been told it closes, at its level, with the days there', () => {
    const told = all.map((recipient) => tell(recipient, 'area-management-group', '2026-08-01'));
    given(phenomenon, run([...withInitiative, ...told]))
      .when(close, context)
      .then([
        {
          type: 'phenomenon-closed',
          entry: close.entry,
          on: day('2026-09-01'),
          phenomenon: id,
          place,
          reason: 'answered',
          level: 'area-management-group',
          levelDays: 203,
        },
      ]);
    given(phenomenon, run([...withInitiative, ...told, close]))
      .when(linkOf(1), context)
      .refuses({ code: 'phenomenon-ended', status: 'closed', ended: day('2026-09-01') });
  });
  test('R0-B2: management answers before it closes', () => {
    given(phenomenon, run(atArea))
      .when(close, context)
      .refuses({ code: 'not-handled', level: 'area-management-group' });
    given(phenomenon, run(atArea))
      .when({ ...close, on: day('2026-02-09') }, context)
      .refuses({ code: 'before-arrival', arrived: day('2026-02-10') });
  });
  test('a team closes what eased by itself', () => {
    expect(
      given(phenomenon, run([open])).when({ ...close, reason: 'eased' } as PhenomenonCommand, context).result
        .ok,
    ).toBe(true);
  });
  test('R0-K7: a region that reads the rule otherwise may close earlier', () => {
    const settings = { ...defaultPhenomenonSettings, closeNeedsFeedback: false };
    expect(given(phenomenon, run(withInitiative)).when(close, { ...context, settings }).result.ok).toBe(true);
  });
});

describe('merging and splitting', () => {
  const source = [
    { ...open, phenomenon: other, entry: entry(700) } as PhenomenonCommand,
    linkOf(2),
    toArea,
    { ...initiative, entry: entry(701) },
  ];
  const merge: PhenomenonCommand = { type: 'merge-phenomenon', ...step('2026-05-01'), into: id };
  const absorb: PhenomenonCommand = { type: 'absorb-phenomenon', ...step('2026-05-02'), source: other };
  const target = [open, linkOf(1), toArea];
  const handOf = (commands: readonly PhenomenonCommand[]) => ({
    phenomena: [phenomenonAtHand(stateOf(commands))],
  });
  const mergedState = (commands = source) => {
    const over = { ...context, ...handOf(target) };
    return given(phenomenon, run(commands)).when(merge, over).state;
  };
  const merged = { phenomena: [phenomenonAtHand(of(mergedState().state))] };

  test('R0-K7: merging takes links and open feedback duties along: nobody who was promised word loses it', () => {
    const after = of(mergedState().state);
    expect(after).toMatchObject({ status: 'merged', duties: [], ended: { reason: 'merged', into: id } });
    expect(openDuties(after)).toEqual([]);
    const took = of(given(phenomenon, run([...target, absorb], merged)).state.state);
    expect(standingLinks(took).map(({ observation }) => observation)).toEqual([seen(1), seen(2)]);
    expect(openDuties(took).map(({ cause, owner, recipient }) => [cause, owner, recipient])).toEqual([
      [entry(701), area, toTeam('kitee-team')],
      [entry(701), area, toTeam('liperi-team')],
    ]);
  });
  test('R0-K7: nothing happens to what has merged, so no duty is settled there and here', () => {
    for (const command of [tell(toTeam('kitee-team'), 'area-management-group', '2026-05-03'), linkOf(3)])
      expect(phenomenon.decide({ ...command, on: day('2026-05-03') }, mergedState(), context)).toMatchObject({
        ok: false,
        error: { code: 'phenomenon-ended', status: 'merged' },
      });
  });
  test('R0-K7: a merge that was taken in is not taken back, for its duties would then be open twice', () => {
    const back: PhenomenonCommand = {
      type: 'retract',
      entry: merge.entry,
      on: day('2026-06-01'),
      reason: 'wrong-details',
    };
    const decide = (phenomena: PhenomenonContext['phenomena']) =>
      phenomenon.decide(back, mergedState(), { ...context, phenomena });
    const took = of(given(phenomenon, run([...target, absorb], merged)).state.state);
    expect(decide([phenomenonAtHand(took)])).toEqual({
      ok: false,
      error: { code: 'taken-in-already', into: id },
    });
    expect(decide([])).toEqual({ ok: false, error: { code: 'phenomenon-not-at-hand', phenomenon: id } });
    expect(decide(handOf(target).phenomena).ok).toBe(true);
  });
  test('R0-K7: who joins by a merge hears what was done on the other side, unless word is on its way already', () => {
    const acted = { ...initiative, ...step('2026-04-01') } as PhenomenonCommand;
    const known = run([{ ...open, by: area } as PhenomenonCommand, linkOf(3), acted]);
    const both = given(phenomenon, known).when(absorb, { ...context, ...merged });
    expect(both.result).toMatchObject({ ok: true, value: [{ owner: area, owedTo: [] }] });
    const silent = { phenomena: merged.phenomena.map((absorbed) => ({ ...absorbed, duties: [] })) };
    expect(
      given(phenomenon, run([{ ...open, by: area } as PhenomenonCommand, linkOf(3)])).when(absorb, {
        ...context,
        ...merged,
      }).result,
    ).toMatchObject({ ok: true, value: [{ owner: area, owedTo: [rural] }] });
    expect(given(phenomenon, known).when(absorb, { ...context, ...silent }).result).toMatchObject({
      ok: true,
      value: [{ owner: area, owedTo: [toTeam('kitee-team'), toTeam('liperi-team')] }],
    });
  });
  test('a merge into nothing, into itself, into what has ended or into another level is refused', () => {
    const begun = run(source);
    const [hand] = handOf(target).phenomena;
    if (!hand) throw new Error('nothing at hand');
    given(phenomenon, begun).when(merge, context).refuses({ code: 'phenomenon-not-at-hand', phenomenon: id });
    given(phenomenon, begun)
      .when({ ...merge, into: other } as PhenomenonCommand, context)
      .refuses({ code: 'same-phenomenon' });
    given(phenomenon, begun)
      .when(merge, { ...context, phenomena: [{ ...hand, status: 'closed' }] })
      .refuses({ code: 'phenomenon-not-open', phenomenon: id });
    given(phenomenon, begun)
      .when(merge, { ...context, ...handOf([open]) })
      .refuses({ code: 'levels-differ', level: 'area-management-group', other: 'local-team' });
  });
  test('R0-K6: a merge is not dated before the matter came to its level, nor before anything recorded', () => {
    const over = { ...context, ...handOf(target) };
    given(phenomenon, run(source))
      .when({ ...merge, on: day('2026-02-09') }, over)
      .refuses({ code: 'before-arrival', arrived: day('2026-02-10') });
    given(phenomenon, run(source))
      .when({ ...merge, on: day('2026-02-28') }, over)
      .refuses({ code: 'earlier-than-basis', by: 'initiative-formed', since: day('2026-03-01') });
  });
  test('what has not merged into this one, or later, or is here already is not taken in', () => {
    given(phenomenon, run(target))
      .when(absorb, { ...context, ...handOf(source) })
      .refuses({ code: 'not-merged-here', phenomenon: other });
    const elsewhere = merged.phenomena.map((known) => ({
      ...known,
      merged: { into: testUuid<PhenomenonId>(777), on: day('2026-05-01') },
    }));
    given(phenomenon, run(target))
      .when(absorb, { ...context, phenomena: elsewhere })
      .refuses({ code: 'not-merged-here', phenomenon: other });
    given(phenomenon, run(target))
      .when({ ...absorb, on: day('2026-04-30') }, { ...context, ...merged })
      .refuses({ code: 'before-merging', merged: day('2026-05-01') });
    given(phenomenon, run([...target, absorb], merged))
      .when({ ...absorb, entry: entry(904) }, { ...context, ...merged })
      .refuses({ code: 'already-absorbed', phenomenon: other });
  });
  test('R0-K7: a phenomenon does not end while another one that merged into it waits to be taken in', () => {
    const close: PhenomenonCommand = { type: 'close-phenomenon', ...step('2026-06-01'), reason: 'eased' };
    given(phenomenon, run([open]))
      .when(close, { ...context, ...merged })
      .refuses({ code: 'hand-over-open', phenomenon: other });
  });
  test('an observation in both is there once after merging', () => {
    const own = linkOf(2);
    const took = run([open, own, toArea, absorb], merged);
    expect(standingLinks(of(given(phenomenon, took).state.state))).toHaveLength(1);
    const back: PhenomenonCommand = {
      type: 'retract',
      entry: own.entry,
      on: day('2026-06-01'),
      reason: 'wrong-details',
    };
    expect(standingLinks(of(given(phenomenon, took).when(back, context).state.state))).toMatchObject([
      { observation: seen(2), linked: '2026-05-02' },
    ]);
  });
  test('splitting hands observations over that the other one has linked already', () => {
    const split: PhenomenonCommand = {
      type: 'split-off-observations',
      ...step('2026-05-03'),
      into: other,
      observations: [seen(1), seen(1)],
    };
    const there = {
      phenomena: [
        phenomenonAtHand(
          of(
            given(
              phenomenon,
              run([
                { ...open, phenomenon: other, entry: entry(700), splitFrom: id } as PhenomenonCommand,
                linkOf(1),
              ]),
            ).state.state,
          ),
        ),
      ],
    };
    const done = given(phenomenon, run([open, linkOf(1), linkOf(2)])).when(split, { ...context, ...there });
    expect(of(done.state.state).links[0]?.unlinked).toEqual({
      on: '2026-05-03',
      reason: 'split',
      into: other,
    });
    given(phenomenon, run([open, linkOf(2)]))
      .when({ ...split, observations: [seen(2)] }, { ...context, ...there })
      .refuses({ code: 'not-linked-there-yet', into: other, observation: seen(2) });
    given(phenomenon, run([open]))
      .when(split, { ...context, ...there })
      .refuses({ code: 'observation-not-linked', observation: seen(1) });
    given(phenomenon, run([open]))
      .when({ ...split, observations: [] }, { ...context, ...there })
      .refuses({ code: 'observations-missing' });
  });
});

describe('money', () => {
  test('R0-K10: joint training is the default purpose, another one is accepted, and overspending is shown', () => {
    const reserve: PhenomenonCommand = { type: 'reserve-money', ...step('2026-04-01'), euros: 3000 };
    const use: PhenomenonCommand = {
      type: 'use-money',
      ...step('2026-05-01'),
      euros: 500,
      purpose: 'family-activities',
    };
    const state = stateOf([open, reserve, use]);
    expect(budgetLines(state.money)).toEqual([
      { purpose: 'joint-training', reservedEuros: 3000, usedEuros: 0 },
      { purpose: 'family-activities', reservedEuros: 0, usedEuros: 500 },
    ]);
    expect(phenomenon.warnings(given(phenomenon, run([open, reserve, use])).state, context)).toContainEqual({
      code: 'money-overspent',
      purpose: 'family-activities',
      reservedEuros: 0,
      usedEuros: 500,
    });
    for (const euros of [0, -1, 0.5, Number.MAX_VALUE, NaN])
      expect(
        phenomenon.decide(
          { ...reserve, entry: entry(905), euros },
          given(phenomenon, run([open])).state,
          context,
        ).ok,
      ).toBe(false);
  });
});

describe('money over several phenomena', () => {
  test('F37: totals by area and purpose add up to all that was reserved and used', () => {
    const money = (
      euros: number,
      type: 'reserve-money' | 'use-money' = 'reserve-money',
    ): PhenomenonCommand => ({
      type,
      ...step('2026-04-01'),
      euros,
    });
    const kitee = {
      ...open,
      entry: newEntry(),
      phenomenon: other,
      place: areaPlace('kitee' as AreaCode),
    } as PhenomenonCommand;
    const all = [
      stateOf([open, money(300), money(20, 'use-money')]),
      stateOf([kitee, money(50)]),
      stateOf([open, money(7)]),
    ];
    expect(budgetTotals(all)).toEqual([
      { place: 'area:kitee', purpose: 'joint-training', reservedEuros: 50, usedEuros: 0 },
      { place: 'area:liperi', purpose: 'joint-training', reservedEuros: 307, usedEuros: 20 },
    ]);
  });
});

describe('the flow between levels', () => {
  test('F36: at every level what came in is what went on, ended or is open', () => {
    const flows = levelFlows([stateOf([open]), stateOf(atArea), stateOf(atSteering)]);
    expect(flows.slice(0, 3)).toEqual([
      { level: 'local-team', in: 3, out: 2, ended: 0, open: 1 },
      { level: 'area-management-group', in: 2, out: 1, ended: 0, open: 1 },
      { level: 'steering-group', in: 1, out: 0, ended: 0, open: 1 },
    ]);
  });
});

describe('what deserves a second look', () => {
  test('no observation, no priority, and management that has not answered yet', () => {
    expect(phenomenon.warnings(given(phenomenon, run([open])).state, context)).toEqual([
      { code: 'observations-missing' },
      { code: 'priorities-missing' },
    ]);
    expect(
      phenomenon.warnings(given(phenomenon, run(atArea)).state, { ...context, today: day('2026-03-12') }),
    ).toContainEqual({ code: 'answer-awaited', level: 'area-management-group', awaitedDays: 30 });
    expect(phenomenon.warnings(given(phenomenon, []).state, context)).toEqual([]);
  });
});
