import type { Surveys } from '@puheeksi/core/surveys';
import { statementTexts } from './agreementTexts.js';
import type { SurveyTexts } from './surveyTexts.js';

const [fi, sv, en] = [
  statementTexts('fi', {
    heard: 'Minua kuunnellaan, kun puhumme Lapset puheeksi -työstä.',
    recognised: 'Lapset puheeksi -työtäni arvostetaan, ja se huomataan.',
    'constructive-feedback': 'Saan rakentavaa palautetta Lapset puheeksi -työstäni.',
    'working-time-allows': 'Minulla on työaikaa Lapset puheeksi -työhön.',
  }),
  statementTexts('sv', {
    heard: 'Jag blir hörd när vi talar om arbetet med Föra barnen på tal.',
    recognised: 'Mitt arbete med Föra barnen på tal uppskattas och uppmärksammas.',
    'constructive-feedback': 'Jag får konstruktiv respons på mitt arbete med Föra barnen på tal.',
    'working-time-allows': 'Jag har arbetstid för arbetet med Föra barnen på tal.',
  }),
  statementTexts('en', {
    heard: 'I am listened to when we talk about our Let’s Talk work.',
    recognised: 'My Let’s Talk work is valued and noticed.',
    'constructive-feedback': 'I get constructive feedback on my Let’s Talk work.',
    'working-time-allows': 'I have working time for Let’s Talk work.',
  }),
];

/** The texts of the voice of staff. */
export const texts: SurveyTexts<Surveys['staff-voice']> = {
  fi: {
    title: 'Henkilöstön ääni',
    intro:
      'Miten Lapset puheeksi -työsi sujuu, ja tuleeko se kuulluksi? Tulokset näkyvät yksiköittäin vain, kun vastaajia on riittävästi.',
    fields: { ...fi.fields, words: { label: 'Mitä haluat sanoa esihenkilöillesi?' } },
    codes: fi.codes,
    younger: {},
  },
  sv: {
    title: 'Personalens röst',
    intro:
      'Hur går ditt arbete med Föra barnen på tal, och blir det hört? Resultaten visas per enhet bara när tillräckligt många har svarat.',
    fields: { ...sv.fields, words: { label: 'Vad vill du säga till dina chefer?' } },
    codes: sv.codes,
    younger: {},
  },
  en: {
    title: 'The voice of staff',
    intro:
      'How does your Let’s Talk work go, and is it heard? Results show by unit only when enough people have answered.',
    fields: { ...en.fields, words: { label: 'What would you like to say to your supervisors?' } },
    codes: en.codes,
    younger: {},
  },
};
