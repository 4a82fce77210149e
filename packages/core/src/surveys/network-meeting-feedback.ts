import { languages } from '../kernel/index.js';
import { statements, survey, type Items } from './survey.js';

/** What families told of network meetings when they were interviewed, one statement each. */
const items = [
  'felt-heard',
  'child-was-heard',
  'influenced-who-was-invited',
  'everyone-had-a-clear-role',
  'interaction-between-all',
  'plan-made-together',
  'knows-whom-to-contact',
] as const;

/**
 * What members of the family thought of a network meeting. The seven statements follow the findings of the interviews in North Karelia;
 * interaction between all participants is what these ask to be strengthened. Which of them children are asked is our own choice.
 * @source F141, R0-P4, R0-P5, R0-P6, R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Kohderyhmä ja
 * asiakasymmärrys": "vuorovaikutusta kaikkien neuvonpitoon osallistuvien välillä vahvistetaan")
 */
export const networkMeetingFeedback = survey({
  id: 'network-meeting-feedback',
  source:
    'F141, R0-P4, R0-P5, R0-P6, R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  version: 1,
  items: statements(items) satisfies Items,
  asked: {
    adult: items,
    '13-17': [
      'felt-heard',
      'influenced-who-was-invited',
      'interaction-between-all',
      'plan-made-together',
      'knows-whom-to-contact',
    ],
    '7-12': ['felt-heard', 'interaction-between-all', 'plan-made-together'],
    'under-7': ['felt-heard'],
  },
  languages,
  grain: { time: 'year', place: 'municipality' },
  protect: 'family',
  intake: 'codes',
});
