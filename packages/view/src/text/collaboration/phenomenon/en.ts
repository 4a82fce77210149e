import type { PhenomenonTypes } from '@puheeksi/core/streams/phenomenon';
import { phenomenonLabels } from '@puheeksi/core/terms/reference';
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
  recipientNames,
  wordsOf,
} from '../wording.js';
import { levelsEn } from './levelWords.js';

const on = (fact: unknown): string => bracketedDay('en', fact);
const lasting = (fact: unknown): string => bracketedSince('en', fact);
const days = (fact: unknown): string | undefined => amount('en', fact, { one: 'day', other: 'days' });
const euros = (fact: unknown): string => amount('en', fact, { one: 'euro', other: 'euros' }) ?? 'sum missing';
const named = (level: unknown): string => wordsOf(level, levelsEn)[0] ?? 'this body';
const at = (level: unknown): string => `with ${named(level)}`;
const to = (levels: unknown): string | undefined => {
  const words = wordsOf(levels, levelsEn);
  return words.length === 0 ? undefined : `to ${listOf(words, 'or')}`;
};

/** English sentences for a phenomenon on its way up the levels and back. */
export const phenomenonEn: StreamSentences<PhenomenonTypes> = {
  refusals: {
    'same-level': ({ level, allowed }) =>
      `The phenomenon is ${at(level)} already. ${
        to(allowed) === undefined
          ? 'There is no higher level: give the teams feedback'
          : `Take it next ${to(allowed)}`
      }.`,
    'level-skipped': ({ allowed }) =>
      `A phenomenon goes up one level at a time. Take it first ${to(allowed) ?? 'to the next level'}.`,
    'not-upward': ({ allowed }) =>
      `A phenomenon is not taken back to a lower level. Give the teams feedback${
        to(allowed) === undefined ? '' : `, or take the phenomenon ${to(allowed)}`
      }.`,
    sideways: ({ allowed }) =>
      `These levels stand side by side, and a phenomenon does not move between them. Take it ${to(allowed) ?? 'to the next level'}.`,
    'phenomenon-already-opened': () =>
      'This phenomenon is on record already. Make the entry there, or form a new one with a new form.',
    'phenomenon-not-opened': () => 'The phenomenon has not been formed yet. Form it first.',
    'phenomenon-ended': ({ status, ended }) =>
      status === 'merged'
        ? `The phenomenon has been merged into another one${on(ended)}. Make the entry there.`
        : `The phenomenon has been closed${on(ended)}. If the work goes on, retract the closing first.`,
    'before-opening': ({ opened }) =>
      `The date is earlier than the day the phenomenon was formed${on(opened)}. Check the date.`,
    'not-an-indicator': ({ position }) =>
      `The indicator is not recognised${typeof position === 'number' ? ` (number ${position} in the list)` : ''}. Enter its source and id, for example sotkanet:292.`,
    'observation-not-at-hand': () =>
      'There is no such observation. Refresh the view and choose the observation from the list.',
    'observation-already-linked': () =>
      'The observation is part of this phenomenon already. No new entry is needed.',
    'observation-not-linked': () => 'The observation is not part of this phenomenon. Choose one that is.',
    'observations-missing': () =>
      'No observation has been chosen. Choose the observations that move to the other phenomenon.',
    'phenomenon-not-at-hand': () =>
      'There is no such phenomenon. Refresh the view and choose the phenomenon from the list.',
    'phenomenon-not-open': () => 'The other phenomenon has ended. Choose one that is still being handled.',
    'same-phenomenon': () => 'A phenomenon cannot be merged into itself. Choose another one.',
    'already-absorbed': () => 'The other phenomenon is part of this one already. No new entry is needed.',
    'not-merged-here': () =>
      'The phenomenon has not been merged into this one. Record the merging there first.',
    'taken-in-already': () =>
      'The merging can no longer be retracted, because the other phenomenon has taken this one in. Retract that entry first.',
    'hand-over-open': () =>
      'A phenomenon that was merged into this one has not been taken in yet. Take it in first, so that its observations and the awaited feedback come along.',
    'levels-differ': ({ level, other }) =>
      `The two phenomena are at different levels: this one ${at(level)}, the other ${at(other)}. Take the phenomena to the same level first.`,
    'not-linked-there-yet': () =>
      'The observation is not yet part of the phenomenon it moves to. Link it there first.',
    'not-with-body': ({ body, current }, names) =>
      `The phenomenon has not been with this body${bracketed([nameOf(body, names)])}. It is now ${at(current)}: choose a body to which it has been brought.`,
    'before-arrival': ({ arrived }) =>
      `The date is earlier than the day the phenomenon came to the body${on(arrived)}. Check the date.`,
    'before-merging': ({ merged }) =>
      `The date is earlier than the day the other phenomenon was merged into this one${on(merged)}. Check the date.`,
    'participants-too-few': ({ participants, needed }) =>
      `An initiative is formed by a joint decision, but too few participants are marked${bracketed([
        amount('en', participants, { one: 'participant', other: 'participants' }),
      ])}. Mark at least ${
        amount('en', needed, { one: 'participant', other: 'participants' }) ?? 'two participants'
      }.`,
    'initiative-unknown': () =>
      'There is no such initiative in this phenomenon. Choose one of its initiatives.',
    'initiative-missing': ({ from: level, to: next }) =>
      `From ${named(level)}, it is an initiative that goes up, and none has been formed yet. Form one by a joint decision before you take the phenomenon ${to(next) ?? 'further'}.`,
    'due-day-past': ({ dueOn }) =>
      `The due date${on(dueOn)} is before the working group was named. Choose a later one.`,
    'working-group-unknown': () =>
      'There is no such working group in this phenomenon. Choose one of its working groups.',
    'working-group-finished': ({ finished }) =>
      `The result of the working group is on record already${on(finished)}. If it is wrong, retract it.`,
    'working-group-open': ({ workingGroups }) => {
      const count = itemsOf(workingGroups).length;
      return `${
        amount('en', count === 0 ? undefined : count, {
          one: 'working group has not finished yet',
          other: 'working groups have not finished yet',
        }) ?? 'A working group has not finished yet'
      }. Record the results before the phenomenon ends.`;
    },
    'steering-group-unknown': () =>
      'The county’s settings name no steering group, so nobody is responsible for the feedback. Ask the administrator to add the steering group.',
    'subject-missing': () => 'The decision does not say what it is about. Choose its subject.',
    'feedback-not-owed': ({ recipient }, names) =>
      `This recipient is not waiting for feedback${bracketed([recipientName(recipient, names)])}. Check the recipient, who gives the feedback, and the date.`,
    'feedback-open': ({ duties }, names) => {
      const waiting = recipientNames(duties, names);
      const count = waiting.length === 0 ? undefined : waiting.length;
      return `Not everybody has heard yet what became of their observations. Still waiting for feedback: ${
        amount('en', count, { one: 'recipient', other: 'recipients' }) ?? 'at least one team'
      }${bracketed(waiting)}. Give the feedback before you close the phenomenon.`;
    },
    'not-handled': ({ level }) =>
      `The phenomenon is ${at(level)} and has not been handled there yet. Record what was handled, planned or decided before you close it.`,
    'euros-not-a-count': () => 'The sum is not in whole euros. Enter it in whole euros, at least 1.',
  },
  warnings: {
    'observations-missing': () => 'The phenomenon has no observations. Link the observations it is based on.',
    'priorities-missing': () =>
      'No priority of the action plan has been chosen for the phenomenon. Choose one if any of them fits.',
    'answer-awaited': ({ level, awaitedDays }) =>
      `The phenomenon has waited ${days(awaitedDays) ?? 'a long time'} ${at(level)}. Put it on the agenda of the next meeting.`,
    'working-group-late': ({ dueOn, lateDays }) =>
      `The working group’s due date${on(dueOn)} has passed, and the result is ${days(lateDays) ?? 'already'} late. Record the result, or agree on how to go on.`,
    'feedback-open': ({ recipient, since, openDays }, names) =>
      `Feedback has not been given yet${bracketed([recipientName(recipient, names)])}; it has been awaited for ${days(openDays) ?? 'a long time'}${lasting(since)}. Tell what has been done, and record the feedback.`,
    'money-overspent': ({ purpose, reservedEuros, usedEuros }) =>
      `More money has been used than reserved${bracketed(labelsOf(purpose, phenomenonLabels.budgetPurposes, 'en'))}: used ${euros(usedEuros)}, reserved ${euros(reservedEuros)}. Check the entries, or reserve more.`,
  },
  fields: {
    phenomenon: {
      label: 'Id of the phenomenon',
      name: 'The id of the phenomenon',
      fill: 'Open the form again to give the phenomenon an id',
    },
    by: { label: 'Body', name: 'The body', fill: 'Choose the body' },
    splitFrom: {
      label: 'Phenomenon this one is split from',
      name: 'The original phenomenon',
      fill: 'Choose the phenomenon this one is split from',
    },
    priorities: {
      label: 'Priorities',
      hint: 'The priorities of the family centre’s action plan',
      name: 'The list of priorities',
      fill: 'Choose the priorities',
    },
    indicators: {
      label: 'Indicators',
      hint: 'Source and id, for example sotkanet:292',
      name: 'The list of indicators',
      fill: 'Enter the source and id of the indicator, for example sotkanet:292',
    },
    observation: { label: 'Observation', name: 'The observation', fill: 'Choose the observation' },
    source: {
      label: 'Phenomenon to take in',
      name: 'The other phenomenon',
      fill: 'Choose the phenomenon to take in',
    },
    into: {
      label: 'Phenomenon that goes on',
      name: 'The other phenomenon',
      fill: 'Choose the phenomenon that goes on',
    },
    observations: {
      label: 'Observations to move',
      name: 'The list of observations',
      fill: 'Choose the observations to move',
    },
    participants: {
      label: 'Those who decided',
      hint: 'An initiative is formed by a joint decision',
      name: 'The list of participants',
      fill: 'Mark those who took part in the decision',
    },
    initiative: { label: 'Initiative', name: 'The initiative', fill: 'Choose the initiative' },
    leader: {
      label: 'Leader of the working group',
      name: 'The leader',
      fill: 'Choose the leader of the working group',
    },
    workingGroup: { label: 'Working group', name: 'The working group', fill: 'Choose the working group' },
    to: {
      label: 'Where the phenomenon goes',
      name: 'The next body',
      fill: 'Choose where the phenomenon goes',
    },
    'to.level': { label: 'Level', name: 'The level', fill: 'Choose the level the phenomenon goes to' },
    'to.body': { label: 'Body', name: 'The body', fill: 'Choose the body the phenomenon goes to' },
    kind: {
      label: 'What was done',
      name: 'The kind of handling',
      fill: 'Choose whether the matter was handled, planned or decided',
    },
    subject: {
      label: 'What the decision is about',
      name: 'The subject of the decision',
      fill: 'Choose what the decision is about',
    },
    owner: {
      label: 'Who gives the feedback',
      name: 'The group that gives feedback',
      fill: 'Choose which group gives the feedback',
    },
    'owner.level': { label: 'Level', name: 'The level', fill: 'Choose which group gives the feedback' },
    'owner.body': { label: 'Group', name: 'The group', fill: 'Choose the group that gave the feedback' },
    recipient: {
      label: 'Recipient of the feedback',
      name: 'The recipient',
      fill: 'Choose the team or unit that was given the feedback',
    },
    'recipient.kind': {
      label: 'Team or unit',
      name: 'The kind of recipient',
      fill: 'Choose whether a team or a unit was given the feedback',
    },
    'recipient.team': { label: 'Team', name: 'The team', fill: 'Choose the team' },
    'recipient.unit': { label: 'Unit', name: 'The unit', fill: 'Choose the unit' },
    euros: {
      label: 'Sum in euros',
      hint: 'In whole euros',
      name: 'The sum',
      fill: 'Enter the sum in euros',
    },
    purpose: { label: 'Purpose', name: 'The purpose', fill: 'Choose what the money is for' },
  },
  commands: {
    'open-phenomenon': 'Form a phenomenon',
    'describe-phenomenon': 'Describe the phenomenon',
    'name-root-cause': 'Name a root cause',
    'link-observation': 'Link an observation',
    'unlink-observation': 'Unlink the observation',
    'absorb-phenomenon': 'Take in a merged phenomenon',
    'merge-phenomenon': 'Merge into another phenomenon',
    'split-off-observations': 'Move observations to another phenomenon',
    'form-initiative': 'Form an initiative',
    'name-working-group': 'Name a working group',
    'finish-working-group': 'Record the result of the working group',
    'escalate-phenomenon': 'Take to the next level',
    'handle-phenomenon': 'Record handling',
    'give-feedback': 'Record feedback given',
    'reserve-money': 'Reserve money',
    'use-money': 'Record money used',
    'close-phenomenon': 'Close the phenomenon',
  },
  events: {
    'phenomenon-opened': 'The phenomenon was formed',
    'phenomenon-described': 'The phenomenon was described',
    'root-cause-named': 'A root cause was named',
    'observation-linked': 'An observation was linked',
    'observation-unlinked': 'An observation was unlinked',
    'phenomenon-absorbed': 'Another phenomenon was taken in',
    'phenomenon-merged': 'The phenomenon was merged into another',
    'observations-split-off': 'Observations moved to another phenomenon',
    'initiative-formed': 'An initiative was formed',
    'working-group-named': 'A working group was named',
    'working-group-finished': 'The working group finished',
    'phenomenon-escalated': 'The phenomenon went to the next level',
    'phenomenon-handled': 'The phenomenon was handled',
    'feedback-given': 'Feedback was given',
    'money-reserved': 'Money was reserved',
    'money-used': 'Money was used',
    'phenomenon-closed': 'The phenomenon was closed',
  },
};
