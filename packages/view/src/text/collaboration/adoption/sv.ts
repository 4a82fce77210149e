import type { AdoptionTypes } from '@puheeksi/core/streams/adoption';
import { embeddingLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, bracketedSince, quotedLabels } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);
const lasting = (fact: unknown): string => bracketedSince('sv', fact);
const steps = (fact: unknown): readonly string[] => quotedLabels(fact, embeddingLabels.adoptionSteps, 'sv');

/** Swedish sentences for a unit’s decision to take the service model into use. */
export const adoptionSv: StreamSentences<AdoptionTypes> = {
  refusals: {
    'already-considered': () =>
      'Det är redan antecknat att enheten överväger ibruktagandet eller har beslutat om det. Fortsätt med att anteckna beslutet eller stegen efter det.',
    'already-decided': ({ on: day }) =>
      `Enheten har redan beslutat om ibruktagandet${on(day)}. Anteckna en ändring som en utvärdering av beslutet.`,
    'decision-missing': () =>
      'Enhetens beslut om ibruktagande är inte antecknat. Anteckna beslutet först, så att det syns för alla.',
    'adoption-ended': ({ ended }) =>
      `Enhetens arbete enligt servicemodellen har upphört${on(ended)}. Om arbetet fortsätter, makulera först anteckningen om att det upphörde.`,
    'other-unit': () =>
      'Anteckningen gäller en annan enhet. Öppna uppgifterna för rätt enhet och gör anteckningen där.',
    'before-decision': ({ decided }) =>
      `Dagen är tidigare än dagen för beslutet${on(decided)}. Kontrollera dagen.`,
    'parts-missing': () =>
      'Det framgår inte vad som tas i bruk. Välj samtalet, rådslaget eller hela servicemodellen.',
    'review-day-past': ({ reviewOn }) =>
      `Dagen för utvärderingen${on(reviewOn)} ska vara senare än den dag som antecknas. Välj en senare dag.`,
    'step-already-taken': ({ step }) =>
      `Steget är redan antecknat${steps(step)[0] === undefined ? '' : `: ${steps(step)[0]}`}. Ingen ny anteckning behövs.`,
  },
  warnings: {
    'activity-without-decision': ({ activeSince }) =>
      `Enheten arbetar redan med Föra barnen på tal${lasting(activeSince)}, men inget beslut om ibruktagande är antecknat. Anteckna ledningens beslut så att det syns och arbetet får tid och stöd.`,
    'review-late': ({ reviewOn, lateDays }) =>
      `Dagen då beslutet skulle utvärderas${on(reviewOn)} har gått, och utvärderingen är ${
        amount('sv', lateDays, { one: 'dag', other: 'dagar' }) ?? 'redan'
      } försenad. Utvärdera tillsammans hur arbetet har kommit i gång.`,
    'steps-missing': ({ steps: missing }) => {
      const left = steps(missing);
      return `Alla steg i ibruktagandet har inte tagits än${
        left.length === 0 ? '' : `: kvar är ${listOf(left, 'och')}`
      }. Kom överens om vem som tar nästa steg.`;
    },
  },
  fields: {
    unit: { label: 'Enhet', name: 'Enheten', fill: 'Välj enhet' },
    by: {
      label: 'Vem som fattade beslutet',
      name: 'Beslutsfattaren',
      fill: 'Välj vilken ledningsgrupp som fattade beslutet',
    },
    parts: {
      label: 'Vad som tas i bruk',
      name: 'Listan över det som tas i bruk',
      fill: 'Välj vad som tas i bruk',
    },
    supervisor: {
      label: 'Vem som har tillsyn över arbetet',
      hint: 'Chefen som ser till att beslutet genomförs',
      name: 'Den som har tillsyn',
      fill: 'Välj vem som har tillsyn över arbetet',
    },
    reviewOn: {
      label: 'Beslutet utvärderas senast',
      name: 'Dagen för utvärderingen',
      fill: 'Ange dagen då beslutet senast utvärderas',
    },
    step: { label: 'Steg', name: 'Steget', fill: 'Välj steg' },
    result: { label: 'Utvärderingens resultat', name: 'Resultatet', fill: 'Välj hur arbetet fortsätter' },
    nextReviewOn: {
      label: 'Nästa utvärdering senast',
      name: 'Dagen för nästa utvärdering',
      fill: 'Ange dagen för nästa utvärdering',
    },
  },
  commands: {
    'consider-adoption': 'Anteckna att saken övervägs',
    'decide-adoption': 'Anteckna beslut om ibruktagande',
    'take-adoption-step': 'Anteckna ett steg',
    'review-adoption': 'Anteckna utvärdering av beslutet',
    'end-adoption': 'Anteckna att arbetet upphör',
  },
  events: {
    'adoption-considered': 'Enheten började överväga ibruktagande',
    'adoption-decided': 'Beslut om ibruktagande fattades',
    'adoption-step-taken': 'Ett steg i ibruktagandet togs',
    'adoption-reviewed': 'Beslutet utvärderades',
    'adoption-ended': 'Enhetens arbete enligt servicemodellen upphörde',
  },
};
