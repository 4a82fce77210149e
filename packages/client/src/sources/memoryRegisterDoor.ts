import { err, finnishDay, ok, type Instant, type RegionCode, type Result } from '@puheeksi/core';
import type { Assignment } from '@puheeksi/core/access';
import type { ControllerOf } from '@puheeksi/core/kernel';
import type { Expected, RawRegisterQuery, RegisterEvent } from '@puheeksi/core/registers';
import {
  firstTakenText,
  memoryRegisters,
  readEntriesPage,
  readEntriesSummary,
  readEntryHistory,
  readOneEntry,
  recordEntriesOnce,
  type EntriesRefusal,
  type Reader,
  type Reading,
  type RegisterOutcome,
  type StoredRegister,
} from '@puheeksi/core/stored';
import type {
  RegisterEntryAnswer,
  RegisterHistory,
  RegisterPage,
  RegisterReceipt,
  RegisterSummary,
} from '@puheeksi/core/wire';
import type { Problem, SendEntriesOptions } from '../dataSource.js';
import { accessProblem } from '../problem.js';

/** The events of a register to start with: made up, or kept from before. */
export interface RegisterLog {
  readonly register: string;
  readonly events: readonly RegisterEvent[];
}

/** A text with the stream, or the register and entry, that it is of. */
export interface MemoryText {
  readonly stream: string;
  readonly key: string;
  readonly text: string;
}

/** What the registers of a region in memory stand on. */
export interface MemoryRegisterOptions {
  readonly registers: readonly StoredRegister[];
  readonly logs: readonly RegisterLog[];
  readonly region: RegionCode;
  readonly synthetic: boolean;
  readonly now: () => Instant;
  readonly controllerOf: ControllerOf;
  readonly expected: Expected;
  /** The text store of the region, shared with its streams. */
  readonly texts: Map<string, MemoryText>;
}

type Posts = readonly Assignment[];

/** What somebody with the given posts gets from the registers of a region in memory. */
export interface MemoryRegisterDoor {
  readonly page: (
    posts: Posts,
    register: string,
    query?: RawRegisterQuery,
  ) => Promise<Result<RegisterPage, Problem>>;
  readonly summary: (posts: Posts, register: string) => Promise<Result<RegisterSummary, Problem>>;
  readonly entry: (
    posts: Posts,
    register: string,
    entry: string,
  ) => Promise<Result<RegisterEntryAnswer, Problem>>;
  readonly history: (
    posts: Posts,
    register: string,
    entry: string,
  ) => Promise<Result<RegisterHistory, Problem>>;
  readonly send: (
    posts: Posts,
    register: string,
    commands: readonly unknown[],
    options?: Pick<SendEntriesOptions, 'dryRun' | 'batch'>,
  ) => Promise<Result<RegisterReceipt, Problem>>;
}

const problemOfRefusal = (refusal: EntriesRefusal): Problem =>
  refusal.kind === 'not-allowed' ? accessProblem(refusal.reason) : refusal;

/** The registers of a region in memory: the same functions of the core that the server runs, over arrays. */
export function memoryRegisterDoor(options: MemoryRegisterOptions): MemoryRegisterDoor {
  const { registers, region, synthetic, now, controllerOf, texts, expected } = options;
  const store = memoryRegisters({ expected, texts: (textRef) => texts.get(textRef)?.text });
  for (const { register, events } of options.logs) store.append(register, events);

  const asked = async <Answer extends object, Whole>(
    posts: Posts,
    id: string,
    read: (reader: Reader) => Promise<Reading<Answer>>,
    whole: (
      head: {
        readonly format: 1;
        readonly register: string;
        readonly asOf: Instant;
        readonly synthetic: boolean;
      },
      answer: Answer,
    ) => Whole,
  ): Promise<Result<Whole, Problem>> => {
    if (posts.length === 0) return err({ kind: 'not-signed-in' });
    const register = registers.find((known) => known.id === id);
    if (!register) return err({ kind: 'not-found' });
    const asOf = now();
    const reader = { posts, region, controllerOf, register, store, today: finnishDay(asOf) };
    const { answer } = await read(reader);
    if (answer.ok) return ok(whole({ format: 1, register: id, asOf, synthetic }, answer.value));
    return err(answer.error.kind === 'not-allowed' ? accessProblem(answer.error.reason) : answer.error);
  };

  const record = ({ events, texts: brought }: RegisterOutcome, register: StoredRegister): void => {
    for (const { textRef, text, entry } of brought)
      texts.set(textRef, { stream: `register/${register.id}`, key: entry, text });
    store.append(register.id, events);
  };

  // One sending after another: what one decided stands before the next is judged
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };

  const carriedOut = async (
    posts: Posts,
    register: StoredRegister,
    commands: readonly unknown[],
    { dryRun, batch }: Pick<SendEntriesOptions, 'dryRun' | 'batch'>,
  ): Promise<Result<RegisterReceipt, Problem>> => {
    const today = finnishDay(now());
    const given = { commands, posts, region, controllerOf, today, world: store };
    const { outcome } = await recordEntriesOnce(
      { ...given, register, dryRun, ...(batch === undefined ? {} : { batch }) },
      {
        takenText: (brought) => Promise.resolve(firstTakenText(brought, (textRef) => texts.has(textRef))),
        append: (decided) => Promise.resolve(record(decided, register)),
      },
    );
    return outcome.ok ? outcome : err(problemOfRefusal(outcome.error));
  };

  return {
    page: (posts, register, query = {}) =>
      asked(
        posts,
        register,
        (reader) => readEntriesPage(reader, query),
        (head, page) => ({ ...head, ...page }),
      ),
    summary: (posts, register) =>
      asked(posts, register, readEntriesSummary, (head, summary) => ({
        ...head,
        day: finnishDay(head.asOf),
        ...summary,
      })),
    entry: (posts, register, id) =>
      asked(
        posts,
        register,
        (reader) => readOneEntry(reader, id),
        (head, one) => ({ ...head, ...one }),
      ),
    history: (posts, register, id) =>
      asked(
        posts,
        register,
        (reader) => readEntryHistory(reader, id),
        (head, history) => ({
          ...head,
          entry: id as RegisterHistory['entry'],
          ...history,
        }),
      ),
    send: async (posts, id, commands, given = {}) => {
      if (posts.length === 0) return err({ kind: 'not-signed-in' });
      const register = registers.find((known) => known.id === id);
      if (!register) return err({ kind: 'not-found' });
      return inTurn(() => carriedOut(posts, register, commands, given));
    },
  };
}
