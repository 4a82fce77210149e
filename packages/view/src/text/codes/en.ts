import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { countFact, dayFact } from '../byCode.js';
import { daysEn } from '../days/en.js';
import { plural } from '../plural.js';
import type { OwnSentences } from '../workingTexts.js';

const day = (value: string): string => formatDay(value as Day, 'en');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'en')} ${plural('en', count, { one, other })}`;

/** English sentences of refusals. */
export const refusalsEn: OwnSentences['refusals'] = {
  ...daysEn.refusals,
  'concern-after-opening': (facts) => {
    const concern = dayFact(facts, 'concernDay', day);
    const opened = dayFact(facts, 'on', day);
    return `The date the concern arose${concern === undefined ? '' : ` (${concern})`} is later than the opening of the process${
      opened === undefined ? '' : ` (${opened})`
    }. Correct one of the two dates.`;
  },
  'process-not-open': () => 'The process has not been opened. Open the process first, then make the entry.',
  'process-already-open': () =>
    'A process with this id is already open with other details. Make the entry there, or open a new process with a new id.',
  'discussion-unknown': () =>
    'No such discussion has been recorded. Refresh the view and choose the discussion from the list.',
  'unit-not-in-register': () =>
    'The unit is not in the county’s register of units. Choose another unit, or ask the administrator to add it to the register.',
  'text-ref-taken': () =>
    'The text has already been stored with another entry. Open the form again and send the text as a new one.',
  'not-signed-in': () => 'You are not signed in. Sign in and try again.',
  'unknown-action': () => 'There is no such action. Refresh the page and try again.',
  'wrong-resource': () => 'This cannot be done here. Choose the right item.',
  'role-not-entitled': () =>
    'Your role does not give you the right to do this. If you need it in your work, ask your supervisor.',
  'other-region': () =>
    'This belongs to another wellbeing services county. Ask for it in that county’s own service.',
  'purpose-not-fitting': () =>
    'The stated purpose does not entitle you to this. Choose a purpose that belongs to your task.',
  'ground-missing': () =>
    'You have no client relationship or other ground for using these data. Ask the unit to name you in the process.',
  'other-controller': () =>
    'The data belong to another controller. Ask them for what you need: they disclose it by consent or by statute.',
};

/** English sentences of warnings. */
export const warningsEn: OwnSentences['warnings'] = {
  ...daysEn.doubts,
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
    }. Check the dates. No waiting time can be counted like this.`;
  },
};

/** For a refusal that has no sentence of its own: its code is named, never swallowed. */
export const generalRefusalEn = (code: string): string =>
  `This could not be recorded (reason: ${code}). Ask your county’s administrator.`;

/** The same for a warning. */
export const generalWarningEn = (code: string): string => `Check the entry (note: ${code}).`;
