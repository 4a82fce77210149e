import type { PractitionerSentences } from './practitionerSentences.js';

/** Swedish sentences for the register of practitioners. */
export const practitionerSv: PractitionerSentences = {
  refusals: {
    'practitioner-already-registered': () =>
      'Personen finns redan i registret. Öppna uppgifterna och komplettera dem.',
    'practitioner-not-registered': () =>
      'Personen finns inte i registret över metodkunniga. Lägg först till personen.',
    'before-registration': () =>
      'Dagen är tidigare än den registeranteckning som det här fortsätter från. Kontrollera dagen.',
    'background-not-suitable': () =>
      'Metodutbildningen förutsätter en examen inom social-, hälso- eller utbildningsområdet, en annan lämplig examen eller studier inom dessa områden. Kontrollera bakgrunden.',
    'track-missing': () =>
      'Metodutbildningen saknar målgrupp. Välj utbildningen för social- och hälsovården eller för bildningssektorn.',
    'track-not-wanted': () => 'Bara metodutbildningen har en målgrupp. Ta bort målgruppen.',
    'length-not-a-number': () => 'Längden saknas eller är inget tal. Ange ett tal större än noll.',
    'trainer-needs-both-rights': () =>
      'Metodutbildare kan den bli som har behörighet för både samtal och rådslag. Anteckna först den utbildning som saknas.',
    'not-trained-for-refresher': () =>
      'Före en uppdatering eller fortbildning går man den egentliga utbildningen. Anteckna den först.',
    'practitioner-away': () => 'Personen är antecknad som borta. Anteckna återkomsten eller rätta dagen.',
    'practitioner-not-away': () => 'Personen är inte antecknad som borta, så ingen återkomst behövs.',
  },
  warnings: {
    'training-gives-no-right': () =>
      'Den godkända utbildningen ger ingen ny behörighet. Kontrollera antalet timmar och dagar och de tidigare utbildningarna.',
    'refresher-due-soon': () =>
      'Det är snart dags för uppdatering eller fortbildning. Anmäl dig till nästa utbildning.',
    'refresher-overdue': () =>
      'Tiden för uppdatering eller fortbildning har gått ut. Behörigheten upphör inte, men ordna gärna utbildningen snart.',
    'no-supervision': () => 'Ingen metodhandledning har antecknats på länge. Erbjud handledning.',
  },
};
