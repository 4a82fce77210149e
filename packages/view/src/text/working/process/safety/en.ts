import type { Day } from '@puheeksi/core';
import { formatDay } from '../../../../format/day.js';
import { dayFact } from '../../../byCode.js';
import type { CodeWithFacts } from '../../../workingTexts.js';
import type { SafetySentences } from '../processSentences.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'en'));
  return day === undefined ? '' : ` (${day})`;
};

/** English sentences for the family's safety. */
export const safetyEn: SafetySentences = {
  refusals: {
    'restricted-guardian': () =>
      'This guardian’s position is restricted, so you cannot ask them, invite them or give them anything. If there is a ground, record it in the family’s safety mark first.',
    'parent-without-custody': () =>
      'The child has one guardian, and this parent is not the one. Ask the guardian. You can propose this parent as an invitee close to the family.',
    'not-a-recipient': () => 'This is not meant for that person. Choose another recipient.',
    'acting-for-child-off': () =>
      'The non-disclosure for safety prevents acting on the child’s behalf. Agree on it with the guardian directly.',
    'flag-twice': () => 'The same safety mark is chosen twice. Remove one of them.',
    'family-member-missing': () =>
      'It is not said who of the family the invitee is. Choose guardian, second guardian, child or another family member.',
    'family-member-not-fitting': () =>
      'The invitee’s place in the family does not fit whose person they are. Leave the place out. Of somebody close you can mark only that they are a parent of the child.',
  },
  warnings: {
    'present-against-safety': (facts) =>
      `A parent was there${on(facts, 'on')} against the family’s safety marks. The entry is saved. Make sure that the family is safe.`,
    'reached-against-safety': (facts) =>
      `A parent was asked or given something${on(facts, 'on')} although a safety mark of the family prevents it. Tell the family, and make sure that they are safe.`,
    'invited-against-safety': () =>
      'A parent has been invited to the network meeting whom the family’s safety mark no longer allows. Agree with the family how you withdraw the invitation safely.',
    'interpreter-not-arranged': () =>
      'The network meeting needs an interpreter, but no interpretation is recorded as booked. Book an interpreter and record the booking.',
    'accessibility-not-arranged': () =>
      'A participant needs accessibility arrangements that are not recorded yet. Arrange them and record what you arranged.',
  },
};
