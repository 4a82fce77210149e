import type { NamedRow } from '../parts/namedRow.js';
import { sayingOf } from '../text/saying.js';
import type { ViewTexts } from '../views/publishedView.js';

/** What the view says. */
export interface PopulationTexts {
  readonly title: string;
  readonly axis: string;
  readonly definition: string;
  readonly columns: { readonly municipality: string; readonly inhabitants: string };
  readonly inhabitantsN: (n: number) => string;
  readonly sentence: (facts: {
    readonly total?: number;
    readonly period: string;
    readonly max?: NamedRow;
  }) => string;
}

const [fi, sv, en] = [sayingOf('fi'), sayingOf('sv'), sayingOf('en')];

const finnish: PopulationTexts = {
  title: 'Väestö kunnittain',
  axis: 'Asukkaita',
  definition: 'Asukkaat kunnittain vuoden viimeisenä päivänä.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `Väestömäärästä ei ole tietoa. Vuosi: ${period}.`;
    return `Asukkaita oli ${fi.number(total)}.${
      max ? ` Väkirikkain kunta oli ${max.label}${fi.inParentheses(max.count)}.` : ''
    } Vuosi: ${period}.`;
  },
  columns: { municipality: 'Kunta', inhabitants: 'Asukkaita' },
  inhabitantsN: (n) => `${fi.number(n)} ${fi.word(n, 'asukas', 'asukasta')}`,
};

const swedish: PopulationTexts = {
  title: 'Befolkning per kommun',
  axis: 'Invånare',
  definition: 'Invånarna i varje kommun den sista dagen på året.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `Det finns ingen uppgift om befolkningen. År: ${period}.`;
    return `Antalet invånare var ${sv.number(total)}${
      max ? `, flest i ${max.label}${sv.inParentheses(max.count)}` : ''
    }. År: ${period}.`;
  },
  columns: { municipality: 'Kommun', inhabitants: 'Invånare' },
  inhabitantsN: (n) => `${sv.number(n)} invånare`,
};

const english: PopulationTexts = {
  title: 'Population by municipality',
  axis: 'Inhabitants',
  definition: 'Inhabitants of each municipality on the last day of the year.',
  sentence: ({ total, period, max }) => {
    if (total === undefined) return `There are no data on the population. Year: ${period}.`;
    return `There were ${en.number(total)} ${en.word(total, 'inhabitant', 'inhabitants')}${
      max ? `, the largest number in ${max.label}${en.inParentheses(max.count)}` : ''
    }. Year: ${period}.`;
  },
  columns: { municipality: 'Municipality', inhabitants: 'Inhabitants' },
  inhabitantsN: (n) => `${en.number(n)} ${en.word(n, 'inhabitant', 'inhabitants')}`,
};

/** Its texts in three languages. */
export const texts: ViewTexts<PopulationTexts> = { fi: finnish, sv: swedish, en: english };
