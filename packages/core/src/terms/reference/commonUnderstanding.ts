import type { ReferenceText } from './referenceText.js';

/**
 * What a unit finds its own answer to in the beginning phase.
 * @source R0-E1 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example commonUnderstandingQuestions['common-goal'].fi // 'mikä on yhteinen tavoite'
 */
export const commonUnderstandingQuestions = {
  'why-together': {
    fi: 'miksi perhekeskustoimijoiden on järkevä toimia yhdessä',
    sv: 'varför det är klokt för familjecentrets aktörer att arbeta tillsammans',
    en: 'why it makes sense for the actors of the family centre to act together',
    quoted: true,
  },
  'common-goal': {
    fi: 'mikä on yhteinen tavoite',
    sv: 'vad det gemensamma målet är',
    en: 'what the common goal is',
    quoted: true,
  },
  'what-it-means-for-us': {
    fi: 'mitä yhteinen työ tarkoittaa omalla kohdalla',
    sv: 'vad det gemensamma arbetet innebär för egen del',
    en: 'what joint work means for us',
    quoted: true,
  },
} as const satisfies Readonly<Record<string, ReferenceText>>;
