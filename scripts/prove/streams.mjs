/** Laws beside the measures that hold what was counted against what stands: they test the streams of collaboration too. */
const tallyLaws = 'indicators/collaboration/collaboration.laws.test.ts';
/** One law for several streams: no fact is earlier than the fact it rests on. */
const orderLaws = 'streams/timeOrder.laws.test.ts';

/** Who may do what, what a view shows and what rules ask of the world: the definitions of all streams are tried there. */
const rightsTests = 'stored/access.test.ts';
/** What each definition asks of the world, and who writes where nothing stands yet. */
const definitionTests = 'streams/definitions.test.ts';
/** The codecs and what every stream is counted as. */
const codecTests = 'stored/collaboration.test.ts';

/** The streams whose tests are tried with mutants, and the tests of each that live outside its folder. */
export const streams = {
  adoption: [tallyLaws, orderLaws, rightsTests, definitionTests, codecTests],
  'collaboration-records': [],
  'decision-log': [tallyLaws, orderLaws, rightsTests, definitionTests, codecTests],
  'embedding-plan': [tallyLaws, orderLaws, rightsTests, definitionTests, codecTests],
  'lp-process': [rightsTests, definitionTests, 'stored/lp-process.test.ts', 'stored/bounds.test.ts'],
  phenomenon: [tallyLaws, rightsTests, definitionTests, codecTests],
  practitioner: [rightsTests, definitionTests, 'stored/practitioner.test.ts'],
  'service-interface': [tallyLaws, orderLaws, rightsTests, definitionTests, codecTests],
  team: [tallyLaws, orderLaws, rightsTests, definitionTests, codecTests],
};
