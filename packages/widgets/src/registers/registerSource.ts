import { createContext, useContext } from 'react';
import type { Problem } from '@puheeksi/client';
import type { Result } from '@puheeksi/core';
import type { FigureCount, Gap, MatrixCount, RegisterCommand } from '@puheeksi/core/registers';
import type { RegisterId } from '@puheeksi/core/schema';
import type {
  EntriesQuery,
  EntriesShown,
  ShownEntry,
  ShownEvent,
  TextsByRef,
} from '@puheeksi/view/registers';

/** What is missing or stale in a register, and its numbers. */
export interface EntriesSummary {
  /** The entries are made up. */
  readonly synthetic: boolean;
  readonly entries: number;
  readonly gaps: readonly Gap[];
  readonly matrices: Readonly<Record<string, MatrixCount>>;
  readonly figures: Readonly<Record<string, FigureCount>>;
}

/** One entry with the words of its texts. */
export interface OneEntry {
  readonly entry: ShownEntry;
  readonly texts: TextsByRef;
}

/** Everything that happened to one entry, oldest first. */
export interface EntryHistory {
  readonly events: readonly ShownEvent[];
  readonly texts: TextsByRef;
}

/** What came of commands: the entries that changed; none where everything was as wanted. */
export interface EntriesSent {
  readonly entries: readonly { readonly entry: string; readonly version: number }[];
}

interface Asking {
  readonly signal?: AbortSignal;
}

/** Where the screens of registers get their entries. Answers are values or typed problems; only a cancelled call rejects. */
export interface RegisterSource {
  readonly page: (
    id: RegisterId,
    query: EntriesQuery,
    options?: Asking,
  ) => Promise<Result<EntriesShown, Problem>>;
  readonly summary: (id: RegisterId, options?: Asking) => Promise<Result<EntriesSummary, Problem>>;
  readonly entry: (id: RegisterId, entry: string, options?: Asking) => Promise<Result<OneEntry, Problem>>;
  readonly history: (
    id: RegisterId,
    entry: string,
    options?: Asking,
  ) => Promise<Result<EntryHistory, Problem>>;
  readonly send: (
    id: RegisterId,
    commands: readonly RegisterCommand[],
    options: { readonly dryRun: boolean },
  ) => Promise<Result<EntriesSent, Problem>>;
}

/** The source of the nearest page of a register. */
export const RegisterSourceContext = createContext<RegisterSource | undefined>(undefined);

/** Throws where no page of a register is around: that is a fault of the page, not of its reader. */
export function useRegisterSource(): RegisterSource {
  const source = useContext(RegisterSourceContext);
  if (!source) throw new Error('The screens of a register need a <RegisterPage> around them.');
  return source;
}
