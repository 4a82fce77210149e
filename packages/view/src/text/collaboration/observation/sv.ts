import type { ObservationTypes } from '@puheeksi/core/streams/phenomenon';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, nameOf, recipientName } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);
const days = (fact: unknown): string => amount('sv', fact, { one: 'dag', other: 'dagar' }) ?? 'lång tid';

/** Swedish sentences for an observation of families’ everyday life. */
export const observationSv: StreamSentences<ObservationTypes> = {
  refusals: {
    'observation-already-noted': () =>
      'Den här observationen är redan antecknad. Öppna ett nytt formulär om du vill anteckna en till.',
    'observation-not-noted': () => 'Observationen är inte antecknad än. Anteckna den först.',
    'before-noting': ({ noted }) =>
      `Dagen är tidigare än dagen då observationen gjordes${on(noted)}. Kontrollera dagen.`,
    'themes-missing': () => 'Observationen saknar tema. Välj minst ett tema.',
    'teams-missing': () => 'Observationen ska diskuteras men saknar team. Välj de team som diskuterar den.',
    'not-from-a-team': () =>
      'Observationen kommer inte från ett team och behöver inte föras till ledningsgruppen. Ledningsgruppen ser den redan.',
    'already-passed-on': ({ on: day }) =>
      `Observationen har redan förts till ledningsgruppen${on(day)}. Ingen ny anteckning behövs.`,
    'not-raised-for-team': ({ team }, names) =>
      `Observationen har inte lyfts fram för det här teamet${bracketed([nameOf(team, names)])}. Välj ett team som har fått den för diskussion.`,
    'already-discussed': ({ team }, names) =>
      `Teamet har redan diskuterat observationen${bracketed([nameOf(team, names)])}. Ingen ny anteckning behövs.`,
    'for-discussion-only': () =>
      'Ledningen har fört observationen till teamen för kännedom och diskussion, så inget svar väntas. Anteckna i vilket team den har diskuterats.',
    'not-with-management': () =>
      'Observationen är inte hos ledningsgruppen den dagen. Anteckna först när den fördes dit eller kontrollera dagen.',
    'phenomenon-missing': () =>
      'Det framgår inte vilket fenomen observationen kopplas till. Välj fenomenet eller ett annat svar.',
    'area-missing': () =>
      'Familjecenterområdet saknas. När det inte finns något team i området, välj det familjecenterområde som observationen kommer från.',
    'interface-need-leads-nowhere': () =>
      'Kontaktytan som behöver en verksamhetsmodell kan inte kopplas till den här observationen, eftersom ingen mottagare finns för återkopplingen. Ta bort kontaktytan eller välj ett team eller en enhet som ursprung.',
    'not-with-body': ({ body }, names) =>
      `Observationen ska inte besvaras av den här gruppen${bracketed([nameOf(body, names)])}. Välj gruppen som observationen har förts till.`,
    'phenomenon-not-joined': () =>
      'Ett fenomen har valts fast observationen inte kopplas till något fenomen. Ta bort fenomenet eller välj att koppla observationen till det.',
    'answer-unknown': () => 'Det finns inget sådant svar antecknat. Hämta det senaste läget och välj svaret.',
    'feedback-not-owed': () =>
      'Ingen väntar på återkoppling om det här svaret, eller så är den redan given. Ingen ny anteckning behövs.',
    'before-answer': ({ answered }) =>
      `Dagen är tidigare än dagen för svaret${on(answered)}. Kontrollera dagen.`,
  },
  warnings: {
    'answer-awaited': ({ awaitedDays }) =>
      `Observationen har väntat på ledningsgruppens svar i ${days(awaitedDays)}. Ta upp den på nästa möte.`,
    'feedback-open': ({ recipient, openDays }, names) =>
      `De som gjorde observationen har ännu inte fått höra svaret${bracketed([recipientName(recipient, names)])}. De har väntat i ${days(openDays)}: berätta om svaret och anteckna återkopplingen.`,
  },
  fields: {
    observation: {
      label: 'Observationens kod',
      name: 'Observationens kod',
      fill: 'Öppna formuläret på nytt, så får observationen en kod',
    },
    origin: {
      label: 'Varifrån observationen kommer',
      name: 'Observationens ursprung',
      fill: 'Välj varifrån observationen kommer',
    },
    'origin.kind': {
      label: 'Varifrån observationen kommer',
      name: 'Observationens ursprung',
      fill: 'Välj varifrån observationen kommer',
    },
    'origin.team': { label: 'Team', name: 'Teamet', fill: 'Välj teamet som observationen kommer från' },
    'origin.unit': {
      label: 'Enhet',
      hint: 'Finns det inget team i området ges återkopplingen till enheten',
      name: 'Enheten',
      fill: 'Välj enheten där observationen gjordes',
    },
    'origin.by': {
      label: 'Vem som lyfter fram observationen',
      name: 'Gruppen',
      fill: 'Välj gruppen som lyfter fram observationen',
    },
    'origin.by.body': {
      label: 'Grupp',
      name: 'Gruppen',
      fill: 'Välj gruppen som lyfter fram observationen',
    },
    'origin.by.level': {
      label: 'Nivå',
      name: 'Nivån',
      fill: 'Välj om gruppen är en regional ledningsgrupp eller landskapets styrgrupp',
    },
    'origin.teams': {
      label: 'Team som diskuterar observationen',
      name: 'Listan över team',
      fill: 'Välj de team som diskuterar observationen',
    },
    ageGroups: {
      label: 'Åldersgrupper',
      hint: 'Åldern på de barn som observationen gäller',
      name: 'Listan över åldersgrupper',
      fill: 'Välj åldersgrupper',
    },
    author: { label: 'Antecknad av', name: 'Den som antecknar', fill: 'Välj vem som antecknar' },
    interfaceNeed: {
      label: 'Kontaktyta som behöver en verksamhetsmodell',
      name: 'Kontaktytan',
      fill: 'Välj kontaktyta',
    },
    to: {
      label: 'Regional ledningsgrupp',
      name: 'Ledningsgruppen',
      fill: 'Välj ledningsgruppen som observationen förs till',
    },
    team: { label: 'Team', name: 'Teamet', fill: 'Välj team' },
    by: { label: 'Vem som svarar', name: 'Gruppen', fill: 'Välj gruppen som svarar på observationen' },
    answer: { label: 'Svar', name: 'Svaret', fill: 'Välj svar' },
    phenomenon: {
      label: 'Fenomen',
      hint: 'Behövs när observationen kopplas till ett fenomen',
      name: 'Fenomenet',
      fill: 'Välj fenomen',
    },
    answerEntry: {
      label: 'Svar som återkopplingen gäller',
      name: 'Svaret',
      fill: 'Välj svaret som återkopplingen gäller',
    },
  },
  commands: {
    'note-observation': 'Anteckna en observation',
    'pass-observation-on': 'För till ledningsgruppen',
    'discuss-in-team': 'Anteckna teamets diskussion',
    'answer-observation': 'Svara på observationen',
    'give-observation-feedback': 'Anteckna given återkoppling',
  },
  events: {
    'observation-noted': 'Observationen antecknades',
    'observation-passed-on': 'Observationen fördes till ledningsgruppen',
    'observation-discussed-in-team': 'Teamet diskuterade observationen',
    'observation-answered': 'Observationen besvarades',
    'observation-feedback-given': 'Teamet eller enheten fick höra svaret',
  },
};
