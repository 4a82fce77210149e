import type { Labels } from '../../kernel/index.js';

/** Labels of the code lists of observations and phenomena; the codes are those of `processes/phenomenon`. */
export const phenomenonLabels = {
  observationThemes: {
    'loneliness-and-friends': {
      fi: 'Yksinäisyys ja kaverit',
      sv: 'Ensamhet och vänner',
      en: 'Loneliness and friends',
    },
    'mental-health': { fi: 'Mielen hyvinvointi', sv: 'Psykiskt välbefinnande', en: 'Mental wellbeing' },
    'weight-and-lifestyle': {
      fi: 'Paino ja elintavat',
      sv: 'Vikt och levnadsvanor',
      en: 'Weight and lifestyle',
    },
    'everyday-routines': {
      fi: 'Arjen rytmi ja sujuminen',
      sv: 'Vardagens rytm och en fungerande vardag',
      en: 'Everyday routines and how they work',
    },
    parenthood: { fi: 'Vanhemmuus', sv: 'Föräldraskap', en: 'Parenthood' },
    'school-and-learning': { fi: 'Koulu ja oppiminen', sv: 'Skola och lärande', en: 'School and learning' },
    'leisure-and-hobbies': {
      fi: 'Vapaa-aika ja harrastukset',
      sv: 'Fritid och hobbyer',
      en: 'Leisure and hobbies',
    },
    'livelihood-and-housing': {
      fi: 'Toimeentulo ja asuminen',
      sv: 'Försörjning och boende',
      en: 'Livelihood and housing',
    },
    'substances-and-games': {
      fi: 'Päihteet ja pelaaminen',
      sv: 'Rusmedel och spelande',
      en: 'Substances and gaming',
    },
    'bullying-and-violence': {
      fi: 'Kiusaaminen ja väkivalta',
      sv: 'Mobbning och våld',
      en: 'Bullying and violence',
    },
    'access-to-services': {
      fi: 'Palvelujen saaminen',
      sv: 'Tillgång till tjänster',
      en: 'Access to services',
    },
    'interface-of-services': {
      fi: 'Palvelujen yhdyspinta',
      sv: 'Kontaktyta mellan tjänster',
      en: 'Interface between services',
    },
    'strengths-and-joys': {
      fi: 'Vahvuudet ja ilot',
      sv: 'Styrkor och glädjeämnen',
      en: 'Strengths and joys',
    },
    other: { fi: 'Muu aihe', sv: 'Annat tema', en: 'Other theme' },
  },
  observationAgeGroups: {
    'under-3': { fi: 'Alle 3-vuotiaat', sv: 'Barn under 3 år', en: 'Children under 3' },
    '3-to-6': { fi: '3–6-vuotiaat', sv: '3–6-åringar', en: 'Children aged 3–6' },
    '7-to-12': { fi: '7–12-vuotiaat', sv: '7–12-åringar', en: 'Children aged 7–12' },
    '13-to-17': { fi: '13–17-vuotiaat', sv: '13–17-åringar', en: 'Young people aged 13–17' },
    'whole-families': { fi: 'Koko perhe', sv: 'Hela familjen', en: 'Whole families' },
  },
  observationAnswers: {
    'joined-to-phenomenon': {
      fi: 'Liitetty ilmiöön',
      sv: 'Kopplad till ett fenomen',
      en: 'Joined to a phenomenon',
    },
    'answered-locally': { fi: 'Vastattu paikallisesti', sv: 'Besvarad lokalt', en: 'Answered locally' },
    followed: { fi: 'Seurataan', sv: 'Följs upp', en: 'Being followed' },
    'no-action': { fi: 'Ei toimenpiteitä', sv: 'Inga åtgärder', en: 'No action' },
  },
  handlingKinds: {
    handling: { fi: 'Käsittely', sv: 'Behandling', en: 'Handling' },
    plan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
    decision: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  },
  decisionSubjects: {
    'local-action': { fi: 'Paikallinen toimi', sv: 'Lokal åtgärd', en: 'Local action' },
    'provincial-role-and-coordination': {
      fi: 'Maakunnallinen rooli ja koordinaatio',
      sv: 'Roll och samordning på landskapsnivå',
      en: 'Provincial role and coordination',
    },
    'common-operating-model': {
      fi: 'Yhteinen toimintamalli',
      sv: 'Gemensam verksamhetsmodell',
      en: 'Common operating model',
    },
    'joint-training': { fi: 'Yhteinen koulutus', sv: 'Gemensam utbildning', en: 'Joint training' },
    money: { fi: 'Määräraha', sv: 'Anslag', en: 'Appropriation' },
    'no-action': { fi: 'Ei toimenpiteitä', sv: 'Inga åtgärder', en: 'No action' },
    other: { fi: 'Muu asia', sv: 'Annat ärende', en: 'Other matter' },
  },
  unlinkReasons: {
    'other-phenomenon': {
      fi: 'Kuuluu toiseen ilmiöön',
      sv: 'Hör till ett annat fenomen',
      en: 'Belongs to another phenomenon',
    },
    'not-alike': { fi: 'Ei samaa ilmiötä', sv: 'Inte samma fenomen', en: 'Not the same phenomenon' },
    split: {
      fi: 'Siirretty erotettuun ilmiöön',
      sv: 'Flyttad till ett avskilt fenomen',
      en: 'Moved to a phenomenon split off',
    },
    'linked-in-error': { fi: 'Liitetty vahingossa', sv: 'Kopplad av misstag', en: 'Linked in error' },
  },
  closingReasons: {
    answered: { fi: 'Ilmiöön on vastattu', sv: 'Fenomenet har besvarats', en: 'The phenomenon was answered' },
    eased: { fi: 'Tilanne on helpottanut', sv: 'Läget har lättat', en: 'The situation has eased' },
    'followed-elsewhere': {
      fi: 'Seurataan muualla',
      sv: 'Följs upp på annat håll',
      en: 'Followed elsewhere',
    },
    'no-action-decided': {
      fi: 'Päätetty olla ryhtymättä toimiin',
      sv: 'Beslut att inte vidta åtgärder',
      en: 'Decided to take no action',
    },
  },
  budgetPurposes: {
    'joint-training': { fi: 'Yhteinen kouluttautuminen', sv: 'Gemensam utbildning', en: 'Joint training' },
    'family-activities': {
      fi: 'Toiminta perheille',
      sv: 'Verksamhet för familjer',
      en: 'Activities for families',
    },
    'working-time': { fi: 'Työaika', sv: 'Arbetstid', en: 'Working time' },
    materials: { fi: 'Materiaalit', sv: 'Material', en: 'Printed and other materials' },
    other: { fi: 'Muu tarkoitus', sv: 'Annat ändamål', en: 'Other purpose' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Labels>>>>;
