import type { EmbeddingPlanTypes } from '@puheeksi/core/streams/embedding-plan';
import { embeddingPhases } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, itemsOf, wordsOf } from '../wording.js';
import { problemsSv } from './shortNames.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);
const phase = (fact: unknown): string =>
  bracketed(
    wordsOf(fact, {
      beginning: embeddingPhases.beginning.name.sv,
      embedding: embeddingPhases.embedding.name.sv,
      maintenance: embeddingPhases.maintenance.name.sv,
    }),
  );

/** Swedish sentences for an embedding plan. */
export const embeddingPlanSv: StreamSentences<EmbeddingPlanTypes> = {
  refusals: {
    'plan-already-begun': () => 'Förankringsplanen är redan påbörjad. Gör anteckningen i den.',
    'plan-not-begun': () => 'Förankringsplanen är inte påbörjad än. Påbörja planen först.',
    'before-beginning': ({ begun }) =>
      `Dagen är tidigare än dagen då planen påbörjades${on(begun)}. Kontrollera dagen.`,
    'phase-done': ({ phase: done, on: day }) =>
      `Fasen${phase(done)} är redan avslutad${on(day)}. Lägg till uppgiften i den fas som pågår eller makulera först anteckningen om att fasen avslutades.`,
    'due-day-past': ({ dueOn }) =>
      `Tidsfristen${on(dueOn)} går ut före den dag som antecknas. Välj en senare dag.`,
    'task-unknown': () => 'Det finns ingen sådan uppgift i planen. Välj uppgiften i planen.',
    'task-ended': ({ status }) =>
      status === 'dropped'
        ? 'Uppgiften är redan struken. Om den ändå ska göras, makulera anteckningen om strykningen.'
        : 'Uppgiften är redan antecknad som gjord. Om det är fel, makulera anteckningen.',
    'task-is-must': () =>
      'Uppgiften är antecknad som nödvändig och kan därför inte strykas. Ändra den först till önskvärd, om ni har kommit överens om det.',
    'phase-not-current': ({ phase: asked, current }) =>
      `Fasen${phase(asked)} pågår inte än. Avsluta först den nuvarande fasen${phase(current)}.`,
    'musts-open': ({ phase: asked, tasks }) => {
      const count = itemsOf(tasks).length;
      return `Fasen${phase(asked)} kan inte avslutas än: ${
        amount('sv', count === 0 ? undefined : count, {
          one: 'nödvändig uppgift är ogjord',
          other: 'nödvändiga uppgifter är ogjorda',
        }) ?? 'nödvändiga uppgifter är ogjorda'
      }. Slutför det som återstår eller kom överens om att det inte är nödvändigt.`;
    },
  },
  warnings: {
    'task-late': ({ dueOn, lateDays }) =>
      `Uppgiftens tidsfrist${on(dueOn)} har gått ut, och uppgiften är ${
        amount('sv', lateDays, { one: 'dag', other: 'dagar' }) ?? 'redan'
      } försenad. Anteckna den som gjord eller kom överens om hur ni går vidare.`,
    'phases-without-work': ({ phases }) => {
      const [inPhase, thePhase] =
        itemsOf(phases).length > 1 ? ['de avslutade faserna', 'faserna'] : ['den avslutade fasen', 'fasen'];
      return `I ${inPhase}${phase(phases)} finns ingen utförd uppgift. Om arbete gjordes, makulera anteckningen om att ${thePhase} avslutades och anteckna uppgifterna först.`;
    },
    'problems-unanswered': ({ problems }) => {
      const open = wordsOf(problems, problemsSv);
      return `Planen har inte någon uppgift för varje punkt som kräver en lösning${
        open.length === 0 ? '' : `. Utan uppgift: ${listOf(open, 'och')}`
      }. Lägg till en uppgift eller konstatera tillsammans att den inte behövs.`;
    },
  },
  fields: {
    plan: {
      label: 'Planens kod',
      name: 'Planens kod',
      fill: 'Öppna formuläret på nytt, så får planen en kod',
    },
    phase: { label: 'Fas', name: 'Fasen', fill: 'Välj fas' },
    solution: {
      label: 'Lösning som uppgiften främjar',
      name: 'Lösningen',
      fill: 'Välj lösningen som uppgiften främjar',
    },
    must: {
      label: 'Nödvändig uppgift',
      hint: 'En fas avslutas först när dess nödvändiga uppgifter är gjorda',
      name: 'Uppgiftens vikt',
      fill: 'Välj om uppgiften är nödvändig',
    },
    owner: { label: 'Ansvarig person', name: 'Den ansvariga', fill: 'Välj vem som är ansvarig' },
    task: { label: 'Uppgift', name: 'Uppgiften', fill: 'Välj uppgift' },
  },
  commands: {
    'begin-embedding-plan': 'Påbörja en förankringsplan',
    'add-embedding-task': 'Lägg till en uppgift',
    'finish-embedding-task': 'Anteckna som gjord',
    'drop-embedding-task': 'Stryk uppgiften',
    'weigh-embedding-task': 'Ändra uppgiftens vikt',
    'finish-embedding-phase': 'Avsluta fasen',
  },
  events: {
    'embedding-plan-begun': 'Förankringsplanen påbörjades',
    'embedding-task-added': 'En uppgift lades till',
    'embedding-task-done': 'En uppgift blev gjord',
    'embedding-task-dropped': 'En uppgift ströks',
    'embedding-task-weighed': 'En uppgifts vikt ändrades',
    'embedding-phase-done': 'En fas avslutades',
  },
};
