import { formatNumber } from '../../format/number.js';
import { identifiersFi } from '../../text/collaboration/shared/identifiers.js';
import { ownSentence } from '../../text/byCode.js';
import { issuesFi, choicesFi } from '../../text/issues/fi.js';
import { listOf } from '../../text/list.js';
import { plural } from '../../text/plural.js';
import type { FormWords } from './formWords.js';

const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'fi')} ${plural('fi', count, { one, other })}`;

/** Finnish words that all forms share. */
export const formWordsFi: FormWords = {
  optional: 'vapaaehtoinen',
  choose: 'Valitse…',
  yes: 'Kyllä',
  no: 'Ei',
  hints: {
    day: 'Esimerkiksi 10.1.2026',
    month: 'Esimerkiksi 1/2026',
  },
  noPersonalData: 'Älä kirjoita nimiä, henkilötunnuksia tai muuta, mistä joku on tunnistettavissa.',
  spoken: {
    text: (label) => ({ name: `Kohdan ”${label}” teksti`, fill: `Täytä kohta ”${label}”` }),
    number: (label) => ({ name: `Kohdan ”${label}” luku`, fill: `Kirjaa luku kohtaan ”${label}”` }),
    day: (label) => ({ name: `Kohdan ”${label}” päivä`, fill: `Kirjaa päivä kohtaan ”${label}”` }),
    month: (label) => ({ name: `Kohdan ”${label}” kuukausi`, fill: `Kirjaa kuukausi kohtaan ”${label}”` }),
    choice: (label) => ({ name: `Kohdan ”${label}” valinta`, fill: `Valitse vaihtoehto kohtaan ”${label}”` }),
    list: (label) => ({ name: `Kohdan ”${label}” luettelo`, fill: `Lisää ainakin yksi kohtaan ”${label}”` }),
  },
  byCode: {
    ...issuesFi.byCode,
    ...choicesFi,
    'not-a-month': ({ fill }) => `Kuukautta ei tunnistettu. ${fill}, esimerkiksi 1/2026.`,
    'not-a-period': ({ fill }) => `Vuotta ei tunnistettu. ${fill} neljällä numerolla, esimerkiksi 2026.`,
    'too-few': ({ name, bound }) =>
      `${name} on liian lyhyt. ${bound === undefined ? 'Lisää vielä.' : `Lisää, niin että niitä on vähintään ${bound}.`}`,
    'changed-since': ({ label }) =>
      `Joku toinen on sillä välin muuttanut kohtaa ”${label}”. Avaa kirjaus uudelleen, niin näet, mitä siinä nyt on.`,
    'entry-id-taken': () =>
      'Tämä kirjaus on jo luettelossa toisin tiedoin. Tarkista luettelo ennen kuin lisäät uuden.',
    'entry-unknown': () => 'Kirjausta ei löydy. Palaa luetteloon ja avaa kirjaus uudelleen.',
    'entry-withdrawn': () => 'Kirjaus on poistettu luettelosta. Palaa luetteloon.',
    'field-not-allowed': ({ label }) =>
      `Sinulla ei ole oikeutta muuttaa kohtaa ”${label}”. Jätä se ennalleen.`,
    'no-longer-fits': ({ fill }) => `Tallennettu tieto ei enää sovi tähän. ${fill}.`,
    'reference-not-found': ({ fill }) => `Valittua ei enää ole. ${fill}.`,
    'retired-code': ({ fill }) => `Vaihtoehto ei ole enää käytössä. ${fill}.`,
    'text-identifies': ({ label }) =>
      `Kohdassa ”${label}” on jotakin, mistä henkilön voi tunnistaa. Poista se: tässä ei kerrota, kenestä on kyse.`,
    'unit-not-in-register': ({ fill }) => `Yksikköä ei ole hyvinvointialueen luettelossa. ${fill}.`,
    'version-unknown': () => 'Kirjaus on muuttunut. Avaa se uudelleen.',
    'identifier-in-text': ({ label, received = '' }) =>
      `Kohdassa ”${label}” on ${ownSentence(identifiersFi, received) ?? 'jotakin, mistä henkilön voi tunnistaa'}. Poista se: tässä ei kerrota, kenestä on kyse.`,
  },
  general: issuesFi.general,
  anyField: issuesFi.anyField,
  faultsTitle: (count) => `Korjaa ${counted(count, 'kohta', 'kohtaa')}`,
  unfit: (label) => `${label} (ei enää valittavissa)`,
  nameless: 'Nimeä ei löydy',
  condition: (label, answers) => `Vastaa, jos kohdassa ”${label}” on ${listOf(answers, 'tai')}.`,
  leaving: (labels) =>
    `Vastaustesi vuoksi ${plural('fi', labels.length, { one: 'tätä', other: 'näitä' })} ei enää kysytä eikä tallenneta: ${listOf(
      labels.map((label) => `”${label}”`),
      'ja',
    )}.`,
  row: 'Rivi',
  add: 'Lisää rivi',
  remove: (row) => `Poista: ${row}`,
  search: (label) => `Etsi nimellä: ${label}`,
  found: (count) => (count === 0 ? 'Ei yhtään hakua vastaavaa' : counted(count, 'vaihtoehto', 'vaihtoehtoa')),
  nothingToChoose: 'Valittavaa ei ole vielä: luettelo on tyhjä.',
  pick: 'Lisää valinta',
  chosen: 'Valitut',
  removeChosen: (label) => `Poista valinta: ${label}`,
  leave: {
    title: 'Lomake on kesken',
    text: 'Lähetä lomake ennen kuin poistut. Muuten kirjoittamasi jää lähettämättä ja häviää, kun tämä sivu suljetaan.',
    stay: 'Jatka lomakkeen täyttämistä',
    go: 'Poistu lähettämättä',
  },
  doubts: { title: 'Tarkista vielä ennen tallentamista', correct: 'Palaa lomakkeeseen' },
  restored: 'Tähän on palautettu, mitä aiemmin kirjoitit. Sitä ei ole vielä lähetetty.',
  startAnew: 'Tyhjennä lomake',
};
