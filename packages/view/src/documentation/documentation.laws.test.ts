import {
  addDays,
  defaultLpSettings,
  lpProcess,
  replay,
  type Day,
  type EntryId,
  type LpProcessCommand,
  type LpProcessEvent,
  type ProcessId,
  type UnitId,
  type WorkerId,
} from '@puheeksi/core';
import {
  documentationOf,
  factsOf,
  familyRoles,
  planChannels,
  planLanguages,
  reachable,
  type ActionId,
} from '@puheeksi/core/streams/lp-process';
import { testUuid } from '@puheeksi/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '../format/day.js';
import { documentationText } from './documentationText.js';
import { documentationTextsFor } from './documentationTexts.js';

const process = testUuid<ProcessId>(1);
const worker = testUuid<WorkerId>(40);
const entry = (n: number) => testUuid<EntryId>(100 + n);
const start = '2026-01-05' as Day;
const context = {
  today: addDays(start, 200),
  rights: [],
  settings: defaultLpSettings,
  controllers: { ofUnits: {}, ofWorkers: {} },
};
const begun: readonly LpProcessCommand[] = [
  {
    type: 'open-process',
    process,
    entry: entry(90),
    on: start,
    unit: 'liperi-school' as UnitId,
    origin: 'family-wish',
  },
  {
    type: 'record-discussion',
    entry: entry(91),
    on: start,
    unit: 'liperi-school' as UnitId,
    setting: 'school',
    children: 1,
  },
];

/** Each version is made on a day of its own, so that its section is known by its heading. */
const madeOn = (version: number): Day => addDays(start, 10 * version);
const version = fc.nat(3);
const base = { on: fc.nat(60).map((days) => addDays(start, days)) };
const delivery = { entry: fc.nat(12).map((n) => entry(10 + n)), plan: version.map(entry) };

const anyCommand: fc.Arbitrary<LpProcessCommand> = fc.oneof(
  version.map((n): LpProcessCommand => {
    const actions = [{ action: testUuid<ActionId>(50 + n), context: 'home', doer: 'family' }] as const;
    return { type: 'agree-plan', entry: entry(n), on: madeOn(n), actions };
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('give-plan' as const),
      ...base,
      ...delivery,
      to: fc.constantFrom(...familyRoles),
      channel: fc.constantFrom(...planChannels),
      language: fc.constantFrom(...planLanguages),
    }),
  },
  fc.record({ type: fc.constant('decline-plan' as const), ...base, ...delivery }),
  fc.record({
    type: fc.constant('retract' as const),
    entry: fc.nat(22).map(entry),
    on: fc.constant(context.today),
    reason: fc.constant('wrong-details' as const),
  }),
);

/** The state after the commands that are not refused. */
const stateAfter = (commands: readonly LpProcessCommand[]) => {
  const events: LpProcessEvent[] = [];
  for (const command of [...begun, ...commands]) {
    const made = lpProcess.decide(command, replay(lpProcess, events), context);
    if (made.ok) events.push(...made.value);
  }
  const state = replay(lpProcess, events).state;
  if (state.status === 'empty') throw new Error('nothing was opened');
  return state;
};

test('F05, F99: no text tells a delivery of a plan that was not recorded of that very plan', () => {
  let told = 0;
  fc.assert(
    fc.property(
      fc.array(anyCommand, { maxLength: 30, size: 'max' }),
      fc.constantFrom('fi', 'sv', 'en'),
      (commands, language) => {
        const state = stateAfter(commands);
        const t = documentationTextsFor(language);
        const reach = reachable(state, 'documentation-text', { kind: 'worker', worker }, context.today);
        if (!reach.ok) throw new Error(reach.error.code);
        const day = (on: Day) => formatDay(on, language);
        const { sections } = documentationText(documentationOf(state), {
          language,
          reach: reach.value,
          texts: {},
          staff: {},
        });
        const plans = factsOf(state.facts, 'plan-agreed');
        expect(sections).toHaveLength(Math.max(plans.length, 1) + 1);
        for (const { entry: plan, on } of plans) {
          const [, ...lines] = sections.find(({ heading }) => heading === t.plan(day(on)))?.lines ?? [];
          const given = factsOf(state.facts, 'plan-given')
            .filter((fact) => fact.plan === plan)
            .map((fact) => t.given({ ...fact, day: day(fact.on) }));
          const declined = factsOf(state.facts, 'plan-declined')
            .filter((fact) => fact.plan === plan)
            .map((fact) => t.declined(day(fact.on)));
          const recorded = [...given, ...declined];
          expect([...lines].sort()).toEqual(recorded.length > 0 ? recorded.sort() : [t.notGiven]);
          told += given.length;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(50);
});
