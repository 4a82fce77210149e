import type { ChoiceSentences, IssueSentences } from './fieldWords.js';

/** English sentences of input issues: each names the field, the problem and the way out, and stands beside its field. */
export const issuesEn: IssueSentences = {
  fields: {
    on: { name: 'The date of the discussion', fill: 'Enter the date of the discussion' },
    setting: { name: 'The setting of the discussion', fill: 'Choose where the discussion was held' },
    origin: { name: 'The origin of the discussion', fill: 'Choose what started the discussion' },
    children: { name: 'The number of children', fill: 'Enter the number of children' },
    unit: { name: 'The unit', fill: 'Choose the unit' },
    concernDay: { name: 'The date the concern arose', fill: 'Enter the date the concern arose' },
    process: { name: 'The process id', fill: 'Enter the process id' },
    reason: { name: 'The reason for retracting', fill: 'Choose the reason for retracting' },
    type: { name: 'The kind of entry', fill: 'Choose the kind of entry' },
    entry: { name: 'The entry id', fill: 'Enter the id of the entry' },
    variant: { name: 'The log book', fill: 'Choose the log book' },
    present: { name: 'The list of participants', fill: 'Choose who took part in the discussion' },
    leaders: { name: 'The list of leaders', fill: 'Choose who led' },
    commands: { name: 'The list of entries', fill: 'Add at least one entry' },
    period: { name: 'The period', fill: 'Choose the period' },
    place: { name: 'The area', fill: 'Choose the area' },
  },
  anyField: { name: 'This detail', fill: 'Enter this detail' },
  byCode: {
    missing: ({ fill }) => `${fill}.`,
    'unknown-field': () => 'There is no such field. Remove it.',
    'wrong-shape': ({ fill }) => `This detail has the wrong format. ${fill}.`,
    'not-a-text': ({ fill }) => `This detail is not text. ${fill}.`,
    'not-a-day': ({ fill }) => `This date is not in the calendar. ${fill}, for example 10 Jan 2026.`,
    'not-a-month': ({ fill }) => `This month is not recognised. ${fill}, for example 2026-01.`,
    'not-an-instant': ({ fill }) =>
      `This time is not recognised. ${fill} in UTC, for example 2026-01-10T08:00:00.000Z.`,
    'not-a-period': ({ fill }) =>
      `This period is not recognised. ${fill}: a year, quarter or month, for example 2026, 2026-Q1 or 2026-01.`,
    'not-a-place': ({ fill }) => `This area is not recognised. ${fill} from the list.`,
    'not-a-uuid': ({ name }) => `${name} is not a UUID. Open the form again to get a valid id.`,
    'not-a-unit-code': ({ fill }) => `The code of the unit is not recognised. ${fill} from the list.`,
    'not-a-code': ({ fill }) => `This choice is not recognised. ${fill}.`,
    'not-in-the-list': ({ fill }) => `This choice is not in the list. ${fill}.`,
    'not-a-number': ({ fill }) => `This is not a number. ${fill} in digits.`,
    'not-a-truth-value': ({ fill }) => `Nothing has been chosen. ${fill}: yes or no.`,
    'not-whole': ({ fill }) => `The number has decimals. ${fill} as a whole number.`,
    'too-small': ({ name, bound }) =>
      `${name} is too small. ${bound === undefined ? 'Enter a larger number.' : `Enter at least ${bound}.`}`,
    'too-great': ({ name, bound }) =>
      `${name} is too large. ${bound === undefined ? 'Enter a smaller number.' : `Enter at most ${bound}.`}`,
    'too-long': ({ name, bound }) =>
      `${name} is too long. ${bound === undefined ? 'Shorten the text.' : `Shorten the text to at most ${bound} characters.`}`,
    'too-many': ({ name, bound }) =>
      `${name} is too long. ${bound === undefined ? 'Send the items in several batches.' : `Send at most ${bound} items at a time.`}`,
    'too-large': () => 'Too much was sent at once. Send it in smaller batches.',
    'empty-list': ({ name, fill }) => `${name} is empty. ${fill}.`,
    'empty-text': ({ fill }) => `${fill}.`,
    'other-key': () =>
      'This entry belongs somewhere else. Send the entries of each process or team separately.',
    'identifier-in-text': () =>
      'Something here tells who a person is, for example a personal identity code or a telephone number. Remove it and send the entry again.',
    'not-a-count': ({ fill }) => `This is not a count. ${fill} as a whole number, zero or more.`,
    'not-a-share': ({ fill }) => `This is not a share. ${fill} as a number between zero and one.`,
    'said-twice': ({ name }) => `${name} is given twice. Remove one of them.`,
    'not-on-the-axes': () => 'The figure belongs to no row of the table. Check the code of the row.',
    'cells-missing': () => 'Rows are missing from the table. Add them; where there are no data, say so.',
    'other-grain': ({ name }) => `${name} is not as long as its key says. Correct one of them.`,
  },
  general: ({ fill }) => `This detail could not be accepted. ${fill}.`,
};

/** English sentences for fields whose ids and lists are chosen from what is there. */
export const choicesEn: ChoiceSentences = {
  'not-a-uuid': ({ fill }) => `The id has the wrong format. ${fill}.`,
  'too-many': ({ bound }) =>
    `There are too many choices. ${bound === undefined ? 'Remove some of them.' : `Keep at most ${bound}.`}`,
};
