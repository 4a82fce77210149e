import type { ProblemId, SolutionId } from '@puheeksi/core/streams/embedding-plan';

/** The six points that call for a solution in a few words each, as a list within a sentence needs them; whole in the core's terms. */
export const problemsFi: Readonly<Record<ProblemId, string>> = {
  'working-time': 'työajan järjestäminen',
  'existing-activities': 'sisällyttäminen olemassa olevaan toimintaan',
  'common-policies': 'yhteiset toimintalinjaukset',
  'extra-work': 'kokemus ylimääräisestä työstä',
  'further-training': 'lisäkoulutuksen tarve',
  communication: 'viestintä toimijoille ja perheille',
};
/** The same in Swedish. */
export const problemsSv: Readonly<Record<ProblemId, string>> = {
  'working-time': 'hur arbetstiden ordnas',
  'existing-activities': 'hur arbetet blir en del av den befintliga verksamheten',
  'common-policies': 'gemensamma riktlinjer',
  'extra-work': 'upplevelsen av extra arbete',
  'further-training': 'behovet av mer utbildning',
  communication: 'kommunikationen till aktörer och familjer',
};
/** The same in English. */
export const problemsEn: Readonly<Record<ProblemId, string>> = {
  'working-time': 'arranging working time',
  'existing-activities': 'making the work part of what is done already',
  'common-policies': 'common policies',
  'extra-work': 'the feeling of extra work',
  'further-training': 'the need for more training',
  communication: 'communication to actors and families',
};

/** The six solutions in a few words each, as a heading or a cell needs them; whole in the core's terms. */
export const solutionsFi: Readonly<Record<SolutionId, string>> = {
  'common-calendar-time': 'Yhteinen aika kalenterissa',
  'local-teams': 'Paikalliset perhekeskustiimit',
  'care-and-service-chains': 'LP osana hoito- ja palveluketjuja',
  'coordinating-leadership': 'Yhteensovittava johtajuus',
  'joint-trainings': 'Yhteiset koulutukset',
  'hearing-and-communication': 'Henkilöstön kuuleminen ja viestintä',
};
/** The same in Swedish. */
export const solutionsSv: Readonly<Record<SolutionId, string>> = {
  'common-calendar-time': 'Gemensam tid i kalendern',
  'local-teams': 'Lokala familjecenterteam',
  'care-and-service-chains': 'Föra barnen på tal i vård- och servicekedjorna',
  'coordinating-leadership': 'Samordnande ledarskap',
  'joint-trainings': 'Gemensamma utbildningar',
  'hearing-and-communication': 'Hörande av personalen och kommunikation',
};
/** The same in English. */
export const solutionsEn: Readonly<Record<SolutionId, string>> = {
  'common-calendar-time': 'Shared time in the calendar',
  'local-teams': 'Local family-centre teams',
  'care-and-service-chains': 'Let’s Talk in care and service chains',
  'coordinating-leadership': 'Coordinating leadership',
  'joint-trainings': 'Joint trainings',
  'hearing-and-communication': 'Hearing staff, and communication',
};
