import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Problem } from '@puheeksi/client';
import type { Day, Language, Result } from '@puheeksi/core';
import type { AnyRegister, RegisterCommand } from '@puheeksi/core/registers';
import type { Fields, RegisterId } from '@puheeksi/core/schema';
import type {
  RegisterEntryAnswer,
  RegisterHistory,
  RegisterPage,
  RegisterReceipt,
  RegisterSummary,
} from '@puheeksi/core/wire';
import type { Choices, Option } from '@puheeksi/view/forms';
import type { AnyRegisterWords, EntriesQuery } from '@puheeksi/view/registers';
import { useLp } from '../provider/useLp.js';
import { answerOf, type Answer } from './answer.js';
import { askingOptions } from './createQueryClient.js';
import { lpKeys } from './keys.js';
import { valueOrThrow } from './queryProblem.js';

/** What a register is, as its screens need it: its definition, its words, and what every region chooses from. */
export interface RegisterParts {
  readonly register: AnyRegister;
  readonly words: AnyRegisterWords;
  readonly choices: Choices;
}

const partsOf = async (id: RegisterId, language: Language, day: Day): Promise<RegisterParts> => {
  const [{ registers }, { registerTexts, standardChoices }] = await Promise.all([
    import('@puheeksi/core/registers'),
    import('@puheeksi/view/registers'),
  ]);
  const texts = await registerTexts[id]();
  return { register: registers[id], words: texts[language], choices: standardChoices(language, day) };
};

/** The definition and words of a register in the provider's language, loaded when a page first shows it. */
export function useRegisterParts(id: RegisterId): Answer<RegisterParts> {
  const { language, today } = useLp();
  const day = today();
  return answerOf(
    useQuery({
      staleTime: Infinity,
      queryKey: lpKeys.registerParts(id, language, day),
      queryFn: () => partsOf(id, language, day),
    }),
  );
}

/** The registers whose entries the fields of a register name, in rows and lists too. */
const namedRegisters = (fields: Fields): readonly RegisterId[] =>
  Object.values(fields).flatMap((field): readonly RegisterId[] => {
    if (field.kind === 'registerEntry') return [field.register];
    if (field.kind === 'group') return namedRegisters(field.fields);
    return field.kind === 'list' ? namedRegisters({ item: field.item }) : [];
  });

/** How many entries of another register can be chosen from; more than a menu can hold have to be asked for by a part of their name. */
const maxChoices = '500';

/** The entries that fields of a register can name, by the register that they are of; what cannot be read is not offered. */
export function useEntryChoices(fields: Fields | undefined): Choices {
  const { source, language, today } = useLp();
  const day = today();
  const ids = useMemo(() => [...new Set(namedRegisters(fields ?? {}))], [fields]);
  // Joined by one function, so that the list is the same as long as the answers are
  const combine = useCallback(
    (answers: readonly UseQueryResult<readonly Option[]>[]): Choices =>
      Object.fromEntries(ids.map((id, index) => [id, answers[index]?.data ?? []])),
    [ids],
  );
  return useQueries({
    queries: ids.map((id) => ({
      ...askingOptions,
      queryKey: lpKeys.registerChoices(id, language, day),
      queryFn: async (): Promise<readonly Option[]> => {
        const [parts, page, { entryName, shownFields }] = await Promise.all([
          partsOf(id, language, day),
          source.registers.page(id, { pageSize: maxChoices }),
          import('@puheeksi/view/registers'),
        ]);
        const { entries, texts } = valueOrThrow(page);
        const view = { ...parts, language };
        return entries.map(({ entry, record }) => ({
          value: entry,
          label: entryName(view, shownFields(view, record, texts)),
        }));
      },
    })),
    combine,
  });
}

/** Some of the entries of a register. @example useRegisterPage('communication-plan', { page: '1' }) */
export function useRegisterPage(id: RegisterId, query: EntriesQuery): Answer<RegisterPage> {
  const { registers: source } = useLp().source;
  return answerOf(
    useQuery({
      ...askingOptions,
      queryKey: lpKeys.registerPage(id, query),
      queryFn: async ({ signal }) => valueOrThrow(await source.page(id, query, { signal })),
      // The rows that are there stay while others are asked for
      placeholderData: (before) => before,
    }),
  );
}

/** What is missing or stale in a register, and its numbers. */
export function useRegisterSummary(id: RegisterId): Answer<RegisterSummary> {
  const { registers: source } = useLp().source;
  return answerOf(
    useQuery({
      ...askingOptions,
      queryKey: lpKeys.registerSummary(id),
      queryFn: async ({ signal }) => valueOrThrow(await source.summary(id, { signal })),
    }),
  );
}

/** One entry of a register, withdrawn or not. */
export function useRegisterEntry(id: RegisterId, entry: string): Answer<RegisterEntryAnswer> {
  const { registers: source } = useLp().source;
  return answerOf(
    useQuery({
      ...askingOptions,
      queryKey: lpKeys.registerEntry(id, entry),
      queryFn: async ({ signal }) => valueOrThrow(await source.entry(id, entry, { signal })),
    }),
  );
}

/** Everything that happened to one entry. */
export function useRegisterHistory(id: RegisterId, entry: string): Answer<RegisterHistory> {
  const { registers: source } = useLp().source;
  return answerOf(
    useQuery({
      ...askingOptions,
      queryKey: lpKeys.registerHistory(id, entry),
      queryFn: async ({ signal }) => valueOrThrow(await source.history(id, entry, { signal })),
    }),
  );
}

/** A receipt as forms take it: a register tells by notices, and warns of nothing. */
export interface EntriesReceipt extends RegisterReceipt {
  readonly warnings: readonly never[];
}

/** Sends commands to a register, and whether an answer is still awaited. */
export interface SendEntries {
  readonly busy: boolean;
  /** The answer, or `undefined` when an earlier call is still under way: a second press does nothing. */
  readonly send: (
    commands: readonly RegisterCommand[],
    options: { readonly dryRun: boolean },
  ) => Promise<Result<EntriesReceipt, Problem> | undefined>;
}

/** Carries out commands to a register, one call at a time, and has everything of it read again when something was recorded. */
export function useSendEntries(id: RegisterId): SendEntries {
  const { registers: source } = useLp().source;
  const client = useQueryClient();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const send = useCallback<SendEntries['send']>(
    async (commands, options) => {
      if (underWay.current) return undefined;
      underWay.current = true;
      setBusy(true);
      try {
        const answer = await source.send(id, commands, options);
        if (!answer.ok) return answer;
        if (!options.dryRun) void client.invalidateQueries({ queryKey: lpKeys.register(id) });
        return { ok: true, value: { ...answer.value, warnings: [] } };
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [source, client, id],
  );
  return { busy, send };
}
