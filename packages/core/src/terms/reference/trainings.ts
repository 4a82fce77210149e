import type { ReferenceText } from './referenceText.js';

/**
 * The six types of training in the training plan.
 * @source R0-T8 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example trainingTypeNames.booster.en // 'Let’s Talk booster training'
 */
export const trainingTypeNames = {
  'collective-impact': {
    fi: 'yhteisövaikuttavuuskoulutus',
    sv: 'utbildning i collective impact',
    en: 'training in collective impact',
    quoted: true,
  },
  'multi-professional-law': {
    fi: 'monialainen lakikoulutus',
    sv: 'sektorsövergripande juridisk utbildning',
    en: 'multi-professional law training',
    quoted: true,
  },
  'service-model-info': {
    fi: 'Lapset puheeksi –palvelumalli-info',
    sv: 'information om Föra barnen på tal-servicemodellen',
    en: 'introduction to the Let’s Talk service model',
    quoted: true,
  },
  method: {
    fi: 'LP-menetelmäkoulutus',
    sv: 'utbildning i Föra barnen på tal-metoden',
    en: 'Let’s Talk method training',
    quoted: true,
  },
  trainer: {
    fi: 'LP-kouluttajakoulutus',
    sv: 'utbildning till metodutbildare i Föra barnen på tal',
    en: 'Let’s Talk trainer training',
    quoted: false,
  },
  booster: {
    fi: 'LP-boosterikoulutus',
    sv: 'uppdateringsutbildning i Föra barnen på tal',
    en: 'Let’s Talk booster training',
    quoted: true,
  },
} as const satisfies Readonly<Record<string, ReferenceText>>;

/**
 * The two parts of the training in collective impact.
 * @source R0-T9 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example collectiveImpactPartNames['unit-workshop'].fi // 'yksikkökohtainen työpaja'
 */
export const collectiveImpactPartNames = {
  theory: {
    fi: 'teoreettisempi koulutus',
    sv: 'teoretisk utbildning',
    en: 'theoretical training',
    quoted: true,
  },
  'unit-workshop': {
    fi: 'yksikkökohtainen työpaja',
    sv: 'workshop i den egna enheten',
    en: 'workshop in the unit',
    quoted: true,
  },
} as const satisfies Readonly<Record<string, ReferenceText>>;
