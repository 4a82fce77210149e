import type { SurveyGrain } from '@puheeksi/core/surveys';

/** The words that all surveys share, in one language. */
export interface SharedSurveyWords {
  readonly agreement: Readonly<Record<'agreed' | 'did-not-agree', string>>;
  /** For children: a picture and a word. */
  readonly pictured: Readonly<Record<'agreed' | 'did-not-agree', string>>;
  /** What is kept, to adults and young people; the place is no finer than the one named. */
  readonly promise: (place: SurveyGrain['place']) => string;
  readonly promiseToChild: string;
  readonly promiseToYoung: string;
  /** To the adult who fills in what a small child says. */
  readonly withAdult: string;
}
