import { embeddingLabels, teamLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import { problemsSv, solutionsSv } from '../embedding-plan/shortNames.js';
import type { CollaborationWords } from '../collaborationWords.js';
import { identifiersSv } from '../shared/identifiers.js';
import { amount, labelsOf } from '../wording.js';

/** Swedish words of network work. */
export const wordsSv: CollaborationWords = {
  retractionReasons: {
    'recorded-by-mistake': 'Antecknat av misstag',
    'entered-twice': 'Antecknat två gånger',
    'wrong-day': 'Fel dag',
    'wrong-details': 'Fel i uppgifterna',
    'wrong-stream': 'Antecknat på fel ställe',
  },
  identifierKinds: identifiersSv,
  teamStatuses: { active: 'I verksamhet', ended: 'Verksamheten har upphört' },
  meetingStatuses: { planned: 'Planerat', cancelled: 'Inställt', held: 'Hållet' },
  representation: {
    complete: 'Alla parter som behövs är med',
    incomplete: 'Alla parter är inte företrädda',
    suggested: (fields) =>
      `Teamet skulle också stärkas av ${listOf(labelsOf(fields, teamLabels.memberFields, 'sv'), 'och')}.`,
  },
  observationStatuses: {
    noted: 'Antecknad',
    'passed-on': 'Förd till ledningsgruppen',
    discussed: 'Diskuterad i team',
    answered: 'Besvarad',
  },
  observationOrigins: {
    team: 'Lokalt familjecenterteam',
    'worker-without-team': 'Arbetstagare i ett område utan team',
    'top-down': 'Från ledningen till teamen för diskussion',
  },
  recipientKinds: { team: 'Team', unit: 'Enhet' },
  phenomenonStatuses: {
    open: 'Under behandling',
    closed: 'Avslutat',
    merged: 'Sammanslaget med ett annat fenomen',
  },
  agendaItems: {
    'observation-to-pass-on': 'Observation som ska föras till ledningsgruppen',
    'observation-to-answer': 'Observation som väntar på svar',
    'observation-from-above': 'Observation från ledningen att diskutera',
    phenomenon: 'Fenomen att behandla',
    'phenomenon-to-take-in': 'Sammanslaget fenomen att ta över',
    'feedback-to-give': 'Återkoppling att ge',
    'feedback-awaited': 'Återkoppling som väntas',
  },
  waited: (days) => `har väntat i ${amount('sv', days, { one: 'dag', other: 'dagar' }) ?? 'lång tid'}`,
  money: { reserved: 'Reserverat', used: 'Använt' },
  adoptionStages: {
    none: 'Inga anteckningar',
    considered: 'Övervägs',
    decided: 'Ibruktagandet är beslutat',
    embedding: 'Förankras',
    established: 'Etablerat',
    ended: 'Upphört',
  },
  chainKinds: {
    'care-chain': embeddingLabels.chainKinds['care-chain'].sv,
    'service-chain': embeddingLabels.chainKinds['service-chain'].sv,
    'child-health-check': embeddingLabels.chainKinds['child-health-check'].sv,
  },
  taskStatuses: { open: 'Pågår', done: 'Gjord', dropped: 'Struken' },
  taskWeights: { must: 'Nödvändig', wish: 'Önskvärd' },
  problems: problemsSv,
  solutions: solutionsSv,
  solutionDecisions: {
    'taken-into-use': 'Tas i bruk',
    later: 'Senare',
    'not-taken-into-use': 'Tas inte i bruk',
    undecided: 'Inget beslut än',
  },
  inherited: 'verksamhetsområdets beslut',
  decisionScopes: { division: 'Verksamhetsområde', unit: 'Enhet' },
  actionPlanStatuses: {
    draft: 'Utkast',
    'to-come': 'Godkänd, gäller inte än',
    'in-force': 'Gäller',
    past: 'Perioden är slut',
  },
  trainingAudiences: {
    supervisors: 'För chefer',
    staff: 'För personal',
    both: 'För chefer och personal',
  },
  trainingCoordinators: {
    'coordination-group': 'Koordineringsgruppen för Föra barnen på tal',
    other: 'Annan grupp',
  },
  audienceCoverage: {
    planned: 'Planerat',
    done: 'Genomfört',
    late: 'Försenat',
    forgotten: 'Ingen kommunikation planerad',
  },
  workBalance: {
    addedMinutes: 'Minuter för nätverksarbete per månad',
    releasedMinutes: 'Minuter som frigjorts från andra uppgifter per månad',
    extraMinutes: 'Minuter extra arbete per månad',
  },
  taskNotWritten: (facilitators) =>
    `${
      amount('sv', facilitators, {
        one: 'facilitator saknar ännu uppgiften i sin befattningsbeskrivning',
        other: 'facilitatorer saknar ännu uppgiften i sin befattningsbeskrivning',
      }) ?? 'Uppgiften saknas ännu i facilitatorernas befattningsbeskrivning'
    }. Skriv in uppgiften och den tid den tar.`,
  nobodysDuty: 'Ingen ansvarar',
  indicatorSetGaps: { perspectives: 'Perspektiv som saknas', kinds: 'Typer av mätare som saknas' },
  interviewThemeKinds: { asked: 'Tema som frågades', emerged: 'Tema som kom upp av sig självt' },
  verbatimHidden: 'Familjernas egna ord visas inte när få har talat om temat.',
};
