import type { FamilyRole, PlanChannel, PlanLanguage } from '@puheeksi/core/streams/lp-process';
import type { DocumentationTexts } from './sentences.js';

const channels: Readonly<Record<PlanChannel, string>> = {
  'on-paper': 'på papper',
  'by-post': 'per post',
  'electronic-service': 'i e-tjänsten',
  'secure-mail': 'med skyddad e-post',
};
const recipients: Readonly<Record<FamilyRole, string>> = {
  guardian: 'Vårdnadshavaren',
  'second-guardian': 'Den andra vårdnadshavaren',
  child: 'Barnet eller den unga',
};
const languages: Readonly<Record<PlanLanguage, string>> = {
  fi: 'på finska',
  sv: 'på svenska',
  en: 'på engelska',
  'easy-finnish': 'på lättläst finska',
  other: 'på ett annat språk',
};

/** Swedish sentences for the client record. */
export const documentationSv: DocumentationTexts = {
  title: 'Föra barnen på tal',
  plan: (agreedOn) => `Handlingsplan, gjord tillsammans med familjen ${agreedOn}`,
  noPlan: 'Ingen handlingsplan är antecknad.',
  contexts: {
    home: 'Hemmet',
    'early-education-or-school': 'Småbarnspedagogiken eller skolan',
    leisure: 'Fritiden',
  },
  doers: {
    family: 'familjen',
    child: 'barnet',
    'own-network': 'någon närstående',
    worker: 'en arbetstagare',
  },
  states: { agreed: 'överenskommet', started: 'påbörjat', done: 'gjort', 'given-up': 'inte genomfört' },
  due: (day) => `senast ${day}`,
  furtherSupport: (text) => `Fortsatt stöd: ${text}`,
  given: ({ day, to, channel, language }) =>
    `${recipients[to]} fick planen skriftligt ${day} ${channels[channel]}, ${languages[language]}.`,
  declined: (day) => `Familjen ville inte ha den här planen skriftligt (${day}).`,
  notGiven: 'Det är inte antecknat att familjen har fått den här planen skriftligt.',
  afterPlan: 'Rådslag och familjens syn',
  meetings: (days) => `Rådslag har hållits: ${days}`,
  furtherNeed: {
    needed: (day) => `Familjens syn ${day}: stöd behövs fortfarande.`,
    'not-needed': (day) => `Familjens syn ${day}: det finns inget behov av fortsättning.`,
    'not-yet-known': (day) => `Familjens syn ${day}: behovet är inte känt än.`,
  },
  responsible: 'Ansvarig arbetstagare som familjen kan kontakta',
  noResponsible: 'Ingen ansvarig arbetstagare är antecknad.',
  responsibleVacant: 'Platsen som ansvarig arbetstagare är vakant.',
  phone: (number) => `tfn ${number}`,
  textUnavailable: '[texten är inte tillgänglig]',
  withheld: '[inte i det här exemplaret]',
  unnamed: '[namnet är inte tillgängligt]',
};
