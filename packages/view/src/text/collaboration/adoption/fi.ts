import type { AdoptionTypes } from '@puheeksi/core/streams/adoption';
import { embeddingLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, bracketedSince, quotedLabels } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);
const lasting = (fact: unknown): string => bracketedSince('fi', fact);
const steps = (fact: unknown): readonly string[] => quotedLabels(fact, embeddingLabels.adoptionSteps, 'fi');

/** Finnish sentences for a unit’s decision to take the service model into use. */
export const adoptionFi: StreamSentences<AdoptionTypes> = {
  refusals: {
    'already-considered': () =>
      'Käyttöönoton harkinta tai päätös on jo kirjattu. Jatka kirjaamalla päätös tai sen jälkeiset askeleet.',
    'already-decided': ({ on: day }) =>
      `Yksikkö on jo päättänyt käyttöönotosta${on(day)}. Kirjaa muutos päätöksen arviointina.`,
    'decision-missing': () =>
      'Yksikön päätöstä käyttöönotosta ei ole kirjattu. Kirjatkaa päätös ensin, jotta se näkyy kaikille.',
    'adoption-ended': ({ ended }) =>
      `Yksikön työ palvelumallin mukaan on päättynyt${on(ended)}. Jos työ jatkuu, mitätöi ensin päättymisen kirjaus.`,
    'other-unit': () => 'Kirjaus koskee toista yksikköä. Avaa oikean yksikön tiedot ja tee kirjaus niihin.',
    'before-decision': ({ decided }) =>
      `Päivä on aikaisempi kuin päätöksen päivä${on(decided)}. Tarkista päivä.`,
    'parts-missing': () =>
      'Päätöksestä puuttuu, mitä otetaan käyttöön. Valitse keskustelu, neuvonpito tai koko palvelumalli.',
    'review-day-past': ({ reviewOn }) =>
      `Arvioinnin päivän${on(reviewOn)} pitää olla kirjattavan päivän jälkeen. Valitse myöhempi päivä.`,
    'step-already-taken': ({ step }) =>
      `Askel on jo kirjattu${steps(step)[0] === undefined ? '' : `: ${steps(step)[0]}`}. Uutta kirjausta ei tarvita.`,
  },
  warnings: {
    'activity-without-decision': ({ activeSince }) =>
      `Yksikössä tehdään jo LP-työtä${lasting(activeSince)}, mutta päätöstä käyttöönotosta ei ole kirjattu. Kirjatkaa johdon päätös näkyviin, jotta työ saa aikaa ja tukea.`,
    'review-late': ({ reviewOn, lateDays }) =>
      `Päätöksen arviointipäivä${on(reviewOn)} on mennyt, ja arviointi on ${
        amount('fi', lateDays, { one: 'päivän', other: 'päivää' }) ?? 'jo'
      } myöhässä. Arvioikaa yhdessä, miten työ on lähtenyt käyntiin.`,
    'steps-missing': ({ steps: missing }) => {
      const left = steps(missing);
      return `${left.length === 0 ? 'Osa käyttöönoton askelista on' : `Käyttöönoton askelista ${left.length === 1 ? 'on' : 'ovat'}`} vielä ottamatta${
        left.length === 0 ? '' : ` ${listOf(left, 'ja')}`
      }. Sopikaa, kuka ottaa seuraavan askeleen.`;
    },
  },
  fields: {
    unit: { label: 'Yksikkö', name: 'Yksikkö', fill: 'Valitse yksikkö' },
    by: { label: 'Päätöksen tekijä', name: 'Päätöksen tekijä', fill: 'Valitse, mikä johtoryhmä päätti' },
    parts: {
      label: 'Mitä otetaan käyttöön',
      name: 'Käyttöön otettavien osien luettelo',
      fill: 'Valitse, mitä otetaan käyttöön',
    },
    supervisor: {
      label: 'Työn toteutumisen valvoja',
      hint: 'Esihenkilö, joka seuraa, että päätös toteutuu',
      name: 'Valvoja',
      fill: 'Valitse, kuka valvoo työn toteutumista',
    },
    reviewOn: {
      label: 'Päätös arvioidaan viimeistään',
      name: 'Arvioinnin päivä',
      fill: 'Kirjaa päivä, johon mennessä päätös arvioidaan',
    },
    step: { label: 'Askel', name: 'Askel', fill: 'Valitse askel' },
    result: { label: 'Arvioinnin tulos', name: 'Arvioinnin tulos', fill: 'Valitse, miten työ jatkuu' },
    nextReviewOn: {
      label: 'Seuraava arviointi viimeistään',
      name: 'Seuraavan arvioinnin päivä',
      fill: 'Kirjaa seuraavan arvioinnin päivä',
    },
  },
  commands: {
    'consider-adoption': 'Kirjaa harkinta',
    'decide-adoption': 'Kirjaa päätös käyttöönotosta',
    'take-adoption-step': 'Kirjaa askel',
    'review-adoption': 'Kirjaa päätöksen arviointi',
    'end-adoption': 'Kirjaa päättyminen',
  },
  events: {
    'adoption-considered': 'Yksikkö alkoi harkita käyttöönottoa',
    'adoption-decided': 'Käyttöönotosta päätettiin',
    'adoption-step-taken': 'Käyttöönoton askel otettiin',
    'adoption-reviewed': 'Päätös arvioitiin',
    'adoption-ended': 'Yksikön työ palvelumallin mukaan päättyi',
  },
};
