import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processOutcomes } from '../../indicators/outcomes.js';
import { runStream } from '../../testing/streamLaws.js';
import {
  documentationOf,
  factsOf,
  isPlanSettled,
  lpProcess,
  planOf,
  plansOf,
  type BegunProcess,
  type LpProcessCommand,
} from './index.js';
import { anyHistory } from './testing/anyHistory.js';
import { after, step, takeBack } from './testing/given.js';
import { action, context, day, entry, text } from './testing/samples.js';

const [firstPlan, laterPlan] = [entry(6), entry(60)];
const plan = step('agree-plan', { on: day('2026-01-20') });
const later = step('agree-plan', {
  entry: laterPlan,
  on: day('2026-02-09'),
  actions: [{ action: action(9), context: 'leisure', doer: 'family' }],
  furtherSupportRef: text(9),
});
const given = step('give-plan', { on: day('2026-01-21') });
const laterGiven = step('give-plan', { entry: entry(61), plan: laterPlan, on: day('2026-02-10') });
const laterDeclined = step('decline-plan', { entry: entry(62), plan: laterPlan, on: day('2026-02-11') });
const met = [
  step('decide-network-meeting'),
  step('record-network-meeting', { attended: [], family: ['guardian'] }),
  step('name-responsible-workers'),
  step('record-further-need'),
];
const end = (reason: 'plan-enough' | 'no-further-need') => step('end-process', { entry: entry(63), reason });

const begun = ({ state: state }: typeof lpProcess.initial): BegunProcess => {
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};
const inWriting = (state: typeof lpProcess.initial) =>
  plansOf(begun(state).facts).map(({ plan: version, given: deliveries }) => [
    version,
    deliveries.map(({ on }) => on),
  ]);

describe('R0-P6: a plan is given in writing version by version', () => {
  test('a plan made after the meeting is not in writing because the one before it was', () => {
    const { state } = after(plan, given, ...met, later);
    expect(inWriting(state)).toEqual([
      [firstPlan, ['2026-01-21']],
      [laterPlan, []],
    ]);
    expect(isPlanSettled(planOf(begun(state).facts))).toBe(false);
    expect(lpProcess.warnings(state, context)).toContainEqual({
      code: 'plan-not-in-writing',
      plan: laterPlan,
      agreedOn: '2026-02-09',
    });
    for (const reason of ['plan-enough', 'no-further-need'] as const)
      after(plan, given, ...met, later)
        .when(end(reason))
        .refuses({ code: 'end-needs-written-plan', reason, agreedOn: day('2026-02-09') });
    expect(documentationOf(begun(state)).plans).toMatchObject([
      { agreedOn: '2026-02-09', given: [], declinedOn: [] },
      { agreedOn: '2026-01-20', given: [{ on: '2026-01-21' }] },
    ]);
  });
  test('each version has its own actions and its own further support', () => {
    const { plans } = documentationOf(begun(after(plan, later).state));
    expect(plans.map(({ actions }) => actions.map((actionNow) => actionNow.action))).toEqual([
      [action(9)],
      [action(1), action(2)],
    ]);
    expect(plans.map(({ furtherSupport }) => furtherSupport)).toEqual([text(9), text(2)]);
  });
  test('once the newest version is given, or declined, the process can end', () => {
    const ready = [plan, given, ...met, later];
    for (const settled of [laterGiven, laterDeclined]) {
      const { state } = after(...ready, settled);
      expect(lpProcess.warnings(state, context).map(({ code }) => code)).not.toContain('plan-not-in-writing');
      expect(after(...ready, settled).when(end('plan-enough')).state.state.status).toBe('ended');
    }
  });
  test('an older version that nobody got is no hindrance when the newest is in writing', () => {
    const { state } = after(plan, ...met, later, laterGiven);
    expect(lpProcess.warnings(state, context).map(({ code }) => code)).not.toContain('plan-not-in-writing');
    expect(inWriting(state)).toEqual([
      [firstPlan, []],
      [laterPlan, ['2026-02-10']],
    ]);
  });
  test('the newest is the one made last, whichever was recorded last; of one day the one recorded last', () => {
    const newest = (...commands: readonly LpProcessCommand[]) =>
      planOf(begun(after(...commands).state).facts)?.plan;
    expect(newest(later, plan)).toBe(laterPlan);
    expect(newest(plan, later)).toBe(laterPlan);
    expect(newest(plan, { ...later, on: plan.on })).toBe(laterPlan);
    expect(newest({ ...later, on: plan.on }, plan)).toBe(firstPlan);
  });
  test('only a version that stands is given or declined, and not before it was made', () => {
    const unknown = { code: 'plan-unknown', plan: laterPlan } as const;
    after(plan).when(laterGiven).refuses(unknown);
    after(plan).when(laterDeclined).refuses(unknown);
    after(plan, later, takeBack(60)).when(laterGiven).refuses(unknown);
    after(plan, step('offer-discussion'))
      .when({ ...given, plan: entry(2) })
      .refuses({ code: 'plan-unknown', plan: entry(2) });
    after(plan, later)
      .when({ ...laterGiven, on: day('2026-02-08') })
      .refuses({
        code: 'earlier-than-its-cause',
        on: day('2026-02-08'),
        cause: 'plan-agreed',
        causeOn: day('2026-02-09'),
      });
    expect(after(plan, later).when({ ...laterGiven, on: day('2026-02-09') }).result.ok).toBe(true);
  });
  test('a version is taken back after its delivery, and the one before it is the newest again', () => {
    after(plan, given, later, laterGiven)
      .when(takeBack(60))
      .refuses({ code: 'entry-needed', entry: laterPlan, by: 'plan-given' });
    const { state } = after(plan, given, later, laterGiven, takeBack(61), takeBack(60));
    expect(inWriting(state)).toEqual([[firstPlan, ['2026-01-21']]]);
    expect(isPlanSettled(planOf(begun(state).facts))).toBe(true);
  });
  test('a delivery that is taken back leaves the version without writing', () => {
    const { state } = after(plan, given, later, laterGiven, takeBack(61));
    expect(lpProcess.warnings(state, context)).toContainEqual({
      code: 'plan-not-in-writing',
      plan: laterPlan,
      agreedOn: '2026-02-09',
    });
    after(plan, given, ...met, later, laterGiven, end('plan-enough'))
      .when(takeBack(61))
      .refuses({ code: 'entry-needed', entry: entry(61), by: 'process-ended' });
  });
  test('the first delivery of each version is told apart', () => {
    const again = step('give-plan', { entry: entry(64), on: day('2026-01-25'), channel: 'by-post' });
    const { state } = after(plan, given, again, later, laterGiven);
    expect(factsOf(begun(state).facts, 'plan-given').map(({ first }) => first)).toEqual([true, false, true]);
  });
  test('what is counted of writing is counted of the newest version', () => {
    const inWriting = (...commands: readonly LpProcessCommand[]) => {
      const { state } = after(...commands);
      const outcome = processOutcomes
        .count(state.state, context.today)
        .find(({ cell }) => cell.dimensions['outcome'] === 'plan-in-writing');
      return outcome?.cell.dimensions['done'];
    };
    expect(inWriting(plan, given)).toBe('yes');
    expect(inWriting(plan, given, later)).toBe('no');
    expect(inWriting(plan, given, later, laterGiven)).toBe('yes');
    expect(inWriting(plan, given, later, laterDeclined)).toBe('no');
    expect(inWriting(plan, later, laterGiven)).toBe('yes');
  });
});

test('F05: nothing tells a delivery of a version that was not recorded of that version', () => {
  let deliveries = 0;
  fc.assert(
    fc.property(anyHistory, (commands) => {
      const { state: ledger } = runStream(
        lpProcess,
        commands.map((command) => ({ command, context })),
      );
      const { state: state } = ledger;
      if (state.status === 'empty') return;
      const recorded = factsOf(state.facts, 'plan-given');
      const declined = factsOf(state.facts, 'plan-declined');
      const documented = documentationOf(state).plans;
      expect(new Set(documented.map(({ plan: version }) => version))).toEqual(
        new Set(factsOf(state.facts, 'plan-agreed').map((fact) => fact.entry)),
      );
      for (const version of documented) {
        const own = recorded.filter((fact) => fact.plan === version.plan);
        deliveries += own.length;
        expect(version.given).toEqual(
          own.map(({ on, to, channel, language }) => ({ on, to, channel, language })),
        );
        expect(version.declinedOn).toEqual(
          declined.filter((fact) => fact.plan === version.plan).map(({ on }) => on),
        );
      }
      const newest = documented[0];
      const written = newest !== undefined && newest.given.length + newest.declinedOn.length > 0;
      if (state.status === 'ended' && ['plan-enough', 'no-further-need'].includes(state.ended.reason))
        expect(written).toBe(true);
      if (state.status === 'open' && newest)
        expect(lpProcess.warnings(ledger, context).some(({ code }) => code === 'plan-not-in-writing')).toBe(
          !written,
        );
    }),
    { numRuns: 120 },
  );
  expect(deliveries).toBeGreaterThan(20);
});
