import type { Language } from '@puheeksi/core';
import type { Surveys } from '@puheeksi/core/surveys';
import { settingTerms } from '@puheeksi/core/terms';
import { statementTexts } from './agreementTexts.js';
import type { SurveyTexts } from './surveyTexts.js';

const settings = (language: Language, unknown: string) => {
  const name = (code: keyof typeof settingTerms): string => settingTerms[code][language];
  return {
    school: name('school'),
    'early-education': name('early-education'),
    health: name('health'),
    social: name('social'),
    'family-work': name('family-work'),
    other: name('other'),
    unknown,
  };
};

const [fi, sv, en] = [
  statementTexts('fi', {
    'felt-heard': 'Minua kuultiin keskustelussa.',
    'more-tools-for-parenthood': 'Sain lisää eväitä vanhemmuuteen.',
    'mental-health-more-meaningful': 'Mielenterveys merkitsee minulle enemmän kuin ennen.',
    'trusts-own-mental-health-skills': 'Luotan omaan mielenterveysosaamiseeni enemmän kuin ennen.',
    'benefit-for-child': 'Keskustelusta oli hyötyä lapselleni.',
    'benefit-for-family': 'Keskustelusta oli hyötyä perheelleni.',
    'benefit-for-self': 'Keskustelusta oli hyötyä minulle itselleni.',
  }),
  statementTexts('sv', {
    'felt-heard': 'Jag blev hörd i samtalet.',
    'more-tools-for-parenthood': 'Jag fick fler redskap för mitt föräldraskap.',
    'mental-health-more-meaningful': 'Psykisk hälsa betyder mer för mig än förut.',
    'trusts-own-mental-health-skills': 'Jag litar mer än förut på mina egna kunskaper om psykisk hälsa.',
    'benefit-for-child': 'Samtalet var till nytta för mitt barn.',
    'benefit-for-family': 'Samtalet var till nytta för min familj.',
    'benefit-for-self': 'Samtalet var till nytta för mig själv.',
  }),
  statementTexts('en', {
    'felt-heard': 'I was listened to in the discussion.',
    'more-tools-for-parenthood': 'I gained more tools for being a parent.',
    'mental-health-more-meaningful': 'Mental health means more to me than before.',
    'trusts-own-mental-health-skills': 'I trust my own mental health skills more than before.',
    'benefit-for-child': 'The discussion was useful for my child.',
    'benefit-for-family': 'The discussion was useful for my family.',
    'benefit-for-self': 'The discussion was useful for me.',
  }),
];

/** The texts of the feedback on discussions. */
export const texts: SurveyTexts<Surveys['lp-feedback']> = {
  fi: {
    title: 'Palaute Lapset puheeksi -keskustelusta',
    intro: 'Kerro, mitä keskustelusta jäi sinulle ja perheellesi. Palautteen avulla keskusteluja kehitetään.',
    fields: { ...fi.fields, setting: { label: 'Missä keskustelu käytiin?' } },
    codes: { ...fi.codes, setting: settings('fi', 'En muista') },
    younger: {},
  },
  sv: {
    title: 'Respons på samtalet Föra barnen på tal',
    intro: 'Berätta vad samtalet gav dig och din familj. Responsen används för att utveckla samtalen.',
    fields: { ...sv.fields, setting: { label: 'Var hölls samtalet?' } },
    codes: { ...sv.codes, setting: settings('sv', 'Minns inte') },
    younger: {},
  },
  en: {
    title: 'Feedback on the Let’s Talk discussion',
    intro:
      'Tell us what you and your family got from the discussion. Feedback is used to make discussions better.',
    fields: { ...en.fields, setting: { label: 'Where was the discussion held?' } },
    codes: { ...en.codes, setting: settings('en', 'I do not remember') },
    younger: {},
  },
};
