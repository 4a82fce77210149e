import type { ConsentLack } from '@puheeksi/core/streams/lp-process';
import type { Day } from '@puheeksi/core';
import { professionalSectorTerms } from '@puheeksi/core/terms';
import { formatDay } from '../../../format/day.js';
import { byFact, countFact, dayFact } from '../../byCode.js';
import { bracketed, labelsOf } from '../../collaboration/wording.js';
import type { CodeWithFacts } from '../../workingTexts.js';
import type { ProcessSentences } from './processSentences.js';
import { serviceConsentSentence, type SentencesByAct } from './serviceConsentSentence.js';
import { safetyEn } from './safety/en.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'en'));
  return day === undefined ? '' : ` (${day})`;
};
const number = (facts: CodeWithFacts, name: string): string => {
  const count = countFact(facts, name);
  return count === undefined ? '' : ` (${count})`;
};

/** What the consent that an act needs fails. */
const consentLacks: Readonly<Record<ConsentLack, string>> = {
  none: 'The consent concerning this invitee is missing. Ask the family for it first.',
  'not-yet': 'The consent was given only later. Check the dates, or ask the family for consent first.',
  matter:
    'The consent concerning this invitee is about something else. Ask the family for consent to exactly this.',
  data: 'The consent does not cover all of this information. Leave the rest out, or ask the family for consent to it as well.',
  source:
    'The consent does not cover information from this service. Leave it out, or ask the family for consent to it as well.',
  giver:
    'Somebody who decides on this has not consented. Ask the guardian, or the child or young person herself.',
  withdrawn: 'The consent has been withdrawn. Go on only if the family gives a new one.',
  expired: 'The consent is no longer valid. Ask the family whether they give a new one.',
};

const sectorsIn = (sectors: unknown): string => bracketed(labelsOf(sectors, professionalSectorTerms, 'en'));

/** Where nobody consented, or to something else, the way out depends on the act. */
const consentLacksOf: SentencesByAct = {
  consult: {
    none: (where) =>
      `There is no consent to the consultation${where}. Ask the family for consent, or ask for advice so that the family cannot be recognised.`,
    matter: (where) =>
      `The consent is about something other than the consultation${where}. Ask the family for consent to exchanging information, or ask for advice so that the family cannot be recognised.`,
  },
  'hand-over': {
    none: () => 'There is no consent to the hand-over. Ask the family for consent first.',
    matter: () =>
      'The consent is about something other than the hand-over. Ask the family for consent to the hand-over itself.',
  },
};

/** English sentences for the steps of an LP process. */
export const processEn: ProcessSentences = {
  refusals: {
    ...safetyEn.refusals,
    'process-ended': (facts) =>
      `The process has ended${on(facts, 'ended')}. If the work goes on, retract its ending first.`,
    'process-handed-over': (facts) =>
      `The process has moved to another wellbeing services county${on(facts, 'on')} and goes on there. If it did not move, retract the hand-over first.`,
    'earlier-than-its-cause': (facts) =>
      `The date${on(facts, 'on')} is earlier than the entry this one is based on${on(facts, 'causeOn')}. Correct one of the two dates.`,
    'entry-id-taken': () =>
      'The id of the entry is already in use with other details. Open the form again to get a new id.',
    'entry-unknown': () => 'There is no such entry. Refresh the view and choose the entry from the list.',
    'entry-needed': () =>
      'The entry cannot be retracted, because another entry is based on it. Retract the other entry first. A discussion can also be replaced: record the right one first, then retract the wrong one.',
    'earlier-than-basis': (facts) =>
      `The date is earlier than the entry this is about${on(facts, 'since')}. Correct the date.`,
    'child-in-adults-variant': () =>
      'This log book is for adults only, but the child is marked as present. Choose a log book in which the child takes part, or correct the participants.',
    'offer-unknown': () => 'No such offer of a discussion is on record. Record the offer first.',
    'offer-already-answered': () =>
      'The offer has been answered already. If the answer is wrong, retract it. If a discussion was offered again, record a new offer.',
    'plan-without-actions': () =>
      'The plan has no actions. Add at least one action that you agreed on together.',
    'plan-unknown': () =>
      'No such action plan is on record. Choose the plan from the list, or first record the plan you made together.',
    'action-id-taken': () => 'The id of the action is already in use. Open the form again to get a new id.',
    'action-unknown': () => 'There is no such action in the plan. Choose the action from the plan.',
    'network-meeting-needs-discussion': () =>
      'A network meeting always follows a discussion. Record the discussion first, or note that it was held elsewhere.',
    'not-decided-with-family': () =>
      'A network meeting is decided on together with the family. Mark who in the family took part in the decision.',
    'meeting-id-taken': () =>
      'The id of the network meeting is already in use. Open the form again to get a new id.',
    'meeting-unknown': () => 'There is no such network meeting. Choose the meeting from the list.',
    'meeting-not-in-state': () =>
      'This is not possible at this stage of the network meeting. Refresh the view: the meeting may have been held or cancelled, or may not have been planned yet.',
    'planned-day-past': (facts) =>
      `The planned date${on(facts, 'day')} has passed. Choose a later date, or record the meeting as held.`,
    'leader-missing': () => 'The network meeting has no leader. Choose at least one.',
    'practitioner-rights-unknown': () =>
      'It is not known whether any of the leaders is qualified for network meetings on that day. Check that the qualification is in the register, or choose somebody whose qualification is on record; others may lead beside a qualified partner.',
    'practitioner-not-qualified': () =>
      'According to the register, none of the leaders is qualified for network meetings on that day. Choose somebody with the network-meeting training; others may lead beside a qualified partner.',
    'invitee-id-taken': () =>
      'The id of the invitee is already in use with other details. Open the form again to get a new id.',
    'invitee-unknown': () =>
      'This person was not proposed for the meeting. Propose them to the family first, or note that they came uninvited.',
    'invitee-not-accepted': () =>
      'It is not on record that the family has accepted this invitee. Ask the family and record the answer before inviting.',
    'invitee-without-role': () =>
      'The invitee has no role. Agree with the family what they will do as the family’s support.',
    'invitee-already-invited': () => 'The invitation has been sent already. No new one is needed.',
    'consent-missing': (facts) =>
      serviceConsentSentence(consentLacksOf, facts, sectorsIn(facts['sector'])) ??
      byFact(consentLacks, facts, 'lacks') ??
      'The consent concerning this invitee is missing, has expired or has been withdrawn. Ask the family for consent before inviting.',
    'consent-without-giver': () => 'The giver of the consent is missing. Mark who in the family gave it.',
    'consent-against-child-view': () =>
      'The child or young person decides on this consent, but her view is not marked as agreeing. Check who gave the consent and what the child or young person thinks.',
    'sharing-incomplete': ({ lacks }) =>
      lacks === 'source'
        ? 'The entry does not say which service’s information you told. Choose the services.'
        : 'The entry does not say which information you told. Choose the information.',
    'consent-unknown': () => 'There is no such consent. Choose the consent from the list.',
    'consent-already-withdrawn': () => 'The consent has been withdrawn already. Nothing needs to be done.',
    'attendance-twice': () => 'The same participant is marked twice. Keep one of the marks.',
    'nobody-present': () => 'Nobody is marked as present. Mark the participants, or cancel the meeting.',
    'responsible-worker-count': () =>
      'A family has one responsible worker or a pair. Name one worker or two different ones.',
    'not-responsible': () =>
      'This worker is not a responsible worker at present. Refresh the view and choose the current responsible worker.',
    'already-responsible': () =>
      'This worker is a responsible worker already. Choose somebody else, or report the place as vacant.',
    'consultation-without-answerer': () =>
      'The consultation has nobody to answer it. Choose at least one service to ask.',
    'consultation-unknown': () => 'No such consultation is on record. Choose the consultation from the list.',
    'sector-not-asked': ({ sector, asked }) =>
      `This service was not asked${bracketed(labelsOf(sector, professionalSectorTerms, 'en'))}. Choose one that was asked${bracketed(labelsOf(asked, professionalSectorTerms, 'en'))}, or record first that this one was asked too.`,
    'end-needs-discussion': () =>
      'For this reason a process can end only after a discussion. Record the discussion, or choose another reason.',
    'end-needs-written-plan': (facts) =>
      `It is not on record that the family has received the action plan${on(facts, 'agreedOn')} in writing. Record how they received it, or that they did not want it.`,
    'end-needs-responsible-worker': () =>
      'After a network meeting the family has a responsible worker or a responsible worker pair. Name them before ending the process.',
    'end-needs-family-answer': (facts) =>
      facts['reason'] === 'no-further-need'
        ? `It is not on record that the family itself has last said that nothing further is needed. Ask the family after the latest discussion or network meeting${on(facts, 'since')} whether anything more is needed and record the answer, or choose another reason.`
        : `After the network meeting${on(facts, 'since')} the family’s own view is not on record. Ask whether anything more is needed, and record the answer.`,
    'end-with-planned-meeting': () =>
      'The process has a planned network meeting. Record it as held, or cancel it, before ending the process.',
    'end-in-error-with-work': () =>
      'Work with the family has already been done in this process, so it was not opened in error. Choose another reason, or retract the wrong entries.',
    'handed-over-to-itself': () => 'The process is in this unit already. Choose the unit it moves to.',
    'hand-over-needs-ground': () =>
      'The process moves to another controller, so information about the family is disclosed. Say to whom, what, and on which ground (consent or statute).',
    'hand-over-within-controller': () =>
      'The receiver belongs to the same controller, so nothing is disclosed. Choose the same controller as the ground.',
    'hand-over-recipient-mismatch': () =>
      'The controller that is named as the recipient is not the one the process moves to. Check the recipient.',
  },
  warnings: {
    ...safetyEn.warnings,
    'many-sessions': (facts) =>
      `The discussion has more sessions than usual${number(facts, 'sessions')}. One or two are usual.`,
    'child-missing-in-variant': () =>
      'In this log book the child or young person takes part, but is not marked as present. Check the log book and the participants.',
    'discussion-leader-not-qualified': (facts) =>
      `According to the register, the leader of the discussion${on(facts, 'on')} was not qualified on that day. The entry is saved and shown as an exception.`,
    'discussion-leader-rights-unknown': (facts) =>
      `It is not known whether the leader of the discussion${on(facts, 'on')} was qualified on that day. The entry is saved and shown as an exception until the qualification is in the register.`,
    'meeting-leader-not-qualified': (facts) =>
      `According to the register, the leaders of the network meeting${on(facts, 'on')} were not qualified for it on that day. The entry is saved and shown as an exception.`,
    'meeting-leader-rights-unknown': (facts) =>
      `It is not known whether the leaders of the network meeting${on(facts, 'on')} were qualified for it on that day. The entry is saved and shown as an exception until the qualification is in the register.`,
    'planned-meeting-leader-not-qualified': (facts) =>
      `According to the register none of the leaders has the right to lead a network meeting on the planned day${on(facts, 'day')} any more. Agree on a new leader: take the planned day back and plan the meeting anew.`,
    'planned-meeting-leader-rights-unknown': (facts) =>
      `It is no longer known whether the leaders have the right to lead a network meeting on the planned day${on(facts, 'day')}. Check that the right is in the register, or agree on a new leader.`,
    'large-group': (facts) =>
      `Many professionals${number(facts, 'professionals')} are coming to the network meeting. Families have wished for smaller groups. Consider together who can give concrete support.`,
    'no-concrete-task': () =>
      'No concrete task is on record yet for some invitees. Agree with the family what each of them can do.',
    'present-without-acceptance': () =>
      'Somebody was at the network meeting whose presence the family has not accepted on record. Talk it through with the family.',
    'present-without-consent': (facts) =>
      `A professional was at the network meeting${on(facts, 'on')} without a valid consent. The entry is saved. Talk it through with the family.`,
    'invited-without-consent': () =>
      'A professional has been invited to the network meeting without a consent that was valid on that day. Tell the family and ask how to go on.',
    'shared-without-consent': (facts) =>
      `The family’s information has been told to an invitee${on(facts, 'on')} without a valid consent. Tell the family and ask how to go on.`,
    'consulted-without-consent': (facts) => {
      const sectors = sectorsIn(facts['sectors']);
      return `Advice was asked about a family that can be recognised${on(facts, 'on')} without a consent in force${sectors}. Tell the family and ask how to go on.`;
    },
    'handed-over-without-consent': (facts) =>
      `The family’s matter was handed over${on(facts, 'on')} without a consent in force. Tell the family and ask how to go on.`,
    'consent-ends-before-meeting': (facts) =>
      `The consent concerning an invitee is not valid on the day of the network meeting${on(facts, 'day')}. Ask the family for a new one, or withdraw the invitation.`,
    'child-disagrees': () =>
      'The child or young person disagrees with the consent. Listen to her, and consider with the guardians whether the consent is needed.',
    'family-not-present': (facts) =>
      `Nobody from the family is marked as present at the network meeting${on(facts, 'on')}. Check the participants.`,
    'second-guardian-missing': () =>
      'Only one guardian has given consent. Ask the other one as well, or record sole custody.',
    'planned-meeting-unrecorded': (facts) =>
      `The planned network meeting${on(facts, 'day')} has passed without a record. Record it as held, move it or cancel it.`,
    'responsible-worker-missing': (facts) =>
      `No responsible worker is on record after the network meeting${on(facts, 'metOn')}. Name a responsible worker or a pair, so that the family knows whom to contact.`,
    'responsible-worker-vacancy': () =>
      'The place of a responsible worker is vacant. Name a new one and tell the family.',
    'plan-not-in-writing': (facts) =>
      `It is not on record that the family has received the action plan${on(facts, 'agreedOn')} in writing. Give it to them if they do not have it yet, and record how they received it.`,
    'plan-not-given-to-guardian': (facts) =>
      Array.isArray(facts['guardians']) && facts['guardians'].length > 1
        ? `It is not on record that the guardians have received the newest plan${on(facts, 'agreedOn')} in writing. Give it to both and record how they received it. If the child has one guardian, record sole custody.`
        : `Only one of the guardians is on record as having received the newest plan${on(facts, 'agreedOn')} in writing. Give it to the other too. If the child has one guardian, record sole custody.`,
    'further-need-not-asked': (facts) =>
      `After the network meeting${on(facts, 'metOn')} the family’s view on whether anything more is needed is not on record. Ask the family and record the answer.`,
    'action-overdue': (facts) =>
      `The due date of an action in the plan${on(facts, 'dueDay')} has passed. Record how the action went.`,
    'interpreter-language-missing': () =>
      'The family needs an interpreter, but the language is missing. Add the language.',
  },
};
