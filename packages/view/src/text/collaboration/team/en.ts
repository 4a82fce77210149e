import type { TeamTypes } from '@puheeksi/core/streams/team';
import { teamLabels } from '@puheeksi/core/terms/reference';
import { listOf } from '../../list.js';
import type { StreamSentences } from '../streamSentences.js';
import { amount, bracketedDay, itemsOf, labelsOf } from '../wording.js';

const on = (fact: unknown): string => bracketedDay('en', fact);

/** English sentences for a local family-centre team. */
export const teamEn: StreamSentences<TeamTypes> = {
  refusals: {
    'team-already-founded': () => 'The team has been founded already. Open its details and go on from there.',
    'team-not-founded': () => 'The team has not been founded yet. Record its founding first.',
    'team-ended': ({ ended }) =>
      `The team’s work has ended${on(ended)}. If the team goes on, retract its ending first.`,
    'before-founding': ({ founded }) =>
      `The date is earlier than the founding of the team${on(founded)}. Check the date.`,
    'age-groups-missing': () =>
      'The age group is missing. Choose at least one age group that the member works with.',
    'worker-already-member': () => 'This worker is a member of the team already. No new entry is needed.',
    'worker-not-member': () =>
      'This worker is not a member of the team on that day. Record them as a member first, or choose one of the members.',
    'overlapping-membership': ({ until }) =>
      `The worker was still a member of the team on that day: the membership before this one ended later${on(until)}. Record the return for a day after that.`,
    'later-membership': ({ joined }) =>
      `The worker has a later membership, which began after this one${on(joined)}. Give this membership a last day before that.`,
    'left-before-joining': ({ joined }) =>
      `The day of leaving is earlier than the day the member joined${on(joined)}. Correct one of the two dates.`,
    'facilitator-count': ({ named, needed }) =>
      `The work pair has ${amount('en', named, { one: 'worker', other: 'workers' }) ?? 'the wrong number of workers'}. Choose ${
        amount('en', needed, { one: 'member', other: 'different members' }) ?? 'two different members'
      }.`,
    'nobody-present': () =>
      'Nobody is marked as present. Mark the members who were there, or cancel the meeting.',
    'visitors-not-a-count': () =>
      'The number of visitors is not a whole number. Enter it in digits; if there were none, enter zero.',
    'meeting-unknown': () =>
      'There is no such meeting. Refresh the view and choose the meeting from the list.',
    'meeting-already-planned': () =>
      'This meeting is on record already. Move it to another day, or open a new form for a new meeting.',
    'meeting-not-planned': ({ status }) =>
      status === 'cancelled'
        ? 'The meeting was cancelled. If it was held after all, retract the cancellation first.'
        : 'The meeting is recorded as held already. If that is wrong, retract the entry first.',
    'planned-day-past': ({ day }) =>
      `The planned date${on(day)} has passed. Choose a later date, or record the meeting as held.`,
  },
  warnings: {
    'sectors-missing': ({ sectors }) => {
      const missing = labelsOf(sectors, teamLabels.memberSectors, 'en');
      return `Still missing from the team: ${missing.length === 0 ? 'some of the parties' : listOf(missing, 'and')}. Invite them in, so that the team sees the whole of families’ everyday life.`;
    },
    'child-age-groups-too-few': ({ missing }) =>
      `Too few age groups are represented: the team needs ${
        amount('en', missing, { one: 'more age group', other: 'more age groups' }) ?? 'more of them'
      }. Invite people who work with children of other ages.`,
    'facilitators-not-named': () =>
      'The team has no facilitating work pair yet. Name two members who lead the meetings and take the message to the management group.',
    'facilitator-vacancy': ({ remaining, needed }) => {
      const left = itemsOf(remaining).length;
      const open = typeof needed === 'number' && needed > left ? needed - left : undefined;
      return `The facilitating work pair has ${
        amount('en', open, { one: 'vacant place', other: 'vacant places' }) ?? 'a vacant place'
      }. Name the pair again, so that the message reaches the management group.`;
    },
    'team-meeting-late': ({ dueOn, daysLate }) =>
      `The day by which the team should have met${on(dueOn)} has passed, and the meeting is ${
        amount('en', daysLate, { one: 'day', other: 'days' }) ?? 'already'
      } late. Agree on a date, or record the meeting that was held.`,
    'planned-meeting-unrecorded': ({ day }) =>
      `The planned meeting${on(day)} has passed without a record. Record it as held, move it or cancel it.`,
  },
  fields: {
    team: {
      label: 'Code of the team',
      hint: 'As it stands in the county’s register',
      name: 'The code of the team',
      fill: 'Choose the team',
    },
    basedOn: {
      label: 'What the team is based on',
      name: 'The basis of the team',
      fill: 'Choose whether the group is new or built around an existing one',
    },
    worker: { label: 'Worker', name: 'The worker', fill: 'Choose the worker' },
    organisation: { label: 'Organisation', name: 'The organisation', fill: 'Choose the organisation' },
    sector: { label: 'Party', name: 'The party', fill: 'Choose which party the member comes from' },
    field: { label: 'Field of work', name: 'The field of work', fill: 'Choose what the member works with' },
    ageGroups: {
      label: 'Age groups',
      hint: 'How old the children are in the families the member works with',
      name: 'The list of age groups',
      fill: 'Choose at least one age group',
    },
    until: {
      label: 'Last day of the membership',
      hint: 'If the membership is entered after it ended',
      name: 'The last day of the membership',
      fill: 'Enter the last day of the membership',
    },
    workers: {
      label: 'Facilitating work pair',
      hint: 'The pair leads the meetings and takes the team’s message to the management group',
      name: 'The work pair',
      fill: 'Choose two members for the work pair',
    },
    managementGroup: {
      label: 'Area management group',
      hint: 'The group in which the work pair has a standing seat',
      name: 'The management group',
      fill: 'Choose the area management group',
    },
    meeting: { label: 'Meeting', name: 'The meeting', fill: 'Choose the meeting' },
    day: {
      label: 'Date of the meeting',
      hint: 'The day the meeting is planned for',
      name: 'The date of the meeting',
      fill: 'Enter the date of the meeting',
    },
    agenda: {
      label: 'Agenda',
      hint: 'Write no names and nothing by which a family could be recognised',
      name: 'The agenda',
      fill: 'Write the agenda',
    },
    present: {
      label: 'Members present',
      name: 'The list of those present',
      fill: 'Mark the members who were present',
    },
    visitors: {
      label: 'Number of visitors',
      hint: 'Others than members, for example an invited expert',
      name: 'The number of visitors',
      fill: 'Enter the number of visitors',
    },
    record: {
      label: 'Record of the meeting',
      hint: 'Write no names and nothing by which a family could be recognised',
      name: 'The record of the meeting',
      fill: 'Write the record of the meeting',
    },
  },
  commands: {
    'found-team': 'Found a team',
    'add-member': 'Add a member',
    'end-membership': 'Record that a member leaves',
    'name-facilitators': 'Name the facilitating work pair',
    'plan-team-meeting': 'Plan a meeting',
    'move-team-meeting': 'Move the meeting',
    'cancel-team-meeting': 'Cancel the meeting',
    'record-team-meeting': 'Record a meeting held',
    'end-team': 'End the team’s work',
  },
  events: {
    'team-founded': 'The team was founded',
    'member-joined': 'A member joined',
    'member-left': 'A member left',
    'facilitators-named': 'The facilitating work pair was named',
    'team-meeting-planned': 'A meeting was planned',
    'team-meeting-moved': 'A meeting was moved',
    'team-meeting-cancelled': 'A meeting was cancelled',
    'team-meeting-held': 'A meeting was held',
    'team-ended': 'The team’s work ended',
  },
};
