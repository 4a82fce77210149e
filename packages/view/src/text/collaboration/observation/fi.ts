import type { ObservationTypes } from '@puheeksi/core/streams/phenomenon';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, nameOf, recipientName } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);
const days = (fact: unknown): string => amount('fi', fact, { one: 'päivän', other: 'päivää' }) ?? 'pitkään';

/** Finnish sentences for an observation of families’ everyday life. */
export const observationFi: StreamSentences<ObservationTypes> = {
  refusals: {
    'observation-already-noted': () =>
      'Tämä havainto on jo kirjattu. Avaa uusi lomake, jos haluat kirjata toisen havainnon.',
    'observation-not-noted': () => 'Havaintoa ei ole vielä kirjattu. Kirjaa havainto ensin.',
    'before-noting': ({ noted }) =>
      `Päivä on aikaisempi kuin päivä, jona havainto tehtiin${on(noted)}. Tarkista päivä.`,
    'themes-missing': () => 'Havainnolla ei ole aihetta. Valitse vähintään yksi aihe.',
    'teams-missing': () =>
      'Keskusteltavaksi nostetulta havainnolta puuttuu tiimi. Valitse tiimit, joiden kanssa siitä keskustellaan.',
    'not-from-a-team': () =>
      'Havainto ei ole tullut tiimiltä, joten sitä ei tarvitse viedä johtoryhmään. Se on jo johtoryhmän nähtävillä.',
    'already-passed-on': ({ on: day }) =>
      `Havainto on jo viety johtoryhmään${on(day)}. Uutta kirjausta ei tarvita.`,
    'not-raised-for-team': ({ team }, names) =>
      `Havaintoa ei ole nostettu tämän tiimin keskusteluun${bracketed([nameOf(team, names)])}. Valitse tiimi, jolle se on tuotu.`,
    'already-discussed': ({ team }, names) =>
      `Tiimi on jo keskustellut havainnosta${bracketed([nameOf(team, names)])}. Uutta kirjausta ei tarvita.`,
    'for-discussion-only': () =>
      'Johto on tuonut havainnon tiimeille tiedoksi ja keskusteltavaksi, joten siihen ei odoteta vastausta. Kirjaa, missä tiimissä siitä on keskusteltu.',
    'not-with-management': () =>
      'Havainto ei ole sinä päivänä vielä johtoryhmässä. Kirjaa ensin, milloin se vietiin sinne, tai tarkista päivä.',
    'phenomenon-missing': () =>
      'Vastauksesta puuttuu ilmiö, johon havainto liitetään. Valitse ilmiö tai toinen vastaus.',
    'area-missing': () =>
      'Perhekeskusalue puuttuu. Kun alueella ei ole tiimiä, valitse perhekeskusalue, jolta havainto tulee.',
    'interface-need-leads-nowhere': () =>
      'Toimintamallia tarvitsevaa yhdyspintaa ei voi liittää tähän havaintoon, koska palautteen vastaanottajaa ei ole. Poista yhdyspinta tai valitse havainnon lähteeksi tiimi tai yksikkö.',
    'not-with-body': ({ body }, names) =>
      `Havainto ei ole tämän ryhmän vastattavana${bracketed([nameOf(body, names)])}. Valitse ryhmä, jolle havainto on viety.`,
    'phenomenon-not-joined': () =>
      'Vastaukseen on valittu ilmiö, vaikka havaintoa ei liitetä ilmiöön. Poista ilmiö tai valitse vastaukseksi liittäminen ilmiöön.',
    'answer-unknown': () => 'Tällaista vastausta ei ole kirjattu. Hae uusin tilanne ja valitse vastaus.',
    'feedback-not-owed': () =>
      'Kukaan ei odota tietoa tästä vastauksesta, tai vastaus on jo kerrottu. Uutta kirjausta ei tarvita.',
    'before-answer': ({ answered }) =>
      `Päivä on aikaisempi kuin vastauksen päivä${on(answered)}. Tarkista päivä.`,
  },
  warnings: {
    'answer-awaited': ({ awaitedDays }) =>
      `Havainto on odottanut johtoryhmän vastausta ${days(awaitedDays)}. Ottakaa se seuraavan kokouksen asialistalle.`,
    'feedback-open': ({ recipient, openDays }, names) =>
      `Vastausta ei ole vielä kerrottu sille, jolta havainto tuli${bracketed([recipientName(recipient, names)])}. Sitä on odotettu ${days(openDays)}: kertokaa vastaus ja kirjatkaa palaute.`,
  },
  fields: {
    observation: {
      label: 'Havainnon tunnus',
      name: 'Havainnon tunnus',
      fill: 'Avaa lomake uudelleen, niin havainto saa tunnuksen',
    },
    origin: { label: 'Mistä havainto tulee', name: 'Havainnon lähde', fill: 'Valitse, mistä havainto tulee' },
    'origin.kind': {
      label: 'Mistä havainto tulee',
      name: 'Havainnon lähde',
      fill: 'Valitse, mistä havainto tulee',
    },
    'origin.team': { label: 'Tiimi', name: 'Tiimi', fill: 'Valitse tiimi, jolta havainto tulee' },
    'origin.unit': {
      label: 'Yksikkö',
      hint: 'Kun alueella ei ole tiimiä, palaute annetaan yksikköön',
      name: 'Yksikkö',
      fill: 'Valitse yksikkö, jossa havainto tehtiin',
    },
    'origin.by': {
      label: 'Kuka nostaa havainnon keskusteluun',
      name: 'Ryhmä',
      fill: 'Valitse ryhmä, joka nostaa havainnon keskusteluun',
    },
    'origin.by.body': {
      label: 'Ryhmä',
      name: 'Ryhmä',
      fill: 'Valitse ryhmä, joka nostaa havainnon keskusteluun',
    },
    'origin.by.level': {
      label: 'Taso',
      name: 'Taso',
      fill: 'Valitse, onko ryhmä alueellinen johtoryhmä vai maakunnallinen ohjausryhmä',
    },
    'origin.teams': {
      label: 'Tiimit, jotka keskustelevat havainnosta',
      name: 'Tiimien luettelo',
      fill: 'Valitse tiimit, jotka keskustelevat havainnosta',
    },
    ageGroups: {
      label: 'Ikäryhmät',
      hint: 'Minkä ikäisistä lapsista havainto kertoo',
      name: 'Ikäryhmien luettelo',
      fill: 'Valitse ikäryhmät',
    },
    author: { label: 'Kirjaaja', name: 'Kirjaaja', fill: 'Valitse kirjaaja' },
    interfaceNeed: {
      label: 'Yhdyspinta, joka tarvitsee toimintamallin',
      name: 'Yhdyspinta',
      fill: 'Valitse yhdyspinta',
    },
    to: {
      label: 'Alueellinen johtoryhmä',
      name: 'Johtoryhmä',
      fill: 'Valitse johtoryhmä, johon havainto viedään',
    },
    team: { label: 'Tiimi', name: 'Tiimi', fill: 'Valitse tiimi' },
    by: { label: 'Vastaaja', name: 'Vastaaja', fill: 'Valitse ryhmä, joka vastaa havaintoon' },
    answer: { label: 'Vastaus', name: 'Vastaus', fill: 'Valitse vastaus' },
    phenomenon: {
      label: 'Ilmiö',
      hint: 'Tarvitaan, kun havainto liitetään ilmiöön',
      name: 'Ilmiö',
      fill: 'Valitse ilmiö',
    },
    answerEntry: {
      label: 'Vastaus, josta kerrottiin',
      name: 'Vastaus',
      fill: 'Valitse vastaus, josta kerrottiin',
    },
  },
  commands: {
    'note-observation': 'Kirjaa havainto',
    'pass-observation-on': 'Vie johtoryhmään',
    'discuss-in-team': 'Kirjaa tiimin keskustelu',
    'answer-observation': 'Vastaa havaintoon',
    'give-observation-feedback': 'Kirjaa annettu palaute',
  },
  events: {
    'observation-noted': 'Havainto kirjattiin',
    'observation-passed-on': 'Havainto vietiin johtoryhmään',
    'observation-discussed-in-team': 'Tiimi keskusteli havainnosta',
    'observation-answered': 'Havaintoon vastattiin',
    'observation-feedback-given': 'Vastaus kerrottiin tiimille tai yksikölle',
  },
};
