import { describe, expect, it } from 'vitest';
import { languages } from '../../kernel/index.js';
import { glossary, termText, type Term, type TermId } from '../index.js';
import { knowledgeTerms } from './knowledge.js';
import { methodTerms } from './method.js';
import { peopleTerms } from './people.js';
import { serviceTerms } from './services.js';
import { structureTerms } from './structure.js';

const entries = Object.entries(glossary) as readonly [TermId, Term][];
/** Names and loanwords that are the same in two languages by right. */
const sameInTwo: readonly TermId[] = ['everyday-path', 'child-acts', 'collective-impact', 'observation'];

describe('the glossary', () => {
  it('has a tidy word in each language', () => {
    for (const [id] of entries)
      for (const language of languages) {
        const word = termText(id, language);
        expect(word.length > 1 && word === word.trim() && !word.includes('?')).toBe(true);
      }
  });

  it('is translated: no language repeats another, names and loanwords aside', () => {
    const repeated = entries.filter(([, { fi, sv, en }]) => new Set([fi, sv, en]).size < 3).map(([id]) => id);
    expect([...repeated].sort()).toEqual([...sameInTwo].sort());
  });

  it('loses no word when its parts are put together', () => {
    const parts = [methodTerms, peopleTerms, structureTerms, serviceTerms, knowledgeTerms];
    expect(entries).toHaveLength(parts.reduce((count, part) => count + Object.keys(part).length, 0));
  });

  it.each(languages)('uses each word for one thing only in %s', (language) => {
    const words = entries.map(([id]) => termText(id, language));
    expect(new Set(words).size).toBe(words.length);
  });

  it('keeps the two teams and the two kinds of contact person apart', () => {
    expect(glossary['local-team'].fi).not.toBe(glossary['family-team'].fi);
    expect(glossary['contact-person'].sv).not.toBe('kontaktperson');
  });

  it('has the Swedish words that the field uses', () => {
    expect(glossary.practitioner.sv).toBe('metodkunnig');
    expect(glossary['service-interface'].sv).toBe('kontaktyta');
    expect(glossary['method-supervision'].sv).toBe('metodhandledning');
  });

  it('has the words of the method as its owner writes them', () => {
    expect(glossary.lp.sv).toBe('Föra barnen på tal');
    expect(glossary['network-meeting']).toMatchObject({ fi: 'LP-neuvonpito', sv: 'rådslag' });
    expect(glossary['one-contact-principle'].source).toEqual({ sv: 'ours', en: 'verified' });
  });
});
