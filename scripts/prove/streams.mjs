/** Laws beside the measures that hold what was counted against what stands: they test the streams of collaboration too. */
const tallyLaws = 'indicators/collaboration/collaboration.laws.test.ts';
/** One law for several streams: no fact is earlier than the fact it rests on. */
const orderLaws = 'streams/timeOrder.laws.test.ts';

/** The streams whose tests are tried with mutants, and the tests of each that live outside its folder. */
export const streams = {
  adoption: [tallyLaws, orderLaws],
  'collaboration-records': [],
  'decision-log': [tallyLaws, orderLaws],
  'embedding-plan': [tallyLaws, orderLaws],
  'lp-process': [],
  phenomenon: [tallyLaws],
  practitioner: [],
  'service-interface': [tallyLaws, orderLaws],
  team: [tallyLaws, orderLaws],
};
