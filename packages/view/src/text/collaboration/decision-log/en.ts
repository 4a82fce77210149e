import type { DecisionLogTypes } from '@puheeksi/core/streams/decision-log';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf } from '../wording.js';
import { questionCode } from './questionCode.js';

const on = (fact: unknown): string => bracketedDay('en', fact);

/** English sentences for the decision log of a body. */
export const decisionLogEn: StreamSentences<DecisionLogTypes> = {
  refusals: {
    'log-already-opened': () => 'The group has a decision log already. Open it and make the entry there.',
    'log-not-opened': () => 'The group has no decision log yet. Open one first.',
    'before-opening': ({ opened }) =>
      `The date is earlier than the day the decision log was opened${on(opened)}. Check the date.`,
    'question-already-there': () =>
      'The question is in the decision log already. Open a new form to add another one.',
    'question-unknown': () =>
      'There is no such question in the decision log. Choose one from the list, or add it as the group’s own question.',
    'question-decided': ({ question, on: day }) =>
      `Question${questionCode(question)} has been decided already${on(day)}. Take it up again if you return to the matter.`,
    'question-not-decided': ({ question }) =>
      `Question${questionCode(question)} has not been decided yet, so it is open already. Record the discussion or the decision.`,
  },
  warnings: {
    'questions-open': ({ questions, openDays }) => {
      const count = itemsOf(questions).length;
      return `${
        amount('en', count === 0 ? undefined : count, {
          one: 'question still awaits',
          other: 'questions still await',
        }) ?? 'Some questions still await'
      } a decision, though ${
        amount('en', openDays, { one: 'day has', other: 'days have' }) ?? 'much time has'
      } passed since the log was opened. Choose together which one to decide next.`;
    },
  },
  fields: {
    body: { label: 'Group', name: 'The group', fill: 'Choose the group whose decision log is opened' },
    bodyKind: { label: 'Kind of group', name: 'The kind of group', fill: 'Choose the kind of group' },
    question: { label: 'Question', name: 'The question', fill: 'Choose the question' },
    minutes: {
      label: 'Notes of the discussion',
      hint: 'Write no names and nothing by which a family could be recognised',
      name: 'The text of the notes',
      fill: 'Write the notes',
    },
    owner: {
      label: 'Owner of the decision',
      hint: 'Who sees to it that the decision is carried out',
      name: 'The owner',
      fill: 'Choose the owner of the decision',
    },
    jointlyWith: {
      label: 'Other groups that took part in deciding',
      name: 'The list of groups',
      fill: 'Choose the groups you decided together with',
    },
  },
  commands: {
    'open-decision-log': 'Open a decision log',
    'add-own-question': 'Add a question of your own',
    'discuss-question': 'Record the discussion',
    'decide-question': 'Record the decision',
    'reopen-question': 'Take up again',
  },
  events: {
    'decision-log-opened': 'The decision log was opened',
    'own-question-added': 'A question of the group’s own was added',
    'question-discussed': 'The question was discussed',
    'question-decided': 'The question was decided',
    'question-reopened': 'The question was taken up again',
  },
};
