export { given, ExpectationFailed } from './givenWhenThen.js';
export { runStream } from './streamLaws.js';
export { outOfOrder } from './timeOrder.js';
export { explore, relabel } from './explore.js';
export { stateDiagram } from './stateDiagram.js';
export { streamPage } from './streamPage.js';
export { deepFreeze } from './deepFreeze.js';
export { canonicalJson, notPlainJson } from './plainJson.js';
export { testUuid } from './testUuid.js';
export { seededRandom } from './seededRandom.js';
export { plantedNote } from './planted/plantedNote.js';
export { countySchoolStaff } from './northKareliaUnits.js';
export { plantedRooms, storedRooms } from './planted/plantedRegister.js';
export { readEntriesOf } from './registerEntries.js';
export { northKareliaSample } from './northKarelia.js';
export { turningDays } from './turningDays.js';
export { northKareliaCounts, northKareliaDelivered } from './northKareliaCounts.js';
export { northKareliaSeries } from './northKareliaSeries.js';
export { knownNationalFigures } from './knownNationalFigures.js';
export { northKareliaSurvey2022 } from './northKareliaSurvey2022.js';
export {
  adoptionMove,
  decisionLogMove,
  embeddingPlanMove,
  interfaceMove,
  observationMove,
  teamMove,
} from './collaboration-moves/collaborationMoves.js';
export {
  context as phenomenonMoveContext,
  open as phenomenonFirstMove,
  phenomenonMove,
} from './collaboration-moves/phenomenonMoves.js';

export type { Given, Outcome } from './givenWhenThen.js';
export type { Move, Run, Step } from './streamLaws.js';
export type { OutOfOrder } from './timeOrder.js';
export type { Edge, Exploration, Explored } from './explore.js';
export type { Random } from './seededRandom.js';
export type { BoardId, CountReaders, PinNote, PlantedNoteParts } from './planted/plantedNote.js';
export type { RegionSample } from './northKarelia.js';
export type { TurningDay } from './turningDays.js';
export type { RegionCounts } from './northKareliaCounts.js';
export type { Dice } from './collaboration-moves/dice.js';
export { fieldFixtures } from './fieldFixtures.js';
export type { FieldFault, FieldFixture } from './fieldFixtures.js';
