import type { Brand } from './brand.js';
import type { Day } from './day.js';
import type { Decider } from './decider.js';
import type { DomainError } from './issue.js';
import { dayDoubts, dayFaults, type DayFault, type DayKind, type DaysOf } from './pastDay.js';
import { err, ok, type Result } from './result.js';
import type { CollaborationReason, RetractionReason } from './retractionReasons.js';

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
export interface Retract<Reason extends RetractionReason = CollaborationReason> {
  readonly type: 'retract';
  /** The entry that is taken back. */
  readonly entry: EntryId;
  readonly on: Day;
  readonly reason: Reason;
}

/** A fact taken back, repeated whole, so that counts subtract exactly what they once added. */
export interface EntryRetracted<F extends Fact, Reason extends RetractionReason = CollaborationReason> {
  readonly type: 'entry-retracted';
  readonly on: Day;
  readonly reason: Reason;
  readonly cancelled: F;
}

/**
 * A standing fact says something else now: another entry changed what is derived for it, or somebody corrected the entry itself.
 * What had been counted and what holds now, so that counts follow in one step.
 */
export interface EntryCorrected<F extends Fact, Reason extends RetractionReason = CollaborationReason> {
  readonly type: 'entry-corrected';
  readonly was: F;
  readonly is: F;
  /** Why somebody corrected it; absent where the correction follows from another entry. */
  readonly reason?: Reason;
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
  readonly state: unknown;
  readonly error: DomainError;
  readonly warning: { readonly code: string };
  readonly context: { readonly today: Day };
  /** Which reasons of the list the stream takes. @default those of streams that concern no family */
  readonly reason?: RetractionReason;
  /** The facts that can be corrected, in a stream that derives or corrects. @default none */
  readonly corrected?: Fact;
}

type ReasonOf<L extends LedgerTypes> = L extends { readonly reason: infer Reason extends RetractionReason }
  ? Reason
  : CollaborationReason;

type CorrectionOf<L extends LedgerTypes> = L extends { readonly corrected: infer F extends Fact }
  ? EntryCorrected<F, ReasonOf<L>>
  : never;

/** What stands now, the facts that made it, and the ids of entries taken back. */
export interface LedgerState<L extends LedgerTypes> {
  readonly state: L['state'];
  readonly facts: readonly L['fact'][];
  readonly retracted: readonly EntryId[];
}

/** A ledger as the stream it is. */
export interface LedgerStream<L extends LedgerTypes> {
  readonly command: L['command'] | Retract<ReasonOf<L>>;
  readonly event: L['fact'] | EntryRetracted<L['fact'], ReasonOf<L>> | CorrectionOf<L>;
  readonly state: LedgerState<L>;
  readonly error: L['error'] | LedgerError;
  readonly warning: L['warning'];
  readonly context: L['context'];
}

/** How what stands is made of the standing facts: one after another, or of all at once where that is less work. */
export type StateRules<L extends LedgerTypes> =
  | {
      readonly initial: L['state'];
      readonly apply: (state: L['state'], fact: L['fact']) => L['state'];
    }
  | { readonly stateOf: (facts: readonly L['fact'][]) => L['state'] };

/** What keeps an entry from being taken back: something that rests on it. Say it of pairs, or by the rules of recording. */
export type RetractionRules<L extends LedgerTypes> =
  | {
      /** Whether the fact recorded later would hang in the air if the earlier one were taken back. */
      readonly restsOn: (later: L['fact'], earlier: L['fact']) => boolean;
    }
  | {
      /**
       * Whether each of these facts may stand upon those before it. Called once with everything that would be left, then asked
       * of each fact in the order of recording, so that a stream may gather on the way what the next answer needs.
       */
      readonly stands: (left: readonly L['fact'][]) => (fact: L['fact']) => L['error'] | undefined;
    };

/** The rules of one stream, without what all ledgers share. */
export type LedgerRules<L extends LedgerTypes> = StateRules<L> & RetractionRules<L> & OwnRules<L>;

interface OwnRules<L extends LedgerTypes> {
  /** Which facts each command can make: the stream's table of contents. */
  readonly makes: { readonly [C in L['command']['type']]: readonly L['fact']['type'][] };
  /** Which days of the commands tell when something happened, `on` aside: those are in no future, and not before LP work began. */
  readonly days: DaysOf<L['command']>;
  /** Called with entry ids that are new and days that are possible. */
  readonly decide: (
    command: L['command'],
    state: L['state'],
    context: L['context'],
  ) => Result<readonly L['fact'][], L['error']>;
  /**
   * Commands that say a standing entry anew, under its own id: `decide` gives the one fact as it should be. Everything that rests
   * on it must still stand.
   */
  readonly corrects?: readonly L['command']['type'][];
  /**
   * Whether a new fact dated before a standing one would contradict it: a task is not done before the day it was added. Entries
   * come late and in any order, so say so of such pairs alone; a stream that leaves this out looks after its days itself.
   */
  readonly notBefore?: (fact: L['fact'], standing: L['fact']) => boolean;
  readonly derivation?: Derivation<L>;
  readonly warnings: (state: L['state'], context: L['context']) => readonly L['warning'][];
}

/** What follows for each fact from the others, and is kept in it so that a count needs no state. */
export interface Derivation<L extends LedgerTypes> {
  /**
   * The same facts in the same order, their derived parts made anew; a fact that is as it was may be the same object. Every
   * difference beside a new or cancelled fact becomes one `entry-corrected`, so facts of one entry differ in their type.
   */
  readonly derive: (facts: readonly L['fact'][], context: L['context']) => readonly L['fact'][];
  /** The fields that `derive` fills in: a command that is sent again cannot know them, and repeats everything else. */
  readonly derived: (fact: L['fact']) => readonly string[];
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
  const standing =
    'stateOf' in rules
      ? rules.stateOf
      : (facts: readonly L['fact'][]): L['state'] => facts.reduce(rules.apply, rules.initial);
  const added = (state: Stream['state'], fact: L['fact']): Stream['state'] => {
    const facts = [...state.facts, fact];
    return {
      ...state,
      state: 'stateOf' in rules ? rules.stateOf(facts) : rules.apply(state.state, fact),
      facts,
    };
  };
  const days: Readonly<Record<string, DayKind>> = rules.days;
  return {
    initial: { state: standing([]), facts: [], retracted: [] },
    decide: (command, state, context): Result<readonly Stream['event'][], Stream['error']> => {
      const [fault] = dayFaults(command, days, context.today);
      if (fault) return err(fault);
      if (isRetract<L>(command)) return retract(command, state, rules, context);
      const known = state.facts.find(({ entry }) => entry === command.entry);
      if (rules.corrects?.includes(command.type)) return correct(command, known, state, rules, context);
      if (state.retracted.includes(command.entry)) return ok([]);
      if (known)
        return isSame(command, known, rules)
          ? ok([])
          : err({ code: 'entry-id-taken', entry: command.entry, by: known.type });
      const decision = inOrder(rules.decide(command, state.state, context), state.facts, rules);
      if (!decision.ok || !rules.derivation) return decision;
      const derived = rules.derivation.derive([...state.facts, ...decision.value], context);
      return ok([...derived.slice(state.facts.length), ...corrections<L>(state.facts, derived)]);
    },
    evolve: (state, event) => {
      if (isCorrection<L['fact']>(event)) {
        const facts = state.facts.map((fact) => (isOfEntry(fact, event.is) ? event.is : fact));
        return { ...state, state: standing(facts), facts };
      }
      if (!isRetraction<L['fact']>(event)) return added(state, event as L['fact']);
      const { entry } = event.cancelled;
      if (state.retracted.includes(entry)) return state;
      const facts = state.facts.filter((fact) => fact.entry !== entry);
      return { state: standing(facts), facts, retracted: [...state.retracted, entry] };
    },
    fold: (events) => {
      const draft = standingAfter<L['fact']>(events);
      return { state: standing(draft.facts), ...draft };
    },
    warnings: (state, context) => rules.warnings(state.state, context),
    doubts: (command, context) => dayDoubts(command, days, context.today),
  };
}

/** Whether two facts are the same part of one entry. */
const isOfEntry = (fact: Fact, { entry, type }: Fact): boolean => fact.entry === entry && fact.type === type;

/** The facts that stand after all events, and the ids of entries taken back, in the order of the events. */
function standingAfter<F extends Fact>(
  events: readonly AnyEvent<F>[],
): { readonly facts: readonly F[]; readonly retracted: readonly EntryId[] } {
  // Nearly every history is facts alone
  if (!events.some((event) => isRetraction<F>(event) || isCorrection<F>(event)))
    return { facts: [...events] as F[], retracted: [] };
  // A place for each fact in the order of recording, empty again when it is taken back
  const places: (F | undefined)[] = [];
  const placesOf = new Map<EntryId, number[]>();
  const retracted = new Set<EntryId>();
  for (const event of events) {
    if (isRetraction<F>(event)) {
      const { entry } = event.cancelled;
      // One retraction is an event for each fact of its entry: the first takes them all
      if (retracted.has(entry)) continue;
      retracted.add(entry);
      for (const place of placesOf.get(entry) ?? []) places[place] = undefined;
      placesOf.delete(entry);
      continue;
    }
    const { entry, type } = isCorrection<F>(event) ? event.is : event;
    const own = placesOf.get(entry) ?? [];
    if (isCorrection<F>(event)) {
      for (const place of own) if (places[place]?.type === type) places[place] = event.is;
      continue;
    }
    placesOf.set(entry, own);
    own.push(places.push(event) - 1);
  }
  return { facts: places.filter((fact) => fact !== undefined), retracted: [...retracted] };
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

/** One event for every fact that says something else now. */
function corrections<L extends LedgerTypes>(
  was: readonly L['fact'][],
  is: readonly L['fact'][],
): readonly CorrectionOf<L>[] {
  return was.flatMap((fact, index) => {
    const now = is[index];
    if (now === undefined || now === fact || isEqual(now, fact)) return [];
    const correction: EntryCorrected<L['fact']> = { type: 'entry-corrected', was: fact, is: now };
    return [correction as LedgerStream<L>['event'] as CorrectionOf<L>];
  });
}

/** The first of what would be left that may not stand any more. */
function firstFallen<L extends LedgerTypes>(
  left: readonly L['fact'][],
  rules: Extract<RetractionRules<L>, { readonly stands: unknown }>,
): L['fact'] | undefined {
  const fault = rules.stands(left);
  return left.find((fact) => fault(fact) !== undefined);
}

function correct<L extends LedgerTypes>(
  command: L['command'],
  known: L['fact'] | undefined,
  state: LedgerState<L>,
  rules: LedgerRules<L>,
  context: L['context'],
): Result<readonly LedgerStream<L>['event'][], LedgerStream<L>['error']> {
  const { entry } = command;
  if (!known) return err({ code: 'entry-unknown', entry });
  const decision = rules.decide(command, state.state, context);
  if (!decision.ok) return decision;
  const [is = known] = decision.value;
  if (isEqual(is, known)) return ok([]);
  const left = state.facts.map((fact) => (fact === known ? is : fact));
  const fallen = 'stands' in rules ? firstFallen<L>(left, rules) : undefined;
  if (fallen) return err({ code: 'entry-needed', entry, by: fallen.type });
  const derived = rules.derivation?.derive(left, context) ?? left;
  const reason = 'reason' in command ? { reason: command.reason } : {};
  return ok(
    corrections<L>(state.facts, derived).map((event) =>
      isOfEntry(event.is, known) ? { ...event, ...reason } : event,
    ),
  );
}

function retract<L extends LedgerTypes>(
  command: Retract<ReasonOf<L>>,
  state: LedgerState<L>,
  rules: LedgerRules<L>,
  context: L['context'],
): Result<readonly LedgerStream<L>['event'][], LedgerError> {
  const { entry, on, reason } = command;
  if (state.retracted.includes(entry)) return ok([]);
  const cancelled = state.facts.filter((fact) => fact.entry === entry);
  if (cancelled.length === 0) return err({ code: 'entry-unknown', entry });
  const later = cancelled.find((fact) => on < fact.on);
  if (later) return err({ code: 'earlier-than-basis', by: later.type, since: later.on });
  const left = state.facts.filter((fact) => fact.entry !== entry);
  const resting =
    'stands' in rules ? firstFallen<L>(left, rules) : firstResting<L>(state.facts, cancelled, rules);
  if (resting) return err({ code: 'entry-needed', entry, by: resting.type });
  return ok([
    ...cancelled.map((fact) => ({ type: 'entry-retracted' as const, on, reason, cancelled: fact })),
    ...(rules.derivation ? corrections<L>(left, rules.derivation.derive(left, context)) : []),
  ]);
}

/** The first later fact of another entry that rests on one of these. */
function firstResting<L extends LedgerTypes>(
  facts: readonly L['fact'][],
  cancelled: readonly L['fact'][],
  { restsOn }: Extract<RetractionRules<L>, { readonly restsOn: unknown }>,
): L['fact'] | undefined {
  const first = facts.findIndex((fact) => cancelled.includes(fact));
  return facts
    .slice(first)
    .find((fact) => !cancelled.includes(fact) && cancelled.some((earlier) => restsOn(fact, earlier)));
}

function isRetract<L extends LedgerTypes>(
  command: LedgerStream<L>['command'],
): command is Retract<ReasonOf<L>> {
  return command.type === 'retract';
}

type AnyEvent<F extends Fact> = F | EntryRetracted<F, RetractionReason> | EntryCorrected<F, RetractionReason>;

/** Whether an event takes a fact back. @example isRetraction(event) ? event.cancelled : event */
export function isRetraction<F extends Fact>(
  event: AnyEvent<F>,
): event is EntryRetracted<F, RetractionReason> {
  return event.type === 'entry-retracted';
}

/** Whether an event corrects a standing fact. @example isCorrection(event) ? event.is : event */
export function isCorrection<F extends Fact>(
  event: AnyEvent<F>,
): event is EntryCorrected<F, RetractionReason> {
  return event.type === 'entry-corrected';
}

/** A fact that an event adds, or takes back. */
export interface SignedFact<F extends Fact> {
  readonly fact: F;
  readonly sign: 1 | -1;
}

/**
 * What an event adds to the standing facts and takes from them: all that a count of a ledger needs to know of events.
 * @example signedFacts(entryCorrected) // [{ fact: was, sign: -1 }, { fact: is, sign: 1 }]
 */
export function signedFacts<F extends Fact>(event: AnyEvent<F>): readonly SignedFact<F>[] {
  if (isRetraction<F>(event)) return [{ fact: event.cancelled, sign: -1 }];
  if (!isCorrection<F>(event)) return [{ fact: event, sign: 1 }];
  return [
    { fact: event.was, sign: -1 },
    { fact: event.is, sign: 1 },
  ];
}

/**
 * A command repeats an entry when it makes facts of that kind and every field they share is equal; where it is known what was
 * derived, every other field.
 */
function isSame<L extends LedgerTypes>(
  command: L['command'],
  known: L['fact'],
  { makes, derivation }: LedgerRules<L>,
): boolean {
  const made: readonly string[] = makes[command.type as L['command']['type']];
  if (!made.includes(known.type)) return false;
  const { type: _made, ...fact } = known;
  const { type: _type, ...said } = command;
  const derived = derivation?.derived(known);
  const shared = (name: string): boolean =>
    derived ? !derived.includes(name) : name in fact && name in said;
  const compared = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([name]) => shared(name)));
  return isEqual(compared(said), compared(fact));
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
