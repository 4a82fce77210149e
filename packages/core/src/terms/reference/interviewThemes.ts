import type { ReferenceText } from './referenceText.js';

/** A theme of the interviews: asked by the interviewers, or one that came up by itself. */
export interface InterviewThemeText extends ReferenceText {
  readonly kind: 'asked' | 'emerged';
}

/**
 * The themes of the interviews about network meetings: four that were asked, one that emerged.
 * @source 3.7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja asiakasymmärrys"); the source
 * inflects the words, the basic forms are ours
 * @example interviewThemeNames.wishes.kind // 'emerged'
 */
export const interviewThemeNames = {
  benefits: {
    fi: 'neuvonpidon hyödyt',
    sv: 'nyttan med rådslaget',
    en: 'benefits of the network meeting',
    quoted: false,
    kind: 'asked',
  },
  participation: {
    fi: 'kokemus osallisuudesta',
    sv: 'upplevelsen av delaktighet',
    en: 'experience of participation',
    quoted: false,
    kind: 'asked',
  },
  clarity: {
    fi: 'ohjauksen ja tiedon selkeys',
    sv: 'tydlighet i vägledning och information',
    en: 'clarity of guidance and information',
    quoted: false,
    kind: 'asked',
  },
  continuity: {
    fi: 'palvelun jatkuvuus',
    sv: 'tjänstens kontinuitet',
    en: 'continuity of the service',
    quoted: false,
    kind: 'asked',
  },
  wishes: {
    fi: 'kehittämistoiveet',
    sv: 'önskemål om utveckling',
    en: 'wishes for development',
    quoted: false,
    kind: 'emerged',
  },
} as const satisfies Readonly<Record<string, InterviewThemeText>>;
