import type { Surveys } from '@puheeksi/core/surveys';
import { statementTexts } from './agreementTexts.js';
import type { SurveyTexts } from './surveyTexts.js';

/** The texts of the feedback on network meetings. */
export const texts: SurveyTexts<Surveys['network-meeting-feedback']> = {
  fi: {
    title: 'Palaute Lapset puheeksi -neuvonpidosta',
    intro:
      'Kerro, millainen neuvonpito oli sinulle ja perheellesi. Palautteen avulla neuvonpitoja kehitetään.',
    ...statementTexts('fi', {
      'felt-heard': 'Minua kuultiin neuvonpidossa.',
      'child-was-heard': 'Lastani kuultiin neuvonpidossa.',
      'influenced-who-was-invited': 'Sain vaikuttaa siihen, ketkä kutsuttiin mukaan.',
      'everyone-had-a-clear-role': 'Jokaisella paikalla olleella oli selkeä rooli perheeni tukena.',
      'interaction-between-all':
        'Kaikki paikalla olleet keskustelivat keskenään, ja jokainen sai puheenvuoron.',
      'plan-made-together': 'Suunnitelma tehtiin yhdessä.',
      'knows-whom-to-contact': 'Tiedän, keneen voin ottaa yhteyttä neuvonpidon jälkeen.',
    }),
    younger: {
      '13-17': {
        intro:
          'Kerro, millainen neuvonpito oli sinun mielestäsi. Vastausten avulla aikuiset oppivat tekemään sen paremmin.',
        items: {
          'felt-heard': 'Minua kuunneltiin.',
          'influenced-who-was-invited': 'Sain sanoa, keitä paikalle kutsutaan.',
          'interaction-between-all': 'Kaikki juttelivat keskenään, ja jokainen sai puhua.',
          'plan-made-together': 'Suunnitelma tehtiin yhdessä minun kanssani.',
          'knows-whom-to-contact': 'Tiedän, kenelle voin puhua, jos tarvitsen apua.',
        },
      },
      '7-12': {
        intro: 'Kerro, millainen tapaaminen oli sinusta.',
        items: {
          'felt-heard': 'Kuuntelivatko aikuiset sinua?',
          'interaction-between-all': 'Saivatko kaikki puhua?',
          'plan-made-together': 'Saitko olla mukana päättämässä, mitä tehdään?',
        },
      },
      'under-7': {
        intro: 'Kysymys lapselle tapaamisesta, jossa hän oli mukana.',
        items: { 'felt-heard': 'Kuuntelivatko aikuiset sinua?' },
      },
    },
  },
  sv: {
    title: 'Respons på rådslaget Föra barnen på tal',
    intro: 'Berätta hur rådslaget var för dig och din familj. Responsen används för att utveckla rådslagen.',
    ...statementTexts('sv', {
      'felt-heard': 'Jag blev hörd på rådslaget.',
      'child-was-heard': 'Mitt barn blev hört på rådslaget.',
      'influenced-who-was-invited': 'Jag fick påverka vilka som bjöds in.',
      'everyone-had-a-clear-role': 'Alla som var med hade en tydlig roll som stöd för min familj.',
      'interaction-between-all':
        'Alla som var med samtalade med varandra och var och en fick komma till tals.',
      'plan-made-together': 'Planen gjordes tillsammans.',
      'knows-whom-to-contact': 'Jag vet vem jag kan kontakta efter rådslaget.',
    }),
    younger: {
      '13-17': {
        intro:
          'Berätta vad du tyckte om rådslaget. Med hjälp av svaren lär sig de vuxna att göra det bättre.',
        items: {
          'felt-heard': 'De lyssnade på mig.',
          'influenced-who-was-invited': 'Jag fick säga vilka som skulle bjudas in.',
          'interaction-between-all': 'Alla pratade med varandra och alla fick tala.',
          'plan-made-together': 'Planen gjordes tillsammans med mig.',
          'knows-whom-to-contact': 'Jag vet vem jag kan prata med om jag behöver hjälp.',
        },
      },
      '7-12': {
        intro: 'Berätta vad du tyckte om träffen.',
        items: {
          'felt-heard': 'Lyssnade de vuxna på dig?',
          'interaction-between-all': 'Fick alla prata?',
          'plan-made-together': 'Fick du vara med och bestämma vad som ska göras?',
        },
      },
      'under-7': {
        intro: 'En fråga till barnet om träffen som barnet var med på.',
        items: { 'felt-heard': 'Lyssnade de vuxna på dig?' },
      },
    },
  },
  en: {
    title: 'Feedback on the Let’s Talk network meeting',
    intro:
      'Tell us how the network meeting was for you and your family. Feedback is used to make meetings better.',
    ...statementTexts('en', {
      'felt-heard': 'I was listened to in the meeting.',
      'child-was-heard': 'My child was listened to in the meeting.',
      'influenced-who-was-invited': 'I could influence who was invited.',
      'everyone-had-a-clear-role': 'Everyone present had a clear role in supporting my family.',
      'interaction-between-all': 'Everyone present talked with one another, and each of us had a say.',
      'plan-made-together': 'The plan was made together.',
      'knows-whom-to-contact': 'I know whom I can contact after the meeting.',
    }),
    younger: {
      '13-17': {
        intro: 'Tell us what you thought of the meeting. Your answers help adults to do it better.',
        items: {
          'felt-heard': 'They listened to me.',
          'influenced-who-was-invited': 'I could say who should be invited.',
          'interaction-between-all': 'Everyone talked with one another, and everyone could speak.',
          'plan-made-together': 'The plan was made together with me.',
          'knows-whom-to-contact': 'I know whom I can talk to if I need help.',
        },
      },
      '7-12': {
        intro: 'Tell us what you thought of the meeting.',
        items: {
          'felt-heard': 'Did the grown-ups listen to you?',
          'interaction-between-all': 'Could everyone talk?',
          'plan-made-together': 'Could you help decide what to do?',
        },
      },
      'under-7': {
        intro: 'A question to the child about the meeting that the child was at.',
        items: { 'felt-heard': 'Did the grown-ups listen to you?' },
      },
    },
  },
};
