import type { Brand } from './brand.js';
import type { Day } from './day.js';
import type { Decider } from './decider.js';
import type { DomainError } from './issue.js';
import { dayDoubts, dayFaults, type DayFault, type DayKind, type DaysOf } from './pastDay.js';
import { err, ok, type Result } from './result.js';
import type { RetractionReason } from './retractionReasons.js';

/** Id of one entry, made by the client (UUID): the same command sent twice is recognised by it, a retraction points to it. */
export type EntryId = Brand<string, 'EntryId'>;
/** Id of a text in the deletable text store (UUID). Free text itself is never in an event. */
export type TextRef = Brand<string, 'TextRef'>;

/** Something that happened and stands until it is retracted. Facts that one command made share its entry id. */
export interface Fact {
  readonly type: string;
  readonly entry: EntryId;
  readonly on: Day;
}

/** Takes back everything one earlier command recorded. */
export interface Retract {
  readonly type: 'retract';
  /** The entry that is taken back. */
  readonly entry: EntryId;
  readonly on: Day;
  readonly reason: RetractionReason;
}

/** A fact taken back, repeated whole, so that counts subtract exactly what they once added. */
export interface EntryRetracted<F extends Fact> {
  readonly type: 'entry-retracted';
  readonly on: Day;
  readonly reason: RetractionReason;
  readonly cancelled: F;
}

/**
 * Refusals that every ledger shares. `by` is the type of a standing fact: the one that has the id, the one that rests on the
 * entry (retract that one first), or the one of the day `since` on which the new entry rests.
 */
export type LedgerError =
  | DayFault
  | { readonly code: 'earlier-than-basis'; readonly by: string; readonly since: Day }
  | { readonly code: 'entry-id-taken'; readonly entry: EntryId; readonly by: string }
  | { readonly code: 'entry-unknown'; readonly entry: EntryId }
  | { readonly code: 'entry-needed'; readonly entry: EntryId; readonly by: string };

/** The parts of a stream whose entries can be retracted. */
export interface LedgerTypes {
  readonly command: { readonly type: string; readonly entry: EntryId; readonly on: Day };
  readonly fact: Fact;
  readonly now: unknown;
  readonly error: DomainError;
  readonly warning: { readonly code: string };
  readonly context: { readonly today: Day };
}

/** What stands now, the facts that made it, and the ids of entries taken back. */
export interface LedgerState<L extends LedgerTypes> {
  readonly now: L['now'];
  readonly facts: readonly L['fact'][];
  readonly retracted: readonly EntryId[];
}

/** A ledger as the stream it is. */
export interface LedgerStream<L extends LedgerTypes> {
  readonly command: L['command'] | Retract;
  readonly event: L['fact'] | EntryRetracted<L['fact']>;
  readonly state: LedgerState<L>;
  readonly error: L['error'] | LedgerError;
  readonly warning: L['warning'];
  readonly context: L['context'];
}

/** The rules of one stream, without what all ledgers share. */
export interface LedgerRules<L extends LedgerTypes> {
  /** Which facts each command can make: the stream's table of contents. */
  readonly makes: { readonly [C in L['command']['type']]: readonly L['fact']['type'][] };
  readonly initial: L['now'];
  /** Which days of the commands tell when something happened, `on` aside: those are in no future, and not before LP work began. */
  readonly days: DaysOf<L['command']>;
  /** Called with entry ids that are new and days that are possible. */
  readonly decide: (
    command: L['command'],
    now: L['now'],
    context: L['context'],
  ) => Result<readonly L['fact'][], L['error']>;
  readonly apply: (now: L['now'], fact: L['fact']) => L['now'];
  /** Whether the fact recorded later would hang in the air if the earlier one were taken back. */
  readonly restsOn: (later: L['fact'], earlier: L['fact']) => boolean;
  /**
   * Whether a new fact dated before a standing one would contradict it: a task is not done before the day it was added. Entries
   * come late and in any order, so say so of such pairs alone; a stream that leaves this out looks after its days itself.
   */
  readonly notBefore?: (fact: L['fact'], standing: L['fact']) => boolean;
  readonly warnings: (now: L['now'], context: L['context']) => readonly L['warning'][];
}

/**
 * A decider whose every entry can be taken back: a retraction removes the entry's facts and what stands is made anew of the
 * rest, so that after any history the state is that of the standing facts alone.
 * Refuses with `day-in-future`, `day-too-early`, `entry-id-taken` (the id belongs to another entry), `entry-unknown`,
 * `entry-needed` (a standing fact rests on the entry), `earlier-than-basis` (dated before the fact it rests on, or a retraction
 * dated before the entry it takes back), and with the stream's own codes.
 * @example ledger(teamRules).decide({ type: 'retract', entry, on, reason: 'entered-twice' }, state, { today })
 */
export function ledger<L extends LedgerTypes>(rules: LedgerRules<L>): Decider<LedgerStream<L>> {
  type Stream = LedgerStream<L>;
  const standing = (facts: readonly L['fact'][]): L['now'] => facts.reduce(rules.apply, rules.initial);
  const days: Readonly<Record<string, DayKind>> = rules.days;
  return {
    initial: { now: rules.initial, facts: [], retracted: [] },
    decide: (command, state, context): Result<readonly Stream['event'][], Stream['error']> => {
      const [fault] = dayFaults(command, days, context.today);
      if (fault) return err(fault);
      if (isRetract(command)) return retract(command, state, rules);
      if (state.retracted.includes(command.entry)) return ok([]);
      const known = state.facts.find(({ entry }) => entry === command.entry);
      if (!known) return inOrder(rules.decide(command, state.now, context), state.facts, rules);
      return isSame(command, known, rules)
        ? ok([])
        : err({ code: 'entry-id-taken', entry: command.entry, by: known.type });
    },
    evolve: (state, event) => {
      if (!isRetraction<L['fact']>(event))
        return { ...state, now: rules.apply(state.now, event), facts: [...state.facts, event] };
      const { entry } = event.cancelled;
      if (state.retracted.includes(entry)) return state;
      const facts = state.facts.filter((fact) => fact.entry !== entry);
      return { now: standing(facts), facts, retracted: [...state.retracted, entry] };
    },
    fold: (events) => {
      const draft = standingAfter<L['fact']>(events);
      return { now: standing(draft.facts), ...draft };
    },
    warnings: (state, context) => rules.warnings(state.now, context),
    doubts: (command, context) => dayDoubts(command, days, context.today),
  };
}

/** The facts that stand after all events, and the ids of entries taken back, in the order of the events. */
function standingAfter<F extends Fact>(
  events: readonly (F | EntryRetracted<F>)[],
): { readonly facts: readonly F[]; readonly retracted: readonly EntryId[] } {
  let facts: F[] = [];
  const retracted = new Set<EntryId>();
  for (const event of events) {
    if (!isRetraction<F>(event)) {
      facts.push(event);
      continue;
    }
    const { entry } = event.cancelled;
    // One retraction is an event for each fact of its entry: the first takes them all
    if (retracted.has(entry)) continue;
    retracted.add(entry);
    facts = facts.filter((fact) => fact.entry !== entry);
  }
  return { facts, retracted: [...retracted] };
}

/** No fact is earlier than the fact it rests on; of several such facts the latest is named. */
function inOrder<L extends LedgerTypes>(
  decision: Result<readonly L['fact'][], L['error']>,
  standing: readonly L['fact'][],
  { notBefore }: LedgerRules<L>,
): Result<readonly L['fact'][], L['error'] | LedgerError> {
  if (!decision.ok || !notBefore) return decision;
  const bases = decision.value.flatMap((fact) =>
    standing.filter((earlier) => fact.on < earlier.on && notBefore(fact, earlier)),
  );
  const latest = bases.reduce<L['fact'] | undefined>((a, b) => (a && a.on >= b.on ? a : b), undefined);
  return latest ? err({ code: 'earlier-than-basis', by: latest.type, since: latest.on }) : decision;
}

function retract<L extends LedgerTypes>(
  command: Retract,
  state: LedgerState<L>,
  rules: LedgerRules<L>,
): Result<readonly EntryRetracted<L['fact']>[], LedgerError> {
  const { entry, on, reason } = command;
  if (state.retracted.includes(entry)) return ok([]);
  const cancelled = state.facts.filter((fact) => fact.entry === entry);
  if (cancelled.length === 0) return err({ code: 'entry-unknown', entry });
  const later = cancelled.find((fact) => on < fact.on);
  if (later) return err({ code: 'earlier-than-basis', by: later.type, since: later.on });
  const first = state.facts.findIndex((fact) => fact.entry === entry);
  const resting = state.facts
    .slice(first)
    .find((fact) => fact.entry !== entry && cancelled.some((earlier) => rules.restsOn(fact, earlier)));
  if (resting) return err({ code: 'entry-needed', entry, by: resting.type });
  return ok(cancelled.map((fact) => ({ type: 'entry-retracted', on, reason, cancelled: fact })));
}

function isRetract(command: { readonly type: string }): command is Retract {
  return command.type === 'retract';
}

/** Whether an event takes a fact back. @example isRetraction(event) ? event.cancelled : event */
export function isRetraction<F extends Fact>(event: F | EntryRetracted<F>): event is EntryRetracted<F> {
  return event.type === 'entry-retracted';
}

/** A command repeats an entry when it makes facts of that kind and every field they share is equal. */
function isSame<L extends LedgerTypes>(
  command: L['command'],
  known: L['fact'],
  rules: LedgerRules<L>,
): boolean {
  const made: readonly string[] = rules.makes[command.type as L['command']['type']];
  const fact: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(known));
  return (
    made.includes(known.type) &&
    Object.entries(command).every(
      ([key, value]) => key === 'type' || !(key in fact) || isEqual(value, fact[key]),
    )
  );
}

/** Lists are equal when they have the same members: facts keep them without repetition and in an order of their own. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) && Array.isArray(b)) return isWithin(a, b) && isWithin(b, a);
  const keys = Object.keys(a);
  const other: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(b));
  return (
    keys.length === Object.keys(b).length &&
    Object.entries(a).every(([key, value]) => isEqual(value, other[key]))
  );
}

function isWithin(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.every((one) => all.some((other) => isEqual(one, other)));
}
