import { embeddingLabels, teamLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import { problemsFi, solutionsFi } from '../embedding-plan/shortNames.js';
import type { CollaborationWords } from '../collaborationWords.js';
import { identifiersFi } from '../shared/identifiers.js';
import { amount, labelsOf } from '../wording.js';

/** Finnish words of network work. */
export const wordsFi: CollaborationWords = {
  retractionReasons: {
    'recorded-by-mistake': 'Kirjattu vahingossa',
    'entered-twice': 'Kirjattu kahdesti',
    'wrong-day': 'Väärä päivä',
    'wrong-details': 'Tiedoissa on virhe',
    'wrong-stream': 'Kirjattu väärään paikkaan',
  },
  identifierKinds: identifiersFi,
  teamStatuses: { active: 'Toiminnassa', ended: 'Päättynyt' },
  meetingStatuses: { planned: 'Suunniteltu', cancelled: 'Peruttu', held: 'Pidetty' },
  representation: {
    complete: 'Kaikki tarvittavat tahot ovat mukana',
    incomplete: 'Edustuksessa on puutteita',
    suggested: (fields) =>
      `Tiimiä vahvistaisi myös ${listOf(labelsOf(fields, teamLabels.memberFields, 'fi'), 'ja')}.`,
  },
  observationStatuses: {
    noted: 'Kirjattu',
    'passed-on': 'Viety johtoryhmään',
    discussed: 'Keskusteltu tiimissä',
    answered: 'Vastattu',
  },
  observationOrigins: {
    team: 'Paikallinen perhekeskustiimi',
    'worker-without-team': 'Työntekijä alueelta, jolla ei ole tiimiä',
    'top-down': 'Johdosta tiimien keskusteluun',
  },
  recipientKinds: { team: 'Tiimi', unit: 'Yksikkö' },
  phenomenonStatuses: { open: 'Käsittelyssä', closed: 'Suljettu', merged: 'Yhdistetty toiseen ilmiöön' },
  agendaItems: {
    'observation-to-pass-on': 'Johtoryhmään vietävä havainto',
    'observation-to-answer': 'Vastausta odottava havainto',
    'observation-from-above': 'Johdon nostama havainto keskusteluun',
    phenomenon: 'Käsiteltävä ilmiö',
    'phenomenon-to-take-in': 'Mukaan otettava, yhdistetty ilmiö',
    'feedback-to-give': 'Annettava palaute',
    'feedback-awaited': 'Odotettu palaute',
  },
  waited: (days) => `odottanut ${amount('fi', days, { one: 'päivän', other: 'päivää' }) ?? 'pitkään'}`,
  money: { reserved: 'Varattu', used: 'Käytetty' },
  adoptionStages: {
    none: 'Ei kirjauksia',
    considered: 'Harkinnassa',
    decided: 'Käyttöönotosta päätetty',
    embedding: 'Juurtumassa',
    established: 'Vakiintunut',
    ended: 'Päättynyt',
  },
  chainKinds: {
    'care-chain': embeddingLabels.chainKinds['care-chain'].fi,
    'service-chain': embeddingLabels.chainKinds['service-chain'].fi,
    'child-health-check': embeddingLabels.chainKinds['child-health-check'].fi,
  },
  taskStatuses: { open: 'Kesken', done: 'Tehty', dropped: 'Luovuttu' },
  taskWeights: { must: 'Välttämätön', wish: 'Toivottava' },
  problems: problemsFi,
  solutions: solutionsFi,
  solutionDecisions: {
    'taken-into-use': 'Otetaan käyttöön',
    later: 'Myöhemmin',
    'not-taken-into-use': 'Ei oteta käyttöön',
    undecided: 'Ei vielä päätetty',
  },
  inherited: 'toimialueen päätös',
  decisionScopes: { division: 'Toimialue', unit: 'Yksikkö' },
  actionPlanStatuses: {
    draft: 'Luonnos',
    'to-come': 'Hyväksytty, ei vielä voimassa',
    'in-force': 'Voimassa',
    past: 'Kausi päättynyt',
  },
  trainingAudiences: {
    supervisors: 'Esihenkilöille',
    staff: 'Työntekijöille',
    both: 'Esihenkilöille ja työntekijöille',
  },
  trainingCoordinators: { 'coordination-group': 'LP-koordinaatioryhmä', other: 'Muu ryhmä' },
  audienceCoverage: {
    planned: 'Suunniteltu',
    done: 'Toteutunut',
    late: 'Myöhässä',
    forgotten: 'Viestintää ei ole suunniteltu',
  },
  workBalance: {
    addedMinutes: 'Verkostotyöhön käytettävä aika, min/kk',
    releasedMinutes: 'Muista tehtävistä vapautettu aika, min/kk',
    extraMinutes: 'Ylimääräinen työ, min/kk',
  },
  taskNotWritten: (facilitators) =>
    `Tiimin vetämistä ei ole vielä kirjattu ${
      amount('fi', facilitators, { one: 'fasilitoijan', other: 'fasilitoijan' }) ?? 'fasilitoijan'
    } työnkuvaan. Lisätkää tehtävä ja siihen kuluva aika työnkuvaan.`,
  nobodysDuty: 'Ei vastuutahoa',
  indicatorSetGaps: { perspectives: 'Puuttuvat näkökulmat', kinds: 'Puuttuvat mittarityypit' },
  interviewThemeKinds: { asked: 'Kysytty teema', emerged: 'Itsestään noussut teema' },
  verbatimHidden: 'Perheiden sanoja ei näytetä, kun teemasta puhuneita on vähän.',
};
