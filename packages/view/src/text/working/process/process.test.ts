import { languages } from '@puheeksi/core';
import type { ConsentLack } from '@puheeksi/core/streams/lp-process';
import { professionalSectorTerms } from '@puheeksi/core/terms';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../index.js';

const sentences = (text: string): number => text.split(/\.(?= |$)/).filter((part) => part !== '').length;

describe('F15: a consent that is missing', () => {
  const lacks: Readonly<Record<ConsentLack, true>> = {
    none: true,
    'not-yet': true,
    matter: true,
    data: true,
    source: true,
    giver: true,
    withdrawn: true,
    expired: true,
  };

  it.each(languages)('says what it fails and the way out, each in its own words in %s', (language) => {
    const { refusal } = textsFor(language);
    const told = Object.keys(lacks).map((lack) => refusal({ code: 'consent-missing', lacks: lack }));
    expect(new Set([...told, refusal({ code: 'consent-missing' })]).size).toBe(told.length + 1);
    expect(told.filter((text) => sentences(text) < 2)).toEqual([]);
  });

  it('falls back to the general sentence for a word that nobody knows', () => {
    const { refusal } = textsFor('fi');
    expect(refusal({ code: 'consent-missing', lacks: 'constructor' })).toBe(
      refusal({ code: 'consent-missing' }),
    );
  });

  it.each(languages)('a sharing names which half is missing in %s', (language) => {
    const { refusal } = textsFor(language);
    expect(refusal({ code: 'sharing-incomplete', lacks: 'source' })).not.toBe(
      refusal({ code: 'sharing-incomplete', lacks: 'data' }),
    );
  });

  it.each(languages)('of a consultation and of a hand-over says what it is about, in %s', (language) => {
    const { refusal } = textsFor(language);
    const told = (['invite', 'consult', 'hand-over'] as const).flatMap((act) =>
      ['none', 'matter'].map((lacks) => refusal({ code: 'consent-missing', act, lacks, sector: 'health' })),
    );
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((text) => sentences(text) < 2)).toEqual([]);
    const health = professionalSectorTerms.health[language].toLowerCase();
    expect(told.filter((text) => text.includes(health))).toHaveLength(2);
    const expired = (act: string) => refusal({ code: 'consent-missing', act, lacks: 'expired' });
    expect(expired('consult')).toBe(expired('invite'));
  });
});

describe('R0-P6: a guardian without the newest plan', () => {
  it.each(languages)('is told of one and of both in %s', (language) => {
    const { warning } = textsFor(language);
    const told = [['second-guardian'], ['guardian', 'second-guardian']].map((guardians) =>
      warning({ code: 'plan-not-given-to-guardian', agreedOn: '2026-02-03', guardians }),
    );
    expect(new Set(told).size).toBe(2);
    for (const text of told) expect(text).toMatch(/2026/);
  });
});
