import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { formatMonth } from '../../format/period.js';
import { codeSentence, issueSentence } from '../byCode.js';
import { generalRefusalEn, generalWarningEn, refusalsEn, warningsEn } from '../codes/en.js';
import { issuesEn } from '../issues/en.js';
import { listOf } from '../list.js';
import { plural } from '../plural.js';
import { bracketedDay } from '../collaboration/wording.js';
import type { CodeWithFacts, WorkingTexts } from '../workingTexts.js';
import { practitionerEn } from './practitioner/en.js';
import { processEn } from './process/en.js';

const day = (value: string): string => formatDay(value as Day, 'en');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'en')} ${plural('en', count, { one, other })}`;

const fields: WorkingTexts['fields'] = {
  on: { label: 'Date of the discussion', hint: 'For example 10.1., 10.1.2026 or 10 Jan 2026' },
  setting: { label: 'Where the discussion was held' },
  origin: { label: 'What started the discussion' },
  children: {
    label: 'Number of children',
    hint: 'How many of the family’s children the discussion concerned',
  },
  unit: { label: 'Unit' },
  concernDay: { label: 'Date the concern arose', hint: 'The waiting time is counted from this date' },
  process: { label: 'Process id' },
  reason: { label: 'Reason for retracting' },
  type: { label: 'Kind of entry' },
  entry: { label: 'Id of the entry' },
  variant: { label: 'Log book' },
  present: { label: 'Participants in the discussion' },
  leaders: { label: 'Leaders' },
  commands: { label: 'Entries' },
  period: { label: 'Period' },
  place: { label: 'Area' },
};

const taken =
  'The discussion was recorded when you sent the form the last time, and the details are different now. Check the entry among the unit’s discussions. If it is wrong, retract it and record the discussion again.';
const on = (fact: unknown): string => bracketedDay('en', fact);
const refusalEn: WorkingTexts['refusal'] = (refusal) =>
  codeSentence(
    refusal,
    { ...refusalsEn, ...processEn.refusals, ...practitionerEn.refusals },
    generalRefusalEn,
  );

/** Refusals of recording a discussion that speak of more elsewhere than this form shows. */
const inThisFormEn = {
  'concern-after-opening': ({ concernDay, on: day }: CodeWithFacts) =>
    `The date the concern arose${on(concernDay)} is later than the date of the discussion${on(day)}. Correct one of the two dates.`,
  'process-not-open': () =>
    'The process was not found. Open an empty form, and the discussion gets a process of its own.',
  'process-already-open': () => taken,
  'entry-id-taken': () => taken,
};

/** English texts for recording and for the unit's own view. */
export const workingEn: WorkingTexts = {
  fields,
  optional: 'optional',
  choose: 'Choose…',
  dayInput: { today: 'Today', calendar: 'Choose in the calendar' },
  issue: (issue) => issueSentence(issue, issuesEn),
  refusal: refusalEn,
  warning: (warning) =>
    codeSentence(
      warning,
      { ...warningsEn, ...processEn.warnings, ...practitionerEn.warnings },
      generalWarningEn,
    ),
  issuesTitle: (count) => `Correct ${counted(count, 'field', 'fields')}`,
  retractionReasons: {
    'recorded-by-mistake': 'Recorded by mistake',
    'entered-twice': 'Recorded twice',
    'wrong-day': 'Wrong date',
    'wrong-details': 'Wrong details',
    'wrong-stream': 'Recorded in the wrong process',
    'family-request': 'At the family’s request',
  },
  recordDiscussion: {
    title: 'Record a discussion',
    intro:
      'Record a Let’s Talk discussion that has been held. It appears at once in the unit’s own view and later in the statistics too.',
    noPersonalData: 'Do not record names, identity codes or anything that was said.',
    submit: 'Record the discussion',
    sending: 'Recording…',
    cancel: 'Cancel',
    done: 'The discussion has been recorded.',
    doneBefore: 'The discussion had already been recorded. Nothing changed.',
    refusal: (refusal) => codeSentence(refusal, inThisFormEn, () => refusalEn(refusal)),
    doubts: {
      title: (days) => (days === 1 ? 'Is the date right?' : 'Are the dates right?'),
      confirm: 'Yes, record the discussion',
      correct: (days) => (days === 1 ? 'Correct the date' : 'Correct the dates'),
    },
  },
  retractDiscussion: {
    open: 'Retract entry',
    title: 'Retract the entry of a discussion',
    submit: 'Retract entry',
    done: 'The entry has been retracted.',
  },
  unitView: {
    title: 'Discussions of the unit',
    intro: 'Visible only to the unit’s own staff. All recorded discussions are included.',
    columns: {
      day: 'Date',
      setting: 'Where',
      origin: 'Started by',
      children: 'Children',
      first: 'Discussion',
      process: 'Process',
    },
    first: 'first discussion',
    later: 'follow-up discussion',
    empty: 'No discussions have been recorded in the unit yet.',
    discussions: (count) => counted(count, 'discussion', 'discussions'),
    children: (count) => counted(count, 'child', 'children'),
    refresh: 'Refresh',
  },
  publishing: {
    publishNow: 'Publish now',
    publishing: 'Publishing…',
    done: (tables, asOf) => `${counted(tables, 'table', 'tables')} published. As of ${asOf}.`,
    monthsWait: (months) => {
      const names = listOf(
        months.map((month) => formatMonth(month, 'en')),
        'and',
      );
      const [are, join] = months.length === 1 ? ['is', 'It joins'] : ['are', 'They join'];
      return `${names} ${are} not in the figures yet. ${join} them when no single family can be recognised in the figures. Recorded discussions are kept and show in the units’ own views.`;
    },
    tablesWait: (tables) =>
      `${counted(tables, 'table', 'tables')} ${tables === 1 ? 'is' : 'are'} still waiting, so that no single family can be recognised in the new figures. ${tables === 1 ? 'It is' : 'They are'} updated later automatically.`,
    explained: 'Publishing recalculates the statistics and protects small numbers.',
  },
  day,
};
