import { languages, type ConsentLack } from '@puheeksi/core';
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
});
