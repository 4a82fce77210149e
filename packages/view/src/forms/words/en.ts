import { formatNumber } from '../../format/number.js';
import { identifiersEn } from '../../text/collaboration/shared/identifiers.js';
import { ownSentence } from '../../text/byCode.js';
import { issuesEn, choicesEn } from '../../text/issues/en.js';
import { listOf } from '../../text/list.js';
import { plural } from '../../text/plural.js';
import type { FormWords } from './formWords.js';

const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'en')} ${plural('en', count, { one, other })}`;

/** English words that all forms share. */
export const formWordsEn: FormWords = {
  optional: 'optional',
  choose: 'Choose…',
  yes: 'Yes',
  no: 'No',
  hints: {
    day: 'For example 10 Jan 2026 or 10.1.2026',
    month: 'For example 1/2026',
  },
  noPersonalData: 'Do not write names, personal identity codes or anything else that tells who somebody is.',
  spoken: {
    text: (label) => ({ name: `The text in “${label}”`, fill: `Fill in “${label}”` }),
    number: (label) => ({ name: `The number in “${label}”`, fill: `Enter a number in “${label}”` }),
    day: (label) => ({ name: `The date in “${label}”`, fill: `Enter a date in “${label}”` }),
    month: (label) => ({ name: `The month in “${label}”`, fill: `Enter a month in “${label}”` }),
    choice: (label) => ({ name: `The choice in “${label}”`, fill: `Choose an option for “${label}”` }),
    list: (label) => ({ name: `The list in “${label}”`, fill: `Add at least one to “${label}”` }),
  },
  byCode: {
    ...issuesEn.byCode,
    ...choicesEn,
    'not-a-month': ({ fill }) => `This month is not recognised. ${fill}, for example 1/2026.`,
    'not-a-period': ({ fill }) => `This year is not recognised. ${fill} of four digits, for example 2026.`,
    'too-few': ({ name, bound }) =>
      `${name} is too short. ${bound === undefined ? 'Add more.' : `Add more, so that there are at least ${bound}.`}`,
    'changed-since': ({ label }) =>
      `Somebody else has changed “${label}” in the meantime. Open the entry again to see what is there now.`,
    'entry-id-taken': () =>
      'This entry is in the list already, with other details. Check the list before you add a new one.',
    'entry-unknown': () => 'The entry cannot be found. Go back to the list and open it again.',
    'entry-withdrawn': () => 'The entry has been removed from the list. Go back to the list.',
    'field-not-allowed': ({ label }) => `You may not change “${label}”. Leave it as it is.`,
    'no-longer-fits': ({ fill }) => `The stored value no longer fits here. ${fill}.`,
    'reference-not-found': ({ fill }) => `What was chosen is no longer there. ${fill}.`,
    'retired-code': ({ fill }) => `This option is no longer in use. ${fill}.`,
    'text-identifies': ({ label }) =>
      `In “${label}” there is something that tells who a person is. Remove it: this is no place to say who it is about.`,
    'unit-not-in-register': ({ fill }) => `The unit is not in the county’s list. ${fill}.`,
    'version-unknown': () => 'The entry has changed. Open it again.',
    'identifier-in-text': ({ label, received = '' }) =>
      `In “${label}” there is ${article(ownSentence(identifiersEn, received)) ?? 'something that tells who a person is'}. Remove it: this is no place to say who it is about.`,
  },
  general: issuesEn.general,
  anyField: issuesEn.anyField,
  faultsTitle: (count) => `Correct ${counted(count, 'field', 'fields')}`,
  unfit: (label) => `${label} (can no longer be chosen)`,
  nameless: 'The name cannot be found',
  condition: (label, answers) => `Answer if you chose ${listOf(answers, 'or')} for “${label}”.`,
  leaving: (labels) =>
    `Because of your answers ${plural('en', labels.length, { one: 'this field is', other: 'these fields are' })} no longer asked for and will not be saved: ${listOf(
      labels.map((label) => `“${label}”`),
      'and',
    )}.`,
  row: 'Row',
  add: 'Add a row',
  remove: (row) => `Remove: ${row}`,
  search: (label) => `Search by name: ${label}`,
  found: (count) => (count === 0 ? 'Nothing matches the search' : counted(count, 'option', 'options')),
  nothingToChoose: 'There is nothing to choose yet: the list is empty.',
  pick: 'Add the choice',
  chosen: 'Chosen',
  removeChosen: (label) => `Remove: ${label}`,
  leave: {
    title: 'The form is not finished',
    text: 'Send the form before you leave it. Otherwise what you have written is not sent, and it is lost when this page is closed.',
    stay: 'Go on with the form',
    go: 'Leave without sending',
  },
  doubts: { title: 'Please check once more before saving', correct: 'Back to the form' },
  restored: 'What you wrote earlier is here again. It has not been sent yet.',
  startAnew: 'Clear the form',
};

function article(noun: string | undefined): string | undefined {
  return noun && `a ${noun}`;
}
