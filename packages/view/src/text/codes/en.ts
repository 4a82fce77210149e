import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { countFact, dayFact } from '../byCode.js';
import { plural } from '../plural.js';
import type { CodeSentences, CodeWithFacts } from '../workingTexts.js';

const onDay = 'Day of the discussion';
const concernDay = 'Day the concern arose';
const day = (value: string): string => formatDay(value as Day, 'en');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'en')} ${plural('en', count, { one, other })}`;

const futureDay = (facts: CodeWithFacts): string => {
  const label = facts['field'] === 'concernDay' ? concernDay : onDay;
  const given = dayFact(facts, 'day', day);
  const today = dayFact(facts, 'today', day);
  return `${label}: ${given === undefined ? 'the day' : given} is in the future. Give ${
    today === undefined ? 'today or an earlier day' : `today (${today}) at the latest`
  }.`;
};

/** English sentences of refusals. */
export const refusalsEn: CodeSentences['refusals'] = {
  'day-in-future': futureDay,
  'concern-after-opening': (facts) => {
    const concern = dayFact(facts, 'concernDay', day);
    const opened = dayFact(facts, 'on', day);
    return `${concernDay}${concern === undefined ? '' : ` (${concern})`} is later than the opening of the process${
      opened === undefined ? '' : ` (${opened})`
    }. Correct one of the two days.`;
  },
  'process-not-open': () => 'The process has not been opened. Open the process first, then make the entry.',
  'process-already-open': () =>
    'A process with this id is already open with other details. Make the entry there, or open a new process with a new id.',
  'process-ended': () =>
    'The process has ended. If the end was recorded by mistake, take it back; otherwise open a new process.',
  'process-handed-over': () =>
    'The process has been handed over to another unit. Ask that unit to make the entry.',
  'opening-retracted': () => 'The opening of the process was taken back. Open a new process with a new id.',
  'opening-needed': () =>
    'The process has entries, so its opening cannot be taken back. Take the entries back first.',
  'earlier-than-its-cause': () => 'The day is earlier than that of the entry it rests on. Check the day.',
  'entry-id-taken': () => 'The id of the entry is already in use. Open the form again to get a new id.',
  'entry-unknown': () =>
    'There is no such entry. Fetch the newest situation and choose the entry from the list.',
  'entry-needed': () => 'Another entry rests on this one. Take that one back first.',
  'discussion-id-taken': () =>
    'The id of the discussion is already in use with other details. Open the form again to get a new id.',
  'discussion-unknown': () =>
    'No such discussion has been recorded. Fetch the newest situation and choose the discussion from the list.',
  'discussion-needed': () => 'Another entry rests on this discussion. Take that one back first.',
  'child-in-adults-variant': () =>
    'The chosen log book is for adults only, but the child is marked as present. Change the log book or the participants.',
  'offer-unknown': () => 'No such offer has been recorded. Record first that a discussion was offered.',
  'offer-already-answered': () =>
    'The offer has already been answered. Take the earlier answer back if it is wrong.',
  'plan-without-actions': () => 'The action plan has no actions. Add at least one.',
  'plan-not-made': () => 'There is no action plan yet. Record the plan first.',
  'action-id-taken': () => 'The id of the action is already in use. Open the form again to get a new id.',
  'action-unknown': () => 'There is no such action in the plan. Choose the action from the list.',
  'network-meeting-needs-discussion': () =>
    'A network meeting needs an earlier Let’s Talk discussion. Record the discussion, or where it was held.',
  'not-decided-with-family': () =>
    'A network meeting is decided together with the family. Record who of the family took part in deciding.',
  'meeting-id-taken': () =>
    'The id of the network meeting is already in use. Open the form again to get a new id.',
  'meeting-unknown': () =>
    'No such network meeting has been recorded. Fetch the newest situation and choose the meeting from the list.',
  'meeting-not-in-state': () =>
    'The network meeting is not at a stage where this can be done. Fetch the newest situation and check what has been recorded.',
  'planned-day-past': () => 'The planned day has passed. Choose a coming day, or record the meeting as held.',
  'leader-missing': () =>
    'The network meeting has no leader. Name a leader with the right to lead network meetings.',
  'practitioner-not-qualified': () =>
    'The leader has no right to lead network meetings on that day. Choose another leader, or add a qualified colleague.',
  'invitee-id-taken': () => 'The id of the invitee is already in use. Open the form again to get a new id.',
  'invitee-unknown': () => 'There is no such invitee. Choose the invitee from the list.',
  'invitee-not-accepted': () =>
    'The family has not accepted this invitee. Agree on it with the family first.',
  'invitee-without-role': () => 'The invitee has no task. Say how this person can support the child.',
  'invitee-already-invited': () => 'This person has already been invited. No new invitation is needed.',
  'consent-missing': () => 'The family’s consent is needed for the invitation. Record the consent first.',
  'consent-without-giver': () => 'It is not told who gave the consent. Record who of the family gave it.',
  'consent-unknown': () =>
    'No such consent has been recorded. Fetch the newest situation and choose the consent from the list.',
  'consent-already-withdrawn': () => 'The consent has already been withdrawn. Nothing needs to be done.',
  'attendance-twice': () => 'The same person is marked as attending twice. Remove one of them.',
  'nobody-present': () => 'Nobody is marked as present. Mark who was there.',
  'responsible-worker-count': () => 'One or two responsible workers are named. Change the choice.',
  'not-responsible': () => 'This person is not a responsible worker of the process. Choose a present one.',
  'already-responsible': () =>
    'This person is already a responsible worker of the process. Choose somebody else.',
  'consultation-without-answerer': () =>
    'It is not told who answered the consultation. Choose the field of the one who answered.',
  'consultation-unknown': () =>
    'No such consultation has been recorded. Fetch the newest situation and choose the consultation from the list.',
  'end-needs-discussion': () =>
    'For this reason a process can end only after a discussion. Record the discussion or choose another reason.',
  'end-needs-written-plan': () =>
    'For this reason a process can end once the family has the plan in writing. Record first that it was given.',
  'end-needs-responsible-worker': () =>
    'After a network meeting a process needs a responsible worker before it ends. Name one first.',
  'end-needs-family-answer': () =>
    'The family has not been asked whether support is still needed. Ask and record the answer first.',
  'end-with-planned-meeting': () =>
    'The process has a planned network meeting. Record it as held or cancel it before ending.',
  'end-in-error-with-work': () =>
    'Work has been done in the process, so it cannot be ended as started in error. Choose another reason.',
  'handed-over-to-itself': () => 'The process is already in this unit. Choose another unit.',
  'not-signed-in': () => 'You are not signed in. Sign in and try again.',
  'wrong-resource': () => 'This cannot be done here. Choose the right item.',
  'role-not-entitled': () =>
    'Your role does not give the right to this. If you need it in your work, ask your supervisor.',
  'other-region': () =>
    'This belongs to another wellbeing services county. Ask for it in that county’s own service.',
  'purpose-not-fitting': () =>
    'The stated purpose does not give the right to this. Choose a purpose that belongs to your task.',
  'ground-missing': () =>
    'You have no client relation or other ground for these data. Ask the unit to name you in the process.',
};

/** English sentences of warnings. */
export const warningsEn: CodeSentences['warnings'] = {
  'many-discussions': (facts) => {
    const discussions = countFact(facts, 'discussions');
    return `The process has ${
      discussions === undefined
        ? 'more discussions than usual'
        : counted(discussions, 'discussion', 'discussions')
    }. One or two are usual. Check that they all belong to the same process.`;
  },
  'discussion-before-concern': (facts) => {
    const on = dayFact(facts, 'on', day);
    const concern = dayFact(facts, 'concernDay', day);
    return `The discussion${on === undefined ? '' : ` of ${on}`} is dated before the concern arose${
      concern === undefined ? '' : ` (${concern})`
    }. Check the days; no waiting time is counted.`;
  },
  'many-sessions': () => 'The discussion has more sessions than usual. Check the number of sessions.',
  'child-missing-in-variant': () =>
    'The chosen log book has the child present, but the child is not marked. Check the participants.',
  'discussion-leader-not-qualified': () =>
    'The leader of the discussion had no training in the method on that day. Check the leader or the training register.',
  'meeting-leader-not-qualified': () =>
    'The leader had no right to lead network meetings on that day. Check the leader or the training register.',
  'large-group': () =>
    'More professionals are invited than usual. Check with the family that each has a task.',
  'no-concrete-task': () =>
    'Somebody invited has no concrete task. Agree on a task, or leave the invitation out.',
  'present-without-acceptance': () =>
    'Somebody was present whom the family had not accepted. Check it with the family.',
  'family-not-present': () =>
    'Nobody of the family was at the network meeting. Check the participants; the meeting is the family’s.',
  'second-guardian-missing': () =>
    'The second guardian is not invited or was not there. Check whether this has been agreed.',
  'planned-meeting-unrecorded': () =>
    'The day of a planned network meeting has passed without a record. Record it as held, move it or cancel it.',
  'responsible-worker-missing': () =>
    'The network meeting has been held but no responsible worker is named. Name one or two.',
  'responsible-worker-vacancy': () =>
    'A place of a responsible worker is vacant. Name a new one so that the family knows whom to contact.',
  'plan-not-in-writing': () =>
    'The plan is agreed but the family does not have it in writing. Give the plan and record it.',
  'further-need-not-asked': () =>
    'The family has not been asked whether another network meeting is needed. Ask and record the answer.',
  'action-overdue': () => 'An agreed action is overdue. Record whether it is done, or agree on a new day.',
  'interpreter-language-missing': () =>
    'An interpreter is marked but the language is missing. Add the language so that one can be booked.',
};
