import type { Language } from '@puheeksi/core';
import type { Place } from '@puheeksi/core/kernel';
import type { Comparison } from '../views/filter.js';

/** Why something cannot be chosen, or is chosen in vain. */
export type FilterReason = 'period-of-place' | 'region-itself' | 'no-year-before';

/** The words of the filter bar. */
export interface FilterTexts {
  /** Its name on the page. */
  readonly title: string;
  readonly place: string;
  readonly period: string;
  readonly compare: string;
  readonly newest: string;
  /** The same within a sentence. */
  readonly newestShown: string;
  readonly levels: Readonly<Record<Place['level'], string>>;
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly reset: string;
  /** Opens the choices where there is little room. */
  readonly change: string;
  /** A period that is published, but not of this place. */
  readonly notOfPlace: (period: string) => string;
  readonly why: Readonly<Record<FilterReason, string>>;
  readonly shown: (place: string, period: string) => string;
  readonly notFollowing: (cards: number) => string;
  readonly loading: string;
  readonly failed: string;
}

/** The words of the filter bar by language. */
export const filterTexts: Readonly<Record<Language, FilterTexts>> = {
  fi: {
    title: 'Valitse, mitä lukuja näet',
    place: 'Paikka',
    period: 'Jakso',
    compare: 'Vertailu',
    newest: 'Uusin julkaistu',
    newestShown: 'uusimmat julkaistut luvut',
    levels: {
      country: 'Koko maa',
      region: 'Hyvinvointialueet',
      area: 'Perhekeskusalueet',
      municipality: 'Kunnat',
      unit: 'Yksiköt',
    },
    comparisons: { 'year-before': 'Vuotta aiemmin', region: 'Koko hyvinvointialue', none: 'Ei vertailua' },
    reset: 'Palauta',
    change: 'Muuta',
    notOfPlace: (period) => `${period} – ei julkaistu tästä paikasta`,
    why: {
      'period-of-place':
        'Tästä paikasta ei ole julkaistu lukuja tältä jaksolta. Valitse toinen jakso tai uusin julkaistu.',
      'region-itself': 'Hyvinvointialuetta tai koko maata ei voi verrata hyvinvointialueeseen.',
      'no-year-before': 'Vuotta aiempia lukuja ei ole julkaistu tästä paikasta, joten vertailua ei näy.',
    },
    shown: (place, period) => `Näytetään: ${place}, ${period}.`,
    notFollowing: (cards) =>
      cards === 1 ? 'Yksi kortti ei seuraa valintaa.' : `${cards} korttia ei seuraa valintaa.`,
    loading: 'Haetaan, mitä on julkaistu…',
    failed: 'Emme saaneet tietoa siitä, mitä muuta on julkaistu. Voit yrittää uudelleen.',
  },
  sv: {
    title: 'Välj vilka siffror du ser',
    place: 'Plats',
    period: 'Period',
    compare: 'Jämförelse',
    newest: 'Senast publicerade',
    newestShown: 'de senast publicerade siffrorna',
    levels: {
      country: 'Hela landet',
      region: 'Välfärdsområden',
      area: 'Familjecenterområden',
      municipality: 'Kommuner',
      unit: 'Enheter',
    },
    comparisons: {
      'year-before': 'Ett år tidigare',
      region: 'Hela välfärdsområdet',
      none: 'Ingen jämförelse',
    },
    reset: 'Återställ',
    change: 'Ändra',
    notOfPlace: (period) => `${period} – inte publicerat för den här platsen`,
    why: {
      'period-of-place':
        'För den här platsen har inga siffror publicerats för perioden. Välj en annan period eller de senast publicerade.',
      'region-itself': 'Ett välfärdsområde eller hela landet kan inte jämföras med välfärdsområdet.',
      'no-year-before':
        'Siffror från ett år tidigare har inte publicerats för den här platsen, så ingen jämförelse visas.',
    },
    shown: (place, period) => `Visas: ${place}, ${period}.`,
    notFollowing: (cards) =>
      cards === 1 ? 'Ett kort följer inte valet.' : `${cards} kort följer inte valet.`,
    loading: 'Hämtar vad som har publicerats…',
    failed: 'Vi fick inte veta vad mer som har publicerats. Du kan försöka igen.',
  },
  en: {
    title: 'Choose which figures you see',
    place: 'Place',
    period: 'Period',
    compare: 'Comparison',
    newest: 'Newest published',
    newestShown: 'the newest published figures',
    levels: {
      country: 'The whole country',
      region: 'Wellbeing services counties',
      area: 'Family centre areas',
      municipality: 'Municipalities',
      unit: 'Units',
    },
    comparisons: {
      'year-before': 'A year earlier',
      region: 'The whole wellbeing services county',
      none: 'No comparison',
    },
    reset: 'Reset',
    change: 'Change',
    notOfPlace: (period) => `${period} – not published for this place`,
    why: {
      'period-of-place':
        'Nothing has been published for this place and period. Choose another period or the newest published.',
      'region-itself': 'A county or the whole country cannot be compared with the county.',
      'no-year-before':
        'Figures from a year earlier have not been published for this place, so no comparison is shown.',
    },
    shown: (place, period) => `Showing: ${place}, ${period}.`,
    notFollowing: (cards) =>
      cards === 1 ? 'One card does not follow the choice.' : `${cards} cards do not follow the choice.`,
    loading: 'Finding out what has been published…',
    failed: 'We could not find out what else has been published. You can try again.',
  },
};
