import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Day, type Month, type PlaceKey } from '../kernel/index.js';
import type { TextRef } from '../kernel/ledger.js';
import { feedbackAnswers } from '../indicators/feedback.js';
import { feedbackItems } from '../streams/survey/index.js';
import { seededRandom } from '../testing/seededRandom.js';
import { testUuid } from '../testing/testUuid.js';
import { recordReader } from '../wire/index.js';
import {
  answerPlace,
  audienceOfAge,
  surveyAudiences,
  checkSurvey,
  drawCodes,
  fieldsFor,
  formLooks,
  itemsOf,
  responseOf,
  surveys,
  takeAnswer,
  takeCode,
  type AnySurvey,
  type CodeBatch,
} from './index.js';

const all: readonly AnySurvey[] = Object.values(surveys);
const {
  'lp-feedback': lpFeedback,
  'network-meeting-feedback': networkMeeting,
  'staff-voice': staffVoice,
} = surveys;
const today = '2026-12-01' as Day;
const region = 'region:14' as PlaceKey;
const unit = 'unit:liperi-clinic' as PlaceKey;
const context = { audience: 'adult', language: 'fi', today, place: region } as const;

describe('declared surveys', () => {
  test.each(all.map((survey) => ({ id: survey.id, survey })))('$id has no fault', ({ survey }) => {
    expect(checkSurvey(survey)).toEqual([]);
    for (const audience of surveyAudiences)
      expect(Object.keys(fieldsFor(survey, audience))).toEqual([...(survey.asked[audience] ?? [])]);
  });

  test('each fault has its number', () => {
    const bad: AnySurvey = {
      ...staffVoice,
      id: 'Staff Voice',
      items: { ...staffVoice.items, lonely: { kind: 'code', codes: ['only'], optional: true } },
      asked: { staff: ['heard', 'heard', 'words'], '7-12': ['words'], adult: ['no-such'] },
      languages: ['fi', 'sv'],
      textReaders: [],
      earlier: [{ version: 1, items: {} }],
    };
    expect(checkSurvey(bad).map(({ check, about }) => `${check} ${about}`)).toEqual([
      'SUR001 Staff Voice',
      'SUR002 recognised',
      'SUR002 constructive-feedback',
      'SUR002 working-time-allows',
      'SUR002 lonely',
      'SUR005 7-12',
      'SUR003 adult: no-such',
      'SUR003 staff: heard',
      'SUR004 words',
      'SUR008 lonely',
      'SUR006 en',
      'SUR007 1',
    ]);
  });

  test('F42: the statements are those that the indicator counts, and parents are asked', () => {
    expect(lpFeedback.asked.adult).toEqual(['setting', ...feedbackItems]);
    expect(Object.keys(lpFeedback.items)).toEqual([...feedbackItems, 'setting']);
  });

  test('F141: interaction between all participants is asked of everybody from seven years on', () => {
    for (const audience of ['7-12', '13-17', 'adult'] as const)
      expect(networkMeeting.asked[audience]).toContain('interaction-between-all');
    expect(networkMeeting.asked['under-7']).toEqual(['felt-heard']);
  });

  test('F104: staff are asked whether they are heard, recognised and given constructive feedback', () => {
    expect(staffVoice.asked.staff).toEqual(
      expect.arrayContaining(['heard', 'recognised', 'constructive-feedback']),
    );
    expect(staffVoice.grain.place).toBe('unit');
  });

  test('a version keeps its own questions', () => {
    const later: AnySurvey = {
      ...staffVoice,
      version: 2,
      items: {},
      earlier: [{ version: 1, items: staffVoice.items }],
    };
    expect(itemsOf(later, 1)).toBe(staffVoice.items);
    expect(itemsOf(later, 2)).toEqual({});
    expect(itemsOf(later, 3)).toBeUndefined();
  });
});

describe('forms by age', () => {
  test.each([
    [0, 'under-7'],
    [6, 'under-7'],
    [7, '7-12'],
    [12, '7-12'],
    [13, '13-17'],
    [17, '13-17'],
    [18, 'adult'],
  ] as const)('at %i the form is that of %s', (years, audience) => {
    expect(audienceOfAge(years)).toBe(audience);
  });

  test('under seven with an adult, under thirteen with pictures', () => {
    expect(surveyAudiences.filter((one) => formLooks[one].withAdult)).toEqual(['under-7']);
    expect(surveyAudiences.filter((one) => formLooks[one].pictured)).toEqual(['under-7', '7-12']);
  });
});

describe('what is kept of an answer', () => {
  const words = (text: string) => ({ textRef: testUuid<TextRef>(1), text });

  test('F42: month, place, version and answers, and nothing else', () => {
    const answers = { 'felt-heard': 'agreed', setting: 'school' } as const;
    expect(takeAnswer(lpFeedback, answers, context)).toEqual({
      ok: true,
      value: {
        answer: {
          survey: 'lp-feedback',
          version: 1,
          audience: 'adult',
          month: '2026-12',
          place: region,
          answers,
        },
        words: [],
      },
    });
  });

  test('F104: free words go apart, with nothing that joins them to the answer', () => {
    const read = recordReader(staffVoice.items)({ heard: 'agreed', words: words('Aikaa on liian vähän.') });
    const taken =
      read.ok && takeAnswer(staffVoice, read.value, { ...context, audience: 'staff', place: unit });
    expect(taken && taken.ok && taken.value).toEqual({
      answer: {
        survey: 'staff-voice',
        version: 1,
        audience: 'staff',
        month: '2026-12',
        place: unit,
        answers: { heard: 'agreed' },
      },
      words: [
        {
          survey: 'staff-voice',
          version: 1,
          item: 'words',
          month: '2026-12',
          place: unit,
          text: 'Aikaa on liian vähän.',
        },
      ],
    });
  });

  test('what an audience is not asked is not kept', () => {
    const answers = { 'felt-heard': 'agreed', 'everyone-had-a-clear-role': 'agreed' } as const;
    const taken = takeAnswer(networkMeeting, answers, { ...context, audience: '7-12' });
    expect(taken.ok && taken.value.answer.answers).toEqual({ 'felt-heard': 'agreed' });
  });

  test.each([
    ['a survey for others', lpFeedback, { 'felt-heard': 'agreed' }, { audience: 'staff' }, 'not-asked'],
    [
      'another language',
      { ...lpFeedback, languages: ['fi'] },
      { 'felt-heard': 'agreed' },
      { language: 'sv' },
      'not-in-this-language',
    ],
    ['nothing', lpFeedback, {}, {}, 'nothing-answered'],
    [
      'a person named',
      staffVoice,
      { words: words('Soita 050 123 4567') },
      { audience: 'staff' },
      'text-identifies',
    ],
  ] as const)('%s is refused', (_, survey, answers, change, code) => {
    const asked: AnySurvey = survey;
    expect(takeAnswer(asked, answers, { ...context, ...change })).toMatchObject({
      ok: false,
      error: { code },
    });
  });
});

describe('answers to the feedback on discussions', () => {
  test('F42: are counted by the indicator of family feedback, each statement by itself', () => {
    const answers = {
      'felt-heard': 'agreed',
      'benefit-for-self': 'did-not-agree',
      setting: 'school',
    } as const;
    const taken = takeAnswer(lpFeedback, answers, context);
    if (!taken.ok) throw new Error(taken.error.code);
    const response = responseOf(taken.value.answer);
    expect(response).toEqual({
      type: 'response-received',
      month: '2026-12',
      place: region,
      setting: 'school',
      answers: { 'felt-heard': 'agreed', 'benefit-for-self': 'did-not-agree' },
    });
    expect(feedbackAnswers.count(response).map(({ cell }) => cell.dimensions)).toEqual([
      { item: 'felt-heard', answer: 'agreed' },
      { item: 'benefit-for-self', answer: 'did-not-agree' },
    ]);
  });

  test('F42: without a setting it is not known', () => {
    const taken = takeAnswer(lpFeedback, { 'felt-heard': 'agreed' }, context);
    expect(taken.ok && responseOf(taken.value.answer).setting).toBe('unknown');
  });
});

describe('the place that is kept', () => {
  const places = [
    { level: 'unit', place: unit, workers: 3 },
    { level: 'municipality', place: 'municipality:426' as PlaceKey, workers: 12 },
    { level: 'region', place: region, workers: 90 },
  ] as const;

  test('is the finest that the survey allows', () => {
    expect(answerPlace(staffVoice, places)).toBe(unit);
    expect(answerPlace(lpFeedback, places)).toBe('municipality:426');
  });

  test('is wider where fewer than three people do the work, and none where nobody is enough', () => {
    const few = places.map((one) => ({ ...one, workers: one.level === 'region' ? 3 : 2 }));
    expect(answerPlace(staffVoice, few)).toBe(region);
    expect(
      answerPlace(
        staffVoice,
        few.map((one) => ({ ...one, workers: 2 })),
      ),
    ).toBeUndefined();
  });
});

describe('one-time codes', () => {
  const about = {
    survey: 'network-meeting-feedback',
    version: 1,
    place: region,
    lastMonth: '2027-03' as Month,
  };
  const digest = (code: string) => `digest of ${code}`;
  const draw = (seed: number, size = 30) =>
    drawCodes(about, size, { random: seededRandom(seed).below, digest });
  const take = (batch: CodeBatch, code: string, month = '2026-12') =>
    takeCode(batch, code, { digest, month: month as Month });

  test('are drawn in a batch whose order tells nothing, and are kept as digests alone', () => {
    const drawn = draw(1);
    if (!drawn.ok) throw new Error(drawn.error.code);
    const { batch, codes } = drawn.value;
    expect(new Set(codes).size).toBe(30);
    for (const code of codes) expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/);
    expect(batch.left).toEqual([...batch.left].sort());
    expect(batch.left).not.toEqual(codes.map((code) => digest(code.replaceAll('-', ''))));
  });

  test('each is taken once, however it is typed; a used one and one that never was are the same', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(29), (seed, at) => {
        const drawn = draw(seed);
        if (!drawn.ok) throw new Error(drawn.error.code);
        const { batch, codes } = drawn.value;
        const code = codes[at] ?? '';
        const first = take(batch, ` ${code.toLowerCase().replaceAll('-', ' ')}`);
        if (!first.ok) throw new Error(first.error.code);
        expect(first.value.left).toHaveLength(29);
        expect(take(first.value, code)).toEqual({ ok: false, error: { code: 'code-unknown' } });
        expect(take(batch, 'AAAA-AAAA-AAAA')).toEqual({ ok: false, error: { code: 'code-unknown' } });
        expect(take(batch, code, '2027-04')).toEqual({
          ok: false,
          error: { code: 'code-expired', lastMonth: '2027-03' },
        });
      }),
      { numRuns: 30 },
    );
  });

  test('a batch that is too small would not be blind', () => {
    expect(draw(1, 9)).toEqual({ ok: false, error: { code: 'batch-too-small', limit: 10 } });
    expect(draw(1, 5_001)).toEqual({ ok: false, error: { code: 'batch-too-large', limit: 5_000 } });
  });
});

test('every survey is in the three languages', () => {
  for (const { languages: own } of all) expect(own).toEqual(languages);
});
