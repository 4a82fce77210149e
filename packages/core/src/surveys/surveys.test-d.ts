import { expectTypeOf, test } from 'vitest';
import {
  agreement,
  survey,
  takeAnswer,
  type AnswersOf,
  type Items,
  type Surveys,
  type AnswerContext,
} from './index.js';

declare const context: AnswerContext;
declare const lpFeedback: Surveys['lp-feedback'];
const base = {
  id: 'planted',
  source: 'planted',
  version: 1,
  languages: ['fi', 'sv', 'en'],
  grain: { time: 'year', place: 'region' },
  protect: 'family',
  intake: 'open',
} as const;

test('answers are typed by the questions, and every one may be skipped', () => {
  type Answers = AnswersOf<Surveys['lp-feedback']>;
  expectTypeOf<Answers['felt-heard']>().toEqualTypeOf<'agreed' | 'did-not-agree' | undefined>();
  expectTypeOf<Record<never, never>>().toExtend<Answers>();
  takeAnswer(lpFeedback, { 'felt-heard': 'agreed' }, context);
  // @ts-expect-error an answer that is not in the list
  takeAnswer(lpFeedback, { 'felt-heard': 'maybe' }, context);
  // @ts-expect-error a question that is not asked
  takeAnswer(lpFeedback, { feltHeard: 'agreed' }, context);
});

test('no question points at a person, a place or a case, and none must be answered', () => {
  survey({ ...base, items: { heard: agreement } as const satisfies Items, asked: { adult: ['heard'] } });
  // @ts-expect-error a worker
  survey({ ...base, items: { who: { kind: 'reference', to: 'worker', optional: true } }, asked: {} });
  // @ts-expect-error a question that must be answered
  survey({ ...base, items: { heard: { kind: 'truth' } }, asked: {} });
  // @ts-expect-error an audience is asked what is no question
  survey({ ...base, items: { heard: agreement } as const satisfies Items, asked: { adult: ['seen'] } });
});
