import type { SurveyGrain } from '@puheeksi/core/surveys';
import type { SharedSurveyWords } from './surveyWords.js';

const kept: Readonly<Record<SurveyGrain['place'], string>> = {
  region: 'hyvinvointialue',
  municipality: 'kunta',
  area: 'perhekeskusalue',
  unit: 'yksikkö',
};

/** Finnish words that all surveys share. */
export const surveyWordsFi: SharedSurveyWords = {
  agreement: { agreed: 'Samaa mieltä', 'did-not-agree': 'Eri mieltä' },
  pictured: { agreed: '🙂 Kyllä', 'did-not-agree': '🙁 Ei' },
  promise: (place) =>
    `Vastaat nimettömästi. Vastausten lisäksi tallennetaan vain kuukausi ja paikka, tarkimmillaan ${kept[place]}, eikä vastauksia yhdistetä sinuun. Voit jättää väliin minkä tahansa kohdan.`,
  promiseToChild:
    'Kukaan ei saa tietää, mitä juuri sinä vastasit. Jos et halua vastata johonkin, voit hypätä sen yli.',
  promiseToYoung:
    'Vastaat nimettömästi: kukaan, eivät vanhempasikaan, saa tietää, mitä sinä vastasit. Voit jättää väliin minkä tahansa kohdan.',
  withAdult: 'Lue kysymys lapselle ääneen ja merkitse, mitä lapsi vastaa. Älä vastaa lapsen puolesta.',
};
