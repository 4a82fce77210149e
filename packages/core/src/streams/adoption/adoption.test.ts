import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaCode, Day, UnitId } from '../../kernel/index.js';
import { addDays } from '../../kernel/index.js';
import type { EntryId, LedgerStream, TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import { explore, relabel } from '../../testing/explore.js';
import { given } from '../../testing/givenWhenThen.js';
import { runStream, type Move } from '../../testing/streamLaws.js';
import { streamPage } from '../../testing/streamPage.js';
import { testUuid } from '../../testing/testUuid.js';
import { adoption, adoptionStage, adoptionSteps, chainCoverage, missingSteps } from './index.js';
import type { AdoptionCommand, AdoptionEvent, AdoptionTypes, ChainId, ServiceChain } from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const unit = 'liperi-school' as UnitId;
const by = 'education-management' as BodyId;
const supervisor = testUuid<WorkerId>(400);
const context = { today: day('2027-12-31') };

const decide: Extract<AdoptionCommand, { type: 'decide-adoption' }> = {
  type: 'decide-adoption',
  entry: entry(2),
  on: day('2026-02-01'),
  unit,
  by,
  parts: ['discussion'],
  supervisor,
  reviewOn: day('2027-02-01'),
  explanation: { textRef: testUuid<TextRef>(300), text: 'Päätös LP-keskustelujen käyttöönotosta.' },
};
const { explanation: _explanation, ...unexplained } = decide;
const decided: AdoptionEvent = {
  ...unexplained,
  type: 'adoption-decided',
  textRef: testUuid<TextRef>(300),
};
const considered: AdoptionEvent = {
  type: 'adoption-considered',
  entry: entry(1),
  on: day('2026-01-10'),
  unit,
};
const step: Extract<AdoptionCommand, { type: 'take-adoption-step' }> = {
  type: 'take-adoption-step',
  entry: entry(3),
  on: day('2026-03-01'),
  unit,
  step: 'decision-made-visible',
};
const review: Extract<AdoptionCommand, { type: 'review-adoption' }> = {
  type: 'review-adoption',
  entry: entry(4),
  on: day('2027-02-11'),
  unit,
  result: 'continues',
  nextReviewOn: day('2028-02-01'),
};
const end: AdoptionCommand = {
  type: 'end-adoption',
  entry: entry(5),
  on: day('2027-06-01'),
  unit,
  reason: 'unit-ended',
};
const ended: AdoptionEvent = {
  type: 'adoption-ended',
  entry: entry(5),
  on: day('2027-06-01'),
  unit,
  reason: 'unit-ended',
};

describe('adoption of LP by a unit', () => {
  test('R0-P12: management decides on record, with a supervisor and a review day, considered before or not', () => {
    given(adoption, []).when(decide, context).then([decided]);
    given(adoption, [considered]).when(decide, context).then([decided]);
    given(adoption, [])
      .when({ type: 'consider-adoption', entry: entry(1), on: day('2026-01-10'), unit }, context)
      .then([considered]);
  });
  test('a decision says what is taken into use and is reviewed later than it was made', () => {
    given(adoption, [])
      .when({ ...decide, parts: [] }, context)
      .refuses({ code: 'parts-missing' });
    given(adoption, [])
      .when({ ...decide, reviewOn: decide.on }, context)
      .refuses({ code: 'review-day-past', reviewOn: decide.on });
  });
  test('no text of a decision tells who somebody is', () => {
    const explanation = { textRef: testUuid<TextRef>(301), text: 'nimi@esimerkki.fi' };
    given(adoption, [])
      .when({ ...decide, explanation }, context)
      .refusesWith('text-identifies');
  });
  test('what is decided is neither decided nor considered again', () => {
    given(adoption, [decided])
      .when({ ...decide, entry: entry(9) }, context)
      .refuses({ code: 'already-decided', on: decide.on });
    given(adoption, [decided])
      .when({ type: 'consider-adoption', entry: entry(9), on: decide.on, unit }, context)
      .refuses({ code: 'already-considered' });
    given(adoption, [decided])
      .when({ ...step, unit: 'other-school' as UnitId }, context)
      .refuses({ code: 'other-unit' });
  });
  test('R0-P12: no step is taken without a decision, or before it', () => {
    for (const history of [[], [considered]])
      given(adoption, history).when(step, context).refuses({ code: 'decision-missing' });
    given(adoption, [decided])
      .when({ ...step, on: day('2026-01-31') }, context)
      .refuses({ code: 'before-decision', decided: decide.on });
  });
  test('a step is taken once; every step and a review make it established', () => {
    const taken: AdoptionEvent = {
      type: 'adoption-step-taken',
      entry: entry(3),
      on: step.on,
      unit,
      step: 'decision-made-visible',
    };
    given(adoption, [decided]).when(step, context).then([taken]);
    given(adoption, [decided, taken])
      .when({ ...step, entry: entry(9) }, context)
      .refuses({ code: 'step-already-taken', step: 'decision-made-visible' });
    expect(missingSteps(given(adoption, [decided, taken]).state.state)).toHaveLength(
      adoptionSteps.length - 1,
    );
    const all = adoptionSteps.map((adoptionStep, n): AdoptionEvent => ({
      type: 'adoption-step-taken',
      entry: entry(20 + n),
      on: step.on,
      unit,
      step: adoptionStep,
    }));
    const stage = (events: readonly AdoptionEvent[]) => adoptionStage(given(adoption, events).state.state);
    expect([
      'none',
      stage([considered]),
      stage([decided]),
      stage([decided, taken]),
      stage([decided, ...all]),
    ]).toEqual(['none', 'considered', 'decided', 'embedding', 'embedding']);
    expect(adoptionStage(given(adoption, [decided, ...all]).when(review, context).state.state)).toBe(
      'established',
    );
    expect(stage([decided, ended])).toBe('ended');
  });
  test('F24: a review moves the review day on and keeps how late it was', () => {
    const done = given(adoption, [decided]).when(review, context);
    done.then([
      {
        type: 'adoption-reviewed',
        entry: entry(4),
        on: review.on,
        unit,
        result: 'continues',
        nextReviewOn: review.nextReviewOn,
        lateDays: 10,
      },
    ]);
    expect(done.state.state).toMatchObject({ decision: { reviewOn: '2028-02-01' } });
    given(adoption, [decided])
      .when({ ...review, nextReviewOn: review.on }, context)
      .refuses({ code: 'review-day-past', reviewOn: review.on });
  });
  test('nothing happens after the end, but the end can be taken back', () => {
    given(adoption, [decided]).when(end, context).then([ended]);
    const after = { entry: entry(9), on: day('2027-06-02') };
    for (const command of [
      { ...step, ...after },
      { ...review, ...after },
      { ...end, entry: entry(9) },
      { ...decide, entry: entry(9) },
    ])
      given(adoption, [decided, ended])
        .when(command, context)
        .refuses({ code: 'adoption-ended', ended: day('2027-06-01') });
    const back = given(adoption, [decided, ended]).when(
      { type: 'retract', entry: entry(5), on: day('2027-06-02'), reason: 'recorded-by-mistake' },
      context,
    );
    expect(back.state.state.status).toBe('decided');
  });
  test('a review stays while a later one counts from its day; a step is taken back at any time', () => {
    const taken: AdoptionEvent = {
      type: 'adoption-step-taken',
      entry: entry(3),
      on: step.on,
      unit,
      step: 'decision-made-visible',
    };
    const reviewed = (n: number, on: string): AdoptionEvent => ({
      type: 'adoption-reviewed',
      entry: entry(n),
      on: day(on),
      unit,
      result: 'continues',
      nextReviewOn: day('2028-02-01'),
      lateDays: 0,
    });
    const history = [decided, taken, reviewed(4, '2027-01-20'), reviewed(6, '2027-05-20')];
    const retract = (n: number): AdoptionCommand => ({
      type: 'retract',
      entry: entry(n),
      on: day('2027-06-02'),
      reason: 'entered-twice',
    });
    given(adoption, history)
      .when(retract(4), context)
      .refuses({ code: 'entry-needed', entry: entry(4), by: 'adoption-reviewed' });
    for (const n of [3, 6]) expect(given(adoption, history).when(retract(n), context).result.ok).toBe(true);
  });
  test('R0-P12: a step and a review of the time before the end are recorded after it', () => {
    for (const on of ['2027-03-01', '2027-06-01'])
      for (const command of [step, review]) {
        const late = given(adoption, [decided, ended]).when({ ...command, on: day(on) }, context);
        expect(late.state.state).toMatchObject({
          status: 'ended',
          ended: '2027-06-01',
          [command === step ? 'steps' : 'reviews']: [{ on }],
        });
      }
    const taken: AdoptionEvent = { ...step, type: 'adoption-step-taken' };
    given(adoption, [decided, ended, taken])
      .when(
        { type: 'retract', entry: entry(5), on: day('2027-06-02'), reason: 'recorded-by-mistake' },
        context,
      )
      .then([
        { type: 'entry-retracted', on: day('2027-06-02'), reason: 'recorded-by-mistake', cancelled: ended },
      ]);
    given(adoption, [decided, ended])
      .when({ ...step, on: day('2026-01-31') }, context)
      .refuses({ code: 'before-decision', decided: day('2026-02-01') });
  });
  test('R0-P12, F24: a June review recorded after the October one comes before it, and the next day is that of October', () => {
    const held = (n: number, on: string, nextReviewOn: string): AdoptionCommand => ({
      ...review,
      entry: entry(n),
      on: day(on),
      nextReviewOn: day(nextReviewOn),
    });
    const october = given(adoption, [{ ...decided, reviewOn: day('2026-06-01') }]).when(
      held(6, '2026-10-01', '2027-04-01'),
      context,
    );
    expect(october.state.state).toMatchObject({ reviews: [{ lateDays: 122 }] });
    const events = [
      { ...decided, reviewOn: day('2026-06-01') },
      ...(october.result.ok ? october.result.value : []),
    ];
    const june = given(adoption, events).when(held(7, '2026-06-11', '2026-09-30'), context);
    expect(june.result).toMatchObject({ ok: true, value: [{ lateDays: 10 }] });
    expect(june.state.state).toMatchObject({
      decision: { reviewOn: '2027-04-01' },
      reviews: [
        { on: '2026-06-11', lateDays: 10 },
        { on: '2026-10-01', lateDays: 1 },
      ],
    });
    const back = (n: number): AdoptionCommand => ({
      type: 'retract',
      entry: entry(n),
      on: day('2026-11-01'),
      reason: 'entered-twice',
    });
    const both = [...events, ...(june.result.ok ? june.result.value : [])];
    for (const n of [6, 7]) expect(given(adoption, both).when(back(n), context).result.ok).toBe(true);
  });
  test('F24: of two reviews on one day the one recorded last sets the next day, counts from the first and is taken back first', () => {
    const first = given(adoption, [decided]).when(review, context);
    const events = first.result.ok ? [decided, ...first.result.value] : [];
    const again = { ...review, entry: entry(6), nextReviewOn: day('2027-12-01') };
    const second = given(adoption, events).when(again, context);
    expect(second.result).toMatchObject({ ok: true, value: [{ lateDays: 0 }] });
    expect(second.state.state).toMatchObject({
      decision: { reviewOn: '2027-12-01' },
      reviews: [
        { nextReviewOn: '2028-02-01', lateDays: 10 },
        { nextReviewOn: '2027-12-01', lateDays: 0 },
      ],
    });
    given(adoption, [...events, ...(second.result.ok ? second.result.value : [])])
      .when({ type: 'retract', entry: entry(4), on: day('2027-06-02'), reason: 'entered-twice' }, context)
      .refuses({ code: 'entry-needed', entry: entry(4), by: 'adoption-reviewed' });
  });
  test('F24: how late each review was does not depend on the order in which reviews were recorded', () => {
    const anyReview = fc.record({ on: fc.nat(200), ahead: fc.integer({ min: 1, max: 90 }) });
    const some = fc.uniqueArray(anyReview, { selector: ({ on }) => on, minLength: 1, maxLength: 6 });
    const reviews = some.chain((inOrder) =>
      fc.tuple(fc.constant(inOrder), fc.shuffledSubarray(inOrder, { minLength: inOrder.length })),
    );
    const stateOf = (all: readonly { readonly on: number; readonly ahead: number }[]) =>
      runStream(
        adoption,
        [
          decide,
          ...all.map(({ on, ahead }, n): AdoptionCommand => ({
            ...review,
            entry: entry(10 + n),
            on: addDays(decide.on, on),
            nextReviewOn: addDays(decide.on, on + ahead),
          })),
        ].map((command) => ({ command, context })),
      ).state.state;
    fc.assert(
      fc.property(reviews, ([one, other]) => {
        expect(stateOf(other)).toEqual(stateOf(one));
      }),
    );
  });
  test('R0-P12: of a decision its text is kept by reference, and before one every step is still to take', () => {
    expect(given(adoption, []).when(decide, context).state.state).toMatchObject({
      decision: { on: decide.on, supervisor, textRef: testUuid<TextRef>(300) },
    });
    for (const history of [[], [considered]])
      expect(missingSteps(given(adoption, history).state.state)).toEqual(adoptionSteps);
  });
  test('what comes before any decision in a log changes nothing', () => {
    expect(given(adoption, [ended]).state.state).toEqual({ status: 'none' });
    expect(given(adoption, [considered, ended]).state.state).toMatchObject({ status: 'considered' });
  });
  test('R0-P12: steps are asked for down to the last one, and no longer', () => {
    const taken = adoptionSteps.map((adoptionStep, n): AdoptionEvent => ({
      type: 'adoption-step-taken',
      entry: entry(20 + n),
      on: step.on,
      unit,
      step: adoptionStep,
    }));
    const warned = (events: readonly AdoptionEvent[]) =>
      adoption.warnings(given(adoption, [decided, ...events]).state, { today: decide.on });
    expect(warned(taken.slice(1))).toEqual([{ code: 'steps-missing', steps: [adoptionSteps[0]] }]);
    expect(warned(taken)).toEqual([]);
  });
  test('F24: a review on its day or before is not late at all', () => {
    for (const on of ['2026-12-01', '2027-02-01']) {
      const early = given(adoption, [decided]).when({ ...review, on: day(on) }, context);
      expect(early.result).toMatchObject({ ok: true, value: [{ lateDays: 0 }] });
    }
  });
  test('steps and reviews are recorded late in any order', () => {
    const taken: AdoptionEvent = { ...step, type: 'adoption-step-taken', on: day('2026-09-01') };
    const reviewed = given(adoption, [decided, taken]).when({ ...review, on: day('2026-06-01') }, context);
    expect(reviewed.result.ok).toBe(true);
    const history = reviewed.result.ok ? [decided, taken, ...reviewed.result.value] : [];
    const late = { ...step, entry: entry(9), on: day('2026-03-01'), step: 'staff-trained' } as const;
    expect(given(adoption, history).when(late, context).result.ok).toBe(true);
  });
  test('F24: a unit at work without a decision is shown, and a decision past its review day', () => {
    const active = { ...context, activeSince: day('2026-01-20') };
    expect(adoption.warnings(given(adoption, []).state, active)).toEqual([
      { code: 'activity-without-decision', activeSince: '2026-01-20' },
    ]);
    expect(adoption.warnings(given(adoption, []).state, context)).toEqual([]);
    expect(adoption.warnings(given(adoption, [decided]).state, { today: day('2027-02-02') })).toEqual([
      { code: 'review-late', reviewOn: '2027-02-01', lateDays: 1 },
      { code: 'steps-missing', steps: [...adoptionSteps] },
    ]);
    expect(adoption.warnings(given(adoption, [decided]).state, { today: day('2027-02-01') })).toHaveLength(1);
    expect(adoption.warnings(given(adoption, [decided, ended]).state, active)).toEqual([]);
  });
});

const commandsOf = (n: number, on: Day, pick: number, target: EntryId): readonly AdoptionCommand[] => {
  const base = { entry: entry(n), on, unit };
  return [
    { type: 'consider-adoption', ...base },
    { type: 'decide-adoption', ...base, by, parts: ['discussion'], supervisor, reviewOn: addDays(on, 365) },
    { type: 'take-adoption-step', ...base, step: adoptionSteps[pick % 3] ?? 'staff-trained' },
    { type: 'review-adoption', ...base, result: 'continues', nextReviewOn: addDays(on, pick) },
    { type: 'end-adoption', ...base, reason: 'decided-to-stop' },
    { type: 'retract', entry: target, on, reason: 'entered-twice' },
  ];
};

describe('laws of the adoption', () => {
  type Stream = LedgerStream<AdoptionTypes>;
  const dice = fc.record({ kind: fc.nat(5), days: fc.nat(3), pick: fc.nat(8), target: fc.nat(8) });
  const history = fc.array(dice, { maxLength: 40 }).map((all) =>
    all.map(({ kind, days, pick, target }): Move<Stream> => ({ facts, retracted }) => {
      const on = addDays(facts.at(-1)?.on ?? day('2026-01-01'), days);
      const known = facts[facts.length - 1 - target]?.entry ?? entry(1);
      const command = commandsOf(facts.length + retracted.length + 1, on, pick, known)[kind];
      return { command: command ?? decide, context };
    }),
  );

  test('replay equals the live state, a command sent twice is nothing new, nothing is mutated and nothing throws', () => {
    fc.assert(
      fc.property(history, (moves) => void runStream(adoption, moves)),
      { numRuns: 300 },
    );
  });
  test('R0-P12: nothing but considering and deciding ever happens without a decision', () => {
    fc.assert(
      fc.property(history, (moves) => {
        const { facts } = runStream(adoption, moves).state;
        const first = facts.findIndex(({ type }) => type === 'adoption-decided');
        const early = first === -1 ? facts : facts.slice(0, first);
        expect(early.every(({ type }) => type === 'adoption-considered')).toBe(true);
      }),
    );
  });
});

describe('the whole life of an adoption', () => {
  const walk = explore(adoption, {
    depth: 6,
    context,
    key: ({ state }) => JSON.stringify(state),
    sees: ({ state }) => state,
    commands: ({ facts, retracted }) => {
      const on = day('2026-01-01');
      const made = [1, 2].flatMap((pick) =>
        commandsOf(facts.length + retracted.length + 1, on, pick, facts.at(-1)?.entry ?? entry(999)),
      );
      // What is dated after the end is refused, what is dated before it is not.
      const late = { entry: entry(facts.length + retracted.length + 1), on: addDays(on, 1) };
      return [...made, { ...step, ...late }, { ...review, ...late }];
    },
  });
  test('to a depth of 6 commands no event is without effect and no state is a dead end', () => {
    expect(walk.states.length).toBeGreaterThan(30);
    expect(walk.withoutEffect).toEqual([]);
    expect(walk.deadEnds).toEqual([]);
  });
  test('the reference page shows the life cycle as it is', async () => {
    const page = streamPage(
      'Adoption of LP by a unit',
      'A unit’s decision to take LP into use, its steps and reviews. R0-P12.',
      relabel(walk, ({ state }) => state.status),
    );
    await expect(page).toMatchFileSnapshot('../../../../../docs/reference/streams/life/adoption.md');
  });
});

describe('care and service chains', () => {
  const chain = (name: string, area: string, agreedOn?: string): ServiceChain => ({
    chain: name as ChainId,
    kind: 'care-chain',
    area: area as AreaCode,
    ...(agreedOn === undefined ? {} : { lpStep: { agreedOn: day(agreedOn), by } }),
  });
  test('R0-P10, F25: chains with an LP step are counted by area, and those without are named', () => {
    const chains = [
      chain('late', 'liperi', '2026-03-02'),
      chain('adult-mental-health', 'liperi'),
      chain('age-4-check', 'liperi', '2026-03-01'),
      chain('age-1-check', 'kitee', '2026-01-01'),
    ];
    expect(chainCoverage(chains, day('2026-03-01'))).toEqual([
      { area: 'kitee', chains: 1, withLpStep: 1, without: [] },
      { area: 'liperi', chains: 3, withLpStep: 1, without: ['adult-mental-health', 'late'] },
    ]);
    expect(chainCoverage([], day('2026-03-01'))).toEqual([]);
  });
  test('R0-P10: a chain listed twice in an area is one chain, as it was listed last', () => {
    const chains = [
      chain('x-ray', 'liperi'),
      chain('x-ray', 'kitee'),
      chain('x-ray', 'liperi', '2026-01-01'),
    ];
    expect(chainCoverage(chains, day('2026-03-01'))).toEqual([
      { area: 'kitee', chains: 1, withLpStep: 0, without: ['x-ray'] },
      { area: 'liperi', chains: 1, withLpStep: 1, without: [] },
    ]);
  });
});
