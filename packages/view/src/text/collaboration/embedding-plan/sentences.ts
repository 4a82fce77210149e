import type { Language } from '@puheeksi/core';
import type { EmbeddingPlanTypes } from '@puheeksi/core/streams/embedding-plan';
import { embeddingPhases } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { SideBySide } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, itemsOf, wordsOf } from '../wording.js';
import { problemsEn, problemsFi, problemsSv } from './shortNames.js';

const phase = (language: Language, fact: unknown): string =>
  bracketed(
    wordsOf(fact, {
      beginning: embeddingPhases.beginning.name[language],
      embedding: embeddingPhases.embedding.name[language],
      maintenance: embeddingPhases.maintenance.name[language],
    }),
  );

/** Sentences for an embedding plan, side by side in every language. */
export const embeddingPlanSentences: SideBySide<EmbeddingPlanTypes> = {
  refusals: {
    'plan-already-begun': {
      fi: () => 'Juurruttamissuunnitelma on jo aloitettu. Tee kirjaus siihen.',
      sv: () => 'Förankringsplanen är redan påbörjad. Gör anteckningen i den.',
      en: () => 'The embedding plan has been begun already. Make the entry there.',
    },
    'plan-not-begun': {
      fi: () => 'Juurruttamissuunnitelmaa ei ole vielä aloitettu. Aloita suunnitelma ensin.',
      sv: () => 'Förankringsplanen är inte påbörjad än. Påbörja planen först.',
      en: () => 'The embedding plan has not been begun yet. Begin the plan first.',
    },
    'before-beginning': {
      fi: ({ begun }) =>
        `Päivä on aikaisempi kuin päivä, jona suunnitelma aloitettiin${bracketedDay('fi', begun)}. Tarkista päivä.`,
      sv: ({ begun }) =>
        `Dagen är tidigare än dagen då planen påbörjades${bracketedDay('sv', begun)}. Kontrollera dagen.`,
      en: ({ begun }) =>
        `The date is earlier than the day the plan was begun${bracketedDay('en', begun)}. Check the date.`,
    },
    'phase-done': {
      fi: ({ phase: done, on: day }) =>
        `Vaihe${phase('fi', done)} on jo päätetty${bracketedDay('fi', day)}. Lisää tehtävä meneillään olevaan vaiheeseen tai mitätöi ensin vaiheen päättäminen.`,
      sv: ({ phase: done, on: day }) =>
        `Fasen${phase('sv', done)} är redan avslutad${bracketedDay('sv', day)}. Lägg till uppgiften i den fas som pågår eller makulera först anteckningen om att fasen avslutades.`,
      en: ({ phase: done, on: day }) =>
        `The phase${phase('en', done)} is done already${bracketedDay('en', day)}. Add the task to the present phase, or retract the end of that phase first.`,
    },
    'due-day-past': {
      fi: ({ dueOn }) =>
        `Määräpäivä${bracketedDay('fi', dueOn)} on ennen kirjattavaa päivää. Valitse myöhempi määräpäivä.`,
      sv: ({ dueOn }) =>
        `Tidsfristen${bracketedDay('sv', dueOn)} går ut före den dag som antecknas. Välj en senare dag.`,
      en: ({ dueOn }) =>
        `The due date${bracketedDay('en', dueOn)} is before the day being recorded. Choose a later due date.`,
    },
    'task-unknown': {
      fi: () => 'Tällaista tehtävää ei ole suunnitelmassa. Valitse tehtävä suunnitelmasta.',
      sv: () => 'Det finns ingen sådan uppgift i planen. Välj uppgiften i planen.',
      en: () => 'There is no such task in the plan. Choose the task from the plan.',
    },
    'task-ended': {
      fi: ({ status }) =>
        status === 'dropped'
          ? 'Tehtävästä on jo luovuttu. Jos se kuitenkin tehdään, mitätöi luopumisen kirjaus.'
          : 'Tehtävä on jo merkitty tehdyksi. Jos merkintä on väärin, mitätöi se.',
      sv: ({ status }) =>
        status === 'dropped'
          ? 'Uppgiften är redan struken. Om den ändå ska göras, makulera anteckningen om strykningen.'
          : 'Uppgiften är redan antecknad som gjord. Om det är fel, makulera anteckningen.',
      en: ({ status }) =>
        status === 'dropped'
          ? 'The task has been given up already. If it is to be done after all, retract that entry.'
          : 'The task is marked as done already. If that is wrong, retract the entry.',
    },
    'task-is-must': {
      fi: () =>
        'Tehtävä on merkitty välttämättömäksi, joten siitä ei voi luopua. Merkitse se ensin toivottavaksi, jos siitä on sovittu.',
      sv: () =>
        'Uppgiften är antecknad som nödvändig och kan därför inte strykas. Ändra den först till önskvärd, om ni har kommit överens om det.',
      en: () =>
        'The task is marked as a must, so it cannot be given up. Make it a wish first, if that was agreed.',
    },
    'phase-not-current': {
      fi: ({ phase: asked, current }) =>
        `Vaihe${phase('fi', asked)} ei ole vielä meneillään. Päättäkää ensin nykyinen vaihe${phase('fi', current)}.`,
      sv: ({ phase: asked, current }) =>
        `Fasen${phase('sv', asked)} pågår inte än. Avsluta först den nuvarande fasen${phase('sv', current)}.`,
      en: ({ phase: asked, current }) =>
        `The phase${phase('en', asked)} has not begun yet. Finish the present one first${phase('en', current)}.`,
    },
    'musts-open': {
      fi: ({ phase: asked, tasks }) => {
        const count = itemsOf(tasks).length;
        return `Vaihetta${phase('fi', asked)} ei voi vielä päättää: ${
          amount('fi', count === 0 ? undefined : count, {
            one: 'välttämätön tehtävä on',
            other: 'välttämätöntä tehtävää on',
          }) ?? 'välttämättömiä tehtäviä on'
        } kesken. Tehkää kesken oleva työ valmiiksi tai sopikaa, ettei se ole välttämätöntä.`;
      },
      sv: ({ phase: asked, tasks }) => {
        const count = itemsOf(tasks).length;
        return `Fasen${phase('sv', asked)} kan inte avslutas än: ${
          amount('sv', count === 0 ? undefined : count, {
            one: 'nödvändig uppgift är ogjord',
            other: 'nödvändiga uppgifter är ogjorda',
          }) ?? 'nödvändiga uppgifter är ogjorda'
        }. Slutför det som återstår eller kom överens om att det inte är nödvändigt.`;
      },
      en: ({ phase: asked, tasks }) => {
        const count = itemsOf(tasks).length;
        return `The phase${phase('en', asked)} cannot be finished yet: ${
          amount('en', count === 0 ? undefined : count, {
            one: 'task that must be done is',
            other: 'tasks that must be done are',
          }) ?? 'tasks that must be done are'
        } still open. Complete what is open, or agree that it is not a must.`;
      },
    },
  },
  warnings: {
    'task-late': {
      fi: ({ dueOn, lateDays }) =>
        `Tehtävän määräpäivä${bracketedDay('fi', dueOn)} on mennyt, ja tehtävä on ${
          amount('fi', lateDays, { one: 'päivän', other: 'päivää' }) ?? 'jo'
        } myöhässä. Merkitse se tehdyksi tai sopikaa, miten siinä päästään eteenpäin.`,
      sv: ({ dueOn, lateDays }) =>
        `Uppgiftens tidsfrist${bracketedDay('sv', dueOn)} har gått ut, och uppgiften är ${
          amount('sv', lateDays, { one: 'dag', other: 'dagar' }) ?? 'redan'
        } försenad. Anteckna den som gjord eller kom överens om hur ni går vidare.`,
      en: ({ dueOn, lateDays }) =>
        `The due date of the task${bracketedDay('en', dueOn)} has passed, and it is ${
          amount('en', lateDays, { one: 'day', other: 'days' }) ?? 'already'
        } late. Mark it as done, or agree on how to get on with it.`,
    },
    'phases-without-work': {
      fi: ({ phases }) => {
        const [inPhase, ofPhase] =
          itemsOf(phases).length > 1
            ? ['Päätetyissä vaiheissa', 'vaiheiden']
            : ['Päätetyssä vaiheessa', 'vaiheen'];
        return `${inPhase}${phase('fi', phases)} ei ole yhtään tehtyä tehtävää. Jos työtä tehtiin, mitätöikää ${ofPhase} päättäminen ja kirjatkaa tehtävät ensin.`;
      },
      sv: ({ phases }) => {
        const [inPhase, thePhase] =
          itemsOf(phases).length > 1 ? ['de avslutade faserna', 'faserna'] : ['den avslutade fasen', 'fasen'];
        return `I ${inPhase}${phase('sv', phases)} finns ingen utförd uppgift. Om arbete gjordes, makulera anteckningen om att ${thePhase} avslutades och anteckna uppgifterna först.`;
      },
      en: ({ phases }) => {
        const several = itemsOf(phases).length > 1;
        return `The finished ${several ? 'phases' : 'phase'}${phase('en', phases)} ${several ? 'have' : 'has'} no task that was done. If work was done, retract the finishing and record the tasks first.`;
      },
    },
    'problems-unanswered': {
      fi: ({ problems }) => {
        const open = wordsOf(problems, problemsFi);
        return `Suunnitelmassa ei ole tehtävää jokaiseen ratkaisua vaativaan kohtaan${
          open.length === 0 ? '' : `. Vailla tehtävää: ${listOf(open, 'ja')}`
        }. Lisätkää tehtävä tai todetkaa yhdessä, ettei sitä tarvita.`;
      },
      sv: ({ problems }) => {
        const open = wordsOf(problems, problemsSv);
        return `Planen har inte någon uppgift för varje punkt som kräver en lösning${
          open.length === 0 ? '' : `. Utan uppgift: ${listOf(open, 'och')}`
        }. Lägg till en uppgift eller konstatera tillsammans att den inte behövs.`;
      },
      en: ({ problems }) => {
        const open = wordsOf(problems, problemsEn);
        return `The plan does not have a task for every point that calls for a solution${
          open.length === 0 ? '' : `. Without a task: ${listOf(open, 'and')}`
        }. Add a task, or agree together that none is needed.`;
      },
    },
  },
  fields: {
    plan: {
      fi: {
        label: 'Suunnitelman tunnus',
        name: 'Suunnitelman tunnus',
        fill: 'Avaa lomake uudelleen, niin suunnitelma saa tunnuksen',
      },
      sv: {
        label: 'Planens kod',
        name: 'Planens kod',
        fill: 'Öppna formuläret på nytt, så får planen en kod',
      },
      en: {
        label: 'Id of the plan',
        name: 'The id of the plan',
        fill: 'Open the form again to give the plan an id',
      },
    },
    phase: {
      fi: { label: 'Vaihe', name: 'Vaihe', fill: 'Valitse vaihe' },
      sv: { label: 'Fas', name: 'Fasen', fill: 'Välj fas' },
      en: { label: 'Phase', name: 'The phase', fill: 'Choose the phase' },
    },
    solution: {
      fi: {
        label: 'Ratkaisu, jota tehtävä edistää',
        name: 'Ratkaisu',
        fill: 'Valitse ratkaisu, jota tehtävä edistää',
      },
      sv: {
        label: 'Lösning som uppgiften främjar',
        name: 'Lösningen',
        fill: 'Välj lösningen som uppgiften främjar',
      },
      en: {
        label: 'Solution the task carries out',
        name: 'The solution',
        fill: 'Choose the solution the task carries out',
      },
    },
    must: {
      fi: {
        label: 'Välttämätön tehtävä',
        hint: 'Vaihetta ei päätetä, ennen kuin sen välttämättömät tehtävät on tehty',
        name: 'Tehtävän välttämättömyys',
        fill: 'Valitse, onko tehtävä välttämätön',
      },
      sv: {
        label: 'Nödvändig uppgift',
        hint: 'En fas avslutas först när dess nödvändiga uppgifter är gjorda',
        name: 'Uppgiftens vikt',
        fill: 'Välj om uppgiften är nödvändig',
      },
      en: {
        label: 'This task must be done',
        hint: 'A phase is not finished before its musts are done',
        name: 'The weight of the task',
        fill: 'Choose whether the task must be done',
      },
    },
    owner: {
      fi: { label: 'Vastuuhenkilö', name: 'Vastuuhenkilö', fill: 'Valitse vastuuhenkilö' },
      sv: { label: 'Ansvarig person', name: 'Den ansvariga', fill: 'Välj vem som är ansvarig' },
      en: { label: 'Owner of the task', name: 'The owner', fill: 'Choose the owner of the task' },
    },
    task: {
      fi: { label: 'Tehtävä', name: 'Tehtävä', fill: 'Valitse tehtävä' },
      sv: { label: 'Uppgift', name: 'Uppgiften', fill: 'Välj uppgift' },
      en: { label: 'Task', name: 'The task', fill: 'Choose the task' },
    },
  },
  commands: {
    'begin-embedding-plan': {
      fi: 'Aloita juurruttamissuunnitelma',
      sv: 'Påbörja en förankringsplan',
      en: 'Begin an embedding plan',
    },
    'add-embedding-task': {
      fi: 'Lisää tehtävä',
      sv: 'Lägg till en uppgift',
      en: 'Add a task',
    },
    'finish-embedding-task': {
      fi: 'Merkitse tehdyksi',
      sv: 'Anteckna som gjord',
      en: 'Mark as done',
    },
    'drop-embedding-task': {
      fi: 'Luovu tehtävästä',
      sv: 'Stryk uppgiften',
      en: 'Give the task up',
    },
    'weigh-embedding-task': {
      fi: 'Muuta välttämättömyyttä',
      sv: 'Ändra uppgiftens vikt',
      en: 'Change the weight of the task',
    },
    'finish-embedding-phase': {
      fi: 'Päätä vaihe',
      sv: 'Avsluta fasen',
      en: 'Finish the phase',
    },
  },
  events: {
    'embedding-plan-begun': {
      fi: 'Juurruttamissuunnitelma aloitettiin',
      sv: 'Förankringsplanen påbörjades',
      en: 'The embedding plan was begun',
    },
    'embedding-task-added': {
      fi: 'Tehtävä lisättiin',
      sv: 'En uppgift lades till',
      en: 'A task was added',
    },
    'embedding-task-done': {
      fi: 'Tehtävä tehtiin',
      sv: 'En uppgift blev gjord',
      en: 'A task was done',
    },
    'embedding-task-dropped': {
      fi: 'Tehtävästä luovuttiin',
      sv: 'En uppgift ströks',
      en: 'A task was given up',
    },
    'embedding-task-weighed': {
      fi: 'Tehtävän välttämättömyyttä muutettiin',
      sv: 'En uppgifts vikt ändrades',
      en: 'The weight of a task was changed',
    },
    'embedding-phase-done': {
      fi: 'Vaihe päätettiin',
      sv: 'En fas avslutades',
      en: 'A phase was finished',
    },
  },
};
