import { listOf } from '../list.js';
import { namedSource } from '../namedSource.js';
import { sayingOf } from '../saying.js';
import type { ShownTexts } from '../readingTexts.js';

const { number } = sayingOf('sv');

/** Swedish texts for reading published tables. */
export const shownSv: ShownTexts = {
  language: 'sv',
  list: (names) => listOf(names, 'och'),
  either: (names) => listOf(names, 'eller'),
  nothing: {
    zero: '0',
    'no-data': 'uppgift saknas',
    suppressed: 'skyddad',
    'not-applicable': 'inte tillämpligt',
  },
  nothingExplained: {
    zero: 'Noll: saken har räknats och det fanns inga fall.',
    'no-data': 'Uppgift saknas: saken har inte efterfrågats eller uppgiften har inte lämnats.',
    suppressed:
      'Skyddad: siffran visas inte, eftersom den eller något som kan räknas ut från den gäller mycket få familjer.',
    'not-applicable': 'Inte tillämpligt: siffran kan inte räknas ut eller skulle sakna betydelse här.',
  },
  columns: {
    month: 'Månad',
    discussions: 'Samtal',
    share: 'Andel',
    interval: '95 % konfidensintervall',
    n: 'Svarande totalt (n)',
  },
  total: 'Totalt',
  fitsNoCount: 'motsvarar inget antal',
  lessThan: (share) => `under ${share}`,
  unfinished: 'pågår',
  hiddenRows: (labels) => `Skyddade uppgifter: ${labels.join('; ')}.`,
  rowsWithoutData: (labels) => `Uppgift saknas: ${labels.join('; ')}.`,
  allHidden: 'Alla siffror är skyddade, eftersom de gäller mycket få familjer.',
  nothingReported: 'Det finns inga uppgifter för perioden.',
  caveats: {
    'follow-up-shows-no-cause':
      'Siffrorna berättar vad som har gjorts och vad familjerna har upplevt. De visar inte vad en förändring beror på.',
    'synthetic-data': 'Exempeldata: siffrorna är påhittade och beskriver inga verkliga familjer.',
    'late-entries-may-change':
      'De senaste siffrorna kan ännu ändras, eftersom en del samtal antecknas i efterhand.',
    'reported-percentages':
      'Siffrorna har publicerats som procent utan antal. Antalen är de heltal som procenten kan ha räknats på, och konfidensintervallet täcker dem alla.',
    'some-figures-fit-no-count': 'Vissa procenttal kan inte vara andelar av det antal svarande som uppges.',
    'per-all-inhabitants':
      'Siffran är satt i relation till alla invånare, eftersom antalet personer under 18 år inte har uppgetts.',
    'not-yet-reached': 'Färre än hälften har hittills kommit så långt, så medianen kan inte anges ännu.',
    'state-of-one-day': 'Siffran visar läget en viss dag, inte vad som hänt under hela perioden.',
    'zero-or-unrecorded':
      'Att inget har antecknats kan bero på att inget arbete har utförts eller på att det inte har antecknats.',
  },
  unfitting: ({ percentages, n }) =>
    `${listOf(percentages, 'och')} kan inte vara ${percentages.length === 1 ? 'en andel' : 'andelar'} av ${number(n)} svarande: inget antal svarande ger ${percentages.length === 1 ? 'den siffran' : 'de siffrorna'}. Därför kan inget konfidensintervall räknas ut, och ${percentages.length === 1 ? 'punkten' : 'punkterna'} i diagrammet är ${percentages.length === 1 ? 'ofylld' : 'ofyllda'}. Kontrollera antalet svarande i den ursprungliga publikationen.`,
  facts: {
    period: 'Period',
    asOf: 'Läget',
    published: 'Publicerad',
    source: 'Källa',
    definition: 'Definition',
    protection: 'Dataskydd',
    n: 'Underlag',
    sourceOf: (source) => {
      switch (source.kind) {
        case 'events':
          return 'Samtal som arbetstagarna har antecknat och familjernas anonyma svar';
        case 'synthetic-events':
          return 'Påhittade exempeldata';
        case 'reported':
          return `${namedSource(source, 'sv')} (${source.year}), publicerade procenttal`;
        case 'register':
          return `${namedSource(source, 'sv')} (${source.year}), licens ${source.licence}`;
      }
    },
    definitionOf: (definition, { version }) => `${definition} Definitionens version ${number(version)}.`,
    protectionOf: ({ threshold }) =>
      threshold <= 1
        ? 'Små tal har inte skyddats.'
        : `Siffror som gäller färre än ${number(threshold)} familjer är skyddade, liksom siffror som de skulle kunna räknas ut av. Noll visas, om den inte behövs för att skydda en annan siffra.`,
    openData: 'Öppen statistik: alla siffror visas.',
    respondentsN: (n) => `${number(n)} svarande`,
  },
  unnamedPlace: {
    country: () => 'Hela landet',
    region: (code) => `Välfärdsområde ${code}`,
    municipality: (code) => `Kommun ${code}`,
    area: (code) => `Familjecenterområde ${code}`,
    unit: (code) => `Enhet ${code}`,
  },
  subtitle: (place, period, asOf) => `${place}, ${period} · Läget\u00a0${asOf}`,
  states: {
    loading: 'Hämtar uppgifter…',
    empty: {
      title: 'Inga uppgifter ännu',
      text: 'Det finns inga publicerade siffror för området och perioden. Välj en annan period eller återkom efter nästa publicering.',
    },
    notPublished: {
      grain: {
        title: 'Siffran publiceras inte för ett så litet område',
        text: 'Välj ett större område, till exempel hela välfärdsområdet.',
      },
      'not-yet': {
        title: 'Uppgifterna har inte publicerats',
        text: 'Det finns ingen publicering för området eller perioden. Välj ett annat område eller en annan period.',
      },
    },
    allSuppressed: {
      title: 'Siffrorna är skyddade',
      text: 'Alla siffror gäller så få familjer att de inte visas. Välj en längre period eller ett större område.',
    },
    stale: (asOf) => `Nyare uppgifter kunde inte hämtas. Du ser läget ${asOf}.`,
    signedOut: {
      title: 'Sessionen har avslutats',
      text: 'Logga in på nytt så ser du uppgifterna igen. Ingenting har gått förlorat.',
    },
    offlineCopy: 'Sparad kopia',
  },
  actions: {
    showTable: 'Visa tabellen',
    hideTable: 'Dölj tabellen',
    showFigure: 'Visa diagrammet',
    retry: 'Försök igen',
    signIn: 'Logga in på nytt',
    about: 'Om siffrorna',
    print: 'Skriv ut',
  },
  figureKeys: (figure) => `Diagram: ${figure}. Bläddra bland siffrorna med piltangenterna.`,
  noticesTitle: 'Att beakta när siffrorna används',
  factsTitle: 'Om siffrorna',
};
