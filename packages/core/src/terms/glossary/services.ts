import { ours, swedishOurs, verified, type Term } from './term.js';

/** Words of the services around a family. */
export const serviceTerms = {
  'service-advice': {
    fi: 'palveluneuvonta',
    sv: 'servicerådgivning',
    en: 'service advice',
    source: swedishOurs,
    identifier: 'ServiceAdvice',
    note: 'Some counties call it palveluohjaus (service guidance).',
  },
  'contact-request': {
    fi: 'Pyydä apua -nappi',
    sv: 'knappen Be om hjälp',
    en: '“Ask for help” button',
    source: swedishOurs,
    identifier: 'ContactRequest',
  },
  'family-class': {
    fi: 'perhevalmennus',
    sv: 'familjeträning',
    en: 'family preparation classes',
    source: swedishOurs,
    identifier: 'FamilyClass',
    note: 'Before and after birth.',
  },
  'systemic-practice-model': {
    fi: 'lastensuojelun systeeminen toimintamalli',
    sv: 'modellen för systemiskt barnskydd',
    en: 'systemic practice model of child protection',
    source: verified,
  },
  'systemic-weekly-meeting': {
    fi: 'viikkokokous',
    sv: 'veckomöte',
    en: 'weekly meeting',
    source: swedishOurs,
    identifier: 'SystemicWeeklyMeeting',
  },
  'service-need-assessment': {
    fi: 'palvelutarpeen arviointi',
    sv: 'bedömning av servicebehovet',
    en: 'assessment of service needs',
    source: verified,
    identifier: 'ServiceNeedAssessment',
  },
  'child-protection': {
    fi: 'lastensuojelu',
    sv: 'barnskydd',
    en: 'child protection',
    source: verified,
    identifier: 'childProtection',
  },
  'child-welfare-notification': {
    fi: 'lastensuojeluilmoitus',
    sv: 'barnskyddsanmälan',
    en: 'child welfare notification',
    source: verified,
  },
  'everyday-path': {
    fi: 'Lapsiperheiden Arjen Polku',
    sv: 'Lapsiperheiden Arjen Polku',
    en: 'Families’ Everyday Path (Lapsiperheiden Arjen Polku)',
    source: ours,
    identifier: 'EverydayPath',
    note: 'A name: Swedish texts keep the Finnish form.',
  },
  'child-acts': {
    fi: '101 lapsitekoa',
    sv: '101 lapsitekoa',
    en: '101 child acts (101 lapsitekoa)',
    source: ours,
    identifier: 'ChildAct',
    note: 'A name: Swedish texts keep the Finnish form.',
  },
} as const satisfies Readonly<Record<string, Term>>;
