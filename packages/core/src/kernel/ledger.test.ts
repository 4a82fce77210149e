import { describe, expect, test } from 'vitest';
import { given } from '../testing/givenWhenThen.js';
import type { Day } from './day.js';
import { ledger, signedFacts, type EntryId, type LedgerTypes } from './ledger.js';
import { err, ok } from './result.js';

interface Shelf extends LedgerTypes {
  readonly command: {
    readonly type: 'put' | 'lift';
    readonly entry: EntryId;
    readonly on: Day;
    readonly kg: number;
    readonly bought?: Day;
    readonly soldBy?: Day;
  };
  readonly fact: {
    readonly type: 'was-put' | 'was-lifted';
    readonly entry: EntryId;
    readonly on: Day;
    readonly kg: number;
  };
  readonly state: number;
  readonly error: { readonly code: 'shelf-empty' };
  readonly warning: { readonly code: 'heavy' };
  readonly context: { readonly today: Day };
}

const shelf = ledger<Shelf>({
  initial: 0,
  days: { soldBy: 'planned', bought: 'happened' },
  makes: { put: ['was-put'], lift: ['was-lifted'] },
  decide: ({ type, entry, on, kg }, state) => {
    if (type === 'put') return ok([{ type: 'was-put', entry, on, kg }]);
    return state < kg ? err({ code: 'shelf-empty' }) : ok([{ type: 'was-lifted', entry, on, kg }]);
  },
  apply: (state, fact) => (fact.type === 'was-put' ? state + fact.kg : state - fact.kg),
  restsOn: (later, earlier) => later.type === 'was-lifted' && earlier.type === 'was-put',
  notBefore: (fact, standing) => fact.type === 'was-lifted' && standing.type === 'was-put',
  warnings: (state) => (state > 10 ? [{ code: 'heavy' }] : []),
});

const day = '2026-03-02' as Day;
const today = '2026-03-03' as Day;
const entry = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as EntryId;
const wasPut = { type: 'was-put', entry: entry(1), on: day, kg: 4 } as const;
const put = { type: 'put', entry: entry(1), on: day, kg: 4 } as const;
const takeBack = { type: 'retract', entry: entry(1), on: today, reason: 'wrong-details' } as const;

describe('ledger', () => {
  test('a new entry is decided by the rules of the stream', () => {
    given(shelf, []).when(put, { today }).then([wasPut]);
    given(shelf, [])
      .when({ ...put, type: 'lift' }, { today })
      .refuses({ code: 'shelf-empty' });
  });

  test('nothing is recorded for a day to come', () => {
    const on = '2026-03-04' as Day;
    given(shelf, [])
      .when({ ...put, on }, { today })
      .refuses({ code: 'day-in-future', field: 'on', day: on, today });
  });

  test('days that tell when something happened are in no future and not before LP work began; planned ones are free', () => {
    const [early, late] = ['2000-12-31', '2026-03-04'] as readonly string[] as [Day, Day];
    const earliest = '2001-01-01' as Day;
    given(shelf, [])
      .when({ ...put, on: early }, { today })
      .refuses({ code: 'day-too-early', field: 'on', day: early, earliest });
    given(shelf, [])
      .when({ ...put, bought: early }, { today })
      .refuses({ code: 'day-too-early', field: 'bought', day: early, earliest });
    given(shelf, [])
      .when({ ...put, bought: late }, { today })
      .refuses({ code: 'day-in-future', field: 'bought', day: late, today });
    expect(given(shelf, []).when({ ...put, soldBy: late }, { today }).result.ok).toBe(true);
    given(shelf, [wasPut])
      .when({ ...takeBack, on: early }, { today })
      .refuses({ code: 'day-too-early', field: 'on', day: early, earliest });
  });

  test('a day that may well be right is worth a question before it is recorded', () => {
    expect(shelf.doubts({ ...put, on: '2024-01-02' as Day, bought: '2023-01-02' as Day }, { today })).toEqual(
      [
        { code: 'day-long-ago', field: 'on', day: '2024-01-02', daysBack: 791 },
        { code: 'day-long-ago', field: 'bought', day: '2023-01-02', daysBack: 1156 },
      ],
    );
    expect(shelf.doubts(put, { today })).toEqual([]);
  });

  test('no fact is earlier than the fact it rests on; the latest of these is named, other days may come in any order', () => {
    const late = { ...wasPut, entry: entry(2), on: today };
    const lift = { ...put, type: 'lift', entry: entry(3) } as const;
    given(shelf, [late, wasPut])
      .when(lift, { today })
      .refuses({ code: 'earlier-than-basis', by: 'was-put', since: today });
    expect(given(shelf, [late, wasPut]).when({ ...lift, on: today }, { today }).result.ok).toBe(true);
    expect(given(shelf, [late]).when(put, { today }).result.ok).toBe(true);
  });

  test('nothing is taken back before the day it happened on', () => {
    const on = '2026-03-01' as Day;
    given(shelf, [wasPut])
      .when({ ...takeBack, on }, { today })
      .refuses({ code: 'earlier-than-basis', by: 'was-put', since: day });
    expect(given(shelf, [wasPut]).when({ ...takeBack, on: day }, { today }).result.ok).toBe(true);
  });

  test('the same command again says nothing new, another one under its id is refused', () => {
    given(shelf, [wasPut]).when(put, { today }).then([]);
    const taken = { code: 'entry-id-taken', entry: entry(1), by: 'was-put' } as const;
    given(shelf, [wasPut])
      .when({ ...put, kg: 5 }, { today })
      .refuses(taken);
    given(shelf, [wasPut])
      .when({ ...put, type: 'lift' }, { today })
      .refuses(taken);
  });

  test('lists and records are compared by what they hold, whatever the order', () => {
    const parts = (names: readonly string[], size: number) => ({ ...put, parts: { names, size } });
    const kept = { ...wasPut, parts: { names: ['a', 'b'], size: 1 } };
    given(shelf, [kept])
      .when(parts(['b', 'a', 'b'], 1), { today })
      .then([]);
    given(shelf, [kept])
      .when(parts(['a'], 1), { today })
      .refusesWith('entry-id-taken');
    given(shelf, [kept])
      .when({ ...put, parts: 'a' } as typeof put, { today })
      .refusesWith('entry-id-taken');
    given(shelf, [{ ...wasPut, parts: 'a' } as typeof wasPut])
      .when(parts(['a'], 1), { today })
      .refusesWith('entry-id-taken');
    given(shelf, [kept])
      .when(parts(['a', 'b'], 2), { today })
      .refusesWith('entry-id-taken');
  });

  test('a retraction repeats what it cancels, and the state is that of the facts that stand', () => {
    const other = { ...wasPut, entry: entry(2), kg: 1 };
    const done = given(shelf, [wasPut, other]).when(takeBack, { today });
    done.then([{ type: 'entry-retracted', on: today, reason: 'wrong-details', cancelled: wasPut }]);
    expect(done.state).toEqual({ state: 1, facts: [other], retracted: [entry(1)] });
  });

  test('a retracted entry stays retracted, whoever sends the old command again', () => {
    const retracted = {
      type: 'entry-retracted',
      on: today,
      reason: 'wrong-details',
      cancelled: wasPut,
    } as const;
    given(shelf, [wasPut, retracted]).when(put, { today }).then([]);
    given(shelf, [wasPut, retracted]).when(takeBack, { today }).then([]);
  });

  test('an entry that others rest on, or that is not there, is not retracted', () => {
    const lifted = { type: 'was-lifted', entry: entry(2), on: day, kg: 1 } as const;
    given(shelf, [wasPut, lifted])
      .when(takeBack, { today })
      .refuses({ code: 'entry-needed', entry: entry(1), by: 'was-lifted' });
    given(shelf, [])
      .when(takeBack, { today })
      .refuses({ code: 'entry-unknown', entry: entry(1) });
  });

  test('warnings are those of what stands', () => {
    given(shelf, [wasPut])
      .when({ ...put, entry: entry(2), kg: 7 }, { today })
      .warns([{ code: 'heavy' }]);
  });
});

interface Queue extends LedgerTypes {
  readonly command: {
    readonly type: 'join' | 'serve' | 'move-day';
    readonly entry: EntryId;
    readonly on: Day;
    readonly of?: EntryId;
    readonly reason?: 'wrong-day';
  };
  readonly fact: {
    readonly type: 'joined' | 'served';
    readonly entry: EntryId;
    readonly on: Day;
    readonly of?: EntryId;
    readonly first: boolean;
  };
  readonly state: readonly EntryId[];
  readonly error: { readonly code: 'nobody-joined' };
  readonly warning: { readonly code: 'never' };
  readonly context: { readonly today: Day };
  readonly reason: 'family-request' | 'wrong-day';
  readonly corrected: Queue['fact'];
}

/** Somebody joins, and is served; of those who joined the earliest is the first, which every fact carries. */
const queue = ledger<Queue>({
  stateOf: (facts) => facts.map(({ entry }) => entry),
  days: {},
  makes: { join: ['joined'], serve: ['served'], 'move-day': ['joined'] },
  corrects: ['move-day'],
  decide: (command, state) => {
    const { type, entry, on, of } = command;
    if (type !== 'serve') return ok([{ type: 'joined', entry, on, first: false }]);
    return of !== undefined && state.includes(of)
      ? ok([{ type: 'served', entry, on, of, first: false }])
      : err({ code: 'nobody-joined' });
  },
  derivation: {
    derive: (facts) => {
      const [first] = facts.filter(({ type }) => type === 'joined').sort((a, b) => (a.on < b.on ? -1 : 1));
      return facts.map((fact) => ({ ...fact, first: fact === first }));
    },
    derived: () => ['first'],
  },
  stands: () => {
    const joined = new Map<EntryId, Day>();
    return ({ type, entry, on, of }) => {
      if (type === 'joined') joined.set(entry, on);
      const since = of && joined.get(of);
      return type === 'served' && (since === undefined || since > on) ? { code: 'nobody-joined' } : undefined;
    };
  },
  warnings: () => [],
});

describe('a ledger that derives', () => {
  const at = (text: string) => text as Day;
  const joined = (n: number, on: string, first = false) =>
    ({ type: 'joined', entry: entry(n), on: at(on), first }) as const;
  const served = (n: number, of: number, on: string) =>
    ({ type: 'served', entry: entry(n), on: at(on), of: entry(of), first: false }) as const;
  const join = (n: number, on: string) => ({ type: 'join', entry: entry(n), on: at(on) }) as const;
  const moveDay = (n: number, on: string) =>
    ({ type: 'move-day', entry: entry(n), on: at(on), reason: 'wrong-day' }) as const;
  const back = (n: number) =>
    ({ type: 'retract', entry: entry(n), on: today, reason: 'family-request' }) as const;
  const one = joined(1, '2026-02-02', true);
  const two = joined(2, '2026-02-03');

  test('a new fact comes with what is derived for it, and one correction for each other fact that it changes', () => {
    given(queue, []).when(join(1, '2026-02-02'), { today }).then([one]);
    const early = given(queue, [one, two]).when(join(3, '2026-02-01'), { today });
    const corrected = { type: 'entry-corrected', was: one, is: { ...one, first: false } } as const;
    early.then([joined(3, '2026-02-01', true), corrected]);
    expect(early.state).toEqual({
      state: [entry(1), entry(2), entry(3)],
      facts: [{ ...one, first: false }, two, joined(3, '2026-02-01', true)],
      retracted: [],
    });
  });

  test('a retraction corrects what rested on nothing but the order', () => {
    given(queue, [one, two])
      .when(back(1), { today })
      .then([
        { type: 'entry-retracted', on: today, reason: 'family-request', cancelled: one },
        { type: 'entry-corrected', was: two, is: { ...two, first: true } },
      ]);
  });

  test('what is left after a retraction is judged by the rules, once and in the order of recording', () => {
    const last = served(4, 2, '2026-02-05');
    given(queue, [one, two, served(3, 1, '2026-02-04'), last])
      .when(back(2), { today })
      .refuses({ code: 'entry-needed', entry: entry(2), by: 'served' });
    expect(given(queue, [one, two, last]).when(back(1), { today }).result.ok).toBe(true);
  });

  test('an entry is said anew under its own id, with its reason and with what follows; the same again is nothing', () => {
    given(queue, [one, two])
      .when(moveDay(2, '2026-02-01'), { today })
      .then([
        { type: 'entry-corrected', was: one, is: { ...one, first: false } },
        { type: 'entry-corrected', was: two, is: joined(2, '2026-02-01', true), reason: 'wrong-day' },
      ]);
    given(queue, [one, served(3, 1, '2026-02-04')])
      .when(moveDay(1, '2026-02-05'), { today })
      .refuses({ code: 'entry-needed', entry: entry(1), by: 'served' });
    for (const facts of [
      [],
      [one, { type: 'entry-retracted', on: today, reason: 'wrong-day', cancelled: one }],
    ])
      given(queue, facts as (typeof one)[])
        .when(moveDay(1, '2026-02-01'), { today })
        .refuses({ code: 'entry-unknown', entry: entry(1) });
  });

  test('a command that is sent again knows nothing of what was derived, and repeats everything else', () => {
    given(queue, [one]).when(join(1, '2026-02-02'), { today }).then([]);
    const taken = { code: 'entry-id-taken', entry: entry(1), by: 'joined' } as const;
    given(queue, [one]).when(join(1, '2026-02-03'), { today }).refuses(taken);
    given(queue, [one])
      .when({ ...join(1, '2026-02-02'), of: entry(2) }, { today })
      .refuses(taken);
    const last = served(2, 1, '2026-02-03');
    given(queue, [one, last])
      .when({ type: 'serve', entry: entry(2), on: at('2026-02-03') }, { today })
      .refuses({ code: 'entry-id-taken', entry: entry(2), by: 'served' });
  });

  test('a correction of what does not stand says nothing', () => {
    const other = { type: 'entry-corrected', was: two, is: { ...two, first: true } } as const;
    expect(given(queue, [one, other]).state).toEqual(given(queue, [one]).state);
  });

  test('an event is worth what it adds, less what it takes', () => {
    const is = { ...one, first: false };
    expect(signedFacts<Queue['fact']>(one)).toEqual([{ fact: one, sign: 1 }]);
    expect(
      signedFacts<Queue['fact']>({ type: 'entry-retracted', on: today, reason: 'wrong-day', cancelled: one }),
    ).toEqual([{ fact: one, sign: -1 }]);
    expect(signedFacts<Queue['fact']>({ type: 'entry-corrected', was: one, is })).toEqual([
      { fact: one, sign: -1 },
      { fact: is, sign: 1 },
    ]);
  });
});
