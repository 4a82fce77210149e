import type { AccessRefusal, Assignment } from '../access/index.js';
import {
  addDays,
  err,
  ok,
  replay,
  type Day,
  type Issue,
  type RegionCode,
  type Result,
  type UnitId,
} from '../kernel/index.js';
import type { ControllerOf } from '../kernel/controller.js';
import { registerCodeForm, uuidForm } from '../kernel/forms.js';
import { signedFacts, type Fact } from '../kernel/ledger.js';
import type { EntryTable } from '../schema/index.js';
import type { Disclosure, StreamDefinition, StreamParts, World } from '../streams/definition.js';
import type { PortAnswers, StreamVersion } from '../streams/ports.js';
import type { Count } from '../tally/index.js';
import { askPorts } from './askPorts.js';
import { readCommands } from './readCommands.js';
import { rightTo, type AccessPlace, type NamedRight, type TriedRight } from './refusalOf.js';
import { textFault } from '../identifiers/textFault.js';
import { textsOf, unitsIn, type StreamText } from './entryFields.js';

/** An event of whichever stream: only its own stream knows more of it. */
export interface StreamEvent {
  readonly type: string;
}

/** The events of one stream with what it is: how samples are given and logs kept. */
export interface StreamLog<Event extends StreamEvent = StreamEvent> {
  readonly stream: string;
  readonly key: string;
  /** Oldest first; their number is the version of the stream. */
  readonly events: readonly Event[];
}

/** An event with the day on which it was recorded. */
export interface RecordedStreamEvent {
  readonly event: StreamEvent;
  readonly recordedOn: Day;
}

/** What reads the commands and events of a stream from unknown input. */
export interface StreamCodec<S extends StreamParts> {
  readonly command: (input: unknown) => Result<S['command'], readonly Issue[]>;
  readonly event: (input: unknown) => Result<S['event'], readonly Issue[]>;
}

/** An event of one stream with the day on which it was recorded. */
interface Recorded<S extends StreamParts> {
  readonly event: S['event'];
  readonly recordedOn: Day;
}

/** What a stream's events and states are counted as. */
export interface StreamMeasures<S extends StreamParts> {
  readonly flow: (event: S['event']) => readonly Count[];
  /** What the logs are worth on a day, for one publication: how each stands, who still waits. */
  readonly onDay?: (logs: Iterable<readonly Recorded<S>[]>, day: Day) => readonly Count[];
  /**
   * How many days before the day something must have happened in a log for it to be worth anything then.
   * @default every log, however long ago
   */
  readonly daysBack?: number;
}

/** Commands to one stream, with everything that the rules may not fetch themselves. */
export interface StreamRequest {
  readonly key: string;
  /** The events so far, as `event` of the stream has read them. */
  readonly history: readonly StreamEvent[];
  /** A list of 1–50 commands, unread. */
  readonly commands: unknown;
  /** The posts of the signed-in person; none when nobody is signed in. */
  readonly posts: readonly Assignment[];
  readonly region: RegionCode;
  readonly today: Day;
  /** Whose a unit is; nothing where the register of the region does not know it: what is recorded there would be counted nowhere. */
  readonly controllerOf: ControllerOf;
  readonly ports: PortAnswers;
}

/** What deserves a second look: a code and facts. */
export interface StreamWarning {
  readonly code: string;
  readonly [fact: string]: unknown;
}

/** A text for the text store, with the command that brought it. */
export interface BroughtText extends StreamText {
  readonly commandIndex: number;
}

/** What came of commands to one stream. */
export interface StreamOutcome {
  /** New events to append, in order; none when the commands had been carried out before. */
  readonly events: readonly StreamEvent[];
  /** Number of events of the stream with the new ones. */
  readonly version: number;
  /** Texts for the text store, in the transaction of the events. */
  readonly texts: readonly BroughtText[];
  readonly counts: readonly Count[];
  readonly warnings: readonly StreamWarning[];
  /** The versions of other streams that the decision rests on. */
  readonly read: readonly StreamVersion[];
  /** The rights that were asked for, each once: what the audit names. */
  readonly rights: readonly NamedRight[];
  /** What goes to other controllers by the new events, each by the right of its command. */
  readonly disclosures: readonly (Disclosure & { readonly right: NamedRight })[];
}

/** Refusals that every stream shares, whatever its own rules: the unit is not in the register, or the id of a text is in use. */
export type SharedRefusal =
  | { readonly code: 'unit-not-in-register'; readonly unit: UnitId }
  | { readonly code: 'text-ref-taken'; readonly textRef: StreamText['textRef'] };

/** Why nothing was recorded. */
export type StreamRefusal =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'not-allowed';
      readonly reason: AccessRefusal;
      readonly commandIndex: number;
      readonly right: NamedRight;
    }
  | {
      readonly kind: 'refused';
      readonly error: { readonly code: string; readonly [fact: string]: unknown };
      readonly commandIndex: number;
      /** The rights that were asked for until then, and were there. */
      readonly rights: readonly NamedRight[];
    };

/** What somebody may see of a stream: the fields of its allow-list. */
export interface StreamContent {
  readonly [field: string]: unknown;
}

/** What store, routes, memory and audit see of a stream: unknown in, JSON out. It has no parameter, so that a list of them needs no cast. */
export interface StoredStream {
  readonly id: string;
  readonly world: World;
  readonly format: number;
  readonly key: 'uuid' | 'register-code';
  /** The field of a command that repeats the key. */
  readonly keyField: string;
  readonly entries: EntryTable;
  /** The fields of what stands that a view may hold. */
  readonly fields: readonly string[];
  /** Reads the key of one stream: `not-a-uuid` or `not-a-code`. */
  readonly readKey: (input: string) => Result<string, readonly Issue[]>;
  /** Reads a stored event, bringing an older format up to date. */
  readonly event: (data: unknown, format: number) => Result<StreamEvent, readonly Issue[]>;
  readonly carryOut: (request: StreamRequest) => Promise<Result<StreamOutcome, StreamRefusal>>;
  /** The right to read one stream as it stands, and what it then shows; nothing where it has not begun. */
  readonly view: (
    history: readonly StreamEvent[],
    reader: AccessPlace & { readonly posts: readonly Assignment[] },
  ) => {
    readonly right: NamedRight;
    readonly content: Result<StreamContent | undefined, AccessRefusal>;
  };
  /** The right to read the free texts of one stream. */
  readonly textRight: (
    history: readonly StreamEvent[],
    reader: AccessPlace & { readonly posts: readonly Assignment[] },
  ) => TriedRight;
  readonly counts: (event: StreamEvent) => readonly Count[];
  /** Whether the logs are worth anything on a day: where not, nobody needs to read them for a publication. */
  readonly isCountedOnDay: boolean;
  /** From which day on something must have happened in a log for it to be worth anything on a day; nothing where every log is. */
  readonly countedSince: (day: Day) => Day | undefined;
  /** What the logs are worth on a day, for one publication; those in which nothing happened for long are passed over. */
  readonly countsOnDay: (logs: Iterable<readonly RecordedStreamEvent[]>, day: Day) => readonly Count[];
  /** The day an event is about. */
  readonly dayOf: (event: StreamEvent) => Day;
  /** The units an event concerns. */
  readonly unitsOf: (event: StreamEvent) => readonly UnitId[];
}

/** How many commands one sending may hold. */
export const maxCommands = 50;

const parseBatch = <C extends object>(
  commands: unknown,
  read: (input: unknown) => Result<C, readonly Issue[]>,
  key: string,
  keyField: string,
): Result<readonly C[], readonly Issue[]> => {
  const path = ['commands'];
  if (!Array.isArray(commands)) return err([{ path, code: 'wrong-shape' }]);
  if (commands.length === 0) return err([{ path, code: 'empty-list', expected: '>=1' }]);
  if (commands.length > maxCommands) return err([{ path, code: 'too-many', expected: `<=${maxCommands}` }]);
  return readCommands(commands, (input) => {
    const command = read(input);
    return command.ok && otherKey(command.value, key, keyField)
      ? err([{ path: [keyField], code: 'other-key' }])
      : command;
  });
};

/** Whether a command repeats a key that is not the one of the address. */
const otherKey = (command: object, key: string, keyField: string): boolean => {
  const repeated: unknown = Object.entries(command).find(([name]) => name === keyField)?.[1];
  return repeated !== undefined && repeated !== key;
};

/** A refusal or warning as a code with its facts, whichever they are. */
const coded = (told: { readonly code: string }): StreamWarning => ({ ...told });

const keyForms = {
  uuid: { form: uuidForm, code: 'not-a-uuid' },
  'register-code': { form: registerCodeForm, code: 'not-a-code' },
} as const;

/** The facts that an event is about: itself, what it takes back, or both halves of a correction. */
const factsOf = (event: StreamEvent): readonly Fact[] =>
  signedFacts<Fact>(event as Fact).map(({ fact }) => fact);

/**
 * Joins a stream's definition with what reads it and what it is counted as. Of a stored stream the layers need to know nothing:
 * that a history was read by its own codec is all that `event` promises and everything else relies on.
 * @example storedStream(teamStream, teamCodec, teamMeasures).id // 'team'
 */
export function storedStream<S extends StreamParts & { readonly event: { readonly type: string } }>(
  definition: StreamDefinition<S>,
  codec: StreamCodec<S>,
  measures: StreamMeasures<S>,
): StoredStream {
  const { id, world, format, key, keyField, entries, decider, access } = definition;
  const { onDay, daysBack } = measures;
  // The histories of a stored stream are read by `event` below and by nothing else
  const own = (events: readonly StreamEvent[]) => events as readonly S['event'][];

  const carryOut: StoredStream['carryOut'] = async (request) => {
    const { history, posts, region, today, ports, controllerOf } = request;
    const batch = parseBatch(request.commands, codec.command, request.key, keyField);
    if (!batch.ok) return err({ kind: 'invalid', issues: batch.error });
    const read = new Map<string, StreamVersion>();
    const rights = new Map<string, NamedRight>();
    const doubts = new Map<string, StreamWarning>();
    const events: S['event'][] = [];
    const texts: BroughtText[] = [];
    const disclosures: StreamOutcome['disclosures'][number][] = [];
    const refused = (error: StreamWarning, commandIndex: number): Result<never, StreamRefusal> =>
      err({ kind: 'refused', error, commandIndex, rights: [...rights.values()] });
    /** What the rules need to know of the world, with the versions that were read for it. */
    const contextFor = async (
      before: S['state'],
      command: S['command'] | undefined,
    ): Promise<S['context']> => {
      const answers = await askPorts<S>(ports, definition.needs(before, command, today));
      for (const version of answers.read) {
        const name = `${version.stream}/${version.key}`;
        // What a command was judged by counts; it may have moved by the time the warnings are asked for
        if (!read.has(name)) read.set(name, version);
      }
      return { today, ...definition.context(answers.given) } as S['context'];
    };
    let state = replay(decider, own(history));
    for (const [commandIndex, command] of batch.value.entries()) {
      const demands = access.write(command, state);
      const { right, refusal } = rightTo(demands, posts, { region, controllerOf });
      const stranger = unitsIn(entries.commands[command.type], command, entries.every.command).find(
        (unit) => controllerOf(unit) === undefined,
      );
      // Whoever has a post in a unit that the register does not know hears that, and not that it is somebody else's
      const isOfNobody =
        stranger !== undefined && refusal?.code === 'other-controller' && refusal.controller === undefined;
      if (refusal && !isOfNobody) return err({ kind: 'not-allowed', reason: refusal, commandIndex, right });
      rights.set(JSON.stringify(right), right);
      if (stranger !== undefined)
        return refused({ code: 'unit-not-in-register', unit: stranger }, commandIndex);
      const context = await contextFor(state, command);
      const decided = decider.decide(command, state, context);
      if (!decided.ok) return refused(coded(decided.error), commandIndex);
      if (decided.value.length === 0) continue;
      const brought = textsOf(entries.commands[command.type], command);
      // The rules of a stream may be stricter with their texts; no stream is less strict
      const fault = brought.map(({ text }) => textFault(text)).find((found) => found !== undefined);
      if (fault) return refused(coded(fault), commandIndex);
      state = decided.value.reduce(decider.evolve, state);
      events.push(...decided.value);
      for (const event of decided.value) {
        const disclosure = definition.discloses?.(event);
        if (disclosure) disclosures.push({ ...disclosure, right });
      }
      texts.push(...brought.map((text) => ({ ...text, commandIndex })));
      // Commands of one sending share a day, which is doubted once
      for (const doubt of decider.doubts(command, context))
        doubts.set(`${doubt.field} ${doubt.day}`, coded(doubt));
    }
    const warnings = decider.warnings(state, await contextFor(state, undefined)).map(coded);
    return ok({
      events,
      version: history.length + events.length,
      texts,
      counts: events.flatMap((event) => measures.flow(event)),
      warnings: [...doubts.values(), ...warnings],
      read: [...read.values()],
      rights: [...rights.values()],
      disclosures,
    });
  };

  const dayOf = (event: StreamEvent): Day => factsOf(event).at(-1)!.on;
  const countedSince = (day: Day): Day | undefined =>
    daysBack === undefined ? undefined : addDays(day, -daysBack);

  return {
    id,
    world,
    format,
    key,
    keyField,
    entries,
    fields: definition.fields.map(String),
    carryOut,
    readKey: (input) => {
      const { form, code } = keyForms[key];
      return form.test(input) ? ok(input) : err([{ path: ['key'], code }]);
    },
    event: (data, storedFormat) => {
      if (storedFormat === format) return codec.event(data);
      const upcast = storedFormat < format ? definition.upcast : undefined;
      return upcast
        ? codec.event(upcast(data, storedFormat))
        : err([{ path: ['format'], code: 'unknown-format', received: String(storedFormat) }]);
    },
    view: (history, { posts, region, controllerOf }) => {
      const state = replay(decider, own(history));
      const demands = access.read(state, posts[0]?.subject ?? '');
      const { right, refusal } = rightTo(demands, posts, { region, controllerOf });
      const shown = definition.shown(state);
      const content =
        shown &&
        Object.fromEntries(
          definition.fields.flatMap((field) => {
            const value: unknown = Object.entries(shown).find(([name]) => name === field)?.[1];
            return value === undefined ? [] : [[field, value]];
          }),
        );
      return { right, content: refusal ? err(refusal) : ok(content) };
    },
    textRight: (history, { posts, region, controllerOf }) => {
      const demandsOf = access.texts ?? access.read;
      const demands = demandsOf(replay(decider, own(history)), posts[0]?.subject ?? '');
      return rightTo(demands, posts, { region, controllerOf });
    },
    counts: (event) => measures.flow(event as S['event']),
    isCountedOnDay: onDay !== undefined,
    countedSince,
    countsOnDay: (logs, day) => {
      const since = countedSince(day);
      const counted =
        since === undefined
          ? logs
          : [...logs].filter((log) => log.some(({ event }) => dayOf(event) >= since));
      return onDay?.(counted as Iterable<readonly Recorded<S>[]>, day) ?? [];
    },
    dayOf,
    unitsOf: (event) => [
      ...new Set(
        factsOf(event).flatMap((fact) => unitsIn(entries.facts[fact.type], fact, entries.every.fact)),
      ),
    ],
  };
}
