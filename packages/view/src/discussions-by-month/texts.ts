import type { NamedRow } from '../parts/namedRow.js';
import { sayingOf } from '../text/saying.js';
import type { ViewTexts } from '../views/publishedView.js';

/** What the view says. */
export interface MonthsTexts {
  readonly title: string;
  readonly axis: string;
  readonly definition: string;
  readonly discussionsN: (n: number) => string;
  /** `total` is absent when it is hidden. */
  readonly sentence: (facts: {
    readonly total?: number;
    readonly period: string;
    readonly max?: NamedRow;
  }) => string;
}

const [fi, sv, en] = [sayingOf('fi'), sayingOf('sv'), sayingOf('en')];

/** 'joulukuu 2026' as it stands within a sentence: 'joulukuussa 2026'. */
const inMonth = (month: string): string => month.replace(/kuu(?=\s|$)/u, 'kuussa');

const finnish: MonthsTexts = {
  title: 'Lapset puheeksi\u00a0-\u2060keskustelut kuukausittain',
  axis: 'Keskustelujen määrä',
  definition:
    'Kaikki kirjatut Lapset puheeksi\u00a0-\u2060keskustelut sen kuukauden mukaan, jona ne käytiin.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `Keskustelujen kokonaismäärä on tietosuojattu. Jakso: ${period}.`;
    const held = `Keskusteluja käytiin ${fi.number(total)}`;
    return max
      ? `${held}, eniten ${inMonth(max.label)}${fi.inParentheses(max.count)}. Jakso: ${period}.`
      : `${held}. Jakso: ${period}.`;
  },
  discussionsN: (n) => `${fi.number(n)} ${fi.word(n, 'keskustelu', 'keskustelua')}`,
};

const swedish: MonthsTexts = {
  title: 'Föra barnen på tal-samtal per månad',
  axis: 'Antal samtal',
  definition: 'Varje Föra barnen på tal-samtal som har antecknats som hållet, under den månad då det hölls.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `Det totala antalet samtal är skyddat. Period: ${period}.`;
    const held = `Det hölls ${sv.number(total)} samtal`;
    return max
      ? `${held}, flest i ${max.label}${sv.inParentheses(max.count)}. Period: ${period}.`
      : `${held}. Period: ${period}.`;
  },
  discussionsN: (n) => `${sv.number(n)} samtal`,
};

const english: MonthsTexts = {
  title: 'Let’s Talk discussions by month',
  axis: 'Number of discussions',
  definition: 'All recorded Let’s Talk (LT) discussions, by the month in which they were held.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `The total number of discussions is suppressed. Period: ${period}.`;
    const held = `${en.number(total)} ${en.word(total, 'discussion was', 'discussions were')} held`;
    return max
      ? `${held}, the largest number in ${max.label}${en.inParentheses(max.count)}. Period: ${period}.`
      : `${held}. Period: ${period}.`;
  },
  discussionsN: (n) => `${en.number(n)} ${en.word(n, 'discussion', 'discussions')}`,
};

/** Its texts in three languages. */
export const texts: ViewTexts<MonthsTexts> = { fi: finnish, sv: swedish, en: english };
