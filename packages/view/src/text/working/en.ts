import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { codeSentence, issueSentence } from '../byCode.js';
import { refusalsEn, warningsEn } from '../codes/en.js';
import { plural } from '../plural.js';
import type { CodeSentences, IssueFacts, WorkingTexts } from '../workingTexts.js';
import { processEn } from './process/en.js';

const day = (value: string): string => formatDay(value as Day, 'en');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'en')} ${plural('en', count, { one, other })}`;

const fields: WorkingTexts['fields'] = {
  on: { label: 'Day of the discussion', hint: 'The day it was held, for example 10 Jan 2026' },
  setting: { label: 'Where the discussion was held' },
  origin: { label: 'What started the discussion' },
  children: { label: 'Number of children', hint: 'How many of the family’s children it concerned' },
  unit: { label: 'Unit' },
  concernDay: { label: 'Day the concern arose', hint: 'Waiting time is counted from this day' },
  process: { label: 'Process id' },
  discussion: { label: 'Discussion id' },
  reason: { label: 'Reason for taking back' },
  commands: { label: 'Entries' },
  period: { label: 'Period' },
  place: { label: 'Area' },
};

const f = ({ field }: IssueFacts): string => (field === '' ? 'Entry' : field);
const issues: CodeSentences['issues'] = {
  missing: (facts) => `${f(facts)}: this is missing. Fill it in.`,
  'unknown-field': (facts) => `${f(facts)}: there is no such field. Remove it.`,
  'wrong-shape': (facts) => `${f(facts)}: this has the wrong form. Fill in the field again.`,
  'not-a-text': (facts) => `${f(facts)}: this should be text. Fill in the field again.`,
  'not-a-day': (facts) => `${f(facts)}: this is not a day of the calendar. Give a day such as 10 Jan 2026.`,
  'not-a-month': (facts) => `${f(facts)}: this is not a month. Give a month in the form 2026-01.`,
  'not-an-instant': (facts) =>
    `${f(facts)}: the moment could not be read. Give it in UTC in the form 2026-01-10T08:00:00.000Z.`,
  'not-a-period': (facts) =>
    `${f(facts)}: this is not a period. Give a year, quarter or month, for example 2026, 2026-Q1 or 2026-01.`,
  'not-a-place': (facts) => `${f(facts)}: this area is not known. Choose an area from the list.`,
  'not-a-uuid': (facts) => `${f(facts)}: the id is not a UUID. Open the form again to get a proper id.`,
  'not-a-unit-code': (facts) => `${f(facts)}: this is not the code of a unit. Choose the unit from the list.`,
  'not-a-code': (facts) => `${f(facts)}: this is not a code. Choose an option from the list.`,
  'not-in-the-list': (facts) =>
    `${f(facts)}: this option is not in the list. Choose one of the options in the list.`,
  'not-a-number': (facts) => `${f(facts)}: this is not a number. Write the number in digits.`,
  'not-a-truth-value': (facts) => `${f(facts)}: nothing was chosen. Choose yes or no.`,
  'not-whole': (facts) => `${f(facts)}: the number has decimals. Give a whole number.`,
  'too-small': ({ bound, ...facts }) =>
    `${f(facts)}: the number is too small. ${bound === undefined ? 'Give a greater number.' : `Give at least ${bound}.`}`,
  'too-great': ({ bound, ...facts }) =>
    `${f(facts)}: the number is too great. ${bound === undefined ? 'Give a smaller number.' : `Give at most ${bound}.`}`,
  'too-long': ({ bound, ...facts }) =>
    `${f(facts)}: the text is too long. ${bound === undefined ? 'Shorten it.' : `Shorten it to at most ${bound} characters.`}`,
  'too-many': ({ bound, ...facts }) =>
    `${f(facts)}: there are too many items. ${bound === undefined ? 'Send them in several batches.' : `Send at most ${bound} at a time.`}`,
  'too-large': (facts) => `${f(facts)}: too much was sent at once. Send it in smaller batches.`,
  'empty-list': (facts) => `${f(facts)}: the list is empty. Add at least one item.`,
  'empty-text': (facts) => `${f(facts)}: this is empty. Fill it in.`,
  'other-process': (facts) =>
    `${f(facts)}: this entry belongs to another process. Send the entries of each process separately.`,
  'not-a-count': (facts) => `${f(facts)}: this is not a count. Give a whole number, zero or more.`,
  'not-a-share': (facts) => `${f(facts)}: this is not a share. Give a number between zero and one.`,
  'said-twice': (facts) => `${f(facts)}: the same is given twice. Remove one of them.`,
  'not-on-the-axes': (facts) =>
    `${f(facts)}: the figure belongs to no row of the table. Check the code of the row.`,
  'cells-missing': (facts) =>
    `${f(facts)}: rows are missing from the table. Add them; where there are no data, say so.`,
  'other-grain': (facts) =>
    `${f(facts)}: the period has another length than its key says. Correct one of them.`,
};

/** English texts for recording and for the unit's own view. */
export const workingEn: WorkingTexts = {
  fields,
  optional: 'optional',
  choose: 'Choose…',
  issue: (issue) =>
    issueSentence(issue, fields, issues, (facts) => `${f(facts)}: this could not be accepted. Check it.`),
  refusal: (refusal) =>
    codeSentence(
      refusal,
      { ...refusalsEn, ...processEn.refusals },
      (code) => `This could not be recorded (reason: ${code}). Ask the administrator of your county.`,
    ),
  warning: (warning) =>
    codeSentence(
      warning,
      { ...warningsEn, ...processEn.warnings },
      (code) => `Check the entry (note: ${code}).`,
    ),
  issuesTitle: (count) => `Correct ${counted(count, 'field', 'fields')}`,
  retractionReasons: {
    'recorded-by-mistake': 'Recorded by mistake',
    'wrong-details': 'Wrong details',
    'wrong-process': 'Recorded in the wrong process',
    'family-request': 'At the family’s request',
  },
  recordDiscussion: {
    title: 'Record a discussion',
    intro:
      'Record a Let’s Talk discussion that was held. It shows at once in the unit’s own view, and in the statistics after the next publication.',
    noPersonalData: 'Do not record names, identity codes or anything that was said.',
    submit: 'Record the discussion',
    sending: 'Recording…',
    cancel: 'Cancel',
    done: 'The discussion has been recorded.',
    doneBefore: 'The discussion had already been recorded; nothing changed.',
  },
  retractDiscussion: {
    open: 'Take back',
    title: 'Take back a recorded discussion',
    submit: 'Take back',
    done: 'The entry has been taken back.',
  },
  unitView: {
    title: 'Discussions of the unit',
    intro: 'For the unit’s own practitioners only. All recorded discussions are included.',
    columns: {
      day: 'Day',
      setting: 'Where',
      origin: 'Started by',
      children: 'Children',
      first: 'Order',
      process: 'Process',
    },
    first: 'first',
    later: 'follow-up',
    empty: 'No discussions have been recorded in the unit yet.',
    discussions: (count) => counted(count, 'discussion', 'discussions'),
    children: (count) => counted(count, 'child', 'children'),
    refresh: 'Refresh',
  },
  publishing: {
    publishNow: 'Publish now',
    publishing: 'Publishing…',
    done: (tables, asOf) => `${counted(tables, 'table', 'tables')} published. As of ${asOf}.`,
    explained: 'Publishing computes the statistics anew and protects small numbers.',
  },
  day,
};
