import type { Labels, LogBookVariant, Origin, Setting } from '../kernel/index.js';

/** One setting as people read it, and the words by which the client survey reports it. */
export interface SettingTerm extends Labels {
  /** Wording in the source survey, in Finnish, for recognising the column of a delivered table; `null`: not reported there. */
  readonly surveyWording: string | null;
}

/**
 * The labels of the settings, and their mapping to the North Karelian client survey of 2022.
 * @source Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja asiakasymmärrys"
 * @example settingTerms.school.sv // 'Skola'
 */
export const settingTerms: Readonly<Record<Setting, SettingTerm>> = {
  school: { fi: 'Koulu', sv: 'Skola', en: 'School', surveyWording: 'ala- ja yläkoulussa' },
  'early-education': {
    fi: 'Varhaiskasvatus',
    sv: 'Småbarnspedagogik',
    en: 'Early childhood education and care',
    surveyWording: 'varhaiskasvatuksessa',
  },
  health: {
    fi: 'Terveyspalvelut',
    sv: 'Hälso- och sjukvård',
    en: 'Health services',
    surveyWording: 'terveyspalveluissa',
  },
  social: {
    fi: 'Sosiaalipalvelut',
    sv: 'Socialservice',
    en: 'Social services',
    surveyWording: 'sosiaalipalveluissa',
  },
  'family-work': {
    fi: 'Perhetyö ja perhepalvelut',
    sv: 'Familjearbete och familjeservice',
    en: 'Family work and family services',
    surveyWording: 'perhetyössä/perhepalveluissa',
  },
  other: {
    fi: 'Muut palvelut',
    sv: 'Övriga tjänster',
    en: 'Other services',
    surveyWording: 'muissa palveluissa',
  },
  unknown: { fi: 'Ei tiedossa', sv: 'Uppgift saknas', en: 'Not known', surveyWording: null },
};

/** One origin as people read it, and the settings where a process of that origin usually begins. */
export interface OriginTerm extends Labels {
  /** Usual settings, as a suggestion for a form; never a rule, for origin and setting are independent. */
  readonly defaultSettingNames: readonly Setting[];
}

/**
 * The labels of the origins of a process.
 * @source R0-P2, R0-P9, R0-P10 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); the list itself is ours
 * @example originTerms['family-wish'].fi // 'Perheen oma toive'
 */
export const originTerms: Readonly<Record<Origin, OriginTerm>> = {
  'school-or-early-education-concern': {
    fi: 'Huoli koulussa tai varhaiskasvatuksessa',
    sv: 'Oro i skolan eller inom småbarnspedagogiken',
    en: 'Concern at school or in early childhood education',
    defaultSettingNames: ['school', 'early-education'],
  },
  'child-health-check': {
    fi: 'Neuvolan ikäkausitarkastus',
    sv: 'Periodisk hälsoundersökning på rådgivningen',
    en: 'Age-group check-up at the child health clinic',
    defaultSettingNames: ['health'],
  },
  'adult-services': {
    fi: 'Vanhemman asiakkuus aikuisten palveluissa',
    sv: 'Föräldern är klient i tjänster för vuxna',
    en: 'Parent is a client of services for adults',
    defaultSettingNames: ['health', 'social'],
  },
  'service-advice': {
    fi: 'Palveluneuvonta',
    sv: 'Servicerådgivning',
    en: 'Service advice',
    defaultSettingNames: ['family-work', 'social'],
  },
  'professional-concern-elsewhere': {
    fi: 'Muun ammattilaisen huoli',
    sv: 'Oro hos någon annan yrkesperson',
    en: 'Concern of another professional',
    defaultSettingNames: ['health', 'social', 'family-work'],
  },
  'family-wish': {
    fi: 'Perheen oma toive',
    sv: 'Familjens eget önskemål',
    en: 'Family’s own wish',
    defaultSettingNames: [],
  },
  'regular-offer': {
    fi: 'Säännöllisesti kaikille tarjottu keskustelu',
    sv: 'Samtal som regelbundet erbjuds alla',
    en: 'Discussion offered regularly to all families',
    defaultSettingNames: ['school', 'early-education', 'health'],
  },
  other: {
    fi: 'Muu lähtökohta',
    sv: 'Annan utgångspunkt',
    en: 'Another starting point',
    defaultSettingNames: [],
  },
  unknown: { fi: 'Ei tiedossa', sv: 'Uppgift saknas', en: 'Not known', defaultSettingNames: [] },
};

/** One log-book form as people read it, and who may take part in a discussion that follows it. */
export interface LogBookVariantTerm extends Labels {
  /** `adults`: for adults alone; `child-present`: the child or young person takes part; `either`: the form does not say. */
  readonly participants: 'adults' | 'child-present' | 'either';
}

/**
 * The labels of the log-book forms, and who takes part. The forms themselves are MIELI ry's and are not shipped.
 * @source L-5: forms published by MIELI ry (mieli.fi)
 * @example logBookVariantTerms['primary-adults'].participants // 'adults'
 */
export const logBookVariantTerms: Readonly<Record<LogBookVariant, LogBookVariantTerm>> = {
  'early-education': {
    fi: 'Varhaiskasvatus',
    sv: 'Småbarnspedagogik',
    en: 'Early childhood education and care',
    participants: 'either',
  },
  preschool: {
    fi: 'Esiopetus',
    sv: 'Förskoleundervisning',
    en: 'Pre-primary education',
    participants: 'either',
  },
  'primary-adults': {
    fi: 'Alakoulu, aikuisten kesken',
    sv: 'Lågstadiet, vuxna sinsemellan',
    en: 'Primary school, adults only',
    participants: 'adults',
  },
  'primary-child-present': {
    fi: 'Alakoulu, lapsi mukana',
    sv: 'Lågstadiet, barnet deltar',
    en: 'Primary school, child present',
    participants: 'child-present',
  },
  'lower-secondary-adults': {
    fi: 'Yläkoulu, aikuisten kesken',
    sv: 'Högstadiet, vuxna sinsemellan',
    en: 'Lower secondary school, adults only',
    participants: 'adults',
  },
  'lower-secondary-young-person-present': {
    fi: 'Yläkoulu, nuori mukana',
    sv: 'Högstadiet, den unga deltar',
    en: 'Lower secondary school, young person present',
    participants: 'child-present',
  },
  short: {
    fi: 'Lyhyt työversio',
    sv: 'Kort arbetsversion',
    en: 'Short working version',
    participants: 'either',
  },
  services: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services', participants: 'either' },
  'reception-centre': {
    fi: 'Vastaanottokeskus',
    sv: 'Förläggning',
    en: 'Reception centre',
    participants: 'either',
  },
  other: { fi: 'Muu lokikirja', sv: 'Annan loggbok', en: 'Another log book', participants: 'either' },
  unknown: { fi: 'Ei tiedossa', sv: 'Uppgift saknas', en: 'Not known', participants: 'either' },
};
