import { sayingOf } from '../../text/saying.js';
import type { ViewTexts } from '../publishedView.js';

/** What the sentence over a series of months tells. */
export interface TrendFacts {
  /** The newest month that is over, as it is written in a list. */
  readonly month: string;
  readonly value: string;
  /** The middle of the usual variation, where there are months enough for one. */
  readonly centre?: string;
  /** Months that stand out of it. */
  readonly standingOut: readonly string[];
}

/** What the view says. */
export interface TrendTexts {
  readonly title: (name: string) => string;
  readonly axis: string;
  /** What the figure rests on. */
  readonly monthsN: (n: number) => string;
  readonly verdict: string;
  readonly usual: string;
  readonly sentence: (facts: TrendFacts) => string;
  readonly noLimitsHidden: string;
  readonly noLimitsFew: (n: number) => string;
}

const [saidFi, saidSv, saidEn] = [sayingOf('fi'), sayingOf('sv'), sayingOf('en')];

const fi: TrendTexts = {
  title: (name) => `${name} kuukausittain`,
  axis: 'Lukumäärä kuukaudessa',
  monthsN: (n) => `${saidFi.number(n)} ${saidFi.word(n, 'kuukausi', 'kuukautta')}`,
  verdict: 'Vaihtelu',
  usual: 'tavallista vaihtelua',
  sentence: ({ month, value, centre, standingOut }) =>
    [
      `Viimeisin kokonainen kuukausi: ${month}, ${value}.`,
      ...(centre === undefined
        ? []
        : [
            `Keskiarvo on ${centre}.`,
            standingOut.length === 0
              ? 'Kaikki kuukaudet mahtuvat tavalliseen vaihteluun.'
              : `Tavallisesta vaihtelusta poikkeaa: ${standingOut.join('; ')}.`,
          ]),
    ].join(' '),
  noLimitsHidden: 'Tavallisen vaihtelun rajoja ei lasketa, koska osa luvuista on tietosuojattu.',
  noLimitsFew: (n) =>
    `Tavallisen vaihtelun rajat voi laskea, kun kuukausia on vähintään ${saidFi.number(n)}.`,
};

const sv: TrendTexts = {
  title: (name) => `${name} per månad`,
  axis: 'Antal per månad',
  monthsN: (n) => `${saidSv.number(n)} ${saidSv.word(n, 'månad', 'månader')}`,
  verdict: 'Variation',
  usual: 'normal variation',
  sentence: ({ month, value, centre, standingOut }) =>
    [
      `Den senaste hela månaden: ${month}, ${value}.`,
      ...(centre === undefined
        ? []
        : [
            `Medelvärdet är ${centre}.`,
            standingOut.length === 0
              ? 'Alla månader ryms inom den normala variationen.'
              : `Avviker från den normala variationen: ${standingOut.join('; ')}.`,
          ]),
    ].join(' '),
  noLimitsHidden:
    'Gränserna för den normala variationen räknas inte ut, eftersom en del av siffrorna är skyddade.',
  noLimitsFew: (n) =>
    `Gränserna för den normala variationen kan räknas ut när det finns minst ${saidSv.number(n)} månader.`,
};

const en: TrendTexts = {
  title: (name) => `${name} by month`,
  axis: 'Number in a month',
  monthsN: (n) => `${saidEn.number(n)} ${saidEn.word(n, 'month', 'months')}`,
  verdict: 'Variation',
  usual: 'usual variation',
  sentence: ({ month, value, centre, standingOut }) =>
    [
      `The newest whole month: ${month}, ${value}.`,
      ...(centre === undefined
        ? []
        : [
            `The average is ${centre}.`,
            standingOut.length === 0
              ? 'Every month is within usual variation.'
              : `Outside usual variation: ${standingOut.join('; ')}.`,
          ]),
    ].join(' '),
  noLimitsHidden:
    'The limits of usual variation are not calculated, because some of the figures are suppressed.',
  noLimitsFew: (n) =>
    `The limits of usual variation can be calculated once there are at least ${saidEn.number(n)} months.`,
};

/** Its texts in three languages. */
export const texts: ViewTexts<TrendTexts> = { fi, sv, en };
