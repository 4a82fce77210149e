import type { SurveyGrain } from '@puheeksi/core/surveys';
import type { SharedSurveyWords } from './surveyWords.js';

const kept: Readonly<Record<SurveyGrain['place'], string>> = {
  region: 'välfärdsområdet',
  municipality: 'kommunen',
  area: 'familjecenterområdet',
  unit: 'enheten',
};

/** Swedish words that all surveys share. */
export const surveyWordsSv: SharedSurveyWords = {
  agreement: { agreed: 'Håller med', 'did-not-agree': 'Håller inte med' },
  pictured: { agreed: '🙂 Ja', 'did-not-agree': '🙁 Nej' },
  promise: (place) =>
    `Du svarar anonymt. Utöver svaren sparas bara månaden och platsen, som noggrannast ${kept[place]}, och svaren kopplas inte till dig. Du kan hoppa över vilken punkt som helst.`,
  promiseToChild: 'Ingen får veta vad just du svarade. Om du inte vill svara på något kan du hoppa över det.',
  promiseToYoung:
    'Du svarar anonymt: ingen, inte heller dina föräldrar, får veta vad du svarade. Du kan hoppa över vilken punkt som helst.',
  withAdult: 'Läs frågan högt för barnet och markera vad barnet svarar. Svara inte i barnets ställe.',
};
