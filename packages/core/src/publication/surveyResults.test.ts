import { describe, expect, test } from 'vitest';
import { parsePeriod, type Month, type PlaceKey, type Period } from '../kernel/index.js';
import { defaultPolicy, emptyRegister, withPublication } from '../privacy/index.js';
import { surveys, type Audience, type SurveyAnswer } from '../surveys/index.js';
import { placesWithoutAnswers, surveyResults, type SurveyResultsInput } from './index.js';

const period = (key: string): Period => {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};
const [year, quarter] = [period('2026'), period('2026-Q2')];
const whole = 'region:14' as PlaceKey;
const unitOf = (name: string) => `unit:${name}` as PlaceKey;
/** As many answers as asked for, each with one statement. */
const answersTo = (
  survey: keyof typeof surveys,
  audience: Audience,
  place: PlaceKey,
  counts: Readonly<Record<string, readonly [agreed: number, not: number]>>,
  month = '2026-05' as Month,
): readonly SurveyAnswer[] =>
  Object.entries(counts).flatMap(([item, [agreed, not]]) =>
    Array.from({ length: agreed + not }, (_, at) => ({
      survey,
      version: 1,
      audience,
      month,
      place,
      answers: { [item]: at < agreed ? 'agreed' : 'did-not-agree' },
    })),
  );
const results = (input: Partial<SurveyResultsInput> & Pick<SurveyResultsInput, 'survey' | 'answers'>) => {
  const made = surveyResults({
    period: input.survey.grain.time === 'quarter' ? quarter : year,
    whole,
    places: [],
    policy: defaultPolicy,
    ...input,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const at = (made: ReturnType<typeof results>, place: PlaceKey, item: string) => {
  const found = made.places.find((one) => one.place === place)?.items.find((one) => one.item === item);
  return [found?.n, found?.answers.find(({ code }) => code === 'agreed')?.value] as const;
};
const known = (value: number) => ({ kind: 'known', value });
const suppressed = { kind: 'suppressed' };

describe('results of a survey', () => {
  test('F42, R0-N1: each statement is a share of those who answered it, with its own n', () => {
    const made = results({
      survey: surveys['lp-feedback'],
      answers: answersTo('lp-feedback', 'adult', whole, {
        'felt-heard': [190, 6],
        'more-tools-for-parenthood': [76, 120],
        'benefit-for-child': [133, 57],
        'benefit-for-family': [128, 62],
        'benefit-for-self': [109, 81],
      }),
    });
    const shareOf = (item: string) => {
      const [, value] = at(made, whole, item);
      return value?.kind === 'known' ? [Math.round(value.value * 1000) / 10, value.n] : value;
    };
    expect(
      [
        'felt-heard',
        'more-tools-for-parenthood',
        'benefit-for-child',
        'benefit-for-family',
        'benefit-for-self',
      ].map(shareOf),
    ).toEqual([
      [96.9, 196],
      [38.8, 196],
      [70, 190],
      [67.4, 190],
      [57.4, 190],
    ]);
    expect(at(made, whole, 'mental-health-more-meaningful')).toEqual([
      { kind: 'no-data' },
      { kind: 'no-data' },
    ]);
  });

  test('F141: the share of those who felt that interaction was strengthened has n and an interval, and is hidden under the threshold', () => {
    const survey = surveys['network-meeting-feedback'];
    const item = 'interaction-between-all';
    const made = (agreed: number, not: number) =>
      at(
        results({
          survey,
          answers: answersTo('network-meeting-feedback', 'adult', whole, { [item]: [agreed, not] }),
        }),
        whole,
        item,
      );
    expect(made(30, 10)).toEqual([
      known(40),
      {
        kind: 'known',
        value: 0.75,
        n: 40,
        interval: {
          lower: expect.closeTo(0.598, 3),
          upper: expect.closeTo(0.858, 3),
          level: 0.95,
          method: 'wilson',
        },
      },
    ]);
    expect(made(3, 1)).toEqual([suppressed, suppressed]);
    expect(made(40, 2)[1]).toEqual(suppressed);
    expect(made(0, 0)).toEqual([{ kind: 'no-data' }, { kind: 'no-data' }]);
  });

  test('F104: units from which nobody has answered are listed; answers of few are hidden', () => {
    const [clinic, school, team] = [unitOf('clinic'), unitOf('school'), unitOf('team')];
    const made = results({
      survey: surveys['staff-voice'],
      answers: [
        ...answersTo('staff-voice', 'staff', clinic, { heard: [20, 15] }),
        ...answersTo('staff-voice', 'staff', school, { heard: [3, 1] }),
        ...answersTo('staff-voice', 'staff', whole, { heard: [18, 12] }),
      ],
      places: [clinic, school, team].map((place) => ({ place, workers: 9 })),
    });
    expect(at(made, school, 'heard')).toEqual([suppressed, suppressed]);
    expect(at(made, clinic, 'heard')[0]).toEqual(known(35));
    expect(placesWithoutAnswers(made)).toEqual([team]);
  });

  test('where fewer than three people do the work there are no results, and none by subtraction', () => {
    const [clinic, pair] = [unitOf('clinic'), unitOf('pair')];
    const made = results({
      survey: surveys['staff-voice'],
      answers: [
        ...answersTo('staff-voice', 'staff', clinic, { heard: [20, 15] }),
        ...answersTo('staff-voice', 'staff', pair, { heard: [9, 8] }),
      ],
      places: [
        { place: clinic, workers: 12 },
        { place: pair, workers: 2 },
      ],
    });
    expect(made.places.map(({ place }) => place)).toEqual([whole, clinic]);
    // Whole less clinic would be the pair: not both are shown
    const numbers = [at(made, whole, 'heard'), at(made, clinic, 'heard')];
    for (const column of [0, 1] as const)
      expect(numbers.some((cells) => cells[column]?.kind === 'suppressed')).toBe(true);
  });

  test('a count has a name of its own in the register of publications: survey, version and period', () => {
    const survey = surveys['staff-voice'];
    const of = (key: string, register = emptyRegister) =>
      surveyResults({
        survey,
        answers: answersTo('staff-voice', 'staff', whole, { heard: [4, 20] }, `${key}-05` as Month),
        period: period(key),
        whole,
        places: [],
        policy: defaultPolicy,
        register,
        id: key,
      });
    const first = of('2026');
    if (!first.ok) throw new Error(first.error.code);
    expect(JSON.stringify(first.value.entry)).toContain('staff-voice@1|2026|region:14|heard|n');
    const next = of('2027', withPublication(emptyRegister, first.value.entry));
    expect(next.ok && JSON.stringify(next.value.entry)).not.toContain('|2026|');
  });

  test('answers of other periods, versions and surveys are not among them', () => {
    const item = 'heard';
    const own = answersTo('staff-voice', 'staff', whole, { [item]: [10, 10] });
    const made = results({
      survey: surveys['staff-voice'],
      answers: [
        ...own,
        ...answersTo('staff-voice', 'staff', whole, { [item]: [50, 0] }, '2025-12' as Month),
        ...own.map((answer) => ({ ...answer, version: 2 })),
        ...own.map((answer) => ({ ...answer, survey: 'lp-feedback' })),
      ],
    });
    expect(at(made, whole, item)[0]).toEqual(known(20));
  });

  test('a question of several answers counts each out of those who answered', () => {
    const survey = {
      ...surveys['staff-voice'],
      items: { ways: { kind: 'codes', codes: ['talk', 'letter'], optional: true } },
      asked: { staff: ['ways'] },
    } as const;
    const answer = (ways: readonly string[]): SurveyAnswer => ({
      survey: survey.id,
      version: 1,
      audience: 'staff',
      month: '2026-05' as Month,
      place: whole,
      answers: { ways },
    });
    const made = results({
      survey,
      answers: [
        ...Array.from({ length: 10 }, () => answer(['talk', 'letter'])),
        ...Array.from({ length: 10 }, () => answer(['talk'])),
      ],
    });
    const [item] = made.places[0]?.items ?? [];
    expect(item?.answers.map(({ value }) => (value.kind === 'known' ? value.value : value.kind))).toEqual([
      1, 0.5,
    ]);
  });

  test.each([
    [{ version: 9 }, 'unknown-version'],
    [{ period: period('2026-Q1') }, 'other-grain'],
  ] as const)('%j gives no results', (change, code) => {
    const made = surveyResults({
      survey: surveys['staff-voice'],
      answers: [],
      period: year,
      whole,
      places: [],
      policy: defaultPolicy,
      ...change,
    });
    expect(made).toEqual({ ok: false, error: { code } });
  });
});
