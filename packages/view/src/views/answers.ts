import type { PeriodKey, PlaceKey, PublishedTable, Result } from '@puheeksi/core';

/** A published table that a view asks for. */
export interface TableQuestion {
  readonly table: string;
  readonly place: PlaceKey;
  /** The newest published when absent. */
  readonly period?: PeriodKey | undefined;
  /** The same table, so many years before the period of the answer to this other question of the view. */
  readonly yearsBefore?: { readonly years: number; readonly of: string };
}

/** A question as a data source is asked it. */
export interface PlainQuestion {
  readonly table: string;
  readonly place: PlaceKey;
  readonly period?: PeriodKey;
}

/** Why there is no table: figures this fine are not published (`grain`), or nothing has been published of it yet (`not-yet`). */
export type NotPublishedReason = 'grain' | 'not-yet';

/** What a view hears to one of its questions. */
export type TableAnswer =
  | { readonly kind: 'table'; readonly table: PublishedTable }
  | { readonly kind: 'not-published'; readonly why: NotPublishedReason };

/** What a view hears to all of them. */
export type Answers<Q extends string = string> = Readonly<Record<Q, TableAnswer>>;

/** Places whose figures are published by the month and the rolling year. */
const published = /^(country|region):/;

/**
 * Why nothing is published of a question.
 * @example whyNotPublished({ table: 'discussions', place: 'unit:liperi-school' as PlaceKey }) // 'grain'
 */
export function whyNotPublished({ place }: TableQuestion): NotPublishedReason {
  return published.test(place) ? 'not-yet' : 'grain';
}

/** A period so many years earlier. @example yearsEarlier('2025-12..2026-11' as PeriodKey, 1) // '2024-12..2025-11' */
export function yearsEarlier(period: PeriodKey, years: number): PeriodKey {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - years)) as PeriodKey;
}

/**
 * A question as a data source is asked it; `wait` while the answer that it looks back from is not there, and that answer's own
 * reason where it has no table.
 */
export function plainQuestion(
  { table, place, period, yearsBefore }: TableQuestion,
  answers: Readonly<Record<string, TableAnswer | undefined>>,
): PlainQuestion | 'wait' | Extract<TableAnswer, { kind: 'not-published' }> {
  if (!yearsBefore) return { table, place, ...(period === undefined ? {} : { period }) };
  const from = answers[yearsBefore.of];
  if (!from) return 'wait';
  if (from.kind === 'not-published') return from;
  return { table, place, period: yearsEarlier(from.table.period.key, yearsBefore.years) };
}

type Asked<P> = Result<TableAnswer, P>;

/**
 * Asks a data source every question of a view, each once: first those that stand alone, then those that look back from an answer.
 * That nothing is published is an answer; any other problem is the problem of the whole.
 * @example await answersTo(view.asks({}, filter), (question) => source.publishedTable(question)) // { ok: true, value: { now: { kind: 'table', … } } }
 */
export async function answersTo<Q extends string, P extends { readonly kind: string }>(
  questions: Readonly<Record<Q, TableQuestion>>,
  ask: (question: PlainQuestion) => Promise<Result<PublishedTable, P>>,
): Promise<Result<Answers<Q>, P>> {
  const answers: Record<string, TableAnswer> = {};
  const names = Object.keys(questions) as Q[];
  const answer = async (name: Q): Promise<Asked<P>> => {
    const question = plainQuestion(questions[name], answers);
    if (question === 'wait') throw new Error(`${name} looks back from a question that there is not.`);
    if ('kind' in question) return { ok: true, value: question };
    const got = await ask(question);
    if (got.ok) return { ok: true, value: { kind: 'table', table: got.value } };
    if (got.error.kind !== 'not-found') return got;
    return { ok: true, value: { kind: 'not-published', why: whyNotPublished(question) } };
  };
  for (const later of [false, true]) {
    const asked = names.filter((name) => (questions[name].yearsBefore !== undefined) === later);
    const heard = await Promise.all(asked.map(answer));
    for (const [index, one] of heard.entries()) {
      if (!one.ok) return one;
      answers[asked[index]!] = one.value;
    }
  }
  return { ok: true, value: answers as Answers<Q> };
}
