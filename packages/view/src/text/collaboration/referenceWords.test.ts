import { languages } from '@puheeksi/core';
import {
  commonUnderstandingQuestions,
  embeddingPhases,
  embeddingProblems,
  embeddingSolutions,
  guidingQuestions,
  interviewThemeNames,
  levelNames,
  priorityNames,
  trainingTypeNames,
  type GuidingQuestionText,
  type ReferenceText,
} from '@puheeksi/core/terms/reference';
import { describe, expect, it } from 'vitest';
import { referenceWords } from '../../index.js';

const texts: readonly ReferenceText[] = [
  embeddingProblems,
  embeddingSolutions,
  guidingQuestions,
  commonUnderstandingQuestions,
  interviewThemeNames,
  levelNames,
  priorityNames,
  trainingTypeNames,
].flatMap((table) => Object.values<ReferenceText>(table));
const points = Object.values<GuidingQuestionText>(guidingQuestions).flatMap(
  (question) => question.points ?? [],
);
const phases = Object.values(embeddingPhases).flatMap(({ name, about }): readonly ReferenceText[] => [
  name,
  about,
]);
const all = [...texts, ...points, ...phases];

describe('texts of the source', () => {
  it('stand in quotation marks where they are its own words', () => {
    const own = all.filter((text) => text.quoted);
    expect(own.length).toBeGreaterThan(45);
    for (const text of own) expect(referenceWords(text, 'fi')).toBe(`”${text.fi}”`);
  });

  it('stand without them where they are ours: other Finnish, Swedish and English', () => {
    const ours = all.filter((text) => !text.quoted);
    expect(ours.length).toBeGreaterThan(10);
    for (const text of ours) expect(referenceWords(text, 'fi')).toBe(text.fi);
    for (const language of languages.filter((one) => one !== 'fi'))
      for (const text of all) expect(referenceWords(text, language)).toBe(text[language]);
  });

  it('never hold quotation marks themselves, so that none is doubled', () => {
    for (const text of all) expect(text.fi).not.toMatch(/[”“„"]/);
  });
});
