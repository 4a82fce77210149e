import { describe, expect, test } from 'vitest';
import { given } from '../testing/givenWhenThen.js';
import type { Day } from './day.js';
import { ledger, type EntryId, type LedgerTypes } from './ledger.js';
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
  readonly now: number;
  readonly error: { readonly code: 'shelf-empty' };
  readonly warning: { readonly code: 'heavy' };
  readonly context: { readonly today: Day };
}

const shelf = ledger<Shelf>({
  initial: 0,
  days: { soldBy: 'planned', bought: 'happened' },
  makes: { put: ['was-put'], lift: ['was-lifted'] },
  decide: ({ type, entry, on, kg }, now) => {
    if (type === 'put') return ok([{ type: 'was-put', entry, on, kg }]);
    return now < kg ? err({ code: 'shelf-empty' }) : ok([{ type: 'was-lifted', entry, on, kg }]);
  },
  apply: (now, fact) => (fact.type === 'was-put' ? now + fact.kg : now - fact.kg),
  restsOn: (later, earlier) => later.type === 'was-lifted' && earlier.type === 'was-put',
  notBefore: (fact, standing) => fact.type === 'was-lifted' && standing.type === 'was-put',
  warnings: (now) => (now > 10 ? [{ code: 'heavy' }] : []),
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
    expect(done.state).toEqual({ now: 1, facts: [other], retracted: [entry(1)] });
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
