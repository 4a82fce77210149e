import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the common understanding of units. */
export const texts: RegisterTexts<Registers['common-understanding']> = {
  fi: {
    title: 'Yhteinen ymmärrys',
    about:
      'Mitä yksikkö on alkuvaiheessa yhdessä ymmärtänyt: miksi teemme yhdessä, mihin pyrimme ja mitä se merkitsee meille. Kolmella vastauksella yksikkö on valmis.',
    entry: 'Yksikön vastaukset',
    addEntry: 'Lisää yksikön vastaukset',
    empty:
      'Yhdenkään yksikön vastauksia ei ole vielä kirjattu. Aloita yksiköstä, joka ottaa työtapaa käyttöön.',
    fields: {
      unit: { label: 'Yksikkö' },
      talkedOn: { label: 'Keskustelu käytiin' },
      whyTogether: { label: 'Miksi teemme yhdessä' },
      commonGoal: { label: 'Yhteinen tavoitteemme' },
      whatItMeansForUs: { label: 'Mitä se merkitsee meille' },
    },
    codes: {},
    flags: { 'answers-missing': 'Yksikkö ei ole vielä vastannut kaikkiin kolmeen kysymykseen.' },
    status: { begun: 'Kesken', done: 'Valmis' },
    covers: { unit: 'Yksikkö ei ole vielä käynyt keskustelua.' },
    matrices: {},
    figures: { done: 'Valmiita yksiköitä kaikista yksiköistä' },
  },
  sv: {
    title: 'Gemensam förståelse',
    about:
      'Vad enheten i början har kommit att förstå tillsammans: varför vi arbetar tillsammans, vart vi strävar och vad det betyder för oss. Med tre svar är enheten klar.',
    entry: 'Enhetens svar',
    addEntry: 'Lägg till en enhets svar',
    empty: 'Ingen enhets svar är ännu antecknade. Börja med en enhet som tar i bruk arbetssättet.',
    fields: {
      unit: { label: 'Enhet' },
      talkedOn: { label: 'Samtalet hölls' },
      whyTogether: { label: 'Varför vi arbetar tillsammans' },
      commonGoal: { label: 'Vårt gemensamma mål' },
      whatItMeansForUs: { label: 'Vad det betyder för oss' },
    },
    codes: {},
    flags: { 'answers-missing': 'Enheten har ännu inte svarat på alla tre frågor.' },
    status: { begun: 'Pågår', done: 'Klar' },
    covers: { unit: 'Enheten har ännu inte haft samtalet.' },
    matrices: {},
    figures: { done: 'Klara enheter av alla enheter' },
  },
  en: {
    title: 'Common understanding',
    about:
      'What a unit has come to understand together in the beginning: why we work together, what we aim at and what it means for us. With three answers the unit is done.',
    entry: 'A unit’s answers',
    addEntry: 'Add a unit’s answers',
    empty: 'No unit’s answers have been entered yet. Begin with a unit that is taking up the way of working.',
    fields: {
      unit: { label: 'Unit' },
      talkedOn: { label: 'Talked on' },
      whyTogether: { label: 'Why we work together' },
      commonGoal: { label: 'Our common goal' },
      whatItMeansForUs: { label: 'What it means for us' },
    },
    codes: {},
    flags: { 'answers-missing': 'The unit has not yet answered all three questions.' },
    status: { begun: 'Begun', done: 'Done' },
    covers: { unit: 'The unit has not had the talk yet.' },
    matrices: {},
    figures: { done: 'Units done, of all units' },
  },
};
