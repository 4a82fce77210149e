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

const on = (fact: unknown): string => bracketedDay('en', fact);
const lasting = (fact: unknown): string => bracketedSince('en', fact);
const stages = (fact: unknown): readonly string[] =>
  quotedLabels(fact, embeddingLabels.interfaceStages, 'en');

/** English sentences for an interface between services. */
export const serviceInterfaceEn: StreamSentences<InterfaceTypes> = {
  refusals: {
    'interface-already-recognised': () => 'The interface is on record already. Make the next entry there.',
    'interface-not-recognised': () =>
      'The interface is not on record yet. Record first which organisations it lies between.',
    'organisations-too-few': () =>
      'An interface lies between at least two organisations. Choose at least two different ones.',
    'before-stage': ({ since }) =>
      `The date is earlier than the day the interface reached its present stage${on(since)}. Check the date.`,
    'stage-skipped': ({ from, allowed }) => {
      const now = stages(from)[0];
      const next = stages(allowed);
      return `Stages are recorded in order${now === undefined ? '' : `, and the present one is ${now}`}. Record next ${
        next.length === 0 ? 'the stage that is missing between' : `the stage ${listOf(next, 'or')}`
      }.`;
    },
    'organisation-not-party': ({ organisation }, names) =>
      `This organisation is not a party to the interface${bracketed([nameOf(organisation, names)])}. Remove it from those that agreed.`,
    'organisations-missing': ({ missing }, names) =>
      `Not every organisation of the interface has agreed${bracketed(
        itemsOf(missing).map((one) => nameOf(one, names)),
      )}. Agree on the model together, and mark all who agreed.`,
    'evidence-missing': () =>
      'The evaluation does not say what it rests on. Choose experience, evidence of impact, or both.',
    'feedback-not-owed': () =>
      'Nobody is waiting for feedback on this: no team or unit raised the interface, or they have been told. No new entry is needed.',
  },
  warnings: {
    'evaluation-late': ({ daysWithout }) =>
      `The model has not been evaluated for ${
        amount('en', daysWithout, { one: 'day', other: 'days' }) ?? 'a long time'
      }. Evaluate it together, both experiences and impact.`,
    'evidence-one-sided': ({ missing }) => {
      const kinds = labelsOf(missing, embeddingLabels.evidenceKinds, 'en');
      return `Missing from the last evaluation: ${kinds.length === 0 ? 'part of the evidence' : listOf(kinds, 'and')}. Bring both experience and evidence of impact to the next one.`;
    },
    'feedback-open': ({ recipient, since, openDays }, names) =>
      `Those who raised the interface have not been told yet what was done about it${bracketed([recipientName(recipient, names)])}. They have waited ${
        amount('en', openDays, { one: 'day', other: 'days' }) ?? 'a long time'
      }${lasting(since)}: tell them, and record the feedback.`,
  },
  fields: {
    interface: {
      label: 'Id of the interface',
      name: 'The id of the interface',
      fill: 'Open the form again to give the interface an id',
    },
    between: {
      label: 'Organisations the interface lies between',
      name: 'The list of organisations',
      fill: 'Choose at least two organisations',
    },
    raisedBy: {
      label: 'Who raised the interface',
      name: 'The team or unit that raised the interface',
      fill: 'Choose the team or unit that raised the interface',
    },
    'raisedBy.kind': {
      label: 'Team or unit',
      name: 'The kind of raiser',
      fill: 'Choose whether a team or a unit raised the interface',
    },
    'raisedBy.team': { label: 'Team', name: 'The team', fill: 'Choose the team that raised the interface' },
    'raisedBy.unit': { label: 'Unit', name: 'The unit', fill: 'Choose the unit that raised the interface' },
    'raisedBy.observation': {
      label: 'Observation that showed the interface',
      name: 'The observation',
      fill: 'Choose the observation',
    },
    by: {
      label: 'Organisations that agreed',
      name: 'The list of organisations',
      fill: 'Choose the organisations that agreed',
    },
    evidence: {
      label: 'What the evaluation rests on',
      name: 'The list of evidence',
      fill: 'Choose what the evaluation rests on',
    },
  },
  commands: {
    'recognise-interface': 'Record an interface',
    'agree-interface-model': 'Record an agreed model',
    'follow-interface-model': 'Record that the model is followed',
    'evaluate-interface-model': 'Record an evaluation',
    'develop-interface-model': 'Record development',
    'give-interface-feedback': 'Record feedback given',
  },
  events: {
    'interface-recognised': 'The interface was recognised',
    'interface-model-agreed': 'A model was agreed',
    'interface-model-followed': 'The model began to be followed',
    'interface-model-evaluated': 'The model was evaluated',
    'interface-model-developed': 'The model was developed',
    'interface-feedback-given': 'Feedback was given',
  },
};
