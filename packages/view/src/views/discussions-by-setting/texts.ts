import type { Setting } from '@puheeksi/core/kernel';
import type { NamedRow } from '../../parts/namedRow.js';
import { ownText } from '../../text/ownText.js';
import { sayingOf } from '../../text/saying.js';
import type { ViewTexts } from '../publishedView.js';

/** What the sentence over counted discussions tells. `total` is absent when it is hidden. */
interface DiscussionsFacts {
  readonly total?: number;
  readonly period: string;
  readonly max?: NamedRow;
}

/** What the view says. */
export interface SettingsTexts {
  readonly title: string;
  readonly axis: string;
  readonly definition: string;
  /** Over the column of settings. */
  readonly setting: string;
  readonly discussionsN: (n: number) => string;
  readonly sentence: (facts: DiscussionsFacts) => string;
  /** Where the families of a reported survey had their discussion. */
  readonly reported: {
    readonly title: string;
    readonly axis: string;
    readonly definition: string;
    /** Families behind a share, out of n. */
    readonly families: string;
    readonly sentence: (facts: { readonly n: number; readonly max?: NamedRow }) => string;
  };
}

type Where = Readonly<Record<Setting, string>>;

const [fi, sv, en] = [sayingOf('fi'), sayingOf('sv'), sayingOf('en')];

const countedFi = ({ count, share }: NamedRow): string =>
  fi.inParentheses(count !== undefined && share !== undefined ? `${count} eli ${share}` : (count ?? share));

/** The setting within a sentence. */
const whereFi: Where = {
  school: 'koulussa',
  'early-education': 'varhaiskasvatuksessa',
  health: 'terveyspalveluissa',
  social: 'sosiaalipalveluissa',
  'family-work': 'perhetyössä ja perhepalveluissa',
  other: 'muissa palveluissa',
  unknown: 'paikassa, jota ei ole kirjattu',
};

/** The setting within a sentence. */
const whereSv: Where = {
  school: 'i skolan',
  'early-education': 'inom småbarnspedagogiken',
  health: 'inom hälso- och sjukvården',
  social: 'inom socialservicen',
  'family-work': 'inom familjearbetet och familjeservicen',
  other: 'inom övriga tjänster',
  unknown: 'på en plats som inte har antecknats',
};

/** The setting within a sentence. */
const whereEn: Where = {
  school: 'at school',
  'early-education': 'in early childhood education and care',
  health: 'in health services',
  social: 'in social services',
  'family-work': 'in family work and family services',
  other: 'in other services',
  unknown: 'in a place that was not recorded',
};

const finnish: SettingsTexts = {
  title: 'Lapset puheeksi\u00a0-\u2060keskustelut toteutuspaikan mukaan',
  axis: 'Keskustelujen määrä',
  definition:
    'Kaikki kirjatut Lapset puheeksi\u00a0-\u2060keskustelut. Saman perheen keskustelut lasketaan kukin erikseen.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `Keskustelujen kokonaismäärä on tietosuojattu. Jakso: ${period}.`;
    if (total === 0) return `Kirjattuja keskusteluja oli 0. Jakso: ${period}.`;
    const held = `Keskusteluja käytiin ${fi.number(total)}`;
    const place = max && ownText(whereFi, max.code);
    return place
      ? `${held}, eniten ${place}${countedFi(max)}. Jakso: ${period}.`
      : `${held}. Jakso: ${period}.`;
  },
  reported: {
    title: 'Missä palautetta antaneiden perheiden keskustelut käytiin',
    axis: 'Osuus palautetta antaneista perheistä',
    definition:
      'Osuus kyselyyn vastanneista perheistä sen mukaan, missä palvelussa Lapset puheeksi\u00a0-\u2060keskustelu käytiin.',
    families: 'Perheitä',
    sentence: ({ n, max }) => {
      const place = max && ownText(whereFi, max.code);
      const answered = `Palautetta antoi ${fi.number(n)} ${fi.word(n, 'perhe', 'perhettä')}.`;
      return place
        ? `${answered} Useimmin keskustelu käytiin ${place}${fi.inParentheses(max.share)}.`
        : answered;
    },
  },
  setting: 'Missä keskustelu käytiin',
  discussionsN: (n) => `${fi.number(n)} ${fi.word(n, 'keskustelu', 'keskustelua')}`,
};

const swedish: SettingsTexts = {
  title: 'Föra barnen på tal-samtal efter plats',
  axis: 'Antal samtal',
  definition:
    'Varje Föra barnen på tal-samtal som har antecknats som hållet. Flera samtal med samma familj räknas var för sig.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `Det totala antalet samtal är skyddat. Period: ${period}.`;
    if (total === 0) return `Antalet antecknade samtal var 0. Period: ${period}.`;
    const held = `Det hölls ${sv.number(total)} samtal`;
    const place = max && ownText(whereSv, max.code);
    return place
      ? `${held}, flest ${place}${sv.inParentheses(max.count, max.share)}. Period: ${period}.`
      : `${held}. Period: ${period}.`;
  },
  reported: {
    title: 'Var samtalen hölls med de familjer som gav respons',
    axis: 'Andel av de familjer som gav respons',
    definition:
      'Andelen av de familjer som svarade på enkäten, enligt den tjänst där Föra barnen på tal-samtalet hölls.',
    families: 'Familjer',
    sentence: ({ n, max }) => {
      const place = max && ownText(whereSv, max.code);
      const answered = `${sv.number(n)} ${sv.word(n, 'familj', 'familjer')} gav respons.`;
      return place ? `${answered} Oftast hölls samtalet ${place}${sv.inParentheses(max.share)}.` : answered;
    },
  },
  setting: 'Var samtalet hölls',
  discussionsN: (n) => `${sv.number(n)} samtal`,
};

const english: SettingsTexts = {
  title: 'Let’s Talk discussions by setting',
  axis: 'Number of discussions',
  definition:
    'All recorded Let’s Talk (LT) discussions. Several discussions with the same family count one by one.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `The total number of discussions is suppressed. Period: ${period}.`;
    if (total === 0) return `The number of discussions recorded was 0. Period: ${period}.`;
    const held = `${en.number(total)} ${en.word(total, 'discussion was', 'discussions were')} held`;
    const place = max && ownText(whereEn, max.code);
    return place
      ? `${held}, the largest number ${place}${en.inParentheses(max.count, max.share)}. Period: ${period}.`
      : `${held}. Period: ${period}.`;
  },
  reported: {
    title: 'Where the families who gave feedback had their discussion',
    axis: 'Share of families who gave feedback',
    definition:
      'Share of the families who answered the survey, by the service in which the Let’s Talk (LT) discussion was held.',
    families: 'Families',
    sentence: ({ n, max }) => {
      const place = max && ownText(whereEn, max.code);
      const answered = `${en.number(n)} ${en.word(n, 'family', 'families')} gave feedback.`;
      return place
        ? `${answered} Most often the discussion was held ${place}${en.inParentheses(max.share)}.`
        : answered;
    },
  },
  setting: 'Where the discussion was held',
  discussionsN: (n) => `${en.number(n)} ${en.word(n, 'discussion', 'discussions')}`,
};

/** Its texts in three languages. */
export const texts: ViewTexts<SettingsTexts> = { fi: finnish, sv: swedish, en: english };
