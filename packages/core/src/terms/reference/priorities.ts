import type { ReferenceText } from './referenceText.js';

/**
 * The three priorities of the family centre's action plan 2023–2025.
 * @source 3.8 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example priorityNames.loneliness.sv // 'ensamhet'
 */
export const priorityNames = {
  loneliness: { fi: 'yksinäisyys', sv: 'ensamhet', en: 'loneliness', quoted: true },
  'mental-health': {
    fi: 'mielenterveysongelmat',
    sv: 'psykiska problem',
    en: 'mental-health problems',
    quoted: true,
  },
  overweight: {
    fi: 'ylipainon yleisyys',
    sv: 'förekomsten av övervikt',
    en: 'prevalence of overweight',
    quoted: true,
  },
} as const satisfies Readonly<Record<string, ReferenceText>>;
