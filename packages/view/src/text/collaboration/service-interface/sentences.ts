import type { Language } from '@puheeksi/core';
import type { InterfaceTypes } from '@puheeksi/core/streams/service-interface';
import { embeddingLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { SideBySide } from '../streamSentences.js';
import {
  amount,
  bracketed,
  bracketedDay,
  bracketedSince,
  itemsOf,
  labelsOf,
  nameOf,
  quotedLabels,
  recipientName,
} from '../wording.js';

const stages = (language: Language, fact: unknown): readonly string[] =>
  quotedLabels(fact, embeddingLabels.interfaceStages, language);

/** Sentences for an interface between services, side by side in every language. */
export const serviceInterfaceSentences: SideBySide<InterfaceTypes> = {
  refusals: {
    'interface-already-recognised': {
      fi: () => 'Yhdyspinta on jo kirjattu tunnistetuksi. Tee seuraava kirjaus siihen.',
      sv: () => 'Kontaktytan är redan antecknad som identifierad. Gör nästa anteckning i den.',
      en: () => 'The interface is on record already. Make the next entry there.',
    },
    'interface-not-recognised': {
      fi: () =>
        'Yhdyspintaa ei ole vielä kirjattu tunnistetuksi. Kirjaa ensin, minkä organisaatioiden välillä se on.',
      sv: () => 'Kontaktytan är inte antecknad än. Anteckna först mellan vilka organisationer den finns.',
      en: () => 'The interface is not on record yet. Record first which organisations it lies between.',
    },
    'organisations-too-few': {
      fi: () =>
        'Yhdyspinta on vähintään kahden organisaation välillä. Valitse ainakin kaksi eri organisaatiota.',
      sv: () => 'En kontaktyta finns mellan minst två organisationer. Välj minst två olika organisationer.',
      en: () => 'An interface lies between at least two organisations. Choose at least two different ones.',
    },
    'before-stage': {
      fi: ({ since }) =>
        `Päivä on aikaisempi kuin päivä, jona yhdyspinta tuli nykyiseen vaiheeseensa${bracketedDay('fi', since)}. Tarkista päivä.`,
      sv: ({ since }) =>
        `Dagen är tidigare än dagen då kontaktytan kom till sitt nuvarande skede${bracketedDay('sv', since)}. Kontrollera dagen.`,
      en: ({ since }) =>
        `The date is earlier than the day the interface reached its present stage${bracketedDay('en', since)}. Check the date.`,
    },
    'stage-skipped': {
      fi: ({ from, allowed }) => {
        const now = stages('fi', from)[0];
        const next = stages('fi', allowed);
        return `Vaiheet kirjataan järjestyksessä${now === undefined ? '' : `, ja nykyinen vaihe on ${now}`}. Kirjaa seuraavaksi ${
          next.length === 0 ? 'välistä puuttuva vaihe' : `vaihe ${listOf(next, 'tai')}`
        }.`;
      },
      sv: ({ from, allowed }) => {
        const now = stages('sv', from)[0];
        const next = stages('sv', allowed);
        return `Skedena antecknas i ordning${now === undefined ? '' : `, och det nuvarande skedet är ${now}`}. Anteckna härnäst ${
          next.length === 0 ? 'det skede som saknas däremellan' : `skedet ${listOf(next, 'eller')}`
        }.`;
      },
      en: ({ from, allowed }) => {
        const now = stages('en', from)[0];
        const next = stages('en', allowed);
        return `Stages are recorded in order${now === undefined ? '' : `, and the present one is ${now}`}. Record next ${
          next.length === 0 ? 'the stage that is missing between' : `the stage ${listOf(next, 'or')}`
        }.`;
      },
    },
    'organisation-not-party': {
      fi: ({ organisation }, names) =>
        `Organisaatio ei ole tämän yhdyspinnan osapuoli${bracketed([nameOf(organisation, names)])}. Poista se sopijoista.`,
      sv: ({ organisation }, names) =>
        `Organisationen är inte part i den här kontaktytan${bracketed([nameOf(organisation, names)])}. Ta bort den ur listan över dem som kom överens.`,
      en: ({ organisation }, names) =>
        `This organisation is not a party to the interface${bracketed([nameOf(organisation, names)])}. Remove it from those that agreed.`,
    },
    'organisations-missing': {
      fi: ({ missing }, names) =>
        `Kaikki yhdyspinnan organisaatiot eivät ole mukana sopimassa${bracketed(
          itemsOf(missing).map((one) => nameOf(one, names)),
        )}. Sopikaa toimintamallista yhdessä ja merkitse kaikki sopijat.`,
      sv: ({ missing }, names) =>
        `Alla organisationer i kontaktytan är inte med i överenskommelsen${bracketed(
          itemsOf(missing).map((one) => nameOf(one, names)),
        )}. Kom överens om verksamhetsmodellen tillsammans och anteckna alla som var med.`,
      en: ({ missing }, names) =>
        `Not every organisation of the interface has agreed${bracketed(
          itemsOf(missing).map((one) => nameOf(one, names)),
        )}. Agree on the model together, and mark all who agreed.`,
    },
    'evidence-missing': {
      fi: () =>
        'Arvioinnista puuttuu, mihin se perustuu. Valitse kokemustieto, vaikuttavuustieto tai molemmat.',
      sv: () =>
        'Det framgår inte vad utvärderingen bygger på. Välj erfarenhetskunskap, kunskap om effekter eller båda.',
      en: () =>
        'The evaluation does not say what it rests on. Choose experience, evidence of impact, or both.',
    },
    'feedback-not-owed': {
      fi: () =>
        'Kukaan ei odota tästä palautetta: yhdyspintaa ei ole tuonut esiin tiimi eikä yksikkö, tai heille on jo kerrottu. Uutta kirjausta ei tarvita.',
      sv: () =>
        'Ingen väntar på återkoppling om det här: kontaktytan har inte lyfts fram av något team eller någon enhet, eller så har de redan fått veta. Ingen ny anteckning behövs.',
      en: () =>
        'Nobody is waiting for feedback on this: no team or unit raised the interface, or they have been told. No new entry is needed.',
    },
  },
  warnings: {
    'evaluation-late': {
      fi: ({ daysWithout }) =>
        `Toimintamallia ei ole arvioitu ${
          amount('fi', daysWithout, { one: 'päivään', other: 'päivään' }) ?? 'pitkään aikaan'
        }. Arvioikaa se yhdessä kokemusten ja vaikuttavuuden kannalta.`,
      sv: ({ daysWithout }) =>
        `Verksamhetsmodellen har inte utvärderats på ${
          amount('sv', daysWithout, { one: 'dag', other: 'dagar' }) ?? 'länge'
        }. Utvärdera den tillsammans, både erfarenheterna och effekterna.`,
      en: ({ daysWithout }) =>
        `The model has not been evaluated for ${
          amount('en', daysWithout, { one: 'day', other: 'days' }) ?? 'a long time'
        }. Evaluate it together, both experiences and impact.`,
    },
    'evidence-one-sided': {
      fi: ({ missing }) => {
        const kinds = labelsOf(missing, embeddingLabels.evidenceKinds, 'fi');
        return `Viime arvioinnista puuttui ${kinds.length === 0 ? 'osa tiedosta' : listOf(kinds, 'ja')}. Ottakaa seuraavaan arviointiin sekä kokemustieto että vaikuttavuustieto.`;
      },
      sv: ({ missing }) => {
        const kinds = labelsOf(missing, embeddingLabels.evidenceKinds, 'sv');
        return `I den senaste utvärderingen saknades ${kinds.length === 0 ? 'en del av underlaget' : listOf(kinds, 'och')}. Ta med både erfarenhetskunskap och kunskap om effekter i nästa utvärdering.`;
      },
      en: ({ missing }) => {
        const kinds = labelsOf(missing, embeddingLabels.evidenceKinds, 'en');
        return `Missing from the last evaluation: ${kinds.length === 0 ? 'part of the evidence' : listOf(kinds, 'and')}. Bring both experience and evidence of impact to the next one.`;
      },
    },
    'feedback-open': {
      fi: ({ recipient, since, openDays }, names) =>
        `Yhdyspinnan esiin tuoneille ei ole vielä kerrottu, mitä sille on tehty${bracketed([recipientName(recipient, names)])}. Palautetta on odotettu ${
          amount('fi', openDays, { one: 'päivän', other: 'päivää' }) ?? 'pitkään'
        }${bracketedSince('fi', since)}: kertokaa heille ja kirjatkaa palaute.`,
      sv: ({ recipient, since, openDays }, names) =>
        `De som lyfte fram kontaktytan har ännu inte fått veta vad som har gjorts åt den${bracketed([recipientName(recipient, names)])}. De har väntat på återkoppling i ${
          amount('sv', openDays, { one: 'dag', other: 'dagar' }) ?? 'lång tid'
        }${bracketedSince('sv', since)}: berätta för dem och anteckna återkopplingen.`,
      en: ({ recipient, since, openDays }, names) =>
        `Those who raised the interface have not been told yet what was done about it${bracketed([recipientName(recipient, names)])}. They have waited ${
          amount('en', openDays, { one: 'day', other: 'days' }) ?? 'a long time'
        }${bracketedSince('en', since)}: tell them, and record the feedback.`,
    },
  },
  fields: {
    interface: {
      fi: {
        label: 'Yhdyspinnan tunnus',
        name: 'Yhdyspinnan tunnus',
        fill: 'Avaa lomake uudelleen, niin yhdyspinta saa tunnuksen',
      },
      sv: {
        label: 'Kontaktytans kod',
        name: 'Kontaktytans kod',
        fill: 'Öppna formuläret på nytt, så får kontaktytan en kod',
      },
      en: {
        label: 'Id of the interface',
        name: 'The id of the interface',
        fill: 'Open the form again to give the interface an id',
      },
    },
    between: {
      fi: {
        label: 'Organisaatiot, joiden välillä yhdyspinta on',
        name: 'Organisaatioiden luettelo',
        fill: 'Valitse vähintään kaksi organisaatiota',
      },
      sv: {
        label: 'Organisationer som kontaktytan finns mellan',
        name: 'Listan över organisationer',
        fill: 'Välj minst två organisationer',
      },
      en: {
        label: 'Organisations the interface lies between',
        name: 'The list of organisations',
        fill: 'Choose at least two organisations',
      },
    },
    raisedBy: {
      fi: {
        label: 'Kuka toi yhdyspinnan esiin',
        name: 'Esiin tuonut tiimi tai yksikkö',
        fill: 'Valitse tiimi tai yksikkö, joka toi yhdyspinnan esiin',
      },
      sv: {
        label: 'Vem som lyfte fram kontaktytan',
        name: 'Teamet eller enheten som lyfte fram kontaktytan',
        fill: 'Välj teamet eller enheten som lyfte fram kontaktytan',
      },
      en: {
        label: 'Who raised the interface',
        name: 'The team or unit that raised the interface',
        fill: 'Choose the team or unit that raised the interface',
      },
    },
    'raisedBy.kind': {
      fi: {
        label: 'Tiimi vai yksikkö',
        name: 'Tieto siitä, onko esiin tuonut tiimi vai yksikkö,',
        fill: 'Valitse, toiko yhdyspinnan esiin tiimi vai yksikkö',
      },
      sv: {
        label: 'Team eller enhet',
        name: 'Uppgiften om team eller enhet',
        fill: 'Välj om ett team eller en enhet lyfte fram kontaktytan',
      },
      en: {
        label: 'Team or unit',
        name: 'The kind of raiser',
        fill: 'Choose whether a team or a unit raised the interface',
      },
    },
    'raisedBy.unit': {
      fi: {
        label: 'Yksikkö',
        name: 'Yksikkö',
        fill: 'Valitse yksikkö, joka toi yhdyspinnan esiin',
      },
      sv: { label: 'Enhet', name: 'Enheten', fill: 'Välj enheten som lyfte fram kontaktytan' },
      en: { label: 'Unit', name: 'The unit', fill: 'Choose the unit that raised the interface' },
    },
    'raisedBy.team': {
      fi: {
        label: 'Tiimi',
        name: 'Tiimi',
        fill: 'Valitse tiimi, joka toi yhdyspinnan esiin',
      },
      sv: { label: 'Team', name: 'Teamet', fill: 'Välj teamet som lyfte fram kontaktytan' },
      en: { label: 'Team', name: 'The team', fill: 'Choose the team that raised the interface' },
    },
    'raisedBy.observation': {
      fi: {
        label: 'Havainto, josta yhdyspinta tunnistettiin',
        name: 'Havainto',
        fill: 'Valitse havainto',
      },
      sv: {
        label: 'Observation som kontaktytan identifierades utifrån',
        name: 'Observationen',
        fill: 'Välj observation',
      },
      en: {
        label: 'Observation that showed the interface',
        name: 'The observation',
        fill: 'Choose the observation',
      },
    },
    by: {
      fi: {
        label: 'Sopimassa olleet organisaatiot',
        name: 'Sopijoiden luettelo',
        fill: 'Valitse sopimassa olleet organisaatiot',
      },
      sv: {
        label: 'Organisationer som kom överens',
        name: 'Listan över organisationer',
        fill: 'Välj organisationerna som kom överens',
      },
      en: {
        label: 'Organisations that agreed',
        name: 'The list of organisations',
        fill: 'Choose the organisations that agreed',
      },
    },
    evidence: {
      fi: {
        label: 'Mihin arviointi perustuu',
        name: 'Arvioinnin perusteiden luettelo',
        fill: 'Valitse, mihin arviointi perustuu',
      },
      sv: {
        label: 'Vad utvärderingen bygger på',
        name: 'Underlaget för utvärderingen',
        fill: 'Välj vad utvärderingen bygger på',
      },
      en: {
        label: 'What the evaluation rests on',
        name: 'The list of evidence',
        fill: 'Choose what the evaluation rests on',
      },
    },
  },
  commands: {
    'recognise-interface': {
      fi: 'Kirjaa yhdyspinta',
      sv: 'Anteckna en kontaktyta',
      en: 'Record an interface',
    },
    'agree-interface-model': {
      fi: 'Kirjaa sovittu toimintamalli',
      sv: 'Anteckna överenskommen verksamhetsmodell',
      en: 'Record an agreed model',
    },
    'follow-interface-model': {
      fi: 'Kirjaa seurannan alku',
      sv: 'Anteckna att uppföljningen börjar',
      en: 'Record that the model is followed',
    },
    'evaluate-interface-model': {
      fi: 'Kirjaa arviointi',
      sv: 'Anteckna utvärdering',
      en: 'Record an evaluation',
    },
    'develop-interface-model': {
      fi: 'Kirjaa kehittäminen',
      sv: 'Anteckna utveckling',
      en: 'Record development',
    },
    'give-interface-feedback': {
      fi: 'Kirjaa annettu palaute',
      sv: 'Anteckna given återkoppling',
      en: 'Record feedback given',
    },
  },
  events: {
    'interface-recognised': {
      fi: 'Yhdyspinta tunnistettiin',
      sv: 'Kontaktytan identifierades',
      en: 'The interface was recognised',
    },
    'interface-model-agreed': {
      fi: 'Toimintamallista sovittiin',
      sv: 'Man kom överens om en verksamhetsmodell',
      en: 'A model was agreed',
    },
    'interface-model-followed': {
      fi: 'Toimintamallin seuranta alkoi',
      sv: 'Uppföljningen av modellen började',
      en: 'The model began to be followed',
    },
    'interface-model-evaluated': {
      fi: 'Toimintamalli arvioitiin',
      sv: 'Modellen utvärderades',
      en: 'The model was evaluated',
    },
    'interface-model-developed': {
      fi: 'Toimintamallia kehitettiin',
      sv: 'Modellen utvecklades',
      en: 'The model was developed',
    },
    'interface-feedback-given': {
      fi: 'Palaute annettiin',
      sv: 'Återkoppling gavs',
      en: 'Feedback was given',
    },
  },
};
