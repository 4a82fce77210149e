import { describe, expect, it } from 'vitest';
import { languages, logBookVariants, origins, settings } from '../kernel/index.js';
import { accessibilityNeeds, addedServices, professionalSectors } from '../streams/lp-process/codes.js';
import {
  accessibilityNeedTerms,
  addedServiceTerms,
  interpreterLanguageLabel,
  interpreterLanguageTerms,
  logBookVariantTerms,
  originTerms,
  professionalSectorTerms,
  settingTerms,
} from './index.js';

const lists = [
  { name: 'settings', codes: settings, terms: settingTerms },
  { name: 'origins', codes: origins, terms: originTerms },
  { name: 'log-book variants', codes: logBookVariants, terms: logBookVariantTerms },
];

const sectors = { name: 'professional sectors', codes: professionalSectors, terms: professionalSectorTerms };

const services = { name: 'added services', codes: addedServices, terms: addedServiceTerms };

const needs = { name: 'accessibility needs', codes: accessibilityNeeds, terms: accessibilityNeedTerms };

describe.each([...lists, sectors, services, needs])('the code list of $name', ({ codes, terms }) => {
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

describe('languages of interpretation', () => {
  it('are named in three languages by their code, and by the code where no name is known', () => {
    for (const [code, term] of Object.entries(interpreterLanguageTerms)) {
      expect(code).toMatch(/^[a-z]{2,3}$/);
      for (const language of languages) expect(interpreterLanguageLabel(code, language)).toBe(term[language]);
    }
    for (const language of languages) {
      const names = Object.values(interpreterLanguageTerms).map((term) => term[language]);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(interpreterLanguageLabel('xyz', 'fi')).toBe('xyz');
    expect(interpreterLanguageLabel('constructor', 'fi')).toBe('constructor');
  });
});

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
