import type { Labels } from '../kernel/index.js';

/**
 * The labels of the sectors that an invited or consulted professional comes from; a test holds them to the list of codes.
 * @source R0-B1, R0-B6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example professionalSectorTerms.parish.sv // 'Församling'
 */
export const professionalSectorTerms = {
  health: { fi: 'Terveyspalvelut', sv: 'Hälso- och sjukvård', en: 'Health services' },
  social: { fi: 'Sosiaalipalvelut', sv: 'Socialservice', en: 'Social services' },
  'adult-services': { fi: 'Aikuisten palvelut', sv: 'Tjänster för vuxna', en: 'Services for adults' },
  'early-education': {
    fi: 'Varhaiskasvatus',
    sv: 'Småbarnspedagogik',
    en: 'Early childhood education and care',
  },
  school: { fi: 'Koulu', sv: 'Skola', en: 'School' },
  'youth-and-leisure': {
    fi: 'Nuoriso- ja vapaa-aikatyö',
    sv: 'Ungdoms- och fritidsarbete',
    en: 'Youth work and leisure',
  },
  ngo: { fi: 'Järjestö', sv: 'Organisation inom tredje sektorn', en: 'Non-governmental organisation' },
  parish: { fi: 'Seurakunta', sv: 'Församling', en: 'Parish' },
  police: { fi: 'Poliisi', sv: 'Polisen', en: 'Police' },
  other: { fi: 'Muu taho', sv: 'Annan part', en: 'Other party' },
} as const satisfies Readonly<Record<string, Labels>>;
