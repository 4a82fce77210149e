import { describe, expect, test } from 'vitest';
import type { Day, PlaceKey } from '@puheeksi/core';
import { languages } from '@puheeksi/core/kernel';
import {
  surveyAudiences,
  fieldsFor,
  formLooks,
  surveys,
  takeAnswer,
  type AnySurvey,
} from '@puheeksi/core/surveys';
import { recordReader } from '@puheeksi/core/wire';
import { formHtml, formModel, formWordsFor, readForm } from '../forms/index.js';
import { sharedSurveyWords, surveyForm, surveyTexts, type AnySurveyWords } from './index.js';

const all: readonly AnySurvey[] = Object.values(surveys);
const wordsOf = async (id: string) => {
  const loaded: unknown = await Object.entries(surveyTexts).find(([one]) => one === id)?.[1]();
  return loaded as Readonly<Record<(typeof languages)[number], AnySurveyWords>>;
};
const loaded = new Map(await Promise.all(all.map(async ({ id }) => [id, await wordsOf(id)] as const)));
const formOf = (
  survey: AnySurvey,
  audience: (typeof surveyAudiences)[number],
  language: (typeof languages)[number],
) => {
  const texts = loaded.get(survey.id)?.[language];
  return texts && surveyForm(survey, audience, language, texts);
};
const asked = all.flatMap((survey) =>
  surveyAudiences
    .filter((audience) => survey.asked[audience])
    .flatMap((audience) => languages.map((language) => ({ id: survey.id, audience, language, survey }))),
);
const networkMeeting = surveys['network-meeting-feedback'];

describe('the form of a survey', () => {
  test.each(asked)(
    '$id for $audience in $language asks in words of its own and is drawn without script',
    ({ survey, audience, language }) => {
      const form = formOf(survey, audience, language);
      if (!form) throw new Error('No form');
      const html = formHtml(formModel(form.spec, {}), {
        words: formWordsFor(language),
        action: '/',
        submit: 'OK',
      });
      expect(html).not.toContain('<script');
      const others = languages.filter((one) => one !== language).map((one) => formOf(survey, audience, one));
      for (const [key, { label }] of Object.entries(form.spec.wording.fields)) {
        expect(html).toContain(label.replaceAll('&', '&amp;'));
        expect(label).not.toBe(key);
        for (const other of others) expect(other?.spec.wording.fields[key]?.label).not.toBe(label);
      }
      for (const sentence of [form.intro, form.promise]) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
    },
  );

  test.each(asked.filter(({ audience }) => !['adult', 'staff'].includes(audience)))(
    '$id asks $audience in $language otherwise than adults',
    ({ survey, audience, language }) => {
      const [own, adults] = [formOf(survey, audience, language), formOf(survey, 'adult', language)];
      expect(own?.intro).not.toBe(adults?.intro);
      for (const [key, { label }] of Object.entries(own?.spec.wording.fields ?? {}))
        expect(label).not.toBe(adults?.spec.wording.fields[key]?.label);
    },
  );

  test('children under thirteen answer with a picture and a word, small ones beside an adult who is told how', () => {
    for (const audience of surveyAudiences.filter((one) => formLooks[one].pictured)) {
      const form = formOf(networkMeeting, audience, 'fi');
      expect(form?.spec.wording.codes['felt-heard']).toEqual(sharedSurveyWords('fi').pictured);
      expect(form?.withAdult === undefined).toBe(audience !== 'under-7');
    }
    expect(formOf(networkMeeting, '13-17', 'fi')?.spec.wording.codes['felt-heard']).toEqual(
      sharedSurveyWords('fi').agreement,
    );
  });

  test('the promise names the finest place that is kept', () => {
    expect(formOf(surveys['lp-feedback'], 'adult', 'fi')?.promise).toContain('tarkimmillaan kunta');
    expect(formOf(surveys['staff-voice'], 'staff', 'sv')?.promise).toContain('som noggrannast enheten');
  });

  test('nobody gets a form that is not for them', () => {
    expect(formOf(surveys['staff-voice'], 'adult', 'fi')).toBeUndefined();
  });
});

describe('the first surveys', () => {
  test.each(languages)('F141: interaction between all participants is asked in %s', (language) => {
    const label = formOf(networkMeeting, 'adult', language)?.spec.wording.fields['interaction-between-all']
      ?.label;
    expect(label).toBe(
      {
        fi: 'Kaikki paikalla olleet keskustelivat keskenään, ja jokainen sai puheenvuoron.',
        sv: 'Alla som var med samtalade med varandra och var och en fick komma till tals.',
        en: 'Everyone present talked with one another, and each of us had a say.',
      }[language],
    );
  });

  test('F42: what a parent marks on the form without script is what is kept', () => {
    const survey = surveys['lp-feedback'];
    const form = formOf(survey, 'adult', 'fi');
    if (!form) throw new Error('No form');
    const today = '2026-12-01' as Day;
    const typed = { setting: ['school'], 'felt-heard': ['agreed'], 'benefit-for-child': ['did-not-agree'] };
    const { record } = readForm(form.spec, typed, { today, idOf: (name) => name });
    const read = recordReader(fieldsFor(survey, 'adult'))(record);
    const place = 'municipality:426' as PlaceKey;
    const taken =
      read.ok && takeAnswer(survey, read.value, { audience: 'adult', language: 'fi', today, place });
    expect(taken && taken.ok && taken.value.answer).toEqual({
      survey: 'lp-feedback',
      version: 1,
      audience: 'adult',
      month: '2026-12',
      place,
      answers: { setting: 'school', 'felt-heard': 'agreed', 'benefit-for-child': 'did-not-agree' },
    });
  });

  test('F104: staff may add words, and are told not to name anybody', () => {
    const form = formOf(surveys['staff-voice'], 'staff', 'en');
    if (!form) throw new Error('No form');
    const html = formHtml(formModel(form.spec, {}), { words: formWordsFor('en'), action: '/', submit: 'OK' });
    expect(html).toContain('<textarea');
    expect(html).toContain(formWordsFor('en').noPersonalData);
  });
});
