import { err, ok, type Period, type PlaceKey, type PublishedValue, type Result } from '../kernel/index.js';
import {
  protect,
  type Family,
  type FamilyCell,
  type FamilyFault,
  type FamilyPolicy,
  type PublicationRegister,
  type RegisterEntry,
  type SumRelation,
  type WouldDisclose,
} from '../privacy/index.js';
import { wilsonInterval } from '../statistics/index.js';
import { itemsOf, minWorkers, type AnySurvey, type Item, type SurveyAnswer } from '../surveys/index.js';

/** What results are made of. */
export interface SurveyResultsInput {
  readonly survey: AnySurvey;
  /** Of the questions: answers to others are not among them. @default the survey's own */
  readonly version?: number;
  readonly answers: readonly SurveyAnswer[];
  readonly period: Period;
  /** The whole that the places are parts of. */
  readonly whole: PlaceKey;
  /** The places of the survey's grain, and how many people do the work there. */
  readonly places: readonly { readonly place: PlaceKey; readonly workers: number }[];
  readonly policy: FamilyPolicy;
  /** Earlier publications, which later ones must not give away. */
  readonly register?: PublicationRegister;
  /** Of this publication in the register. */
  readonly id?: string;
}

/** The answers to one question at one place: a share of those who answered it, with that number. */
export interface ItemResult {
  readonly item: string;
  /** How many answered this question. */
  readonly n: PublishedValue;
  readonly answers: readonly { readonly code: string; readonly value: PublishedValue }[];
}

/** The answers at one place. */
export interface PlaceResults {
  readonly place: PlaceKey;
  readonly items: readonly ItemResult[];
}

/** Protected results: the whole first, then the places where at least three people do the work. */
export interface SurveyResults {
  readonly survey: string;
  readonly version: number;
  readonly period: Period['key'];
  readonly places: readonly PlaceResults[];
  readonly entry: RegisterEntry;
}

/** Why there are no results. */
export type ResultsError =
  WouldDisclose | FamilyFault | { readonly code: 'unknown-version' } | { readonly code: 'other-grain' };

/** Stands for all places that have no results of their own. */
const rest = 'rest';

interface Question {
  readonly item: string;
  readonly codes: readonly string[];
  /** Answers to a question of which several may be chosen do not add up to those who answered. */
  readonly several: boolean;
}

const nKey = (item: string, place: string): string => `${place}|${item}|n`;
const codeKey = (item: string, place: string, code: string): string => `${place}|${item}|=${code}`;
const otherKey = (item: string, place: string, code: string): string => `${place}|${item}|!${code}`;

const codesOf = (item: Item): readonly string[] =>
  'codes' in item ? item.codes : item.kind === 'truth' ? ['true', 'false'] : [];

const questionsOf = (items: Readonly<Record<string, Item>>): readonly Question[] =>
  Object.entries(items)
    .map(([item, field]) => ({ item, codes: codesOf(field), several: field.kind === 'codes' }))
    .filter(({ codes }) => codes.length > 0);

const countAnswers = (
  answers: readonly SurveyAnswer[],
  questions: readonly Question[],
  placesOf: (place: PlaceKey) => readonly string[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { answers: given, place } of answers)
    for (const { item, codes } of questions) {
      const value = given[item];
      if (value === undefined) continue;
      const chosen = [value].flat().map(String);
      for (const at of placesOf(place)) {
        add(nKey(item, at));
        for (const code of codes) if (chosen.includes(code)) add(codeKey(item, at, code));
      }
    }
  return counts;
};

/**
 * The results of a survey over a period: each question with its own number of answers, protected as one family, so that neither a place nor
 * the difference between the whole and its places tells of few people, nor of a place where fewer than three do the work.
 * Periods are those of the survey's grain and no others, so that none lies within another and can be reckoned from it.
 * Refuses with `unknown-version`, `other-grain`, and with what `protect` refuses.
 * @source R0-N1; docs/settled-questions.md "Feedback", "Surveys by age", "Attacker"
 * @example surveyResults({ survey: staffVoice, answers, period, whole, places, policy: defaultPolicy }) // { ok: true, value: { places: [{ place: 'region:14', items: […] }] } }
 */
export function surveyResults(input: SurveyResultsInput): Result<SurveyResults, ResultsError> {
  const { survey, period, whole, version = survey.version } = input;
  const items = itemsOf(survey, version);
  if (!items) return err({ code: 'unknown-version' });
  if (period.grain !== survey.grain.time) return err({ code: 'other-grain' });
  const questions = questionsOf(items);
  const shown = input.places.filter(({ workers }) => workers >= minWorkers).map(({ place }) => place);
  const isHeld = input.places.some(({ workers }) => workers < minWorkers);
  const own = input.answers.filter(
    (answer) =>
      answer.survey === survey.id &&
      answer.version === version &&
      answer.month >= period.firstMonth &&
      answer.month <= period.lastMonth,
  );
  const counts = countAnswers(own, questions, (place) => [whole, shown.includes(place) ? place : rest]);
  const about = `${survey.id}@${version}|${period.key}|`;
  const family = named(familyOf(questions, counts, whole, shown, isHeld), about);
  const safe = protect(family, input.policy, input.register, input.id);
  if (!safe.ok) return safe;
  const hidden = new Set(safe.value.hidden.map((key) => key.slice(about.length)));
  return ok({
    survey: survey.id,
    version,
    period: period.key,
    places: [whole, ...shown].map((place) => ({
      place,
      items: questions.map((question) => itemResult(question, place, counts, hidden)),
    })),
    entry: safe.value.entry,
  });
}

/** Places whose staff or families have not answered at all, of those whose results may be told. @example placesWithoutAnswers(results) // ['unit:clinic'] */
export function placesWithoutAnswers({ places }: SurveyResults): readonly PlaceKey[] {
  return places.filter(({ items }) => items.every(({ n }) => n.kind === 'no-data')).map(({ place }) => place);
}

/** The same family under names that no other survey or period has: in the register a name is one count for ever. */
function named({ cells, relations }: Family, about: string): Family {
  const name = (key: string): string => `${about}${key}`;
  return {
    cells: cells.map((cell) => ({ ...cell, key: name(cell.key) })),
    relations: relations.map((relation) =>
      'terms' in relation ? relation : { total: name(relation.total), parts: relation.parts.map(name) },
    ),
  };
}

/** Every count that is told or could be computed, and how they add up: answers over the codes, places over the whole. */
function familyOf(
  questions: readonly Question[],
  counts: ReadonlyMap<string, number>,
  whole: PlaceKey,
  shown: readonly PlaceKey[],
  isHeld: boolean,
): Family {
  const cells: FamilyCell[] = [];
  const relations: SumRelation[] = [];
  const count = (key: string): number => counts.get(key) ?? 0;
  const parts = shown.length === 0 ? [] : [...shown, rest];
  for (const { item, codes, several } of questions) {
    for (const place of [whole, ...parts]) {
      // Nobody prints the rest; where it is made of places that must not be told, it is as secret as a small count
      const look = place === rest ? { printed: false, ...(isHeld ? { company: true } : {}) } : {};
      const n = nKey(item, place);
      cells.push({ key: n, count: count(n), ...look });
      for (const code of codes) {
        const key = codeKey(item, place, code);
        cells.push({ key, count: count(key), ...look });
        if (!several) continue;
        const others = otherKey(item, place, code);
        cells.push({ key: others, count: count(n) - count(key), ...look, printed: false });
        relations.push({ total: n, parts: [key, others] });
      }
      if (!several) relations.push({ total: n, parts: codes.map((code) => codeKey(item, place, code)) });
    }
    if (parts.length === 0) continue;
    relations.push({ total: nKey(item, whole), parts: parts.map((place) => nKey(item, place)) });
    for (const code of codes)
      relations.push({
        total: codeKey(item, whole, code),
        parts: parts.map((place) => codeKey(item, place, code)),
      });
  }
  return { cells, relations };
}

function itemResult(
  { item, codes }: Question,
  place: PlaceKey,
  counts: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
): ItemResult {
  const n = counts.get(nKey(item, place)) ?? 0;
  const isHidden = hidden.has(nKey(item, place));
  const answer = (code: string): PublishedValue => {
    const key = codeKey(item, place, code);
    if (isHidden || hidden.has(key)) return { kind: 'suppressed' };
    if (n === 0) return { kind: 'no-data' };
    const count = counts.get(key) ?? 0;
    const interval = wilsonInterval(count, n);
    return { kind: 'known', value: count / n, n, ...(interval.ok ? { interval: interval.value } : {}) };
  };
  return {
    item,
    n: isHidden ? { kind: 'suppressed' } : n === 0 ? { kind: 'no-data' } : { kind: 'known', value: n },
    answers: codes.map((code) => ({ code, value: answer(code) })),
  };
}
