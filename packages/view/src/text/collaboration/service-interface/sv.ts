import type { InterfaceTypes } from '@puheeksi/core/streams/service-interface';
import { embeddingLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import {
  amount,
  bracketed,
  bracketedDay,
  bracketedSince,
  itemsOf,
  labelsOf,
  nameOf,
  recipientName,
  quotedLabels,
} from '../wording.js';

const on = (fact: unknown): string => bracketedDay('sv', fact);
const lasting = (fact: unknown): string => bracketedSince('sv', fact);
const stages = (fact: unknown): readonly string[] =>
  quotedLabels(fact, embeddingLabels.interfaceStages, 'sv');

/** Swedish sentences for an interface between services. */
export const serviceInterfaceSv: StreamSentences<InterfaceTypes> = {
  refusals: {
    'interface-already-recognised': () =>
      'Kontaktytan är redan antecknad som identifierad. Gör nästa anteckning i den.',
    'interface-not-recognised': () =>
      'Kontaktytan är inte antecknad än. Anteckna först mellan vilka organisationer den finns.',
    'organisations-too-few': () =>
      'En kontaktyta finns mellan minst två organisationer. Välj minst två olika organisationer.',
    'before-stage': ({ since }) =>
      `Dagen är tidigare än dagen då kontaktytan kom till sitt nuvarande skede${on(since)}. Kontrollera dagen.`,
    'stage-skipped': ({ from, allowed }) => {
      const now = stages(from)[0];
      const next = stages(allowed);
      return `Skedena antecknas i ordning${now === undefined ? '' : `, och det nuvarande skedet är ${now}`}. Anteckna härnäst ${
        next.length === 0 ? 'det skede som saknas däremellan' : `skedet ${listOf(next, 'eller')}`
      }.`;
    },
    'organisation-not-party': ({ organisation }, names) =>
      `Organisationen är inte part i den här kontaktytan${bracketed([nameOf(organisation, names)])}. Ta bort den ur listan över dem som kom överens.`,
    'organisations-missing': ({ missing }, names) =>
      `Alla organisationer i kontaktytan är inte med i överenskommelsen${bracketed(
        itemsOf(missing).map((one) => nameOf(one, names)),
      )}. Kom överens om verksamhetsmodellen tillsammans och anteckna alla som var med.`,
    'evidence-missing': () =>
      'Det framgår inte vad utvärderingen bygger på. Välj erfarenhetskunskap, kunskap om effekter eller båda.',
    'feedback-not-owed': () =>
      'Ingen väntar på återkoppling om det här: kontaktytan har inte lyfts fram av något team eller någon enhet, eller så har de redan fått veta. Ingen ny anteckning behövs.',
  },
  warnings: {
    'evaluation-late': ({ daysWithout }) =>
      `Verksamhetsmodellen har inte utvärderats på ${
        amount('sv', daysWithout, { one: 'dag', other: 'dagar' }) ?? 'länge'
      }. Utvärdera den tillsammans, både erfarenheterna och effekterna.`,
    'evidence-one-sided': ({ missing }) => {
      const kinds = labelsOf(missing, embeddingLabels.evidenceKinds, 'sv');
      return `I den senaste utvärderingen saknades ${kinds.length === 0 ? 'en del av underlaget' : listOf(kinds, 'och')}. Ta med både erfarenhetskunskap och kunskap om effekter i nästa utvärdering.`;
    },
    'feedback-open': ({ recipient, since, openDays }, names) =>
      `De som lyfte fram kontaktytan har ännu inte fått veta vad som har gjorts åt den${bracketed([recipientName(recipient, names)])}. De har väntat på återkoppling i ${
        amount('sv', openDays, { one: 'dag', other: 'dagar' }) ?? 'lång tid'
      }${lasting(since)}: berätta för dem och anteckna återkopplingen.`,
  },
  fields: {
    interface: {
      label: 'Kontaktytans kod',
      name: 'Kontaktytans kod',
      fill: 'Öppna formuläret på nytt, så får kontaktytan en kod',
    },
    between: {
      label: 'Organisationer som kontaktytan finns mellan',
      name: 'Listan över organisationer',
      fill: 'Välj minst två organisationer',
    },
    raisedBy: {
      label: 'Vem som lyfte fram kontaktytan',
      name: 'Teamet eller enheten som lyfte fram kontaktytan',
      fill: 'Välj teamet eller enheten som lyfte fram kontaktytan',
    },
    'raisedBy.kind': {
      label: 'Team eller enhet',
      name: 'Uppgiften om team eller enhet',
      fill: 'Välj om ett team eller en enhet lyfte fram kontaktytan',
    },
    'raisedBy.unit': { label: 'Enhet', name: 'Enheten', fill: 'Välj enheten som lyfte fram kontaktytan' },
    'raisedBy.team': { label: 'Team', name: 'Teamet', fill: 'Välj teamet som lyfte fram kontaktytan' },
    'raisedBy.observation': {
      label: 'Observation som kontaktytan identifierades utifrån',
      name: 'Observationen',
      fill: 'Välj observation',
    },
    by: {
      label: 'Organisationer som kom överens',
      name: 'Listan över organisationer',
      fill: 'Välj organisationerna som kom överens',
    },
    evidence: {
      label: 'Vad utvärderingen bygger på',
      name: 'Underlaget för utvärderingen',
      fill: 'Välj vad utvärderingen bygger på',
    },
  },
  commands: {
    'recognise-interface': 'Anteckna en kontaktyta',
    'agree-interface-model': 'Anteckna överenskommen verksamhetsmodell',
    'follow-interface-model': 'Anteckna att uppföljningen börjar',
    'evaluate-interface-model': 'Anteckna utvärdering',
    'develop-interface-model': 'Anteckna utveckling',
    'give-interface-feedback': 'Anteckna given återkoppling',
  },
  events: {
    'interface-recognised': 'Kontaktytan identifierades',
    'interface-model-agreed': 'Man kom överens om en verksamhetsmodell',
    'interface-model-followed': 'Uppföljningen av modellen började',
    'interface-model-evaluated': 'Modellen utvärderades',
    'interface-model-developed': 'Modellen utvecklades',
    'interface-feedback-given': 'Återkoppling gavs',
  },
};
