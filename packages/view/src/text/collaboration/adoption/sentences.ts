import type { Language } from '@puheeksi/core';
import type { AdoptionTypes } from '@puheeksi/core/streams/adoption';
import { embeddingLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { SideBySide } from '../streamSentences.js';
import { amount, bracketedDay, bracketedSince, quotedLabels } from '../wording.js';

const steps = (language: Language, fact: unknown): readonly string[] =>
  quotedLabels(fact, embeddingLabels.adoptionSteps, language);

/** Sentences for a unit’s decision to take the service model into use, side by side in every language. */
export const adoptionSentences: SideBySide<AdoptionTypes> = {
  refusals: {
    'already-considered': {
      fi: () =>
        'Käyttöönoton harkinta tai päätös on jo kirjattu. Jatka kirjaamalla päätös tai sen jälkeiset askeleet.',
      sv: () =>
        'Det är redan antecknat att enheten överväger ibruktagandet eller har beslutat om det. Fortsätt med att anteckna beslutet eller stegen efter det.',
      en: () =>
        'It is on record already that the unit considers or has decided the matter. Go on with the decision, or the steps after it.',
    },
    'already-decided': {
      fi: ({ on: day }) =>
        `Yksikkö on jo päättänyt käyttöönotosta${bracketedDay('fi', day)}. Kirjaa muutos päätöksen arviointina.`,
      sv: ({ on: day }) =>
        `Enheten har redan beslutat om ibruktagandet${bracketedDay('sv', day)}. Anteckna en ändring som en utvärdering av beslutet.`,
      en: ({ on: day }) =>
        `The unit has decided on adoption already${bracketedDay('en', day)}. Record a change as a review of the decision.`,
    },
    'decision-missing': {
      fi: () =>
        'Yksikön päätöstä käyttöönotosta ei ole kirjattu. Kirjatkaa päätös ensin, jotta se näkyy kaikille.',
      sv: () =>
        'Enhetens beslut om ibruktagande är inte antecknat. Anteckna beslutet först, så att det syns för alla.',
      en: () =>
        'The unit’s decision on adoption is not on record. Record the decision first, so that everybody sees it.',
    },
    'adoption-ended': {
      fi: ({ ended }) =>
        `Yksikön työ palvelumallin mukaan on päättynyt${bracketedDay('fi', ended)}. Jos työ jatkuu, mitätöi ensin päättymisen kirjaus.`,
      sv: ({ ended }) =>
        `Enhetens arbete enligt servicemodellen har upphört${bracketedDay('sv', ended)}. Om arbetet fortsätter, makulera först anteckningen om att det upphörde.`,
      en: ({ ended }) =>
        `The unit’s work by the service model has ended${bracketedDay('en', ended)}. If the work goes on, retract its ending first.`,
    },
    'other-unit': {
      fi: () => 'Kirjaus koskee toista yksikköä. Avaa oikean yksikön tiedot ja tee kirjaus niihin.',
      sv: () =>
        'Anteckningen gäller en annan enhet. Öppna uppgifterna för rätt enhet och gör anteckningen där.',
      en: () =>
        'The entry is about another unit. Open the details of the right unit and make the entry there.',
    },
    'before-decision': {
      fi: ({ decided }) =>
        `Päivä on aikaisempi kuin päätöksen päivä${bracketedDay('fi', decided)}. Tarkista päivä.`,
      sv: ({ decided }) =>
        `Dagen är tidigare än dagen för beslutet${bracketedDay('sv', decided)}. Kontrollera dagen.`,
      en: ({ decided }) =>
        `The date is earlier than the day of the decision${bracketedDay('en', decided)}. Check the date.`,
    },
    'parts-missing': {
      fi: () =>
        'Päätöksestä puuttuu, mitä otetaan käyttöön. Valitse keskustelu, neuvonpito tai koko palvelumalli.',
      sv: () => 'Det framgår inte vad som tas i bruk. Välj samtalet, rådslaget eller hela servicemodellen.',
      en: () =>
        'The decision does not say what is taken into use. Choose the discussion, the network meeting or the whole service model.',
    },
    'review-day-past': {
      fi: ({ reviewOn }) =>
        `Arvioinnin päivän${bracketedDay('fi', reviewOn)} pitää olla kirjattavan päivän jälkeen. Valitse myöhempi päivä.`,
      sv: ({ reviewOn }) =>
        `Dagen för utvärderingen${bracketedDay('sv', reviewOn)} ska vara senare än den dag som antecknas. Välj en senare dag.`,
      en: ({ reviewOn }) =>
        `The day of the review${bracketedDay('en', reviewOn)} has to be after the day being recorded. Choose a later date.`,
    },
    'step-already-taken': {
      fi: ({ step }) =>
        `Askel on jo kirjattu${steps('fi', step)[0] === undefined ? '' : `: ${steps('fi', step)[0]}`}. Uutta kirjausta ei tarvita.`,
      sv: ({ step }) =>
        `Steget är redan antecknat${steps('sv', step)[0] === undefined ? '' : `: ${steps('sv', step)[0]}`}. Ingen ny anteckning behövs.`,
      en: ({ step }) =>
        `This step is on record already${steps('en', step)[0] === undefined ? '' : `: ${steps('en', step)[0]}`}. No new entry is needed.`,
    },
  },
  warnings: {
    'activity-without-decision': {
      fi: ({ activeSince }) =>
        `Yksikössä tehdään jo LP-työtä${bracketedSince('fi', activeSince)}, mutta päätöstä käyttöönotosta ei ole kirjattu. Kirjatkaa johdon päätös näkyviin, jotta työ saa aikaa ja tukea.`,
      sv: ({ activeSince }) =>
        `Enheten arbetar redan med Föra barnen på tal${bracketedSince('sv', activeSince)}, men inget beslut om ibruktagande är antecknat. Anteckna ledningens beslut så att det syns och arbetet får tid och stöd.`,
      en: ({ activeSince }) =>
        `The unit is doing Let’s Talk work already${bracketedSince('en', activeSince)}, but no decision on adoption is on record. Record management’s decision for all to see, so that the work has time and support.`,
    },
    'review-late': {
      fi: ({ reviewOn, lateDays }) =>
        `Päätöksen arviointipäivä${bracketedDay('fi', reviewOn)} on mennyt, ja arviointi on ${
          amount('fi', lateDays, { one: 'päivän', other: 'päivää' }) ?? 'jo'
        } myöhässä. Arvioikaa yhdessä, miten työ on lähtenyt käyntiin.`,
      sv: ({ reviewOn, lateDays }) =>
        `Dagen då beslutet skulle utvärderas${bracketedDay('sv', reviewOn)} har gått, och utvärderingen är ${
          amount('sv', lateDays, { one: 'dag', other: 'dagar' }) ?? 'redan'
        } försenad. Utvärdera tillsammans hur arbetet har kommit i gång.`,
      en: ({ reviewOn, lateDays }) =>
        `The day for reviewing the decision${bracketedDay('en', reviewOn)} has passed, and the review is ${
          amount('en', lateDays, { one: 'day', other: 'days' }) ?? 'already'
        } late. Look together at how the work has begun.`,
    },
    'steps-missing': {
      fi: ({ steps: missing }) => {
        const left = steps('fi', missing);
        return `${left.length === 0 ? 'Osa käyttöönoton askelista on' : `Käyttöönoton askelista ${left.length === 1 ? 'on' : 'ovat'}`} vielä ottamatta${
          left.length === 0 ? '' : ` ${listOf(left, 'ja')}`
        }. Sopikaa, kuka ottaa seuraavan askeleen.`;
      },
      sv: ({ steps: missing }) => {
        const left = steps('sv', missing);
        return `Alla steg i ibruktagandet har inte tagits än${
          left.length === 0 ? '' : `: kvar är ${listOf(left, 'och')}`
        }. Kom överens om vem som tar nästa steg.`;
      },
      en: ({ steps: missing }) => {
        const left = steps('en', missing);
        return `Not every step of adoption has been taken yet${
          left.length === 0
            ? ''
            : `: still to come ${left.length === 1 ? 'is' : 'are'} ${listOf(left, 'and')}`
        }. Agree on who takes the next step.`;
      },
    },
  },
  fields: {
    unit: {
      fi: { label: 'Yksikkö', name: 'Yksikkö', fill: 'Valitse yksikkö' },
      sv: { label: 'Enhet', name: 'Enheten', fill: 'Välj enhet' },
      en: { label: 'Unit', name: 'The unit', fill: 'Choose the unit' },
    },
    by: {
      fi: { label: 'Päätöksen tekijä', name: 'Päätöksen tekijä', fill: 'Valitse, mikä johtoryhmä päätti' },
      sv: {
        label: 'Vem som fattade beslutet',
        name: 'Beslutsfattaren',
        fill: 'Välj vilken ledningsgrupp som fattade beslutet',
      },
      en: {
        label: 'Who decided',
        name: 'The deciding body',
        fill: 'Choose which management group decided',
      },
    },
    parts: {
      fi: {
        label: 'Mitä otetaan käyttöön',
        name: 'Käyttöön otettavien osien luettelo',
        fill: 'Valitse, mitä otetaan käyttöön',
      },
      sv: {
        label: 'Vad som tas i bruk',
        name: 'Listan över det som tas i bruk',
        fill: 'Välj vad som tas i bruk',
      },
      en: {
        label: 'What is taken into use',
        name: 'The list of what is taken into use',
        fill: 'Choose what is taken into use',
      },
    },
    supervisor: {
      fi: {
        label: 'Työn toteutumisen valvoja',
        hint: 'Esihenkilö, joka seuraa, että päätös toteutuu',
        name: 'Valvoja',
        fill: 'Valitse, kuka valvoo työn toteutumista',
      },
      sv: {
        label: 'Vem som har tillsyn över arbetet',
        hint: 'Chefen som ser till att beslutet genomförs',
        name: 'Den som har tillsyn',
        fill: 'Välj vem som har tillsyn över arbetet',
      },
      en: {
        label: 'Who supervises the work',
        hint: 'The supervisor who sees to it that the decision is carried out',
        name: 'The supervisor',
        fill: 'Choose who supervises the work',
      },
    },
    reviewOn: {
      fi: {
        label: 'Päätös arvioidaan viimeistään',
        name: 'Arvioinnin päivä',
        fill: 'Kirjaa päivä, johon mennessä päätös arvioidaan',
      },
      sv: {
        label: 'Beslutet utvärderas senast',
        name: 'Dagen för utvärderingen',
        fill: 'Ange dagen då beslutet senast utvärderas',
      },
      en: {
        label: 'The decision is reviewed by',
        name: 'The day of the review',
        fill: 'Enter the day by which the decision is reviewed',
      },
    },
    step: {
      fi: { label: 'Askel', name: 'Askel', fill: 'Valitse askel' },
      sv: { label: 'Steg', name: 'Steget', fill: 'Välj steg' },
      en: { label: 'Step', name: 'The step', fill: 'Choose the step' },
    },
    result: {
      fi: { label: 'Arvioinnin tulos', name: 'Arvioinnin tulos', fill: 'Valitse, miten työ jatkuu' },
      sv: { label: 'Utvärderingens resultat', name: 'Resultatet', fill: 'Välj hur arbetet fortsätter' },
      en: { label: 'Result of the review', name: 'The result', fill: 'Choose how the work goes on' },
    },
    nextReviewOn: {
      fi: {
        label: 'Seuraava arviointi viimeistään',
        name: 'Seuraavan arvioinnin päivä',
        fill: 'Kirjaa seuraavan arvioinnin päivä',
      },
      sv: {
        label: 'Nästa utvärdering senast',
        name: 'Dagen för nästa utvärdering',
        fill: 'Ange dagen för nästa utvärdering',
      },
      en: {
        label: 'The next review by',
        name: 'The day of the next review',
        fill: 'Enter the day of the next review',
      },
    },
  },
  commands: {
    'consider-adoption': {
      fi: 'Kirjaa harkinta',
      sv: 'Anteckna att saken övervägs',
      en: 'Record that adoption is considered',
    },
    'decide-adoption': {
      fi: 'Kirjaa päätös käyttöönotosta',
      sv: 'Anteckna beslut om ibruktagande',
      en: 'Record the decision on adoption',
    },
    'take-adoption-step': {
      fi: 'Kirjaa askel',
      sv: 'Anteckna ett steg',
      en: 'Record a step',
    },
    'review-adoption': {
      fi: 'Kirjaa päätöksen arviointi',
      sv: 'Anteckna utvärdering av beslutet',
      en: 'Record a review of the decision',
    },
    'end-adoption': {
      fi: 'Kirjaa päättyminen',
      sv: 'Anteckna att arbetet upphör',
      en: 'Record the ending',
    },
  },
  events: {
    'adoption-considered': {
      fi: 'Yksikkö alkoi harkita käyttöönottoa',
      sv: 'Enheten började överväga ibruktagande',
      en: 'The unit began to consider adoption',
    },
    'adoption-decided': {
      fi: 'Käyttöönotosta päätettiin',
      sv: 'Beslut om ibruktagande fattades',
      en: 'Adoption was decided',
    },
    'adoption-step-taken': {
      fi: 'Käyttöönoton askel otettiin',
      sv: 'Ett steg i ibruktagandet togs',
      en: 'A step of adoption was taken',
    },
    'adoption-reviewed': {
      fi: 'Päätös arvioitiin',
      sv: 'Beslutet utvärderades',
      en: 'The decision was reviewed',
    },
    'adoption-ended': {
      fi: 'Yksikön työ palvelumallin mukaan päättyi',
      sv: 'Enhetens arbete enligt servicemodellen upphörde',
      en: 'The unit’s work by the service model ended',
    },
  },
};
