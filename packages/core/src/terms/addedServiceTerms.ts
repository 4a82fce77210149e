import type { Labels } from '../kernel/index.js';

/**
 * The labels of the services that can join a family's support; a test holds them to the list of codes.
 * @source R0-P3 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example addedServiceTerms['family-work'].fi // 'Perhetyö'
 */
export const addedServiceTerms = {
  'family-work': { fi: 'Perhetyö', sv: 'Familjearbete', en: 'Family work' },
  'family-counselling': {
    fi: 'Kasvatus- ja perheneuvonta',
    sv: 'Uppfostrings- och familjerådgivning',
    en: 'Child guidance and family counselling',
  },
  'health-care': { fi: 'Terveydenhuolto', sv: 'Hälso- och sjukvård', en: 'Health care' },
  'mental-health': { fi: 'Mielenterveyspalvelut', sv: 'Mentalvårdstjänster', en: 'Mental health services' },
  'substance-abuse': {
    fi: 'Päihde- ja riippuvuuspalvelut',
    sv: 'Missbrukar- och beroendetjänster',
    en: 'Substance use and addiction services',
  },
  'social-work': { fi: 'Sosiaalityö', sv: 'Socialt arbete', en: 'Social work' },
  'pupil-welfare': {
    fi: 'Oppilas- ja opiskelijahuolto',
    sv: 'Elev- och studerandevård',
    en: 'Pupil and student welfare',
  },
  'leisure-support': {
    fi: 'Harrastusten ja vapaa-ajan tuki',
    sv: 'Stöd för hobbyer och fritid',
    en: 'Support for hobbies and leisure',
  },
  other: { fi: 'Muu palvelu', sv: 'Annan tjänst', en: 'Other service' },
} as const satisfies Readonly<Record<string, Labels>>;
