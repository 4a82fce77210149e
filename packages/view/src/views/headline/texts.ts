import type { ViewTexts } from '../publishedView.js';

/** What the view says. */
export interface HeadlineTexts {
  /** Over the column of periods. */
  readonly period: string;
  readonly value: string;
  readonly days: (written: string, count: number) => string;
  /** Beside the large number. */
  readonly verdicts: Readonly<Record<'higher' | 'lower' | 'unclear', string>>;
  readonly sentence: (name: string, written: string) => string;
  /** The figure of a year earlier, written out or why there is none. */
  readonly before: (written: string) => string;
  readonly beforeNotPublished: string;
  /** It was counted in another way a year earlier. */
  readonly otherDefinition: string;
  /** What the difference of the two figures means. */
  readonly changes: Readonly<Record<'higher' | 'lower' | 'unclear', string>>;
  /** The page compares with the region, which this view cannot. */
  readonly noRegion: string;
  readonly nOf: (n: string) => string;
}

const nOf = (n: string): string => `n\u00a0=\u00a0${n}`;

const fi: HeadlineTexts = {
  period: 'Jakso',
  value: 'Luku',
  days: (written, count) => `${written}\u00a0${count === 1 ? 'päivä' : 'päivää'}`,
  verdicts: {
    higher: 'suurempi kuin vuotta aiemmin',
    lower: 'pienempi kuin vuotta aiemmin',
    unclear: 'ei selvää muutosta vuodessa',
  },
  sentence: (name, written) => `${name}: ${written}.`,
  before: (written) => `Vuotta aiemmin: ${written}.`,
  beforeNotPublished: 'Vuoden takaista lukua ei ole julkaistu.',
  otherDefinition: 'Vuotta aiemmin luku laskettiin toisin, joten lukuja ei verrata.',
  changes: {
    higher: 'Luku on kasvanut enemmän kuin tavallinen vaihtelu selittää.',
    lower: 'Luku on pienentynyt enemmän kuin tavallinen vaihtelu selittää.',
    unclear: 'Ero mahtuu tavalliseen vaihteluun.',
  },
  noRegion: 'Tätä lukua ei verrata hyvinvointialueeseen.',
  nOf,
};

const sv: HeadlineTexts = {
  period: 'Period',
  value: 'Tal',
  days: (written, count) => `${written}\u00a0${count === 1 ? 'dag' : 'dagar'}`,
  verdicts: {
    higher: 'högre än ett år tidigare',
    lower: 'lägre än ett år tidigare',
    unclear: 'ingen tydlig förändring på ett år',
  },
  sentence: (name, written) => `${name}: ${written}.`,
  before: (written) => `Ett år tidigare: ${written}.`,
  beforeNotPublished: 'Siffran för ett år sedan har inte publicerats.',
  otherDefinition: 'Ett år tidigare räknades siffran på ett annat sätt, därför jämförs de inte.',
  changes: {
    higher: 'Siffran har stigit mer än vad den normala variationen förklarar.',
    lower: 'Siffran har sjunkit mer än vad den normala variationen förklarar.',
    unclear: 'Skillnaden ryms inom den normala variationen.',
  },
  noRegion: 'Den här siffran jämförs inte med välfärdsområdet.',
  nOf,
};

const en: HeadlineTexts = {
  period: 'Period',
  value: 'Figure',
  days: (written, count) => `${written}\u00a0${count === 1 ? 'day' : 'days'}`,
  verdicts: {
    higher: 'higher than a year earlier',
    lower: 'lower than a year earlier',
    unclear: 'no clear change in a year',
  },
  sentence: (name, written) => `${name}: ${written}.`,
  before: (written) => `A year earlier: ${written}.`,
  beforeNotPublished: 'The figure of a year earlier has not been published.',
  otherDefinition: 'A year earlier the figure was counted in another way, so the two are not compared.',
  changes: {
    higher: 'The figure has risen by more than usual variation explains.',
    lower: 'The figure has fallen by more than usual variation explains.',
    unclear: 'The difference is within usual variation.',
  },
  noRegion: 'This figure is not compared with the wellbeing services county.',
  nOf,
};

/** Its texts in three languages. */
export const texts: ViewTexts<HeadlineTexts> = { fi, sv, en };
