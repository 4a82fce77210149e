import { describe, expect, test } from 'vitest';
import { replay, type RegionCode } from '../../kernel/index.js';
import { consentMatters, consentNeeds, handOverAll, lpProcess, serviceActs } from './index.js';
import type {
  ConsentLack,
  ConsentMatter,
  ConsentRecipient,
  ConsentTerms,
  FamilyRole,
  LpEntryCommand,
  LpProcessCommand,
  LpProcessWarning,
  ServiceAct,
} from './index.js';
import { after, eventsOf, opened, recorded, step, takeBack } from './testing/given.js';
import {
  context,
  clinic,
  county,
  day,
  dayCare,
  entry,
  municipality,
  northSavo,
  process,
  worker,
} from './testing/samples.js';

const named = step('name-responsible-workers');
const told = { disclosed: ['everyday-life'], from: ['school'] } as const;
const byConsent = { ground: 'consent', told } as const;
const toTheMunicipality = { ...byConsent, toController: municipality } as const;

/** A consent to everything about somebody, from 21 January on. */
const consentTo = (
  about: ConsentRecipient,
  change: Partial<ConsentTerms> = {},
  n = 60,
): LpProcessCommand => ({
  ...{ type: 'give-consent', process, entry: entry(n), on: day('2026-01-21') },
  ...{ matters: [...consentMatters], disclosed: ['everyday-life', 'the-plan'], from: ['school'] },
  ...{ givenBy: ['guardian'], decider: 'guardians', childView: 'agrees' },
  ...change,
  ...about,
});
const withdrawn = (on: string): LpProcessCommand =>
  step('withdraw-consent', { entry: entry(70), on: day(on), consent: entry(60) });

const asked = (on = '2026-03-02', change: object = {}): LpEntryCommand => ({
  ...{ type: 'ask-consultation', process, entry: entry(80), on: day(on), asker: worker(2) },
  ...{ sectors: ['health'], about: 'identified', ...told },
  ...change,
});

/** Every way in which something of the family goes to others outside meetings, with whom the consent has to be about. */
interface Way {
  readonly act: ServiceAct;
  readonly about: ConsentRecipient;
  readonly another: ConsentRecipient;
  readonly does: (on: string, change?: object) => LpEntryCommand;
}
const base = (on: string) => ({ process, entry: entry(80), on: day(on) });
const ways: Readonly<Record<string, Way>> = {
  'advice is asked': {
    act: 'consult',
    about: { to: 'consulted', sectors: ['health', 'social'] },
    another: { to: 'consulted', sectors: ['social'] },
    does: asked,
  },
  'another worker is responsible': {
    act: 'hand-over',
    about: { to: 'next-worker', worker: worker(4) },
    another: { to: 'next-worker', worker: worker(3) },
    does: (on, change) => ({
      ...base(on),
      ...{ type: 'hand-over-responsibility', from: worker(1), to: worker(4), ...toTheMunicipality },
      ...change,
    }),
  },
  'another unit goes on': {
    act: 'hand-over',
    about: { to: 'next-unit', toUnit: dayCare },
    another: { to: 'next-region', toRegion: northSavo },
    does: (on, change) => ({
      ...base(on),
      ...{ type: 'hand-over-process', to: 'municipality', toUnit: dayCare, ...toTheMunicipality },
      ...change,
    }),
  },
  'another region goes on': {
    act: 'hand-over',
    about: { to: 'next-region', toRegion: northSavo },
    another: { to: 'next-region', toRegion: '11' as RegionCode },
    does: (on, change) => ({
      ...base(on),
      ...{ type: 'hand-over-process', to: 'region', toRegion: northSavo, ...byConsent },
      ...change,
    }),
  },
};
/** Typed by hand: which matter carries which act. */
const carries: Readonly<Record<ServiceAct, ConsentMatter>> = {
  consult: 'exchange-information',
  'hand-over': 'hand-over',
};

const before = (...steps: readonly LpProcessCommand[]) => after(named, ...steps);

test('the acts outside meetings reach professionals alone', () => {
  expect(serviceActs.map((act) => consentNeeds[act].parties)).toEqual([['professional'], ['professional']]);
});

describe.each(Object.entries(ways))('F15, F101: when %s', (_name, { act, about, another, does }) => {
  const on = '2026-03-02';
  const sector = act === 'consult' ? { sector: 'health' as const } : {};
  const lackOf = (at: string, steps: readonly LpProcessCommand[], change: object = {}) => {
    const { result } = before(...steps).when(does(at, change));
    if (result.ok) return undefined;
    expect(result.error).toMatchObject({ code: 'consent-missing', act, ...sector });
    return result.error.code === 'consent-missing' ? result.error.lacks : undefined;
  };

  test.each(consentMatters)('with a consent about %s alone', (matter) => {
    expect(lackOf(on, [consentTo(about, { matters: [matter] })])).toBe(
      carries[act] === matter ? undefined : 'matter',
    );
  });

  test.each<readonly [string, readonly LpProcessCommand[], string, ConsentLack | undefined]>([
    ['nobody asked', [], on, 'none'],
    ['a consent about somebody else', [consentTo(another)], on, 'none'],
    ['the day it is given', [consentTo(about, {})], '2026-01-21', undefined],
    ['the day before it is given', [consentTo(about)], '2026-01-20', 'not-yet'],
    ['its last day', [consentTo(about, { lastDay: day(on) })], on, undefined],
    ['the day after its last', [consentTo(about, { lastDay: day('2026-03-01') })], on, 'expired'],
    ['the day before it is withdrawn', [consentTo(about), withdrawn('2026-03-03')], on, undefined],
    ['the day it is withdrawn', [consentTo(about), withdrawn(on)], on, 'withdrawn'],
    ['other data', [consentTo(about, { disclosed: ['health'] })], on, 'data'],
    ['the data of others', [consentTo(about, { from: ['parish'] })], on, 'source'],
  ])('%s', (_case, steps, at, expected) => {
    // Workers are named on 9 February: nobody hands over before.
    const early = at < '2026-02-09';
    const within = early ? [{ ...named, entry: entry(61), on: day('2026-01-12') }, ...steps] : steps;
    if (!early) expect(lackOf(at, within)).toBe(expected);
    else {
      const { result } = after(...within).when(does(at));
      expect(result.ok ? undefined : result.error).toEqual(
        expected && { code: 'consent-missing', act, lacks: expected, ...sector },
      );
    }
  });

  test.each<readonly [ConsentTerms['decider'], readonly FamilyRole[], boolean]>([
    ['guardians', ['second-guardian'], true],
    ['guardians', ['child'], false],
    ['guardians-and-child', ['guardian', 'child'], true],
    ['guardians-and-child', ['guardian'], false],
    ['child', ['child'], true],
    ['child', ['guardian'], false],
  ])('where %s decide, given by %j', (decider, givenBy, passes) => {
    expect(lackOf(on, [consentTo(about, { decider, givenBy })])).toBe(passes ? undefined : 'giver');
  });

  test('it is said what is told and whose information it is', () => {
    for (const [given, lacks] of [
      [{ ...told, disclosed: [] }, 'data'],
      [{ ...told, from: [] }, 'source'],
    ] as const)
      before(consentTo(about))
        .when(does(on, act === 'consult' ? given : { told: given }))
        .refuses({ code: 'sharing-incomplete', lacks });
  });

  test('a consent that was used is not taken back under it', () => {
    before(consentTo(about), does(on))
      .when(takeBack(60))
      .refuses({ code: 'entry-needed', entry: entry(60), by: lastOf(does(on)) });
  });

  test('what was done is flagged when the consent was withdrawn as from before it, and stays recorded', () => {
    const flag: LpProcessWarning =
      act === 'consult'
        ? { code: 'consulted-without-consent', consultation: entry(80), on: day(on), sectors: ['health'] }
        : { code: 'handed-over-without-consent', entry: entry(80), on: day(on) };
    expect(flagsOf(consentTo(about), withdrawn('2026-03-03'), does(on))).toEqual([]);
    expect(flagsOf(consentTo(about), does(on), withdrawn('2026-03-01'))).toEqual(
      // Nothing is added to a process that went to another region.
      about.to === 'next-region' ? [] : [flag],
    );
  });
});

const lastOf = (command: LpEntryCommand) => {
  const all = { 'ask-consultation': 'consultation-asked', 'hand-over-process': 'process-handed-over' };
  return all[command.type as keyof typeof all] ?? 'responsibility-handed-over';
};
const flagsOf = (...commands: readonly LpProcessCommand[]): readonly LpProcessWarning[] => {
  let state = replay(lpProcess, eventsOf([opened, recorded, named]));
  for (const command of commands) {
    const made = lpProcess.decide(command, state, context);
    if (made.ok) state = made.value.reduce(lpProcess.evolve, state);
  }
  return lpProcess.warnings(state, context).filter(({ code }) => /^(consulted|handed-over)-/.test(code));
};

describe('F101: advice', () => {
  test('about a nameless case needs no consent and tells nothing by which the family is known', () => {
    const nameless: LpEntryCommand = {
      ...{ type: 'ask-consultation', process, entry: entry(80), on: day('2026-01-20') },
      ...{ asker: worker(2), sectors: ['health'], about: 'nameless' },
    };
    const { result, state } = after().when(nameless);
    expect(result.ok).toBe(true);
    expect(lpProcess.warnings(state, context).map(({ code }) => code)).not.toContain(
      'consulted-without-consent',
    );
  });
  test('each sector that is asked has a consent', () => {
    const both = asked('2026-03-02', { sectors: ['health', 'social'] });
    const health = consentTo({ to: 'consulted', sectors: ['health'] });
    const social = consentTo({ to: 'consulted', sectors: ['social'] }, {}, 61);
    after(health)
      .when(both)
      .refuses({ code: 'consent-missing', act: 'consult', lacks: 'none', sector: 'social' });
    expect(after(health, social).when(both).result.ok).toBe(true);
  });
  test('a consent to take part in a meeting does not carry it', () => {
    after(step('decide-network-meeting'), step('propose-invitee'), step('give-consent'))
      .when(asked())
      .refuses({ code: 'consent-missing', act: 'consult', lacks: 'none', sector: 'health' });
  });
});

describe('docs/settled-questions.md "Controllers": a hand-over', () => {
  test.each(['hand-over-process', 'hand-over-responsibility'] as const)(
    '%s within one controller needs no consent, by statute neither; what goes by statute is named',
    (type) => {
      const inside = step(type, { on: day('2026-03-02') }) as LpEntryCommand;
      expect(before().when(inside).result.ok).toBe(true);
      const outside = type === 'hand-over-process' ? { toUnit: dayCare } : { to: worker(19) };
      const byStatute = {
        ...inside,
        ...outside,
        ...{ ground: 'statute', told, toController: municipality },
      } as LpEntryCommand;
      expect(before().when(byStatute).result.ok).toBe(true);
      before()
        .when({ ...byStatute, told: { ...told, disclosed: [] } } as LpEntryCommand)
        .refuses({ code: 'sharing-incomplete', lacks: 'data' });
    },
  );
  const responsible = (to: number) => ({ type: 'hand-over-responsibility', from: worker(1), to: worker(to) });
  const moved = (toUnit: string) => ({ type: 'hand-over-process', to: 'unit', toUnit });
  const byStatute = { ground: 'statute', told } as const;
  const inside = { ground: 'same-controller' } as const;
  test.each([
    ['a unit of the same controller, nothing disclosed', moved(clinic), inside, undefined],
    ['a unit of another controller, nothing disclosed', moved(dayCare), inside, 'hand-over-needs-ground'],
    ['a unit that no register knows', moved('closed-school'), inside, 'hand-over-needs-ground'],
    [
      'a unit of another controller, by statute',
      moved(dayCare),
      { ...byStatute, toController: municipality },
      undefined,
    ],
    [
      'the same, but somebody else is named',
      moved(dayCare),
      { ...byStatute, toController: 'parish' },
      'hand-over-recipient-mismatch',
    ],
    [
      'a unit of the same controller, by statute',
      moved(clinic),
      { ...byStatute, toController: county },
      'hand-over-within-controller',
    ],
    ['a worker of the other controller', responsible(19), inside, 'hand-over-needs-ground'],
    [
      'that worker, disclosed to the wrong one',
      responsible(19),
      { ...byStatute, toController: county },
      'hand-over-recipient-mismatch',
    ],
    ['a worker whom no register knows', responsible(4), inside, undefined],
    [
      'a worker whom no register knows, disclosed to the own controller',
      responsible(4),
      { ...byStatute, toController: county },
      'hand-over-within-controller',
    ],
  ])('F145: to %s', (_whom, handOver, ground, code) => {
    const { result } = before().when({ ...base('2026-03-02'), ...handOver, ...ground } as LpEntryCommand);
    expect(result.ok ? undefined : result.error.code).toBe(code);
  });
  test('of everything a leaving worker carries is judged one by one', () => {
    const bulk = { from: worker(1), to: worker(4), on: day('2026-03-02'), entryFor: () => entry(90) };
    const withConsent = before(consentTo({ to: 'next-worker', worker: worker(4) })).state;
    const decided = [before().state, withConsent].map((state) => {
      const [handOver] = handOverAll([state.state], { ...bulk, ground: toTheMunicipality });
      return lpProcess.decide(handOver!.command, state, context);
    });
    expect(decided).toMatchObject([{ ok: false, error: { code: 'consent-missing' } }, { ok: true }]);
  });
});

describe('docs/settled-questions.md "Safety": consents about others', () => {
  test('are not asked of whom a flag keeps away', () => {
    const flags = step('set-safety-flags', {
      flags: [{ flag: 'restricted-guardian', guardian: 'second-guardian' }],
    });
    after(flags)
      .when(consentTo({ to: 'consulted', sectors: ['health'] }, { givenBy: ['second-guardian'] }))
      .refuses({ code: 'restricted-guardian', surface: 'consent', recipient: 'second-guardian' });
    after()
      .when(consentTo({ to: 'next-unit', toUnit: clinic }, { givenBy: [] }))
      .refuses({ code: 'consent-without-giver' });
  });
});
