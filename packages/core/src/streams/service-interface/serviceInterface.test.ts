import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaCode, Day, UnitId } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId, LedgerStream, TextRef } from '../../kernel/ledger.js';
import type { BodyId, InterfaceId, OrganisationId } from '../../kernel/collaborationIds.js';
import { explore, relabel } from '../../testing/explore.js';
import { given } from '../../testing/givenWhenThen.js';
import { runStream, type Move } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  interfacesWithoutEvaluation,
  interfaceStages,
  nextStages,
  openInterfaceDuties,
  serviceInterface,
} from './index.js';
import type {
  InterfaceCommand,
  InterfaceEvent,
  InterfaceState,
  InterfaceStage,
  InterfaceTypes,
  ServiceInterface,
} from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const org = (name: string) => name as OrganisationId;
const team = 'liperi-team' as BodyId;
const text = { textRef: testUuid<TextRef>(300), text: 'Koulun ja perhetyön yhdyspinta.' };
const context = { today: day('2027-12-31') };
const base = { interface: testUuid<InterfaceId>(800), area: 'liperi' as AreaCode };

const recognise = {
  type: 'recognise-interface',
  entry: entry(1),
  on: day('2026-01-12'),
  ...base,
  between: [org('school'), org('family-work')],
  raisedBy: { kind: 'team', team },
  ...text,
} as const satisfies InterfaceCommand;
const agree = {
  type: 'agree-interface-model',
  entry: entry(2),
  on: day('2026-02-01'),
  by: [org('family-work'), org('school')],
  ...text,
} as const satisfies InterfaceCommand;
const follow: InterfaceCommand = { type: 'follow-interface-model', entry: entry(3), on: day('2026-03-01') };
const evaluate = {
  type: 'evaluate-interface-model',
  entry: entry(4),
  on: day('2026-09-01'),
  evidence: ['experience'],
  ...text,
} as const satisfies InterfaceCommand;
const develop: InterfaceCommand = {
  type: 'develop-interface-model',
  entry: entry(5),
  on: day('2026-10-01'),
  ...text,
};
const tell: InterfaceCommand = { type: 'give-interface-feedback', entry: entry(6), on: day('2026-10-11') };
const whole = [recognise, agree, follow, evaluate, develop];

const run = (commands: readonly InterfaceCommand[]): readonly InterfaceEvent[] =>
  commands.reduce<readonly InterfaceEvent[]>((events, command) => {
    const { result } = given(serviceInterface, events).when(command, context);
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.error)}`);
    return [...events, ...result.value];
  }, []);
const of = (state: InterfaceState): ServiceInterface => {
  if (state.status === 'none') throw new Error('not recognised');
  return state;
};
const interfaceOf = (commands: readonly InterfaceCommand[]) =>
  of(given(serviceInterface, run(commands)).state.state);

describe('interface between services', () => {
  test('F111: recognising an interface a team raised links back to the team and opens a feedback duty', () => {
    const recognised = interfaceOf([recognise]);
    expect(recognised).toMatchObject({
      status: 'recognised',
      raisedBy: { kind: 'team', team },
      duties: [{ cause: entry(1), since: '2026-01-12' }],
    });
    const { raisedBy: _raisedBy, ...unraised } = recognise;
    expect(interfaceOf([unraised]).duties).toEqual([]);
  });
  test('F106, F111: an interface that a unit without a team raised owes word to that unit', () => {
    const unit = { kind: 'unit', unit: 'rural-clinic' as UnitId } as const;
    const raised = run([{ ...recognise, raisedBy: unit }]);
    expect(serviceInterface.warnings(given(serviceInterface, raised).state, context)).toMatchObject([
      { code: 'feedback-open', recipient: unit },
    ]);
    expect(given(serviceInterface, raised).when(tell, context).result).toMatchObject({
      ok: true,
      value: [{ recipient: unit, settles: [{ cause: entry(1), feedbackDays: 272 }] }],
    });
  });
  test('an interface lies between two organisations at least, and is recognised once', () => {
    given(serviceInterface, [])
      .when({ ...recognise, between: [org('school'), org('school')] }, context)
      .refuses({ code: 'organisations-too-few', organisations: 1 });
    given(serviceInterface, run([recognise]))
      .when({ ...recognise, entry: entry(9) }, context)
      .refuses({ code: 'interface-already-recognised' });
    given(serviceInterface, []).when(follow, context).refuses({ code: 'interface-not-recognised' });
    given(serviceInterface, [])
      .when({ ...recognise, text: 'Soita 040 123 4567' }, context)
      .refusesWith('text-identifies');
  });
  test('R0-E6: recognised, agreed, followed, evaluated, developed, and followed again', () => {
    const stages = whole.map((_, n) => interfaceOf(whole.slice(0, n + 1)).status);
    expect(stages).toEqual([...interfaceStages]);
    expect(
      interfaceOf([...whole, { ...follow, entry: entry(7), on: day('2026-11-01') } as InterfaceCommand])
        .status,
    ).toBe('followed');
  });
  test('R0-E6: of 25 ordered pairs of stages exactly six are legal', () => {
    const commands: Readonly<Record<Exclude<InterfaceStage, 'recognised'>, InterfaceCommand>> = {
      'model-agreed': agree,
      followed: follow,
      evaluated: evaluate,
      developed: develop,
    };
    let legal = 0;
    interfaceStages.forEach((from, n) => {
      for (const to of interfaceStages) {
        if (to === 'recognised') continue;
        const command = { ...commands[to], entry: entry(99), on: day('2026-12-01') } as InterfaceCommand;
        const outcome = given(serviceInterface, run(whole.slice(0, n + 1))).when(command, context);
        if (outcome.result.ok) legal += 1;
        else outcome.refuses({ code: 'stage-skipped', from, to, allowed: nextStages[from] });
      }
    });
    expect(legal).toBe(6);
  });
  test('R0-E6: a model is agreed by every organisation of the interface, and by nobody else', () => {
    given(serviceInterface, run([recognise]))
      .when({ ...agree, by: [org('school')] }, context)
      .refuses({ code: 'organisations-missing', missing: [org('family-work')] });
    given(serviceInterface, run([recognise]))
      .when({ ...agree, by: [org('school'), org('family-work'), org('police')] }, context)
      .refuses({ code: 'organisation-not-party', organisation: org('police') });
    expect(given(serviceInterface, run([recognise])).when(agree, context).result).toMatchObject({
      ok: true,
      value: [{ from: 'recognised', stageDays: 20 }],
    });
  });
  test('R0-E6: an evaluation rests on experience or impact, and one alone is shown', () => {
    given(serviceInterface, run([recognise, agree, follow]))
      .when({ ...evaluate, evidence: [] }, context)
      .refuses({ code: 'evidence-missing' });
    expect(
      serviceInterface.warnings(
        given(serviceInterface, run([recognise, agree, follow, evaluate])).state,
        context,
      ),
    ).toContainEqual({ code: 'evidence-one-sided', missing: ['impact'] });
  });
  test('no stage begins before the one it follows, and no text is about a person', () => {
    given(serviceInterface, run([recognise, agree]))
      .when({ ...follow, on: day('2026-01-31') }, context)
      .refuses({ code: 'before-stage', since: day('2026-02-01') });
    given(serviceInterface, run([recognise]))
      .when({ ...agree, text: 'nimi@esimerkki.fi' }, context)
      .refusesWith('text-identifies');
  });
  test('R0-K7: the team hears of recognition, model, evaluation and development, all at once where nobody told it before', () => {
    expect(openInterfaceDuties(interfaceOf(whole))).toHaveLength(4);
    const told = given(serviceInterface, run(whole)).when(tell, context);
    expect(told.result).toMatchObject({
      ok: true,
      value: [
        {
          recipient: { kind: 'team', team },
          settles: [{ feedbackDays: 272 }, { feedbackDays: 252 }, { feedbackDays: 40 }, { feedbackDays: 10 }],
        },
      ],
    });
    expect(openInterfaceDuties(of(told.state.state))).toEqual([]);
    given(serviceInterface, run([...whole, tell]))
      .when({ ...tell, entry: entry(8) }, context)
      .refuses({ code: 'feedback-not-owed' });
    given(serviceInterface, run([recognise]))
      .when({ ...tell, on: day('2026-01-11') }, context)
      .refuses({ code: 'feedback-not-owed' });
    expect(
      serviceInterface.warnings(given(serviceInterface, run([recognise])).state, {
        today: day('2026-01-22'),
      }),
    ).toEqual([
      { code: 'feedback-open', recipient: { kind: 'team', team }, since: '2026-01-12', openDays: 10 },
    ]);
  });
  test('F40: interfaces whose model nobody evaluated in twelve months are listed, the longest first', () => {
    const evaluated = interfaceOf(whole);
    const never = { ...interfaceOf([recognise, agree]), interface: testUuid<InterfaceId>(801) };
    expect(
      interfacesWithoutEvaluation([evaluated, never, interfaceOf([recognise])], day('2027-02-21'), 365),
    ).toEqual([{ interface: never.interface, daysWithout: 385 }]);
    expect(
      interfacesWithoutEvaluation([evaluated, never], day('2027-10-01'), 365).map(
        ({ daysWithout }) => daysWithout,
      ),
    ).toEqual([607, 395]);
    const state = given(serviceInterface, run([recognise, agree])).state;
    expect(
      serviceInterface.warnings(state, { today: day('2027-02-21'), evaluateEveryDays: 365 }),
    ).toContainEqual({ code: 'evaluation-late', daysWithout: 385 });
    expect(
      serviceInterface.warnings(state, { today: day('2027-02-21') }).map(({ code }) => code),
    ).not.toContain('evaluation-late');
    expect(interfacesWithoutEvaluation([never], day('2027-02-01'), 365)).toEqual([]);
    expect(interfacesWithoutEvaluation([never], day('2027-02-02'), 365)).toHaveLength(1);
    const codes = (on: string) =>
      serviceInterface.warnings(state, { today: day(on), evaluateEveryDays: 365 }).map(({ code }) => code);
    expect([
      codes('2027-02-01').includes('evaluation-late'),
      codes('2027-02-02').includes('evaluation-late'),
    ]).toEqual([false, true]);
    expect(serviceInterface.warnings(given(serviceInterface, []).state, context)).toEqual([]);
  });
  test('F40: days without evaluation count from the last one, and nothing is asked of an interface without a model', () => {
    const again = [
      { ...follow, entry: entry(7), on: day('2026-11-01') },
      { ...evaluate, entry: entry(8), on: day('2026-12-01'), evidence: ['impact', 'experience'] },
    ] as const satisfies InterfaceCommand[];
    const twice = [...whole, ...again];
    const warned = (commands: readonly InterfaceCommand[]) =>
      serviceInterface
        .warnings(given(serviceInterface, run(commands)).state, {
          today: day('2027-12-02'),
          evaluateEveryDays: 365,
        })
        .filter(({ code }) => code !== 'feedback-open');
    expect(warned(twice)).toEqual([{ code: 'evaluation-late', daysWithout: 366 }]);
    expect(warned([recognise])).toEqual([]);
    expect(interfacesWithoutEvaluation([interfaceOf(twice)], day('2027-12-02'), 365)).toEqual([
      { interface: base.interface, daysWithout: 366 },
    ]);
  });
  test('R0-E6: a model agreed yesterday has gone one day without evaluation, however long the interface has been known', () => {
    const yesterday = { ...agree, on: day('2027-12-30') };
    const agreed = interfaceOf([recognise, yesterday]);
    expect(interfacesWithoutEvaluation([agreed], day('2027-12-31'), 0)).toEqual([
      { interface: base.interface, daysWithout: 1 },
    ]);
    const late = { today: day('2027-12-31'), evaluateEveryDays: 365 };
    const codes = serviceInterface
      .warnings(given(serviceInterface, run([recognise, yesterday])).state, late)
      .map(({ code }) => code);
    expect(codes).not.toContain('evaluation-late');
  });
  test('F40: the day a model was first agreed stays when the model is developed', () => {
    expect(interfaceOf([recognise]).modelAgreed).toBeUndefined();
    expect(interfaceOf(whole).modelAgreed).toBe('2026-02-01');
  });
  test('F40: interfaces that waited as long stand in the order of their ids', () => {
    const agreed = interfaceOf([recognise, agree]);
    const ids = [803, 801, 802].map((n) => testUuid<InterfaceId>(n));
    const listed = interfacesWithoutEvaluation(
      ids.map((id) => ({ ...agreed, interface: id })),
      day('2027-12-31'),
      365,
    );
    expect(listed.map((row) => row.interface)).toEqual([...ids].sort());
  });
  test('R0-K7: word given on a day tells of what had happened by then, and of nothing later', () => {
    const early = { ...tell, on: day('2026-01-20') } as InterfaceCommand;
    expect(interfaceOf([recognise, agree, early]).duties).toEqual([
      { cause: entry(1), since: '2026-01-12', toldOn: '2026-01-20' },
      { cause: entry(2), since: '2026-02-01' },
    ]);
    const retract = (n: number): InterfaceCommand => ({
      type: 'retract',
      entry: entry(n),
      on: day('2026-12-01'),
      reason: 'wrong-details',
    });
    const history = run([recognise, agree, early]);
    expect(given(serviceInterface, history).when(retract(2), context).result.ok).toBe(true);
    given(serviceInterface, run([recognise, early]))
      .when(retract(1), context)
      .refuses({ code: 'entry-needed', entry: entry(1), by: 'interface-feedback-given' });
  });
  test('what comes before any recognition makes no interface', () => {
    const [, agreed] = run([recognise, agree]);
    expect(given(serviceInterface, [agreed!]).state.state).toEqual({ status: 'none' });
  });
  test('what the team was told of is not taken back, nor a stage that others follow', () => {
    const retract = (n: number): InterfaceCommand => ({
      type: 'retract',
      entry: entry(n),
      on: day('2026-12-01'),
      reason: 'wrong-details',
    });
    given(serviceInterface, run([...whole, tell]))
      .when(retract(5), context)
      .refuses({ code: 'entry-needed', entry: entry(5), by: 'interface-feedback-given' });
    given(serviceInterface, run(whole))
      .when(retract(3), context)
      .refuses({ code: 'entry-needed', entry: entry(3), by: 'interface-model-evaluated' });
    expect(given(serviceInterface, run(whole)).when(retract(5), context).result.ok).toBe(true);
    const toldEarly = { ...tell, on: day('2026-02-02') } as InterfaceCommand;
    const wordFirst = given(serviceInterface, run([recognise, agree, toldEarly, follow])).when(
      retract(6),
      context,
    );
    expect(openInterfaceDuties(of(wordFirst.state.state))).toHaveLength(2);
    expect(of(wordFirst.state.state).status).toBe('followed');
  });
});

const commandsOf = (n: number, on: Day, pick: number, target: EntryId): readonly InterfaceCommand[] => {
  const made = { entry: entry(n), on };
  return [
    { ...recognise, ...made },
    { ...agree, ...made },
    { type: 'follow-interface-model', ...made },
    { ...evaluate, ...made, evidence: pick === 0 ? [] : ['impact', 'experience'] },
    { type: 'develop-interface-model', ...made, ...text },
    { type: 'give-interface-feedback', ...made },
    { type: 'retract', entry: target, on, reason: 'entered-twice' },
  ];
};

describe('laws of the interface', () => {
  type Stream = LedgerStream<InterfaceTypes>;
  const dice = fc.record({ kind: fc.nat(6), days: fc.nat(3), pick: fc.nat(2), target: fc.nat(5) });
  const history = fc.array(dice, { maxLength: 50 }).map((all) =>
    all.map(({ kind, days, pick, target }): Move<Stream> => ({ facts, retracted }) => {
      const on = addDays(facts.at(-1)?.on ?? day('2026-01-01'), days);
      const known = facts[facts.length - 1 - target]?.entry ?? entry(1);
      return {
        command:
          commandsOf(facts.length + retracted.length + 1, on, pick, known)[facts.length === 0 ? 0 : kind] ??
          recognise,
        context,
      };
    }),
  );

  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(history, (moves) => void runStream(serviceInterface, moves)),
      { numRuns: 300 },
    );
  });
  test('R0-E6: the stages that stand are a legal walk, whatever was retracted', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { facts, state } = runStream(serviceInterface, moves).state;
        const walked = facts.flatMap((fact) => ('from' in fact ? [fact.from] : []));
        const stages: readonly string[] = [...walked, state.status];
        stages.slice(1).forEach((stage, index) => {
          const before = interfaceStages.find((candidate) => candidate === stages[index]);
          expect(before && nextStages[before]).toContain(stage);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the whole life of an interface', () => {
  const walk = explore(serviceInterface, {
    depth: 8,
    context,
    key: ({ state }) => JSON.stringify(state),
    sees: ({ state }) => state,
    commands: ({ facts, retracted }) =>
      commandsOf(
        facts.length + retracted.length + 1,
        day('2026-01-12'),
        1,
        facts.at(-1)?.entry ?? entry(999),
      ),
  });
  test('to a depth of 8 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThan(50);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });
  test('the reference page shows the life cycle as it is', async () => {
    const page = streamPage(
      'Interface between services',
      'Recognised, model agreed, followed, evaluated, developed; the team that raised it hears of it. R0-E6, R0-K7.',
      relabel(walk, ({ state }) => state.status),
    );
    await expect(page).toMatchFileSnapshot('../../../../../docs/reference/streams/life/service-interface.md');
  });
});
