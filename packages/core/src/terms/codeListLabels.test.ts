import { describe, expect, it } from 'vitest';
import { languages, logBookVariants, origins, settings } from '../kernel/index.js';
import { professionalSectors } from '../processes/lpProcess/codes.js';
import { logBookVariantTerms, originTerms, professionalSectorTerms, settingTerms } from './index.js';

const lists = [
  { name: 'settings', codes: settings, terms: settingTerms },
  { name: 'origins', codes: origins, terms: originTerms },
  { name: 'log-book variants', codes: logBookVariants, terms: logBookVariantTerms },
];

const sectors = { name: 'professional sectors', codes: professionalSectors, terms: professionalSectorTerms };

describe.each([...lists, sectors])('the code list of $name', ({ codes, terms }) => {
  it('has a term for every code and for nothing else', () => {
    expect(Object.keys(terms)).toEqual([...codes]);
  });

  it.each(languages)('tells its codes apart in %s', (language) => {
    const labels = Object.values(terms).map((term) => term[language]);
    expect(labels.every((label) => label === label.trim() && label.length > 1)).toBe(true);
    expect(new Set(labels).size).toBe(codes.length);
  });

  it('is translated: Finnish, Swedish and English differ', () => {
    for (const { fi, sv, en } of Object.values(terms)) expect(new Set([fi, sv, en]).size).toBe(3);
  });
});

it.each(lists)(
  'the code list of $name ends with other and unknown, which are two different things',
  ({ codes }) => {
    expect(codes.slice(-2)).toEqual(['other', 'unknown']);
  },
);

describe('mappings of the code lists', () => {
  it('names the six settings of the client survey, and none for unknown', () => {
    const wordings = Object.values(settingTerms).map((term) => term.surveyWording);
    expect(wordings.filter((wording) => wording !== null)).toHaveLength(6);
    expect(settingTerms.unknown.surveyWording).toBeNull();
  });

  it('says which log books are for adults only', () => {
    expect(logBookVariants.filter((code) => logBookVariantTerms[code].participants === 'adults')).toEqual([
      'primary-adults',
      'lower-secondary-adults',
    ]);
  });
});
