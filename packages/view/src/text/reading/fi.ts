import { listOf } from '../list.js';
import { namedSource } from '../namedSource.js';
import { sayingOf } from '../saying.js';
import type { ShownTexts } from '../readingTexts.js';

const { number, word } = sayingOf('fi');

/** Finnish texts for reading published tables. */
export const shownFi: ShownTexts = {
  language: 'fi',
  list: (names) => listOf(names, 'ja'),
  either: (names) => listOf(names, 'tai'),
  nothing: {
    zero: '0',
    'no-data': 'ei tietoa',
    suppressed: 'tietosuojattu',
    'not-applicable': 'ei sovellu',
  },
  nothingExplained: {
    zero: 'Nolla: asia on laskettu eikä tapauksia ollut.',
    'no-data': 'Ei tietoa: asiaa ei ole kysytty tai tietoa ei ole toimitettu.',
    suppressed:
      'Tietosuojattu: lukua ei näytetä, koska se tai siitä pääteltävissä oleva luku koskee hyvin harvoja perheitä.',
    'not-applicable': 'Ei sovellu: lukua ei voi laskea tai sillä ei olisi tässä merkitystä.',
  },
  columns: {
    month: 'Kuukausi',
    discussions: 'Keskusteluja',
    share: 'Osuus',
    interval: '95 %:n luottamusväli',
    n: 'Vastaajia yhteensä (n)',
  },
  total: 'Yhteensä',
  fitsNoCount: 'ei vastaa mitään lukumäärää',
  lessThan: (share) => `alle ${share}`,
  unfinished: 'kesken',
  hiddenRows: (labels) => `Tietosuojattu: ${labels.join('; ')}.`,
  rowsWithoutData: (labels) => `Ei tietoa: ${labels.join('; ')}.`,
  allHidden: 'Kaikki luvut on tietosuojattu, koska ne koskevat vain harvoja perheitä.',
  nothingReported: 'Tältä jaksolta ei ole tietoa.',
  caveats: {
    'follow-up-shows-no-cause':
      'Luvut kertovat, mitä on tehty ja mitä perheet ovat kokeneet. Ne eivät osoita, mistä muutos johtuu.',
    'synthetic-data': 'Esimerkkiaineisto: luvut ovat keksittyjä eivätkä kerro oikeista perheistä.',
    'late-entries-may-change':
      'Viimeisimmät luvut voivat vielä muuttua, koska osa keskusteluista kirjataan jälkikäteen.',
    'reported-percentages':
      'Luvut on julkaistu prosentteina ilman lukumääriä. Lukumäärät ovat ne kokonaisluvut, joista prosentti on voinut syntyä, ja luottamusväli kattaa ne kaikki.',
    'some-figures-fit-no-count': 'Jotkin prosentit eivät voi olla osuuksia ilmoitetusta vastaajamäärästä.',
    'per-all-inhabitants':
      'Luku on suhteutettu kaikkiin asukkaisiin, koska alle 18-vuotiaiden määrää ei ole annettu.',
    'not-yet-reached': 'Alle puolet on toistaiseksi päässyt tähän, joten mediaania ei voi vielä laskea.',
    'state-of-one-day': 'Luku kertoo yhden päivän tilanteen, ei koko jakson tapahtumia.',
    'zero-or-unrecorded': 'Kun mitään ei ole kirjattu, työtä ei ehkä ole ollut tai se on jäänyt kirjaamatta.',
  },
  unfitting: ({ percentages, n }) =>
    `${listOf(percentages, 'ja')} ${percentages.length === 1 ? 'ei voi olla osuus' : 'eivät voi olla osuuksia'} ${number(n)} vastaajasta: mikään määrä vastaajia ei anna ${percentages.length === 1 ? 'tätä lukua' : 'näitä lukuja'}. Siksi luottamusväliä ei voi laskea, ja kuviossa ${percentages.length === 1 ? 'piste on avoin' : 'pisteet ovat avoimia'}. Tarkista vastaajamäärä alkuperäisestä julkaisusta.`,
  facts: {
    period: 'Jakso',
    asOf: 'Tilanne',
    published: 'Julkaistu',
    source: 'Lähde',
    definition: 'Määritelmä',
    protection: 'Tietosuoja',
    n: 'Aineisto',
    sourceOf: (source) => {
      switch (source.kind) {
        case 'events':
          return 'Työntekijöiden kirjaamat keskustelut ja perheiden nimettömät vastaukset';
        case 'synthetic-events':
          return 'Keksitty esimerkkiaineisto';
        case 'reported':
          return `${namedSource(source, 'fi')} (${source.year}), julkaistut prosentit`;
        case 'register':
          return `${namedSource(source, 'fi')} (${source.year}), lisenssi ${source.licence}`;
      }
    },
    definitionOf: (definition, { version }) => `${definition} Määritelmän versio ${number(version)}.`,
    protectionOf: ({ threshold }) =>
      threshold <= 1
        ? 'Pieniä lukuja ei ole suojattu.'
        : `Alle ${number(threshold)} perhettä koskevat luvut on suojattu, samoin luvut, joista ne voisi laskea. Nolla näytetään, ellei sitä tarvita toisen luvun suojaksi.`,
    openData: 'Avointa tilastotietoa: kaikki luvut näytetään.',
    respondentsN: (n) => `${number(n)} ${word(n, 'vastaaja', 'vastaajaa')}`,
  },
  unnamedPlace: {
    country: () => 'Koko maa',
    region: (code) => `Hyvinvointialue ${code}`,
    municipality: (code) => `Kunta ${code}`,
    area: (code) => `Perhekeskusalue ${code}`,
    unit: (code) => `Yksikkö ${code}`,
  },
  subtitle: (place, period, asOf) => `${place}, ${period} · Tilanne\u00a0${asOf}`,
  states: {
    loading: 'Haetaan tietoja…',
    empty: {
      title: 'Ei vielä tietoa',
      text: 'Tältä alueelta ja jaksolta ei ole julkaistu lukuja. Valitse toinen jakso tai palaa seuraavan julkaisun jälkeen.',
    },
    notPublished: {
      grain: {
        title: 'Lukua ei julkaista näin pieneltä alueelta',
        text: 'Valitse laajempi alue, esimerkiksi koko hyvinvointialue.',
      },
      'not-yet': {
        title: 'Tietoa ei ole julkaistu',
        text: 'Tältä alueelta tai jaksolta ei ole julkaisua. Valitse toinen alue tai jakso.',
      },
    },
    allSuppressed: {
      title: 'Luvut on tietosuojattu',
      text: 'Kaikki luvut koskevat niin harvoja perheitä, ettei niitä näytetä. Valitse pidempi jakso tai laajempi alue.',
    },
    stale: (asOf) => `Uudempia tietoja ei saatu haettua. Näet tilanteen ${asOf}.`,
    signedOut: {
      title: 'Istunto on päättynyt',
      text: 'Kirjaudu uudelleen, niin näet tiedot taas. Mitään ei ole kadonnut.',
    },
    offlineCopy: 'Tallennettu kopio',
  },
  actions: {
    showTable: 'Näytä taulukko',
    hideTable: 'Piilota taulukko',
    showFigure: 'Näytä kuvio',
    retry: 'Yritä uudelleen',
    signIn: 'Kirjaudu uudelleen',
    about: 'Tietoa luvuista',
    print: 'Tulosta',
  },
  figureKeys: (figure) => `Kuvio: ${figure}. Selaa lukuja nuolinäppäimillä.`,
  noticesTitle: 'Ota huomioon lukuja käyttäessäsi',
  factsTitle: 'Tietoa luvuista',
};
