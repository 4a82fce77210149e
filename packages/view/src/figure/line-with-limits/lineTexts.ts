import type { Language } from '@puheeksi/core';

/** The words that every line with limits has, whatever it counts. */
export interface LineTexts {
  readonly centre: string;
  readonly lower: string;
  readonly upper: string;
  readonly target: string;
  readonly unfinished: string;
  /** Heading of the column of a table that says what a rule says of each period. */
  readonly variation: string;
  /** What a rule says of a point; better and worse only where a direction has been decided. */
  readonly signals: Readonly<Record<'high' | 'low' | 'none' | 'better' | 'worse', string>>;
}

/** The words by language: what a rule says, and never a cause. */
export const lineTexts: Readonly<Record<Language, LineTexts>> = {
  fi: {
    centre: 'keskitaso',
    lower: 'alaraja',
    upper: 'yläraja',
    target: 'tavoite',
    unfinished: 'kesken',
    variation: 'Vaihtelu',
    signals: {
      high: 'tavallista enemmän',
      low: 'tavallista vähemmän',
      none: 'vaihtelua tavallista vähemmän',
      better: 'muutos parempaan',
      worse: 'muutos huonompaan',
    },
  },
  sv: {
    centre: 'medelnivå',
    lower: 'nedre gräns',
    upper: 'övre gräns',
    target: 'mål',
    unfinished: 'pågår',
    variation: 'Variation',
    signals: {
      high: 'mer än vanligt',
      low: 'mindre än vanligt',
      none: 'mindre variation än vanligt',
      better: 'förändring till det bättre',
      worse: 'förändring till det sämre',
    },
  },
  en: {
    centre: 'centre line',
    lower: 'lower limit',
    upper: 'upper limit',
    target: 'target',
    unfinished: 'in progress',
    variation: 'Variation',
    signals: {
      high: 'more than usual',
      low: 'less than usual',
      none: 'less variation than usual',
      better: 'a change for the better',
      worse: 'a change for the worse',
    },
  },
};
