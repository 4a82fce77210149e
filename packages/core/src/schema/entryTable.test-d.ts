import type { WorkerId } from '../kernel/collaborationIds.js';
import type { Day, UnitId } from '../kernel/index.js';
import type { EntryId } from '../kernel/ledger.js';
import { dayField, entryTable, optional, unit, worker, type EntryTable, type Fields } from './index.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}
type Command =
  | (Entry & { readonly type: 'plan'; readonly day: Day; readonly unit?: UnitId })
  | (Entry & {
      readonly type: 'end';
      readonly reason: 'moved' | 'withdrew';
      readonly leaders: readonly WorkerId[];
    });
type Fact = (Entry & { readonly type: 'planned' }) | (Entry & { readonly type: 'ended' });

const plan = { makes: ['planned'], fields: { day: dayField, unit: optional(unit) } } as const;
const reason = { kind: 'code', codes: ['moved', 'withdrew'] } as const;
const leaders = { kind: 'list', item: worker } as const;
const end = { makes: ['ended'], fields: { reason, leaders } } as const;
const facts = { planned: { fields: {} }, ended: { fields: {} } } as const;
const every = { command: {}, fact: {} } as const;

const table = entryTable<Command, Fact>();
export const right = table({ every, commands: { plan, end }, facts } as const satisfies EntryTable);
// @ts-expect-error a command without an entry
export const missing = table({ every, commands: { plan }, facts } as const satisfies EntryTable);
export const stray = table({
  every,
  // @ts-expect-error an entry of no command
  commands: { plan, end, more: plan },
  facts,
} as const satisfies EntryTable);
export const wrongKind = table({
  every,
  // @ts-expect-error the day is no unit
  commands: { plan: { ...plan, fields: { day: unit, unit: optional(unit) } }, end },
  facts,
} as const satisfies EntryTable);
export const required = table({
  every,
  // @ts-expect-error the unit may be left out
  commands: { plan: { ...plan, fields: { day: dayField, unit } }, end },
  facts,
} as const satisfies EntryTable);
export const forgotten = table({
  every,
  // @ts-expect-error a code forgotten
  commands: { plan, end: { ...end, fields: { leaders, reason: { kind: 'code', codes: ['moved'] } } } },
  facts,
} as const satisfies EntryTable);
export const notCodes = table({
  every,
  // @ts-expect-error workers are no codes
  commands: { plan, end: { ...end, fields: { reason, leaders: { kind: 'codes', codes: ['a'] } } } },
  facts,
} as const satisfies EntryTable);
export const madeOfNothing = table({
  every,
  // @ts-expect-error a fact that the stream does not have
  commands: { plan: { ...plan, makes: ['invented'] }, end },
  facts,
} as const satisfies EntryTable);

// @ts-expect-error a misspelt key of a field
export const typo = { n: { kind: 'count', optinal: true } } as const satisfies Fields;
// @ts-expect-error codes that no code is in
export const empty = { n: { kind: 'code', codes: [] } } as const satisfies Fields;

type Twin = Entry & { readonly type: 'leave' | 'return'; readonly worker: WorkerId };
type Gone = Entry & { readonly type: 'gone' };
const move = { makes: ['gone'], fields: { worker } } as const;
const gone = { facts: { gone: { fields: {} } }, every } as const;
const twins = entryTable<Twin, Gone>();
/** One interface may be the written type of several entries. */
export const both = twins({ ...gone, commands: { leave: move, return: move } } as const satisfies EntryTable);
// @ts-expect-error one of the two is missing
export const half = twins({ ...gone, commands: { leave: move } } as const satisfies EntryTable);
export const bare = twins({
  ...gone,
  // @ts-expect-error the worker is missing in one of the two
  commands: { leave: move, return: { ...move, fields: {} } },
} as const satisfies EntryTable);
