import type { NewText } from '../../identifiers/textFault.js';
import type { AreaCode, Day, Result, UnitId } from '../../kernel/index.js';
import { ok } from '../../kernel/index.js';
import type { TextRef } from '../../kernel/ledger.js';
import { enterRecord, type RecordError } from './enterRecord.js';
import { lastOfEach } from './lastOfEach.js';
import type { UnitOfArea } from './unitOfArea.js';

/** What a unit finds its own answer to in the beginning phase. @source R0-E1 */
export const understandingQuestions = ['why-together', 'common-goal', 'what-it-means-for-us'] as const;

/** One of the three questions of common understanding. */
export type UnderstandingQuestion = (typeof understandingQuestions)[number];

/** A unit's answer to one question. */
export interface UnderstandingAnswer {
  readonly question: UnderstandingQuestion;
  readonly on: Day;
  readonly textRef: TextRef;
}

/** An answer on its way into the record of a unit, with its words for the text store. */
export type NewUnderstandingAnswer = Omit<UnderstandingAnswer, 'textRef'> & NewText<TextRef>;

/** What a unit has answered so far; the texts are in the deletable store. */
export interface CommonUnderstanding {
  readonly unit: UnitId;
  readonly area: AreaCode;
  readonly answers: readonly UnderstandingAnswer[];
}

/** Units of an area, and how many of them have answered all three questions. */
export interface UnderstandingCoverage {
  readonly area: AreaCode;
  readonly units: number;
  readonly done: number;
}

/**
 * Takes a unit's answer in; a unit may answer a question anew, and the same answer again changes nothing.
 * Refuses with `entry-id-taken` (the text belongs to another answer), `text-empty`, `text-too-long`, `text-identifies`.
 * @source R0-E1, R0-K8, F110 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example answerUnderstanding(record, { question: 'common-goal', on, textRef, text: 'Varhainen tuki' }) // ok({ … })
 */
export function answerUnderstanding(
  record: CommonUnderstanding,
  { question, on, textRef, text }: NewUnderstandingAnswer,
): Result<CommonUnderstanding, RecordError> {
  const answers = enterRecord(record.answers, { question, on, textRef }, text, {
    by: 'understanding-answer',
    idOf: (understandingAnswer) => understandingAnswer.textRef,
  });
  return answers.ok ? ok({ ...record, answers: answers.value }) : answers;
}

/** The questions a unit has not answered by a day. @example openUnderstanding(record, day) // ['common-goal'] */
export function openUnderstanding(record: CommonUnderstanding, day: Day): readonly UnderstandingQuestion[] {
  const answered = new Set(record.answers.filter(({ on }) => on <= day).map(({ question }) => question));
  return understandingQuestions.filter((question) => !answered.has(question));
}

/**
 * How many units of each area have found their common understanding by a day: all three questions answered. Out of all units of
 * the area by the register, those without a record included; several records of a unit are read together, and a unit that is
 * not in the register counts nowhere.
 * @source R0-E1, F110 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example understandingCoverage(register, records, day) // [{ area: 'liperi', units: 4, done: 3 }]
 */
export function understandingCoverage(
  register: readonly UnitOfArea[],
  records: readonly CommonUnderstanding[],
  day: Day,
): readonly UnderstandingCoverage[] {
  const units = lastOfEach(register, ({ unit }) => unit);
  const areas = [...new Set(units.map(({ area }) => area))].sort();
  return areas.map((area) => {
    const own = units.filter((unit) => unit.area === area);
    const done = own.filter(({ unit }) => {
      const answers = records.filter((record) => record.unit === unit).flatMap((record) => record.answers);
      return openUnderstanding({ unit, area, answers }, day).length === 0;
    }).length;
    return { area, units: own.length, done };
  });
}
