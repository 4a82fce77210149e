import type { ObservationTypes } from '@puheeksi/core/streams/phenomenon';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketed, bracketedDay, nameOf, recipientName } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('en', fact);
const days = (fact: unknown): string => amount('en', fact, { one: 'day', other: 'days' }) ?? 'a long time';

/** English sentences for an observation of families’ everyday life. */
export const observationEn: StreamSentences<ObservationTypes> = {
  refusals: {
    'observation-already-noted': () =>
      'This observation is on record already. Open a new form to note another one.',
    'observation-not-noted': () => 'The observation has not been noted yet. Note it first.',
    'before-noting': ({ noted }) =>
      `The date is earlier than the day of the observation${on(noted)}. Check the date.`,
    'themes-missing': () => 'The observation has no theme. Choose at least one.',
    'teams-missing': () =>
      'The observation is brought to teams, but no team is chosen. Choose the teams that will discuss it.',
    'not-from-a-team': () =>
      'The observation does not come from a team, so it need not be taken to the management group. The group sees it already.',
    'already-passed-on': ({ on: day }) =>
      `The observation has been taken to the management group already${on(day)}. No new entry is needed.`,
    'not-raised-for-team': ({ team }, names) =>
      `The observation was not brought to this team${bracketed([nameOf(team, names)])}. Choose a team it was brought to.`,
    'already-discussed': ({ team }, names) =>
      `The team has discussed the observation already${bracketed([nameOf(team, names)])}. No new entry is needed.`,
    'for-discussion-only': () =>
      'Management brought the observation to the teams for information and discussion, so no answer is awaited. Record in which team it was discussed.',
    'not-with-management': () =>
      'The observation is not with the management group on that day. Record first when it was taken there, or check the date.',
    'phenomenon-missing': () =>
      'The answer does not say which phenomenon the observation joins. Choose the phenomenon, or another answer.',
    'area-missing': () =>
      'The family-centre area is missing. Where there is no team, choose the family-centre area the observation comes from.',
    'interface-need-leads-nowhere': () =>
      'An interface that needs a model cannot be named with this observation, because nobody would be told what became of it. Remove the interface, or choose a team or a unit as the origin.',
    'not-with-body': ({ body }, names) =>
      `The observation is not for this group to answer${bracketed([nameOf(body, names)])}. Choose the group it was taken to.`,
    'phenomenon-not-joined': () =>
      'A phenomenon is chosen, but the answer does not join the observation to one. Remove the phenomenon, or choose that answer.',
    'answer-unknown': () => 'No such answer is on record. Refresh the view and choose the answer.',
    'feedback-not-owed': () =>
      'Nobody is waiting for word of this answer, or it has been told already. No new entry is needed.',
    'before-answer': ({ answered }) =>
      `The date is earlier than the day of the answer${on(answered)}. Check the date.`,
  },
  warnings: {
    'answer-awaited': ({ awaitedDays }) =>
      `The observation has waited ${days(awaitedDays)} for the management group’s answer. Put it on the agenda of the next meeting.`,
    'feedback-open': ({ recipient, openDays }, names) =>
      `Those who made the observation have not been told the answer yet${bracketed([recipientName(recipient, names)])}. They have waited ${days(openDays)}: tell them, and record the feedback.`,
  },
  fields: {
    observation: {
      label: 'Id of the observation',
      name: 'The id of the observation',
      fill: 'Open the form again to give the observation an id',
    },
    origin: {
      label: 'Where the observation comes from',
      name: 'The origin of the observation',
      fill: 'Choose where the observation comes from',
    },
    'origin.kind': {
      label: 'Where the observation comes from',
      name: 'The origin of the observation',
      fill: 'Choose where the observation comes from',
    },
    'origin.team': { label: 'Team', name: 'The team', fill: 'Choose the team the observation comes from' },
    'origin.unit': {
      label: 'Unit',
      hint: 'Where an area has no team, the unit is given the feedback',
      name: 'The unit',
      fill: 'Choose the unit where the observation was made',
    },
    'origin.by': {
      label: 'Who brings the observation to the teams',
      name: 'The group',
      fill: 'Choose the group that brings the observation to the teams',
    },
    'origin.by.body': {
      label: 'Group',
      name: 'The group',
      fill: 'Choose the group that brings the observation to the teams',
    },
    'origin.by.level': {
      label: 'Level',
      name: 'The level',
      fill: 'Choose whether the group is an area management group or the provincial steering group',
    },
    'origin.teams': {
      label: 'Teams that discuss the observation',
      name: 'The list of teams',
      fill: 'Choose the teams that discuss the observation',
    },
    ageGroups: {
      label: 'Age groups',
      hint: 'How old the children are that the observation is about',
      name: 'The list of age groups',
      fill: 'Choose the age groups',
    },
    author: { label: 'Noted by', name: 'The author', fill: 'Choose who notes the observation' },
    interfaceNeed: {
      label: 'Interface that needs a common model',
      name: 'The interface',
      fill: 'Choose the interface',
    },
    to: {
      label: 'Area management group',
      name: 'The management group',
      fill: 'Choose the management group the observation is taken to',
    },
    team: { label: 'Team', name: 'The team', fill: 'Choose the team' },
    by: { label: 'Who answers', name: 'The group', fill: 'Choose the group that answers the observation' },
    answer: { label: 'Answer', name: 'The answer', fill: 'Choose the answer' },
    phenomenon: {
      label: 'Phenomenon',
      hint: 'Needed when the observation joins a phenomenon',
      name: 'The phenomenon',
      fill: 'Choose the phenomenon',
    },
    answerEntry: {
      label: 'Answer that was told',
      name: 'The answer',
      fill: 'Choose the answer that was told',
    },
  },
  commands: {
    'note-observation': 'Note an observation',
    'pass-observation-on': 'Take to the management group',
    'discuss-in-team': 'Record the team’s discussion',
    'answer-observation': 'Answer the observation',
    'give-observation-feedback': 'Record feedback given',
  },
  events: {
    'observation-noted': 'The observation was noted',
    'observation-passed-on': 'The observation was taken to the management group',
    'observation-discussed-in-team': 'The team discussed the observation',
    'observation-answered': 'The observation was answered',
    'observation-feedback-given': 'The team or unit was told the answer',
  },
};
