import { useQueries, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import type { DataSource } from '@puheeksi/client';
import type { PublishedTable } from '@puheeksi/core';
import {
  plainQuestion,
  whyNotPublished,
  type Answers,
  type PlainQuestion,
  type TableAnswer,
  type TableQuestion,
} from '@puheeksi/view';
import { useLp } from '../provider/useLp.js';
import { answerOf, type Answer } from './answer.js';
import { askingOptions } from './createQueryClient.js';
import { lpKeys } from './keys.js';
import { valueOrThrow } from './queryProblem.js';

/** How one table is asked for: the same key wherever it is asked, so that widgets share its answer. */
export const tableOptions = (source: DataSource, query: PlainQuestion) =>
  ({
    ...askingOptions,
    queryKey: lpKeys.table(query),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
      valueOrThrow(await source.publishedTable(query, { signal })),
  }) satisfies UseQueryOptions<PublishedTable>;

/** That nothing is published is an answer; any other problem stays one. */
const tableAnswerOf = (
  result: UseQueryResult<PublishedTable>,
  question: TableQuestion,
): Answer<TableAnswer> => {
  const answer = answerOf(result);
  if (answer.state === 'problem' && answer.problem.kind === 'not-found' && !answer.busy)
    return { state: 'ready', value: { kind: 'not-published', why: whyNotPublished(question) } };
  return answer.state === 'ready' ? { ...answer, value: { kind: 'table', table: answer.value } } : answer;
};

type Named<Value> = readonly (readonly [string, Value])[];

/** Several answers as one: on its way while any is, a problem when any is, stale when any is; trying again asks those again. */
function together(answers: Named<Answer<TableAnswer>>): Answer<Answers> {
  const states = answers.map(([, answer]) => answer);
  const problems = states.filter((answer) => answer.state === 'problem');
  const stale = states.flatMap((answer) => (answer.state === 'ready' && answer.stale ? [answer.stale] : []));
  const ways = problems.length > 0 ? problems : stale;
  const retry = (): void => ways.forEach((way) => way.retry());
  const busy = ways.some((way) => way.busy);
  const [problem] = problems;
  if (problem) return { state: 'problem', problem: problem.problem, retry, busy };
  if (states.some(({ state }) => state === 'loading')) return { state: 'loading' };
  const ready = answers.flatMap(([name, answer]) =>
    answer.state === 'ready' ? [[name, answer.value] as const] : [],
  );
  const [first] = stale;
  return {
    state: 'ready',
    value: Object.fromEntries(ready),
    ...(first ? { stale: { problem: first.problem, retry, busy } } : {}),
  };
}

/** A question with its name, and as a data source is asked it. */
type Asking = readonly [name: string, question: TableQuestion, plain: PlainQuestion];

function useTables(asked: readonly Asking[]): Named<Answer<TableAnswer>> {
  const { source } = useLp();
  return useQueries({
    queries: asked.map(([, , plain]) => tableOptions(source, plain)),
    combine: (results) =>
      results.flatMap((result, index) => {
        const [name, question] = asked[index] ?? [];
        return name === undefined || !question ? [] : [[name, tableAnswerOf(result, question)] as const];
      }),
  });
}

/**
 * What a data source says to the questions of a view: first to those that stand alone, then to those that look back from an answer.
 * @example useAnswers(view.asks(options, filter)) // { state: 'ready', value: { now: { kind: 'table', … } } }
 */
export function useAnswers<Q extends string>(
  questions: Readonly<Record<Q, TableQuestion>>,
): Answer<Answers<Q>> {
  const named = Object.entries<TableQuestion>(questions);
  const read = (answers: Readonly<Record<string, TableAnswer>>, looksBack: boolean) =>
    named
      .filter(([, { yearsBefore }]) => (yearsBefore !== undefined) === looksBack)
      .map(([name, question]) => [name, question, plainQuestion(question, answers)] as const);
  const asked = (those: ReturnType<typeof read>): readonly Asking[] =>
    those.flatMap(([name, question, plain]) =>
      plain === 'wait' || 'kind' in plain ? [] : [[name, question, plain] as const],
    );
  const alone = useTables(asked(read({}, false)));
  const heard = Object.fromEntries(
    alone.flatMap(([name, answer]) => (answer.state === 'ready' ? [[name, answer.value]] : [])),
  );
  const back = read(heard, true);
  const known = back.flatMap(([name, , plain]): Named<Answer<TableAnswer>> => {
    if (plain === 'wait') return [[name, { state: 'loading' }]];
    return 'kind' in plain ? [[name, { state: 'ready', value: plain }]] : [];
  });
  return together([...alone, ...known, ...useTables(asked(back))]) as Answer<Answers<Q>>;
}
