import type { FeedbackItem } from '@puheeksi/core/streams/survey';
import type { NamedRow } from '../../parts/namedRow.js';
import { sayingOf } from '../../text/saying.js';
import type { ViewTexts } from '../publishedView.js';

/** What the view says. */
export interface FeedbackTexts {
  readonly title: string;
  readonly axis: string;
  readonly definition: string;
  readonly columns: {
    readonly statement: string;
    /** Respondents behind a share, out of n. */
    readonly respondents: string;
  };
  readonly statements: Readonly<Record<FeedbackItem, string>>;
  readonly sentence: (facts: {
    readonly max?: NamedRow;
    readonly min?: NamedRow;
    /** Some statements are hidden or without data, so the ends are those of the shown ones. */
    readonly shownOnly: boolean;
  }) => string;
  readonly nPerItem: string;
}

const [fi, sv, en] = [sayingOf('fi'), sayingOf('sv'), sayingOf('en')];

const finnish: FeedbackTexts = {
  title: 'Perheiden palaute keskusteluista',
  axis: 'Samaa mieltä olevien osuus',
  definition:
    'Väittämän kanssa samaa mieltä olleiden osuus niistä, jotka vastasivat väittämään. Jokaisella väittämällä on oma vastaajamääränsä.',
  statements: {
    'felt-heard': 'Koki tulleensa kuulluksi',
    'more-tools-for-parenthood': 'Sai lisää eväitä vanhemmuuteen',
    'mental-health-more-meaningful': 'Pitää mielenterveyttä aiempaa merkityksellisempänä',
    'trusts-own-mental-health-skills': 'Luottaa enemmän omaan mielenterveysosaamiseensa',
    'benefit-for-child': 'Keskustelusta oli hyötyä lapselle',
    'benefit-for-family': 'Keskustelusta oli hyötyä perheelle',
    'benefit-for-self': 'Keskustelusta oli hyötyä itselle',
  },
  sentence: ({ max, min, shownOnly }) => {
    if (!max) return '';
    const told = (row: typeof max): string =>
      `”${row.label}”: ${row.share ?? ''}${fi.inParentheses(
        row.interval === undefined ? undefined : `95 %:n luottamusväli ${row.interval}`,
        row.n === undefined ? undefined : `n\u00a0=\u00a0${row.n}`,
      )}`;
    return `${shownOnly ? 'Näytettävistä väittämistä eniten' : 'Eniten'} samaa mieltä oltiin väittämästä ${told(max)}.${
      min ? ` Vähiten väittämästä ${told(min)}.` : ''
    }`;
  },
  nPerItem: 'Kunkin väittämän vastaajamäärä on taulukossa.',
  columns: { statement: 'Väittämä', respondents: 'Samaa mieltä olevia vastaajia' },
};

const swedish: FeedbackTexts = {
  title: 'Familjernas respons på samtalen',
  axis: 'Andel som håller med',
  definition:
    'Andelen som håller med om påståendet av dem som svarade på det. Varje påstående har sitt eget antal svarande.',
  statements: {
    'felt-heard': 'Kände sig hörd',
    'more-tools-for-parenthood': 'Fick fler redskap för föräldraskapet',
    'mental-health-more-meaningful': 'Ser psykisk hälsa som mer betydelsefull än förut',
    'trusts-own-mental-health-skills': 'Litar mer på sina egna kunskaper om psykisk hälsa',
    'benefit-for-child': 'Samtalet var till nytta för barnet',
    'benefit-for-family': 'Samtalet var till nytta för familjen',
    'benefit-for-self': 'Samtalet var till nytta för den som svarade',
  },
  sentence: ({ max, min, shownOnly }) => {
    if (!max) return '';
    const told = (row: typeof max): string =>
      `”${row.label}”: ${row.share ?? ''}${sv.inParentheses(
        row.interval === undefined ? undefined : `95 % konfidensintervall ${row.interval}`,
        row.n === undefined ? undefined : `n\u00a0=\u00a0${row.n}`,
      )}`;
    return `${shownOnly ? 'Av de påståenden som visas höll flest med om' : 'Flest höll med om påståendet'} ${told(max)}.${min ? ` Färst höll med om ${told(min)}.` : ''}`;
  },
  nPerItem: 'Antalet svarande på varje påstående finns i tabellen.',
  columns: { statement: 'Påstående', respondents: 'Svarande som håller med' },
};

const english: FeedbackTexts = {
  title: 'Families’ feedback on the discussions',
  axis: 'Share who agreed',
  definition:
    'Share who agreed with the statement, out of those who answered it. Every statement has its own number of respondents.',
  statements: {
    'felt-heard': 'Felt heard',
    'more-tools-for-parenthood': 'Got more tools for parenthood',
    'mental-health-more-meaningful': 'Sees mental health as more meaningful',
    'trusts-own-mental-health-skills': 'Has more trust in their own mental-health skills',
    'benefit-for-child': 'The discussion benefited the child',
    'benefit-for-family': 'The discussion benefited the family',
    'benefit-for-self': 'The discussion benefited the respondent',
  },
  sentence: ({ max, min, shownOnly }) => {
    if (!max) return '';
    const told = (row: typeof max): string =>
      `“${row.label}”: ${row.share ?? ''}${en.inParentheses(
        row.interval === undefined ? undefined : `95% confidence interval ${row.interval}`,
        row.n === undefined ? undefined : `n\u00a0=\u00a0${row.n}`,
      )}`;
    return `${shownOnly ? 'Of the statements shown, agreement' : 'Agreement'} was highest with ${told(max)}.${min ? ` It was lowest with ${told(min)}.` : ''}`;
  },
  nPerItem: 'The number of respondents to each statement is in the table.',
  columns: { statement: 'Statement', respondents: 'Respondents who agreed' },
};

/** Its texts in three languages. */
export const texts: ViewTexts<FeedbackTexts> = { fi: finnish, sv: swedish, en: english };
