import { amount, atMost, bracketed, identifierKindsIn, lineOf, textsOf } from '../wording.js';
import type { SharedSentences } from '../collaborationTexts.js';
import { daysFi } from '../../days/fi.js';
import { identifiersFi } from './identifiers.js';

const characters = (fact: unknown): string | undefined =>
  amount('fi', fact, { one: 'merkkiä', other: 'merkkiä' });

/** Finnish sentences that every stream of network work shares. */
export const sharedFi: SharedSentences = {
  doubts: daysFi.doubts,
  refusals: (event) => ({
    ...daysFi.refusals,
    'earlier-than-basis': ({ by, since }) =>
      `Päivä on aikaisempi kuin kirjaus, johon tämä perustuu${event(by, since)}. Korjaa jompikumpi päivä.`,
    'entry-id-taken': ({ by }) =>
      `Kirjauksen tunnus on jo käytössä toisilla tiedoilla${event(by)}. Avaa lomake uudelleen, niin se saa uuden tunnuksen.`,
    'entry-unknown': () => 'Tällaista kirjausta ei ole. Hae uusin tilanne ja valitse kirjaus luettelosta.',
    'entry-needed': ({ by }) =>
      `Kirjausta ei voi mitätöidä, koska myöhempi kirjaus perustuu siihen${event(by)}. Mitätöi myöhempi kirjaus ensin.`,
    'text-empty': () => 'Teksti puuttuu. Kirjoita teksti ennen tallentamista.',
    'text-too-long': ({ length, limit }) =>
      `Teksti on liian pitkä${bracketed([characters(length)])}. Lyhennä se${
        characters(limit) === undefined ? '' : ` niin, että siinä on enintään ${characters(limit)}`
      }.`,
    'text-identifies': ({ issues }) =>
      `Tekstissä on jotakin, mistä henkilön voi tunnistaa${bracketed(identifierKindsIn(issues, identifiersFi))}. Poista se: kirjoita perheiden arjesta yleisesti, älä yhdestä perheestä.`,
  }),
  fields: {
    type: { label: 'Kirjauksen laji', name: 'Kirjauksen laji', fill: 'Valitse kirjauksen laji' },
    entry: {
      label: 'Kirjauksen tunnus',
      name: 'Kirjauksen tunnus',
      fill: 'Avaa lomake uudelleen, niin kirjaus saa tunnuksen',
    },
    on: { label: 'Päivä', hint: 'Päivä, jona asia tapahtui', name: 'Päivä', fill: 'Kirjaa päivä' },
    reason: { label: 'Syy', name: 'Syy', fill: 'Valitse syy' },
    area: { label: 'Perhekeskusalue', name: 'Perhekeskusalue', fill: 'Valitse perhekeskusalue' },
    place: { label: 'Alue', name: 'Alue', fill: 'Valitse alue' },
    'place.level': {
      label: 'Koko hyvinvointialue, perhekeskusalue vai yksikkö',
      name: 'Alueen laajuus',
      fill: 'Valitse, mitä aluetta kirjaus koskee',
    },
    'place.code': { label: 'Alue', name: 'Alue', fill: 'Valitse alue' },
    'by.level': { label: 'Taso', name: 'Taso', fill: 'Valitse taso' },
    'by.body': { label: 'Toimielin', name: 'Toimielin', fill: 'Valitse toimielin' },
    dueOn: { label: 'Määräpäivä', name: 'Määräpäivä', fill: 'Kirjaa määräpäivä' },
    themes: { label: 'Aiheet', name: 'Aiheiden luettelo', fill: 'Valitse vähintään yksi aihe' },
    text: {
      label: 'Teksti',
      hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
      name: 'Teksti',
      fill: 'Kirjoita teksti',
    },
    textRef: {
      label: 'Tekstin tunnus',
      name: 'Tekstin tunnus',
      fill: 'Avaa lomake uudelleen, niin teksti saa tunnuksen',
    },
    explanation: {
      label: 'Perustelu',
      hint: 'Älä kirjaa nimiä tai tietoja, joista perheen voi tunnistaa',
      name: 'Perustelu',
      fill: 'Kirjoita perustelu',
    },
  },
  issues: {
    'not-a-row': () => 'Tämä ei ole taulukon rivi. Tarkista, että tiedosto on oikea.',
    'unknown-format': () =>
      'Rivin muotoa ei tunnisteta. Merkitse havaintoon puheeksi-observation-1 ja ilmiöön puheeksi-phenomenon-1.',
    'not-a-collaboration-place': () =>
      'Aluetta ei tunnisteta. Anna perhekeskusalue tai hyvinvointialue, esimerkiksi area:liperi tai region:14.',
    'not-an-area': () =>
      'Tämä havainto kuuluu yhdelle perhekeskusalueelle. Anna alue, esimerkiksi area:liperi.',
    'day-in-future': () => 'Päivä on tulevaisuudessa. Anna tämä päivä tai aikaisempi päivä.',
    'day-too-early': () => 'Päivä on ennen vuotta 2001, jolloin LP-työ alkoi Suomessa. Tarkista vuosi.',
    'not-an-origin': () =>
      'Havainnon lähdettä ei tunnisteta. Anna tiimi tai yksikkö, esimerkiksi team:liperi-team.',
    'not-an-opening-level': () =>
      'Tällä tasolla ei muodosteta ilmiöitä. Anna local-team, area-management-group tai steering-group.',
    'not-a-register-code': ({ fill }) => `Rekisterin tunnusta ei tunnisteta. ${fill}.`,
    'not-an-indicator': ({ fill }) => `Mittaria ei tunnisteta. ${fill}.`,
    'unknown-code': ({ fill }) => `Joukossa on tuntematon koodi. ${fill} ja erota koodit puolipisteellä.`,
    'text-empty': () => 'Teksti puuttuu. Kirjoita teksti riville.',
    'text-too-long': () => 'Teksti on liian pitkä. Lyhennä sitä.',
    'identifier-in-text': ({ received }) =>
      `Tekstissä on jotakin, mistä henkilön voi tunnistaa${bracketed(identifierKindsIn([{ received }], identifiersFi))}. Poista se ja lue rivi uudelleen.`,
    'identifier-in-code': ({ fill }) =>
      `Koodissa on jotakin, mistä henkilön voi tunnistaa. ${fill} ilman nimeä, puhelinnumeroa tai muuta henkilötietoa.`,
    'characters-lost': () =>
      'Kirjaimia on kadonnut, tavallisesti ä tai ö. Korjaa ne alkuperäiseen tiedostoon, tallenna se UTF-8-muodossa (Excelissä ”CSV UTF-8”) ja lue se uudelleen.',
    'id-twice': () => 'Sama tunnus on tiedostossa jo aikaisemmalla rivillä. Poista toinen riveistä.',
  },
  columns: {
    format: { label: 'Muoto', name: 'Muoto', fill: 'Anna rivin muoto' },
    id: { label: 'Tunnus', name: 'Tunnus', fill: 'Anna riville UUID-muotoinen tunnus' },
    on: { label: 'Päivä', name: 'Päivä', fill: 'Anna päivä muodossa 2026-01-10' },
    place: { label: 'Alue', name: 'Alue', fill: 'Anna alue' },
    origin: { label: 'Mistä havainto tulee', name: 'Havainnon lähde', fill: 'Anna havainnon lähde' },
    level: { label: 'Taso', name: 'Taso', fill: 'Anna taso' },
    body: { label: 'Toimielin', name: 'Toimielin', fill: 'Anna toimielimen tunnus rekisterissä' },
    themes: { label: 'Aiheet', name: 'Aiheiden luettelo', fill: 'Anna aiheiden koodit' },
    ageGroups: { label: 'Ikäryhmät', name: 'Ikäryhmien luettelo', fill: 'Anna ikäryhmien koodit' },
    interfaceNeed: {
      label: 'Yhdyspinta, joka tarvitsee toimintamallin',
      name: 'Yhdyspinta',
      fill: 'Anna yhdyspinnan tunnus UUID-muodossa',
    },
    priorities: {
      label: 'Painopisteet',
      name: 'Painopisteiden luettelo',
      fill: 'Anna painopisteiden koodit',
    },
    indicators: {
      label: 'Mittarit',
      name: 'Mittareiden luettelo',
      fill: 'Anna mittarin lähde ja tunnus, esimerkiksi sotkanet:292',
    },
    observations: {
      label: 'Havainnot',
      name: 'Havaintojen luettelo',
      fill: 'Anna havaintojen tunnukset UUID-muodossa',
    },
    text: { label: 'Teksti', name: 'Teksti', fill: 'Kirjoita teksti' },
  },
  file: {
    'file-empty': () => 'Tiedosto on tyhjä. Valitse tiedosto, jossa on havaintoja tai ilmiöitä.',
    'file-too-large': () => 'Tiedosto on liian suuri. Jaa se osiin ja lue osat yksi kerrallaan.',
    'too-many-rows': ({ limit }) =>
      `Tiedostossa on liikaa rivejä${bracketed([atMost('fi', limit)])}. Jaa se osiin ja lue osat yksi kerrallaan.`,
    'too-many-cells': ({ limit }) =>
      `Taulukossa on liikaa sarakkeita${bracketed([atMost('fi', limit)])}. Poista sarakkeet, joita ei tarvita, ja lue tiedosto uudelleen.`,
    'quote-open': ({ line }) =>
      `Tekstin alussa on lainausmerkki, mutta lopusta se puuttuu${bracketed([lineOf('fi', line)])}. Lisää puuttuva lainausmerkki ja lue tiedosto uudelleen.`,
    'not-json': () =>
      'Tiedosto ei ole luettelo riveistä JSON-muodossa. Tarkista, että tiedosto on oikea, tai tallenna se CSV-muodossa.',
    'columns-missing': ({ columns }) =>
      `Taulukosta puuttuu sarakkeita${bracketed(textsOf(columns))}. Lisää ne otsikkoriville ja tarkista, että tiedosto on tallennettu CSV-muodossa.`,
    'column-twice': ({ columns }) =>
      `Sama sarake on taulukossa kahdesti${bracketed(textsOf(columns))}. Poista toinen ja lue tiedosto uudelleen.`,
  },
  row: (row) => `Rivi ${row}`,
  retract: 'Mitätöi kirjaus',
  retracted: 'Kirjaus mitätöitiin',
};
