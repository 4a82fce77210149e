import type { InterfaceTypes } from '@puheeksi/core/streams/service-interface';
import { embeddingLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import {
  amount,
  bracketed,
  bracketedDay,
  bracketedSince,
  itemsOf,
  labelsOf,
  nameOf,
  recipientName,
  quotedLabels,
} from '../wording.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);
const lasting = (fact: unknown): string => bracketedSince('fi', fact);
const stages = (fact: unknown): readonly string[] =>
  quotedLabels(fact, embeddingLabels.interfaceStages, 'fi');

/** Finnish sentences for an interface between services. */
export const serviceInterfaceFi: StreamSentences<InterfaceTypes> = {
  refusals: {
    'interface-already-recognised': () =>
      'Yhdyspinta on jo kirjattu tunnistetuksi. Tee seuraava kirjaus siihen.',
    'interface-not-recognised': () =>
      'Yhdyspintaa ei ole vielä kirjattu tunnistetuksi. Kirjaa ensin, minkä organisaatioiden välillä se on.',
    'organisations-too-few': () =>
      'Yhdyspinta on vähintään kahden organisaation välillä. Valitse ainakin kaksi eri organisaatiota.',
    'before-stage': ({ since }) =>
      `Päivä on aikaisempi kuin päivä, jona yhdyspinta tuli nykyiseen vaiheeseensa${on(since)}. Tarkista päivä.`,
    'stage-skipped': ({ from, allowed }) => {
      const now = stages(from)[0];
      const next = stages(allowed);
      return `Vaiheet kirjataan järjestyksessä${now === undefined ? '' : `, ja nykyinen vaihe on ${now}`}. Kirjaa seuraavaksi ${
        next.length === 0 ? 'välistä puuttuva vaihe' : `vaihe ${listOf(next, 'tai')}`
      }.`;
    },
    'organisation-not-party': ({ organisation }, names) =>
      `Organisaatio ei ole tämän yhdyspinnan osapuoli${bracketed([nameOf(organisation, names)])}. Poista se sopijoista.`,
    'organisations-missing': ({ missing }, names) =>
      `Kaikki yhdyspinnan organisaatiot eivät ole mukana sopimassa${bracketed(
        itemsOf(missing).map((one) => nameOf(one, names)),
      )}. Sopikaa toimintamallista yhdessä ja merkitse kaikki sopijat.`,
    'evidence-missing': () =>
      'Arvioinnista puuttuu, mihin se perustuu. Valitse kokemustieto, vaikuttavuustieto tai molemmat.',
    'feedback-not-owed': () =>
      'Kukaan ei odota tästä palautetta: yhdyspintaa ei ole tuonut esiin tiimi eikä yksikkö, tai heille on jo kerrottu. Uutta kirjausta ei tarvita.',
  },
  warnings: {
    'evaluation-late': ({ daysWithout }) =>
      `Toimintamallia ei ole arvioitu ${
        amount('fi', daysWithout, { one: 'päivään', other: 'päivään' }) ?? 'pitkään aikaan'
      }. Arvioikaa se yhdessä kokemusten ja vaikuttavuuden kannalta.`,
    'evidence-one-sided': ({ missing }) => {
      const kinds = labelsOf(missing, embeddingLabels.evidenceKinds, 'fi');
      return `Viime arvioinnista puuttui ${kinds.length === 0 ? 'osa tiedosta' : listOf(kinds, 'ja')}. Ottakaa seuraavaan arviointiin sekä kokemustieto että vaikuttavuustieto.`;
    },
    'feedback-open': ({ recipient, since, openDays }, names) =>
      `Yhdyspinnan esiin tuoneille ei ole vielä kerrottu, mitä sille on tehty${bracketed([recipientName(recipient, names)])}. Palautetta on odotettu ${
        amount('fi', openDays, { one: 'päivän', other: 'päivää' }) ?? 'pitkään'
      }${lasting(since)}: kertokaa heille ja kirjatkaa palaute.`,
  },
  fields: {
    interface: {
      label: 'Yhdyspinnan tunnus',
      name: 'Yhdyspinnan tunnus',
      fill: 'Avaa lomake uudelleen, niin yhdyspinta saa tunnuksen',
    },
    between: {
      label: 'Organisaatiot, joiden välillä yhdyspinta on',
      name: 'Organisaatioiden luettelo',
      fill: 'Valitse vähintään kaksi organisaatiota',
    },
    raisedBy: {
      label: 'Kuka toi yhdyspinnan esiin',
      name: 'Esiin tuonut tiimi tai yksikkö',
      fill: 'Valitse tiimi tai yksikkö, joka toi yhdyspinnan esiin',
    },
    'raisedBy.kind': {
      label: 'Tiimi vai yksikkö',
      name: 'Tieto siitä, onko esiin tuonut tiimi vai yksikkö,',
      fill: 'Valitse, toiko yhdyspinnan esiin tiimi vai yksikkö',
    },
    'raisedBy.unit': {
      label: 'Yksikkö',
      name: 'Yksikkö',
      fill: 'Valitse yksikkö, joka toi yhdyspinnan esiin',
    },
    'raisedBy.team': {
      label: 'Tiimi',
      name: 'Tiimi',
      fill: 'Valitse tiimi, joka toi yhdyspinnan esiin',
    },
    'raisedBy.observation': {
      label: 'Havainto, josta yhdyspinta tunnistettiin',
      name: 'Havainto',
      fill: 'Valitse havainto',
    },
    by: {
      label: 'Sopimassa olleet organisaatiot',
      name: 'Sopijoiden luettelo',
      fill: 'Valitse sopimassa olleet organisaatiot',
    },
    evidence: {
      label: 'Mihin arviointi perustuu',
      name: 'Arvioinnin perusteiden luettelo',
      fill: 'Valitse, mihin arviointi perustuu',
    },
  },
  commands: {
    'recognise-interface': 'Kirjaa yhdyspinta',
    'agree-interface-model': 'Kirjaa sovittu toimintamalli',
    'follow-interface-model': 'Kirjaa seurannan alku',
    'evaluate-interface-model': 'Kirjaa arviointi',
    'develop-interface-model': 'Kirjaa kehittäminen',
    'give-interface-feedback': 'Kirjaa annettu palaute',
  },
  events: {
    'interface-recognised': 'Yhdyspinta tunnistettiin',
    'interface-model-agreed': 'Toimintamallista sovittiin',
    'interface-model-followed': 'Toimintamallin seuranta alkoi',
    'interface-model-evaluated': 'Toimintamalli arvioitiin',
    'interface-model-developed': 'Toimintamallia kehitettiin',
    'interface-feedback-given': 'Palaute annettiin',
  },
};
