import type { EmbeddingPlanTypes } from '@puheeksi/core/streams/embedding-plan';
import { embeddingPhases } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, itemsOf, wordsOf } from '../wording.js';
import { problemsFi } from './shortNames.js';

const on = (fact: unknown): string => bracketedDay('fi', fact);
const phase = (fact: unknown): string =>
  bracketed(
    wordsOf(fact, {
      beginning: embeddingPhases.beginning.name.fi,
      embedding: embeddingPhases.embedding.name.fi,
      maintenance: embeddingPhases.maintenance.name.fi,
    }),
  );

/** Finnish sentences for an embedding plan. */
export const embeddingPlanFi: StreamSentences<EmbeddingPlanTypes> = {
  refusals: {
    'plan-already-begun': () => 'Juurruttamissuunnitelma on jo aloitettu. Tee kirjaus siihen.',
    'plan-not-begun': () => 'Juurruttamissuunnitelmaa ei ole vielä aloitettu. Aloita suunnitelma ensin.',
    'before-beginning': ({ begun }) =>
      `Päivä on aikaisempi kuin päivä, jona suunnitelma aloitettiin${on(begun)}. Tarkista päivä.`,
    'phase-done': ({ phase: done, on: day }) =>
      `Vaihe${phase(done)} on jo päätetty${on(day)}. Lisää tehtävä meneillään olevaan vaiheeseen tai mitätöi ensin vaiheen päättäminen.`,
    'due-day-past': ({ dueOn }) =>
      `Määräpäivä${on(dueOn)} on ennen kirjattavaa päivää. Valitse myöhempi määräpäivä.`,
    'task-unknown': () => 'Tällaista tehtävää ei ole suunnitelmassa. Valitse tehtävä suunnitelmasta.',
    'task-ended': ({ status }) =>
      status === 'dropped'
        ? 'Tehtävästä on jo luovuttu. Jos se kuitenkin tehdään, mitätöi luopumisen kirjaus.'
        : 'Tehtävä on jo merkitty tehdyksi. Jos merkintä on väärin, mitätöi se.',
    'task-is-must': () =>
      'Tehtävä on merkitty välttämättömäksi, joten siitä ei voi luopua. Merkitse se ensin toivottavaksi, jos siitä on sovittu.',
    'phase-not-current': ({ phase: asked, current }) =>
      `Vaihe${phase(asked)} ei ole vielä meneillään. Päättäkää ensin nykyinen vaihe${phase(current)}.`,
    'musts-open': ({ phase: asked, tasks }) => {
      const count = itemsOf(tasks).length;
      return `Vaihetta${phase(asked)} ei voi vielä päättää: ${
        amount('fi', count === 0 ? undefined : count, {
          one: 'välttämätön tehtävä on',
          other: 'välttämätöntä tehtävää on',
        }) ?? 'välttämättömiä tehtäviä on'
      } kesken. Tehkää kesken oleva työ valmiiksi tai sopikaa, ettei se ole välttämätöntä.`;
    },
  },
  warnings: {
    'task-late': ({ dueOn, lateDays }) =>
      `Tehtävän määräpäivä${on(dueOn)} on mennyt, ja tehtävä on ${
        amount('fi', lateDays, { one: 'päivän', other: 'päivää' }) ?? 'jo'
      } myöhässä. Merkitse se tehdyksi tai sopikaa, miten siinä päästään eteenpäin.`,
    'phases-without-work': ({ phases }) => {
      const [inPhase, ofPhase] =
        itemsOf(phases).length > 1
          ? ['Päätetyissä vaiheissa', 'vaiheiden']
          : ['Päätetyssä vaiheessa', 'vaiheen'];
      return `${inPhase}${phase(phases)} ei ole yhtään tehtyä tehtävää. Jos työtä tehtiin, mitätöikää ${ofPhase} päättäminen ja kirjatkaa tehtävät ensin.`;
    },
    'problems-unanswered': ({ problems }) => {
      const open = wordsOf(problems, problemsFi);
      return `Suunnitelmassa ei ole tehtävää jokaiseen ratkaisua vaativaan kohtaan${
        open.length === 0 ? '' : `. Vailla tehtävää: ${listOf(open, 'ja')}`
      }. Lisätkää tehtävä tai todetkaa yhdessä, ettei sitä tarvita.`;
    },
  },
  fields: {
    plan: {
      label: 'Suunnitelman tunnus',
      name: 'Suunnitelman tunnus',
      fill: 'Avaa lomake uudelleen, niin suunnitelma saa tunnuksen',
    },
    phase: { label: 'Vaihe', name: 'Vaihe', fill: 'Valitse vaihe' },
    solution: {
      label: 'Ratkaisu, jota tehtävä edistää',
      name: 'Ratkaisu',
      fill: 'Valitse ratkaisu, jota tehtävä edistää',
    },
    must: {
      label: 'Välttämätön tehtävä',
      hint: 'Vaihetta ei päätetä, ennen kuin sen välttämättömät tehtävät on tehty',
      name: 'Tehtävän välttämättömyys',
      fill: 'Valitse, onko tehtävä välttämätön',
    },
    owner: { label: 'Vastuuhenkilö', name: 'Vastuuhenkilö', fill: 'Valitse vastuuhenkilö' },
    task: { label: 'Tehtävä', name: 'Tehtävä', fill: 'Valitse tehtävä' },
  },
  commands: {
    'begin-embedding-plan': 'Aloita juurruttamissuunnitelma',
    'add-embedding-task': 'Lisää tehtävä',
    'finish-embedding-task': 'Merkitse tehdyksi',
    'drop-embedding-task': 'Luovu tehtävästä',
    'weigh-embedding-task': 'Muuta välttämättömyyttä',
    'finish-embedding-phase': 'Päätä vaihe',
  },
  events: {
    'embedding-plan-begun': 'Juurruttamissuunnitelma aloitettiin',
    'embedding-task-added': 'Tehtävä lisättiin',
    'embedding-task-done': 'Tehtävä tehtiin',
    'embedding-task-dropped': 'Tehtävästä luovuttiin',
    'embedding-task-weighed': 'Tehtävän välttämättömyyttä muutettiin',
    'embedding-phase-done': 'Vaihe päätettiin',
  },
};
