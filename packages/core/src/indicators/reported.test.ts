import { describe, expect, test } from 'vitest';
import { asOf } from '../../test/lpProcessSteps.js';
import { defaultPolicy, protectTable, publish } from '../privacy/index.js';
import { disagreements } from '../statistics/reference/agreement.js';
import reference from '../statistics/reference/fromR.golden.json';
import { exactly } from '../tally/index.js';
import { northKareliaSurvey2022 } from '../testing/northKareliaSurvey2022.js';
import { rarestSettingsFirst } from './rarestSettingsFirst.js';
import { reportedFeedback, reportedSettings } from './index.js';

const survey = northKareliaSurvey2022();

/**
 * Wilson 95 % as R answers: where two counts fit, the lower end of the smaller and the upper end of the greater. 93.48, 32.23, 15.81,
 * 38.97 and 63.14 % also stand in docs/sources.md "Client survey".
 */
const { by: _method, ...expected } = reference.indicators.survey2022;

describe('F42, R0-N1: the survey of 2022 as it was printed', () => {
  const table = reportedFeedback(survey, asOf);
  const cell = (code: string) => {
    const value = table.cells.find((one) => one.code === code)?.value;
    if (value?.kind !== 'known') throw new Error(code);
    return value;
  };

  test.each(Object.entries(expected))(
    '%s keeps every count that it can be',
    (code, { candidates, lower, upper }) => {
      const { n, reported, interval } = cell(code);
      expect(n).toBe(196);
      expect(reported?.candidates).toEqual(candidates);
      expect(disagreements([interval?.lower ?? null, interval?.upper ?? null], [lower, upper])).toEqual([]);
    },
  );

  test.each(['benefit-for-family', 'benefit-for-self'])(
    '%s fits no count of 196 and gets no interval',
    (code) => {
      const { reported, interval } = cell(code);
      expect(reported?.candidates).toEqual([]);
      expect(interval).toBeUndefined();
    },
  );

  test('the table says that it is reported and that some figures fit no count', () => {
    expect(table.head.caveats).toEqual([
      'follow-up-shows-no-cause',
      'reported-percentages',
      'some-figures-fit-no-count',
    ]);
    expect(reportedSettings(survey, asOf).head.caveats).not.toContain('some-figures-fit-no-count');
  });

  test('every item is shown: all are of many families', () => {
    expect(publish(table, defaultPolicy).cells.every(({ value }) => value.kind === 'known')).toBe(true);
  });
});

describe('F43, docs/sources.md "Client survey": the two settings of 1.5 % are three families each', () => {
  const raw = reportedSettings(survey, asOf);
  const published = publish(raw, defaultPolicy);
  const kindOf = (code: string) => published.cells.find(({ at }) => at['setting'] === code)?.value.kind;

  test('both are hidden, the others and the total are shown', () => {
    expect(kindOf('social')).toBe('suppressed');
    expect(kindOf('family-work')).toBe('suppressed');
    for (const code of ['school', 'early-education', 'health', 'other', 'total'])
      expect(kindOf(code)).toBe('known');
    expect(JSON.stringify(published)).not.toContain('"percentage":1.5');
  });

  test('neither can be computed from the rest, over all counts that the printed shares can stand for', () => {
    const candidatesOf = (code: string): readonly number[] => {
      const value = raw.cells.find((one) => one.code === code)?.value;
      return (value?.kind === 'known' && value.reported?.candidates) || [];
    };
    const possible = { social: new Set<number>(), 'family-work': new Set<number>() };
    for (const school of candidatesOf('school'))
      for (const early of candidatesOf('early-education'))
        for (const health of candidatesOf('health'))
          for (const other of candidatesOf('other'))
            for (let social = 0; social <= survey.n; social += 1) {
              const family = survey.n - school - early - health - other - social;
              if (family < 0) continue;
              const counts = {
                school,
                'early-education': early,
                health,
                social,
                'family-work': family,
                other,
              };
              const cells = Object.entries({ ...counts, total: survey.n });
              const hidden = protectTable(
                cells.map(([key, n]) => ({ key, count: exactly(n) })),
                [{ total: 'total', parts: rarestSettingsFirst }],
                defaultPolicy,
              );
              if ([...hidden].sort().join() !== 'family-work,social') continue;
              possible.social.add(social);
              possible['family-work'].add(family);
            }
    expect([...possible.social].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([...possible['family-work']].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
