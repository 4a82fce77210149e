import { describe, expect, test } from 'vitest';
import { stored } from '../../stored/lp-process.js';
import { logBookVariantTerms } from '../../terms/codeListLabels.js';
import { given } from '../../testing/givenWhenThen.js';
import { replay } from '../../kernel/index.js';
import {
  actionsIn,
  addedServices,
  adultsOnlyVariants,
  endReasons,
  endRequirements,
  factsOf,
  handOverAll,
  hasVacancy,
  isPlanSettled,
  lpProcess,
  meetingNow,
  planOf,
  responsibleHistory,
  responsibleNow,
  safetyOn,
  dayOfEvent,
  type ConsentLack,
  type LpProcessCommand,
  type LpProcessEvent,
} from './index.js';
import { after, eventsOf, opened, recorded, retracted, step, takeBack } from './testing/given.js';
import {
  action,
  clinic,
  context,
  day,
  discussion,
  entry,
  everyEntryCommand,
  invitee,
  meeting,
  plain,
  northSavo,
  process,
  school,
  text,
  today,
  worker,
} from './testing/samples.js';

const decided = step('decide-network-meeting');
const proposed = step('propose-invitee');
const accepted = step('answer-invitee');
const task = step('assign-task');
const consent = step('give-consent');
const invited = step('invite');
const planned = step('plan-network-meeting');
const held = step('record-network-meeting', {
  attended: [],
  family: ['guardian'],
});
const named = step('name-responsible-workers');
const plan = step('agree-plan');
const inWriting = step('give-plan');
const asked = step('record-further-need');
const end = (reason: (typeof endReasons)[number], n = 40): LpProcessCommand =>
  step('end-process', { entry: entry(n), reason });
const warningsOf = (commands: readonly LpProcessCommand[], within = context) =>
  lpProcess.warnings(replay(lpProcess, eventsOf([opened, recorded, ...commands], within)), within);

describe('the whole journey', () => {
  test('F01: every kind of entry is accepted in its place', () => {
    const events = eventsOf([opened, recorded, ...everyEntryCommand]);
    expect(events.map(({ type }) => type)).toContain('process-ended');
    const last = replay(lpProcess, events).state;
    expect(last.status).toBe('ended');
    if (last.status === 'ended') expect(last.ended).toEqual({ on: '2026-06-10', reason: 'no-further-need' });
  });
  test('nothing is recorded in a process that nobody opened', () => {
    for (const command of [recorded, ...everyEntryCommand])
      given(lpProcess, []).when(command, context).refuses({ code: 'process-not-open' });
    given(lpProcess, [])
      .when(takeBack(1), context)
      .refuses({ code: 'entry-unknown', entry: entry(1) });
  });
  test('no entry is dated in the future', () => {
    for (const command of everyEntryCommand)
      after()
        .when({ ...command, on: day('2026-07-01') }, context)
        .refuses({ code: 'day-in-future', field: 'on', day: day('2026-07-01'), today });
  });
  test('R0-P9: a process may start from adult services or from the family’s own wish', () => {
    for (const origin of ['adult-services', 'family-wish', 'child-health-check', 'service-advice'] as const) {
      const outcome = given(lpProcess, []).when({ ...opened, origin } as LpProcessCommand, context);
      expect(outcome.state.state.status === 'open' && outcome.state.state.origin).toBe(origin);
    }
  });
  test('F14: a process starts from each of the five origins of the source', () => {
    const five = [
      'adult-services',
      'child-health-check',
      'school-or-early-education-concern',
      'professional-concern-elsewhere',
      'family-wish',
    ] as const;
    for (const origin of five) {
      const outcome = given(lpProcess, []).when({ ...opened, origin } as LpProcessCommand, context);
      expect(outcome.state.state.status === 'open' && outcome.state.state.origin).toBe(origin);
    }
  });
  test('an entry id is used once', () => {
    after(step('offer-discussion'))
      .when(step('decline-plan', { entry: entry(2) }))
      .refuses({ code: 'entry-id-taken', entry: entry(2), by: 'discussion-offered' });
    after(step('offer-discussion'))
      .when(step('offer-discussion', { on: day('2026-01-06') }))
      .refuses({ code: 'entry-id-taken', entry: entry(2), by: 'discussion-offered' });
  });
  test('the same entry again makes no events, whatever has been derived for it since', () => {
    after(plan, inWriting).when(inWriting).then([]);
    after(plan, inWriting, step('give-plan', { entry: entry(50), on: day('2026-01-20') }))
      .when(inWriting)
      .then([]);
  });
});

describe('offers and discussions', () => {
  test('R0-P2: a family accepts or declines an offered discussion, once', () => {
    const offer = step('offer-discussion');
    const answer = step('answer-offer');
    after(offer)
      .when(step('answer-offer', { answer: 'declined', reason: 'not-now' }))
      .then([
        {
          type: 'offer-answered',
          entry: entry(3),
          on: day('2026-01-07'),
          unit: school,
          offer: entry(2),
          answer: 'declined',
          reason: 'not-now',
        },
      ]);
    after()
      .when(answer)
      .refuses({ code: 'offer-unknown', offer: entry(2) });
    after(offer, answer)
      .when({ ...answer, entry: entry(60) })
      .refuses({ code: 'offer-already-answered', offer: entry(2) });
    after(offer)
      .when({ ...answer, on: day('2026-01-04') })
      .refuses({
        code: 'earlier-than-its-cause',
        on: day('2026-01-04'),
        cause: 'discussion-offered',
        causeOn: day('2026-01-05'),
      });
  });
  test('F02: a child present is refused in a form for adults only, and only there', () => {
    for (const variant of adultsOnlyVariants) {
      const command = { ...recorded, variant, present: ['guardian', 'child'] } as LpProcessCommand;
      given(lpProcess, eventsOf([opened]))
        .when(command, context)
        .refuses({
          code: 'child-in-adults-variant',
          variant,
        });
      const adults = { ...recorded, variant, present: ['guardian'] } as LpProcessCommand;
      expect(given(lpProcess, eventsOf([opened])).when(adults, context).result.ok).toBe(true);
    }
    const with_ = { ...recorded, variant: 'services', present: ['child'] } as LpProcessCommand;
    expect(given(lpProcess, eventsOf([opened])).when(with_, context).result.ok).toBe(true);
  });
  test('the forms for adults only are those of the code list', () => {
    const adults = Object.entries(logBookVariantTerms)
      .filter(([, term]) => term.participants === 'adults')
      .map(([code]) => code);
    expect([...adultsOnlyVariants].sort()).toEqual(adults.sort());
  });
  test('F02: a third session is worth a second look, and no refusal', () => {
    const session = (n: number, on = '2026-01-20'): LpProcessCommand =>
      step('record-session', { entry: entry(n), on: day(on) });
    expect(warningsOf([session(50)])).toEqual([]);
    expect(warningsOf([session(50), session(51)])).toEqual([
      { code: 'many-sessions', discussion: discussion(1), sessions: 3 },
    ]);
    after()
      .when(step('record-session', { discussion: discussion(9) }))
      .refuses({ code: 'discussion-unknown', discussion: discussion(9) });
    after()
      .when(session(50, '2026-01-11'))
      .refuses({
        code: 'earlier-than-its-cause',
        on: day('2026-01-11'),
        cause: 'discussion-held',
        causeOn: day('2026-01-12'),
      });
  });
  test('the wait for the first discussion is told in calendar and working days', () => {
    const [held1] = eventsOf([opened, recorded]).slice(-1);
    expect(held1).toMatchObject({ waitDays: 10, waitWorkingDays: 5 });
    const [uncounted] = eventsOf([opened, recorded], plain).slice(-1);
    expect(uncounted).toMatchObject({ waitDays: 10 });
    expect(uncounted).not.toHaveProperty('waitWorkingDays');
  });
  test('a form with the child, without the child, is worth a second look', () => {
    const present = { ...recorded, variant: 'primary-child-present', present: ['guardian'] };
    const state = replay(lpProcess, eventsOf([opened, present as LpProcessCommand]));
    expect(lpProcess.warnings(state, context)).toEqual([
      { code: 'child-missing-in-variant', discussion: discussion(1), variant: 'primary-child-present' },
    ]);
  });
});

describe('the plan', () => {
  test('R0-P6: a plan has actions, each with its own id', () => {
    after()
      .when({ ...plan, actions: [] })
      .refuses({ code: 'plan-without-actions' });
    const [first] = plan.actions;
    after()
      .when({ ...plan, actions: [first!, first!] })
      .refuses({ code: 'action-id-taken', action: action(1) });
    after(plan)
      .when({ ...plan, entry: entry(50), actions: [first!] })
      .refuses({ code: 'action-id-taken', action: action(1) });
  });
  test('R0-P6, F05: the plan is given in writing, or the family declines it, after it was made', () => {
    after()
      .when(inWriting)
      .refuses({ code: 'plan-unknown', plan: entry(6) });
    after(plan)
      .when({ ...inWriting, on: day('2026-01-19') })
      .refusesWith('earlier-than-its-cause');
    after(plan)
      .when(inWriting)
      .then([
        {
          type: 'plan-given',
          entry: entry(8),
          on: day('2026-01-21'),
          unit: school,
          plan: entry(6),
          to: 'guardian',
          channel: 'on-paper',
          language: 'fi',
          first: true,
        },
      ]);
    expect(isPlanSettled(planOf(standing(after(plan).state)))).toBe(false);
    expect(isPlanSettled(planOf(standing(after(plan, step('decline-plan')).state)))).toBe(true);
    expect(isPlanSettled(undefined)).toBe(false);
    expect(planOf([])).toBeUndefined();
  });
  test('F04: actions have a state and filter by context', () => {
    const facts = standing(
      after(
        plan,
        step('set-action-state'),
        step('set-action-state', { entry: entry(50), on: day('2026-02-01'), state: 'started' }),
      ).state,
    );
    const now = planOf(facts)!;
    expect(now.actions.map(({ state }) => state)).toEqual(['done', 'agreed']);
    expect(actionsIn(now, 'home').map((actionNow) => actionNow.action)).toEqual([action(1)]);
    expect(actionsIn(now, 'leisure')).toEqual([]);
    after(plan)
      .when(step('set-action-state', { action: action(9) }))
      .refuses({ code: 'action-unknown', action: action(9) });
    after(plan)
      .when(step('set-action-state', { on: day('2026-01-19') }))
      .refusesWith('earlier-than-its-cause');
  });
  test('an action past its day and a plan not in writing are worth a second look', () => {
    expect(warningsOf([plan])).toEqual([
      { code: 'plan-not-in-writing', plan: entry(6), agreedOn: '2026-01-20' },
      { code: 'action-overdue', action: action(1), dueDay: '2026-03-01' },
    ]);
    const toOther = { ...inWriting, entry: entry(50), to: 'second-guardian' as const };
    const toBoth = [plan, inWriting, toOther];
    expect(warningsOf([...toBoth, step('set-action-state', { state: 'started' })])).toEqual([
      { code: 'action-overdue', action: action(1), dueDay: '2026-03-01' },
    ]);
    expect(warningsOf([...toBoth, step('set-action-state')])).toEqual([]);
    const onTheDay = { ...context, today: day('2026-03-01') };
    expect(warningsOf(toBoth, onTheDay)).toEqual([]);
  });
});

function standing(state: ReturnType<typeof after>['state']) {
  return state.facts;
}

describe('the network meeting', () => {
  test('R0-P1, F01: it needs an earlier discussion, or one held elsewhere', () => {
    const empty = given(lpProcess, eventsOf([opened]));
    empty.when(decided, context).refuses({ code: 'network-meeting-needs-discussion', meeting: meeting(1) });
    after()
      .when({ ...decided, on: day('2026-01-11') })
      .refuses({ code: 'network-meeting-needs-discussion', meeting: meeting(1) });
    expect(after().when({ ...decided, on: day('2026-01-12') }).result.ok).toBe(true);
    const elsewhere = given(lpProcess, eventsOf([opened, step('record-discussion-elsewhere')]));
    expect(elsewhere.when({ ...decided, on: day('2026-01-08') }, context).result.ok).toBe(true);
    elsewhere
      .when({ ...decided, on: day('2026-01-07') }, context)
      .refusesWith('network-meeting-needs-discussion');
  });
  test('R0-P4: it is decided together with the family', () => {
    after()
      .when({ ...decided, decidedWith: [] })
      .refuses({ code: 'not-decided-with-family', meeting: meeting(1) });
    after(decided)
      .when({ ...decided, entry: entry(50) })
      .refuses({ code: 'meeting-id-taken', meeting: meeting(1) });
  });
  test('R0-P4, F08: nobody but the family itself is invited before the family accepts', () => {
    const refused = { code: 'invitee-not-accepted', invitee: invitee(1) } as const;
    after(decided, proposed, task, consent).when(invited).refuses(refused);
    after(decided, proposed, task, consent, { ...accepted, answer: 'declined' })
      .when(invited)
      .refuses(refused);
    after(decided, proposed, task, consent, accepted, { ...accepted, entry: entry(50), answer: 'declined' })
      .when(invited)
      .refuses(refused);
    const { sector: _sector, ...unplaced } = proposed;
    const relative: LpProcessCommand = { ...unplaced, party: 'family', member: 'other-member' };
    expect(after(decided, relative, task).when(invited).result.ok).toBe(true);
    after(decided, { ...proposed, party: 'own-network' }, task)
      .when(invited)
      .refuses(refused);
    expect(
      after(decided, { ...proposed, party: 'own-network' }, task, accepted).when(invited).result.ok,
    ).toBe(true);
  });
  test('R0-P5, F08: nobody is invited without a role', () => {
    after(decided, proposed, accepted, consent)
      .when(invited)
      .refuses({ code: 'invitee-without-role', invitee: invitee(1) });
    expect(after(decided, { ...proposed, role: 'adviser' }, accepted, consent).when(invited).result.ok).toBe(
      true,
    );
    after(decided, proposed, accepted, consent, task, invited)
      .when({ ...invited, entry: entry(50) })
      .refuses({ code: 'invitee-already-invited', invitee: invitee(1) });
  });
  test('F15: a professional is invited with a consent that holds that day; withdrawal does not undo earlier invitations', () => {
    const ready = [decided, proposed, accepted, task];
    const missing = (lacks: ConsentLack) =>
      ({ code: 'consent-missing', invitee: invitee(1), act: 'invite', lacks }) as const;
    after(...ready)
      .when(invited)
      .refuses(missing('none'));
    after(...ready, { ...consent, on: day('2026-01-23') })
      .when(invited)
      .refuses(missing('not-yet'));
    after(...ready, { ...consent, lastDay: day('2026-01-21') })
      .when(invited)
      .refuses(missing('expired'));
    expect(after(...ready, { ...consent, lastDay: day('2026-01-22') }).when(invited).result.ok).toBe(true);
    const withdrawn = (on: string) => step('withdraw-consent', { on: day(on) });
    after(...ready, consent, withdrawn('2026-01-22'))
      .when(invited)
      .refuses(missing('withdrawn'));
    expect(after(...ready, consent, withdrawn('2026-01-23')).when(invited).result.ok).toBe(true);
    expect(after(...ready, consent, invited).when(withdrawn('2026-01-22')).result.ok).toBe(true);
    after(...ready, consent, withdrawn('2026-01-23'))
      .when({ ...withdrawn('2026-01-24'), entry: entry(50) })
      .refuses({ code: 'consent-already-withdrawn', consent: entry(14) });
    after(...ready)
      .when(withdrawn('2026-01-23'))
      .refuses({ code: 'consent-unknown', consent: entry(14) });
    after(...ready, consent)
      .when(withdrawn('2026-01-20'))
      .refusesWith('earlier-than-its-cause');
    after(...ready)
      .when({ ...consent, givenBy: [] })
      .refuses({ code: 'consent-without-giver' });
  });
  test('F15: a missing second guardian is shown, unless custody is sole', () => {
    const first = { ...consent, givenBy: ['guardian'] as const };
    const fresh = { ...context, today: day('2026-01-30') };
    const codes = (...more: LpProcessCommand[]) =>
      warningsOf([decided, proposed, ...more], fresh).map(({ code }) => code);
    expect(codes(first)).toContain('second-guardian-missing');
    expect(codes(consent)).not.toContain('second-guardian-missing');
    expect(codes()).not.toContain('second-guardian-missing');
    expect(
      codes(first, step('set-safety-flags', { flags: [{ flag: 'sole-custody', custodian: 'guardian' }] })),
    ).not.toContain('second-guardian-missing');
  });
  test('what is said of invitees and meetings that are not known is refused', () => {
    const stranger = { meeting: meeting(7) };
    for (const command of [proposed, accepted, task, consent, invited, planned, held])
      after(decided)
        .when({ ...command, ...stranger } as LpProcessCommand)
        .refuses({ code: 'meeting-unknown', meeting: meeting(7) });
    for (const command of [accepted, task, consent, invited])
      after(decided)
        .when({ ...command, invitee: invitee(7) } as LpProcessCommand)
        .refuses({ code: 'invitee-unknown', invitee: invitee(7) });
    after(decided, proposed)
      .when({ ...proposed, entry: entry(50) })
      .refuses({ code: 'invitee-id-taken', invitee: invitee(1) });
    after(decided)
      .when({ ...proposed, on: day('2026-01-19') })
      .refusesWith('earlier-than-its-cause');
    after(decided, held)
      .when(proposed)
      .refuses({
        code: 'meeting-not-in-state',
        meeting: meeting(1),
        status: 'held',
        needs: ['decided', 'planned'],
      });
  });
  test('a meeting is planned, moved, cancelled and held in its order', () => {
    const moved = step('move-network-meeting');
    const cancelled = step('cancel-network-meeting', { meeting: meeting(1), on: day('2026-01-30') });
    const refusal = (
      needs: readonly ('decided' | 'planned')[],
      status: 'decided' | 'planned' | 'held' | 'cancelled',
    ) => ({ code: 'meeting-not-in-state', meeting: meeting(1), status, needs }) as const;
    after(decided)
      .when(moved)
      .refuses(refusal(['planned'], 'decided'));
    after(decided, planned)
      .when({ ...planned, entry: entry(50) })
      .refuses(refusal(['decided'], 'planned'));
    expect(after(decided).when(cancelled).result.ok).toBe(true);
    for (const command of [planned, moved, held, { ...cancelled, entry: entry(51) }])
      after(decided, cancelled).when(command).refusesWith('meeting-not-in-state');
    for (const command of [planned, moved, cancelled, { ...held, entry: entry(51) }])
      after(decided, held).when(command).refusesWith('meeting-not-in-state');
    after(decided)
      .when({ ...planned, day: day('2026-01-21') })
      .refuses({ code: 'planned-day-past', day: day('2026-01-21'), on: day('2026-01-22') });
    expect(after(decided).when({ ...planned, day: day('2026-01-22') }).result.ok).toBe(true);
    after(decided)
      .when({ ...planned, on: day('2026-01-19') })
      .refusesWith('earlier-than-its-cause');
    after(decided)
      .when({ ...held, on: day('2026-01-19') })
      .refusesWith('earlier-than-its-cause');
    expect(meetingNow(standing(after(decided, planned, moved).state), meeting(1))).toMatchObject({
      status: 'planned',
      day: '2026-02-09',
      leaders: [worker(1), worker(3)],
    });
    expect(meetingNow(standing(after(decided, planned, held).state), meeting(1))).toMatchObject({
      status: 'held',
      day: '2026-02-09',
    });
  });
  test('everybody at a meeting is listed once, known or uninvited, and somebody was there', () => {
    const with_ = (...attended: (typeof held)['attended'][number][]) => ({ ...held, attended });
    const there = {
      invitee: invitee(1),
      attendance: 'present',
      party: 'professional',
      sector: 'health',
    } as const;
    expect(after(decided, proposed).when(with_(there)).result.ok).toBe(true);
    after(decided, proposed)
      .when(with_(there, { ...there, attendance: 'remote' }))
      .refuses({ code: 'attendance-twice', invitee: invitee(1) });
    after(decided)
      .when(with_(there))
      .refuses({ code: 'invitee-unknown', invitee: invitee(1) });
    expect(after(decided).when(with_({ ...there, attendance: 'uninvited' })).result.ok).toBe(true);
    after(decided, proposed)
      .when(with_({ ...there, party: 'family' }))
      .refuses({ code: 'invitee-id-taken', invitee: invitee(1) });
    after(decided, proposed)
      .when(with_({ ...there, sector: 'police' }))
      .refuses({ code: 'invitee-id-taken', invitee: invitee(1) });
    after(decided, proposed)
      .when({ ...with_({ ...there, attendance: 'absent' }), family: [] })
      .refuses({ code: 'nobody-present', meeting: meeting(1) });
    after(decided)
      .when({ ...held, leaders: [] })
      .refuses({ code: 'leader-missing', meeting: meeting(1) });
  });
  test('F12: the wait from decision to meeting is told in calendar and working days', () => {
    const [event] = eventsOf([opened, recorded, decided, held]).slice(-1);
    expect(event).toMatchObject({
      waitDays: 20,
      waitWorkingDays: 14,
      first: true,
    });
  });
  test('F09: more professionals than usual, and who has no task, are worth a second look', () => {
    const many = Array.from({ length: 6 }, (_, n) => ({
      ...proposed,
      entry: entry(60 + n),
      invitee: invitee(60 + n),
      ...(n === 0 ? { taskRef: text(1) } : {}),
    }));
    const idle = many.slice(1).map((invited) => invited.invitee);
    expect(warningsOf([decided, ...many.slice(1)])).toEqual([
      { code: 'no-concrete-task', meeting: meeting(1), invitees: idle },
    ]);
    expect(warningsOf([decided, ...many])).toEqual([
      { code: 'large-group', meeting: meeting(1), professionals: 6, usual: 5, withoutTask: idle },
      { code: 'no-concrete-task', meeting: meeting(1), invitees: idle },
    ]);
    const declined = { ...accepted, invitee: invitee(61), answer: 'declined' as const };
    expect(warningsOf([decided, ...many, declined]).map(({ code }) => code)).toEqual(['no-concrete-task']);
    const cancelled = step('cancel-network-meeting', { meeting: meeting(1) });
    expect(warningsOf([decided, ...many, cancelled])).toEqual([]);
  });
  test('R0-P4: who came without the family’s acceptance, or a meeting without the family, is shown', () => {
    const there = (party: 'professional' | 'family') =>
      ({ invitee: invitee(1), attendance: 'uninvited', party }) as const;
    const codes = (command: LpProcessCommand, ...before: LpProcessCommand[]) =>
      warningsOf([decided, ...before, command]).map(({ code }) => code);
    expect(codes({ ...held, attended: [there('professional')], family: [] })).toEqual([
      'present-without-acceptance',
      'family-not-present',
      'present-without-consent',
      'responsible-worker-missing',
      'further-need-not-asked',
    ]);
    expect(codes({ ...held, attended: [there('family')] })).toEqual([
      'responsible-worker-missing',
      'further-need-not-asked',
    ]);
    expect(codes(step('record-network-meeting'), proposed, accepted, consent)).toEqual([
      'responsible-worker-missing',
      'further-need-not-asked',
    ]);
  });
  test('a planned day that passed without a record is shown', () => {
    expect(warningsOf([decided, planned])).toContainEqual({
      code: 'planned-meeting-unrecorded',
      meeting: meeting(1),
      day: '2026-02-02',
    });
    expect(warningsOf([decided, planned], { ...context, today: day('2026-02-02') })).toEqual([]);
  });
});

describe('responsible workers', () => {
  test('R0-P7, F06: 0 or 3 persons are refused, 1 and 2 accepted', () => {
    const of = (...workers: number[]) => after().when({ ...named, workers: workers.map(worker) });
    for (const workers of [[], [1, 2, 3], [1, 1]])
      of(...workers).refuses({
        code: 'responsible-worker-count',
        named: workers.length,
        min: 1,
        max: 2,
      });
    expect(of(1).result.ok).toBe(true);
    expect(of(1, 2).result.ok).toBe(true);
  });
  test('R0-P7, F06: a change keeps the history, and a vacancy is reported', () => {
    const change = step('hand-over-responsibility');
    const gone = step('report-vacancy');
    const facts = standing(after(named, change, gone).state);
    expect(responsibleHistory(facts)).toEqual([
      { from: '2026-02-09', workers: [worker(1), worker(2)] },
      { from: '2026-03-02', workers: [worker(4), worker(2)] },
      { from: '2026-04-01', workers: [worker(4)] },
    ]);
    expect(responsibleNow(facts)).toEqual([worker(4)]);
    expect(hasVacancy(facts)).toBe(true);
    expect(hasVacancy(standing(after(named, change).state))).toBe(false);
    expect(hasVacancy([])).toBe(false);
    expect(warningsOf([named, gone])).toEqual([
      { code: 'responsible-worker-vacancy', remaining: [worker(1)] },
    ]);
    after(named)
      .when({ ...change, from: worker(9) })
      .refuses({ code: 'not-responsible', worker: worker(9) });
    after(named)
      .when({ ...change, to: worker(2) })
      .refuses({ code: 'already-responsible', worker: worker(2) });
    after()
      .when(gone)
      .refuses({ code: 'not-responsible', worker: worker(2) });
    after(named)
      .when({ ...change, on: day('2026-02-08') })
      .refusesWith('earlier-than-its-cause');
    after(named)
      .when({ ...named, entry: entry(50), on: day('2026-02-08') })
      .refusesWith('earlier-than-its-cause');
  });
  test('R0-P7: after a network meeting a missing responsible worker is shown', () => {
    expect(warningsOf([decided, held, asked])).toEqual([
      { code: 'responsible-worker-missing', metOn: '2026-02-09' },
    ]);
    expect(warningsOf([decided, held, asked, named])).toEqual([]);
  });
  test('everything a leaving worker carries is handed over at once', () => {
    const carrying = after(named).state.state;
    const besides = after({ ...named, workers: [worker(1), worker(4)] }).state.state;
    const others = after({ ...named, workers: [worker(2)] }).state.state;
    const ended = after(named, end('contact-lost')).state.state;
    const commands = handOverAll([carrying, others, besides, ended, lpProcess.initial.state], {
      from: worker(1),
      to: worker(4),
      on: day('2026-06-01'),
      ground: { ground: 'same-controller' },
      entryFor: (index) => entry(80 + index),
    });
    expect(commands).toEqual([
      {
        process,
        command: {
          type: 'hand-over-responsibility',
          entry: entry(80),
          on: '2026-06-01',
          from: worker(1),
          to: worker(4),
          ground: 'same-controller',
        },
      },
      {
        process,
        command: { type: 'report-vacancy', entry: entry(81), on: '2026-06-01', worker: worker(1) },
      },
    ]);
  });
});

describe('consultation, time, services', () => {
  test('R0-P3, F101: a consultation has an asker who stays in charge, answerers and a time to answer', () => {
    const ask = step('ask-consultation');
    const answer = step('answer-consultation');
    const outcome = after(ask).when(answer);
    outcome.then([
      {
        type: 'consultation-answered',
        entry: entry(27),
        on: day('2026-01-14'),
        unit: school,
        consultation: entry(26),
        sector: 'health',
        first: true,
        waitDays: 2,
        waitWorkingDays: 2,
      },
    ]);
    expect(outcome.state.state.status === 'open' && outcome.state.state.unit).toBe(school);
    after()
      .when({ ...ask, sectors: [] })
      .refuses({ code: 'consultation-without-answerer' });
    after()
      .when(answer)
      .refuses({ code: 'consultation-unknown', consultation: entry(26) });
    after(ask)
      .when({ ...answer, on: day('2026-01-11') })
      .refusesWith('earlier-than-its-cause');
    const second = after(ask, answer).when({ ...answer, entry: entry(50), on: day('2026-01-20') });
    expect(second.result.ok && second.result.value[0]).toMatchObject({ first: false, waitDays: 8 });
  });
  test('F101: only a service that was asked answers, and the refusal says which were', () => {
    const ask = step('ask-consultation');
    const answer = step('answer-consultation');
    after(ask)
      .when({ ...answer, sector: 'police' })
      .refuses({
        code: 'sector-not-asked',
        consultation: entry(26),
        sector: 'police',
        asked: ['health', 'social'],
      });
    expect(after(ask).when({ ...answer, sector: 'social' }).result.ok).toBe(true);
    after(ask, { ...answer, sector: 'social' })
      .when(takeBack(26))
      .refusesWith('entry-needed');
  });
  test('F101: a service that is asked twice in one question is asked once', () => {
    const ask = step('ask-consultation', { sectors: ['health', 'social', 'health'] });
    expect(after().when(ask).result).toMatchObject({ ok: true, value: [{ sectors: ['health', 'social'] }] });
    after(ask).when(ask).then([]);
  });
  test('R0-P3, F10: a service is recorded and the process goes on; no reason for ending sends a family away', () => {
    for (const service of addedServices)
      expect(after(step('add-service', { service })).state.state.status).toBe('open');
    expect(endReasons.filter((reason) => /refer|away|sent/.test(reason))).toEqual([]);
  });
  test('safety flags hold from their day on and replace the earlier ones', () => {
    const first = step('set-safety-flags');
    const second = step('set-safety-flags', {
      entry: entry(50),
      on: day('2026-03-01'),
      flags: [{ flag: 'non-disclosure', against: 'second-guardian' }],
    });
    const facts = standing(after(second, first).state);
    expect(safetyOn(facts, day('2026-01-04'))).toEqual({ flags: [] });
    expect(safetyOn(facts, day('2026-02-28'))).toEqual({ flags: first.flags });
    expect(safetyOn(facts, day('2026-03-01'))).toEqual({ flags: second.flags });
    const silent = { ...first, flags: [{ flag: 'interpreter' as const }] };
    expect(warningsOf([silent])).toEqual([{ code: 'interpreter-language-missing' }]);
    expect(warningsOf([first])).toEqual([]);
  });
});

describe('hand-over', () => {
  const move = step('hand-over-process', { on: day('2026-02-01') });

  test('moving to a unit is no end: work goes on and is counted where the process is', () => {
    const {
      state: { state: state },
    } = after(move);
    expect(state.status === 'open' && state.unit).toBe(clinic);
    const unitOf = (on: string) => {
      const { result } = after(move).when(step('offer-discussion', { on: day(on) }));
      return result.ok && result.value[0] && 'unit' in result.value[0] && result.value[0].unit;
    };
    expect(unitOf('2026-02-01')).toBe(school);
    expect(unitOf('2026-02-02')).toBe(clinic);
    after(move)
      .when({ ...move, entry: entry(50), on: day('2026-03-01') })
      .refuses({ code: 'handed-over-to-itself' });
    after(move)
      .when(
        step('hand-over-process', { entry: entry(50), on: day('2026-01-31'), to: 'unit', toUnit: school }),
      )
      .refusesWith('earlier-than-its-cause');
  });
  test('a hand-over that was entered late, or is taken back, moves what was recorded since by correcting pairs', () => {
    const later = step('offer-discussion', { on: day('2026-03-01') });
    const { result } = after(later).when(move);
    const offered = (unit: typeof school) => ({
      type: 'discussion-offered' as const,
      entry: entry(2),
      on: day('2026-03-01'),
      unit,
    });
    expect(result.ok && result.value[1]).toEqual({
      type: 'entry-corrected',
      was: offered(school),
      is: offered(clinic),
    });
    const back = after(later, move).when(takeBack(31));
    expect(back.result.ok && back.result.value[1]).toEqual({
      type: 'entry-corrected',
      was: offered(clinic),
      is: offered(school),
    });
  });
  test('moving to another region leaves nothing to record here', () => {
    const away = {
      type: 'hand-over-process',
      entry: entry(31),
      on: day('2026-02-01'),
      to: 'region',
      toRegion: northSavo,
      ground: 'statute',
      told: { disclosed: ['the-plan'], from: ['school'] },
    } as const;
    const {
      state: { state: state },
    } = after(away);
    expect(state.status === 'handed-over' && state.handedOverOn).toBe('2026-02-01');
    for (const command of [plan, { ...recorded, entry: discussion(2) } as LpProcessCommand])
      after(away)
        .when(command)
        .refuses({ code: 'process-handed-over', on: day('2026-02-01') });
    expect(after(away).when(takeBack(31)).state.state.status).toBe('open');
  });
});

describe('the end', () => {
  test('F05: the plan is in writing, or declined, where the reason requires it', () => {
    for (const reason of endReasons) {
      const required = endRequirements[reason].writtenPlan;
      const base = [asked, plan];
      if (required)
        after(...base)
          .when(end(reason))
          .refuses({ code: 'end-needs-written-plan', reason, agreedOn: day('2026-01-20') });
      if (required) {
        expect(after(...base, inWriting).when(end(reason)).result.ok).toBe(true);
        expect(after(...base, step('decline-plan')).when(end(reason)).result.ok).toBe(true);
      } else if (!endRequirements[reason].nothingDone)
        expect(after(...base).when(end(reason)).result.ok).toBe(true);
    }
    expect(endReasons.filter((reason) => endRequirements[reason].writtenPlan)).toEqual([
      'plan-enough',
      'no-further-need',
    ]);
  });
  test('R0-P1: the discussion may be the end of the process, and the reasons that speak of it need one', () => {
    expect(after(plan, inWriting).when(end('plan-enough')).state.state.status).toBe('ended');
    for (const reason of ['plan-enough', 'no-further-need'] as const)
      given(lpProcess, eventsOf([opened]))
        .when(end(reason), context)
        .refuses({ code: 'end-needs-discussion', reason });
    const elsewhere = [opened, step('record-discussion-elsewhere'), plan, inWriting];
    expect(given(lpProcess, eventsOf(elsewhere)).when(end('plan-enough'), context).result.ok).toBe(true);
  });
  test('R0-P7, F06: after a network meeting a responsible worker is named before the end; without one nobody is needed', () => {
    after(plan, inWriting, decided, held)
      .when(end('plan-enough'))
      .refuses({ code: 'end-needs-responsible-worker', reason: 'plan-enough' });
    expect(after(plan, inWriting, decided, held, named, asked).when(end('plan-enough')).result.ok).toBe(true);
    expect(after(decided, held).when(end('family-withdrew')).result.ok).toBe(true);
  });
  test('R0-P8, F13: “no further need” is the family’s own answer, given after the last meeting', () => {
    const ready = [plan, inWriting, decided, held, named];
    const since = day('2026-02-09');
    const refused = { code: 'end-needs-family-answer', reason: 'no-further-need', since } as const;
    after(...ready)
      .when(end('no-further-need'))
      .refuses(refused);
    after(...ready, { ...asked, answer: 'needed' })
      .when(end('no-further-need'))
      .refuses(refused);
    after(...ready, { ...asked, on: day('2026-02-08') })
      .when(end('no-further-need'))
      .refuses(refused);
    expect(after(...ready, { ...asked, on: day('2026-02-09') }).when(end('no-further-need')).result.ok).toBe(
      true,
    );
    after(plan, inWriting, { ...asked, on: day('2026-01-11') })
      .when(end('no-further-need'))
      .refuses({ ...refused, since: day('2026-01-12') });
  });
  test('R0-P8: whether something further is needed is told apart before and after a meeting', () => {
    const [before] = eventsOf([opened, recorded, asked]).slice(-1);
    expect(before).toMatchObject({ afterMeeting: false });
    const [later] = eventsOf([opened, recorded, decided, held, asked]).slice(-1);
    expect(later).toMatchObject({ afterMeeting: true });
    const corrected = after(decided, asked).when(held);
    expect(corrected.result.ok && corrected.result.value[1]).toMatchObject({
      type: 'entry-corrected',
      was: { afterMeeting: false },
      is: { afterMeeting: true },
    });
  });
  test('no process ends with a meeting still planned, or in error after work', () => {
    after(decided, planned)
      .when(end('contact-lost'))
      .refuses({ code: 'end-with-planned-meeting', meeting: meeting(1) });
    after().when(end('started-in-error')).refuses({ code: 'end-in-error-with-work', by: 'discussion-held' });
    const nothing = given(lpProcess, eventsOf([opened]));
    expect(nothing.when(end('started-in-error'), context).state.state.status).toBe('ended');
    for (const work of [plan, named, step('ask-consultation')])
      given(lpProcess, eventsOf([opened, work]))
        .when(end('started-in-error'), context)
        .refusesWith('end-in-error-with-work');
    given(lpProcess, eventsOf([opened, step('record-discussion-elsewhere'), decided]))
      .when(end('started-in-error'), context)
      .refuses({ code: 'end-in-error-with-work', by: 'network-meeting-decided' });
  });
  test('an ended process takes nothing but the end back', () => {
    const ended = [plan, inWriting, end('plan-enough')];
    for (const command of [
      named,
      { ...recorded, entry: discussion(2) },
      { ...opened, type: 'correct-opening', origin: 'family-wish', reason: 'wrong-details' },
    ] as LpProcessCommand[])
      after(...ended)
        .when(command)
        .refuses({ code: 'process-ended', ended: day('2026-06-10') });
    expect(after(...ended).when(takeBack(40)).state.state.status).toBe('open');
    after(...ended)
      .when(takeBack(8))
      .refuses({ code: 'entry-needed', entry: entry(8), by: 'process-ended' });
    after(...ended)
      .when(retracted(discussion(1)))
      .refuses({ code: 'entry-needed', entry: discussion(1), by: 'process-ended' });
    expect(warningsOf([plan, end('family-withdrew')])).toEqual([]);
  });
});

describe('taking back', () => {
  test('an entry is repeated whole; what rests on it comes first', () => {
    const outcome = after(plan, inWriting).when(takeBack(8));
    const [was] = eventsOf([opened, recorded, plan, inWriting]).slice(-1);
    outcome.then([
      { type: 'entry-retracted', on: today, reason: 'wrong-details', cancelled: was } as LpProcessEvent,
    ]);
    after(plan, inWriting)
      .when(takeBack(6))
      .refuses({ code: 'entry-needed', entry: entry(6), by: 'plan-given' });
    after()
      .when(takeBack(6))
      .refuses({ code: 'entry-unknown', entry: entry(6) });
  });
  test('an entry that was taken back stays so, whoever sends either command again', () => {
    const { state } = after(plan).when(takeBack(6));
    expect(lpProcess.decide(takeBack(6), state, context)).toEqual({ ok: true, value: [] });
    expect(lpProcess.decide(plan, state, context)).toEqual({ ok: true, value: [] });
  });
  test('when the first goes, the next becomes the first by a correcting pair', () => {
    const second = step('give-plan', { entry: entry(50), on: day('2026-02-01') });
    const { result } = after(plan, inWriting, second).when(takeBack(8));
    expect(result.ok && result.value.map(({ type }) => type)).toEqual(['entry-retracted', 'entry-corrected']);
    expect(result.ok && result.value[1]).toMatchObject({ was: { first: false }, is: { first: true } });
  });
  test('R0-P1: the discussion under a network meeting stays until another one carries it', () => {
    const retract = retracted(discussion(1));
    after(decided)
      .when(retract)
      .refuses({ code: 'entry-needed', entry: discussion(1), by: 'network-meeting-decided' });
    const right = { ...recorded, entry: discussion(2), children: 2 } as LpProcessCommand;
    expect(after(decided, right).when(retract).result.ok).toBe(true);
  });
  test('an opening is corrected with everything that follows from it', () => {
    const correct: LpProcessCommand = {
      type: 'correct-opening',
      entry: opened.entry,
      on: day('2026-01-05'),
      unit: clinic,
      origin: 'adult-services',
      concernDay: day('2026-01-05'),
      reason: 'wrong-details',
    };
    const outcome = after(step('offer-discussion')).when(correct);
    expect(outcome.result.ok && outcome.result.value).toMatchObject([
      {
        type: 'entry-corrected',
        was: { type: 'process-opened', unit: school },
        is: { type: 'process-opened', unit: clinic },
        reason: 'wrong-details',
      },
      {
        type: 'entry-corrected',
        was: { origin: 'school-or-early-education-concern', waitDays: 10 },
        is: { origin: 'adult-services', waitDays: 7 },
      },
      { type: 'entry-corrected', was: { unit: school }, is: { unit: clinic } },
    ]);
    after()
      .when({ ...correct, concernDay: day('2026-01-06') })
      .refuses({
        code: 'concern-after-opening',
        concernDay: day('2026-01-06'),
        on: day('2026-01-05'),
      });
    after()
      .when({ ...correct, on: day('2026-07-01') })
      .refusesWith('day-in-future');
    const { concernDay: _none, ...without } = correct;
    const silent = after().when(without as LpProcessCommand);
    expect(silent.result.ok && silent.result.value[1]).toMatchObject({ is: { first: true } });
    expect(silent.state.state.status === 'open' && silent.state.state.concernDay).toBeUndefined();
    after(step('hand-over-process', { on: day('2026-02-01') }))
      .when(correct)
      .refuses({ code: 'entry-needed', entry: opened.entry, by: 'process-handed-over' });
  });
  test('an opening is taken back when nothing stands on it, and the process can be opened anew', () => {
    const back = retracted(opened.entry, 'recorded-by-mistake');
    after().when(back).refuses({ code: 'entry-needed', entry: opened.entry, by: 'discussion-held' });
    given(lpProcess, eventsOf([opened, step('offer-discussion')]))
      .when(back, context)
      .refuses({ code: 'entry-needed', entry: opened.entry, by: 'discussion-offered' });
    const { state, result } = given(lpProcess, eventsOf([opened])).when(back, context);
    expect(result.ok && result.value).toEqual([
      {
        type: 'entry-retracted',
        on: today,
        reason: 'recorded-by-mistake',
        cancelled: { ...opened, type: 'process-opened' },
      },
    ]);
    expect(state.state).toEqual({ status: 'empty' });
    expect(lpProcess.decide(opened, state, context)).toEqual({ ok: true, value: [] });
    expect(lpProcess.decide(recorded, state, context)).toEqual({
      ok: false,
      error: { code: 'process-not-open' },
    });
    expect(lpProcess.warnings(state, context)).toEqual([]);
    const anew = lpProcess.decide({ ...opened, entry: entry(901) }, state, context);
    expect(anew.ok && anew.value).toMatchObject([{ type: 'process-opened', entry: entry(901) }]);
  });
});

describe('where and when an event is counted', () => {
  test('a correction has the day that holds, a retraction that of what it cancels, a hand-over both units', () => {
    const [corrected] = eventsOf([
      opened,
      recorded,
      { ...recorded, entry: discussion(2), on: day('2026-01-06') } as LpProcessCommand,
    ]).filter(({ type }) => type === 'entry-corrected');
    expect(dayOfEvent(corrected!)).toBe('2026-01-12');
    expect(stored.unitsOf(corrected!)).toEqual([school]);
    const [handed] = eventsOf([opened, recorded, step('hand-over-process')]).slice(-1);
    expect(dayOfEvent(handed!)).toBe('2026-05-04');
    expect(stored.unitsOf(handed!)).toEqual([school, clinic]);
    const [gone] = eventsOf([opened, recorded, plan, takeBack(6)]).slice(-1);
    expect(dayOfEvent(gone!)).toBe('2026-01-20');
    expect(stored.unitsOf(gone!)).toEqual([school]);
    const [moved] = eventsOf([
      opened,
      step('offer-discussion', { on: day('2026-06-01') }),
      step('hand-over-process'),
    ]).slice(-1);
    expect(stored.unitsOf(moved!)).toEqual([school, clinic]);
    const facts = standing(after(plan).state);
    expect(factsOf(facts, 'plan-agreed')).toHaveLength(1);
  });
});
