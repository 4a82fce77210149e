import type { SharedSentences } from '../collaborationTexts.js';
import { amount, atMost, bracketed, identifierKindsIn, lineOf, textsOf } from '../wording.js';
import { daysEn } from '../../days/en.js';
import { identifiersEn } from './identifiers.js';

const characters = (fact: unknown): string | undefined =>
  amount('en', fact, { one: 'character', other: 'characters' });

/** English sentences that every stream of network work shares. */
export const sharedEn: SharedSentences = {
  doubts: daysEn.doubts,
  refusals: (event) => ({
    ...daysEn.refusals,
    'earlier-than-basis': ({ by, since }) =>
      `The date is earlier than the entry this one is based on${event(by, since)}. Correct one of the two dates.`,
    'entry-id-taken': ({ by }) =>
      `The id of the entry is already in use with other details${event(by)}. Open the form again to get a new id.`,
    'entry-unknown': () => 'There is no such entry. Refresh the view and choose the entry from the list.',
    'entry-needed': ({ by }) =>
      `The entry cannot be retracted, because a later entry is based on it${event(by)}. Retract the later one first.`,
    'text-empty': () => 'The text is missing. Write it before you save.',
    'text-too-long': ({ length, limit }) =>
      `The text is too long${bracketed([characters(length)])}. Shorten it${
        characters(limit) === undefined ? '' : ` to at most ${characters(limit)}`
      }.`,
    'text-identifies': ({ issues }) =>
      `The text has something by which a person could be recognised${bracketed(identifierKindsIn(issues, identifiersEn))}. Remove it: write about families’ everyday life in general, not about one family.`,
  }),
  fields: {
    type: { label: 'Kind of entry', name: 'The kind of entry', fill: 'Choose the kind of entry' },
    entry: {
      label: 'Id of the entry',
      name: 'The id of the entry',
      fill: 'Open the form again to give the entry an id',
    },
    on: { label: 'Date', hint: 'The day it happened', name: 'The date', fill: 'Enter the date' },
    reason: { label: 'Reason', name: 'The reason', fill: 'Choose the reason' },
    area: { label: 'Family-centre area', name: 'The area', fill: 'Choose the family-centre area' },
    place: { label: 'Area', name: 'The area', fill: 'Choose the area' },
    'place.level': {
      label: 'The whole county, a family-centre area or a unit',
      name: 'The extent of the area',
      fill: 'Choose which area the entry concerns',
    },
    'place.code': { label: 'Area', name: 'The area', fill: 'Choose the area' },
    'by.level': { label: 'Level', name: 'The level', fill: 'Choose the level' },
    'by.body': { label: 'Body', name: 'The body', fill: 'Choose the body' },
    dueOn: { label: 'Due date', name: 'The due date', fill: 'Enter the due date' },
    themes: { label: 'Themes', name: 'The list of themes', fill: 'Choose at least one theme' },
    text: {
      label: 'Text',
      hint: 'Write no names and nothing by which a family could be recognised',
      name: 'The text',
      fill: 'Write the text',
    },
    textRef: {
      label: 'Id of the text',
      name: 'The id of the text',
      fill: 'Open the form again to give the text an id',
    },
    explanation: {
      label: 'Grounds',
      hint: 'Write no names and nothing by which a family could be recognised',
      name: 'The text of the grounds',
      fill: 'Write the grounds',
    },
  },
  issues: {
    'not-a-row': () => 'This is not a row of a table. Check that the file is the right one.',
    'unknown-format': () =>
      'The format of the row is not recognised. Enter puheeksi-observation-1 for an observation and puheeksi-phenomenon-1 for a phenomenon.',
    'not-a-collaboration-place': () =>
      'The area is not recognised. Enter a family-centre area or a county, for example area:liperi or region:14.',
    'not-an-area': () =>
      'This observation belongs to one family-centre area. Enter the area, for example area:liperi.',
    'day-in-future': () => 'The date is in the future. Enter today’s date or an earlier one.',
    'day-too-early': () => 'The date is before 2001, when Let’s Talk work began in Finland. Check the year.',
    'not-an-origin': () =>
      'The origin of the observation is not recognised. Enter a team or a unit, for example team:liperi-team.',
    'not-an-opening-level': () =>
      'No phenomena are formed at this level. Enter local-team, area-management-group or steering-group.',
    'not-a-register-code': ({ fill }) => `The code is not one of the register. ${fill}.`,
    'not-an-indicator': ({ fill }) => `The indicator is not recognised. ${fill}.`,
    'unknown-code': ({ fill }) => `One of the codes is unknown. ${fill}, with semicolons between them.`,
    'text-empty': () => 'The text is missing. Write it on the row.',
    'text-too-long': () => 'The text is too long. Shorten it.',
    'identifier-in-text': ({ received }) =>
      `The text has something by which a person could be recognised${bracketed(identifierKindsIn([{ received }], identifiersEn))}. Remove it and read the row again.`,
    'identifier-in-code': ({ fill }) =>
      `The code has something by which a person could be recognised. ${fill} without a name, phone number or other personal data.`,
    'characters-lost': () =>
      'Letters have been lost, usually å, ä or ö. Correct them in the original file, save it in UTF-8 (in Excel “CSV UTF-8”) and read it again.',
    'id-twice': () => 'The same id is on an earlier row of the file. Remove one of the two rows.',
  },
  columns: {
    format: { label: 'Format', name: 'The format', fill: 'Enter the format of the row' },
    id: { label: 'Id', name: 'The id', fill: 'Enter an id for the row, in the form of a UUID' },
    on: { label: 'Date', name: 'The date', fill: 'Enter the date in the form 2026-01-10' },
    place: { label: 'Area', name: 'The area', fill: 'Enter the area' },
    origin: {
      label: 'Where the observation comes from',
      name: 'The origin of the observation',
      fill: 'Enter where the observation comes from',
    },
    level: { label: 'Level', name: 'The level', fill: 'Enter the level' },
    body: { label: 'Body', name: 'The body', fill: 'Enter the code of the body in the register' },
    themes: { label: 'Themes', name: 'The list of themes', fill: 'Enter the codes of the themes' },
    ageGroups: {
      label: 'Age groups',
      name: 'The list of age groups',
      fill: 'Enter the codes of the age groups',
    },
    interfaceNeed: {
      label: 'Interface that needs a common model',
      name: 'The interface',
      fill: 'Enter the id of the interface, in the form of a UUID',
    },
    priorities: {
      label: 'Priorities',
      name: 'The list of priorities',
      fill: 'Enter the codes of the priorities',
    },
    indicators: {
      label: 'Indicators',
      name: 'The list of indicators',
      fill: 'Enter the source and id of the indicator, for example sotkanet:292',
    },
    observations: {
      label: 'Observations',
      name: 'The list of observations',
      fill: 'Enter the ids of the observations, in the form of UUIDs',
    },
    text: { label: 'Text', name: 'The text', fill: 'Write the text' },
  },
  file: {
    'file-empty': () => 'The file is empty. Choose a file with observations or phenomena.',
    'file-too-large': () => 'The file is too large. Divide it and read the parts one at a time.',
    'too-many-rows': ({ limit }) =>
      `The file has too many rows${bracketed([atMost('en', limit)])}. Divide it and read the parts one at a time.`,
    'too-many-cells': ({ limit }) =>
      `The table has too many columns${bracketed([atMost('en', limit)])}. Remove the columns that are not needed and read the file again.`,
    'quote-open': ({ line }) =>
      `A text begins with a quotation mark but does not end with one${bracketed([lineOf('en', line)])}. Add the missing quotation mark and read the file again.`,
    'not-json': () =>
      'The file is not a list of rows in JSON. Check that the file is the right one, or save it as CSV.',
    'columns-missing': ({ columns }) =>
      `Columns are missing from the table${bracketed(textsOf(columns))}. Add them to the heading row and check that the file was saved as CSV.`,
    'column-twice': ({ columns }) =>
      `The same column is in the table twice${bracketed(textsOf(columns))}. Remove one of the two and read the file again.`,
  },
  row: (row) => `Row ${row}`,
  retract: 'Retract the entry',
  retracted: 'The entry was retracted',
};
