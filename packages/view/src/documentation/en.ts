import type { FamilyRole, PlanChannel, PlanLanguage } from '@puheeksi/core/streams/lp-process';
import type { DocumentationTexts } from './sentences.js';

const channels: Readonly<Record<PlanChannel, string>> = {
  'on-paper': 'on paper',
  'by-post': 'by post',
  'electronic-service': 'in the electronic service',
  'secure-mail': 'by secure e-mail',
};
const recipients: Readonly<Record<FamilyRole, string>> = {
  guardian: 'The guardian',
  'second-guardian': 'The second guardian',
  child: 'The child or young person',
};
const languages: Readonly<Record<PlanLanguage, string>> = {
  fi: 'in Finnish',
  sv: 'in Swedish',
  en: 'in English',
  'easy-finnish': 'in easy Finnish',
  other: 'in another language',
};

/** English sentences for the client record. */
export const documentationEn: DocumentationTexts = {
  title: 'Let’s Talk about Children',
  plan: (agreedOn) => `Action plan, made together with the family on ${agreedOn}`,
  noPlan: 'No action plan is on record.',
  contexts: {
    home: 'Home',
    'early-education-or-school': 'Early education or school',
    leisure: 'Leisure',
  },
  doers: {
    family: 'the family',
    child: 'the child',
    'own-network': 'somebody close to the family',
    worker: 'a worker',
  },
  states: { agreed: 'agreed', started: 'started', done: 'done', 'given-up': 'not carried out' },
  due: (day) => `by ${day}`,
  furtherSupport: (text) => `Further support: ${text}`,
  given: ({ day, to, channel, language }) =>
    `${recipients[to]} received the plan in writing on ${day} ${channels[channel]}, ${languages[language]}.`,
  declined: (day) => `The family did not want this plan in writing (${day}).`,
  notGiven: 'It is not on record that the family has received this plan in writing.',
  afterPlan: 'Network meetings and the family’s view',
  meetings: (days) => `Network meeting held: ${days}`,
  furtherNeed: {
    needed: (day) => `The family’s view on ${day}: support is still needed.`,
    'not-needed': (day) => `The family’s view on ${day}: nothing further is needed.`,
    'not-yet-known': (day) => `The family’s view on ${day}: the need is not known yet.`,
  },
  responsible: 'Responsible worker whom the family can contact',
  noResponsible: 'No responsible worker is on record.',
  responsibleVacant: 'The place of the responsible worker is vacant.',
  phone: (number) => `tel. ${number}`,
  textUnavailable: '[the text is not available]',
  withheld: '[not in this copy]',
  unnamed: '[the name is not available]',
};
