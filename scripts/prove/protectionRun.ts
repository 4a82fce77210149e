/**
 * Draws random publications and lets an independent attacker loose on them; called by `npm run prove protection`.
 * Prints what he recovered, and as the last line the figures as JSON.
 */
import { parseArgs } from 'node:util';
import { runTrial } from '../../packages/core/src/testing/protection/trial.ts';
import { publicationKinds } from '../../packages/core/src/testing/protection/randomPublications.ts';
import { publicationsOf } from '../../packages/core/src/testing/protection/nights.ts';
import {
  historyOf,
  knownIn,
  mineOf,
  neverFailing,
  notImplied,
  spelled,
} from '../../packages/core/src/testing/protection/relationMiner.ts';
import { attackWithSolver } from './solverAttacker.ts';
import { utilityOf } from './utility.ts';
import { defaultPolicy } from '../../packages/core/src/privacy/index.ts';
import { realisticRegion } from '../../packages/core/src/testing/protection/madeUpRegions.ts';
import { seededRandom } from '../../packages/core/src/testing/seededRandom.ts';

/** What share of the small counts the cells of month and code may give away. */
const maxCellsShare = 0.003;

const { values } = parseArgs({ options: { publications: { type: 'string' }, seed: { type: 'string' } } });
const wanted = Number(values.publications);
const firstSeed = Number(values.seed);
const sums = new Map(
  publicationKinds.map((kind) => [
    kind as string,
    { publications: 0, refused: 0, counts: 0, small: 0, hidden: 0, recovered: 0 },
  ]),
);
/** What came of the regions of a kind; recovered by the simplex attacker, and by the solver with the cells of month and code. */
const nothingYet = () => ({
  regions: 0,
  publications: 0,
  withheld: 0,
  turned: 0,
  hidden: 0,
  small: 0,
  simplex: 0,
  cells: 0,
});
let [done, recovered] = [0, 0];
for (let seed = firstSeed; done < wanted; seed++) {
  // Large tables take most of the time; one in five rounds has one
  for (const kind of publicationKinds) {
    if (kind === 'large-two-way' && seed % 5 !== 0) continue;
    const trial = runTrial(kind, seededRandom(seed));
    const row = sums.get(kind)!;
    row.publications += trial.publications;
    row.refused += trial.refused;
    row.counts += trial.cells;
    row.small += trial.small;
    row.hidden += trial.hidden;
    row.recovered += trial.recovered.length + trial.shownSmall.length;
    done += trial.publications;
    recovered += trial.recovered.length + trial.shownSmall.length;
    for (const cell of [...trial.recovered, ...trial.shownSmall])
      console.log(`seed ${seed}, ${kind}: ${cell}`);
  }
}
// Whole regions, night after night: entries, retractions and corrections in between, and a month that begins
const isSmall = (key: string): boolean => {
  const n = Number(/ #(\d+)$/.exec(key)?.[1]);
  return n > 0 && n < defaultPolicy.threshold;
};
const isPublished = (key: string): boolean => !key.startsWith('between ') && !key.startsWith('cell ');
const regions = Math.ceil(wanted / 10);
/** One realistic region in so many; the others are small. */
const realisticEvery = 20;
const nights = [
  { region: 'small', ...nothingYet() },
  { region: 'realistic', ...nothingYet() },
];
const control = { nights: 0, simplex: 0, solver: 0 };
for (let seed = firstSeed; seed < firstSeed + regions; seed++) {
  const isRealistic = seed % realisticEvery === 0;
  const options = isRealistic ? { madeUp: realisticRegion } : {};
  const trial = publicationsOf(seed, 6, options);
  const { cells } = trial.madeUpOfCells;
  const targets = [...cells].flatMap(([key, value]) =>
    value === null && isPublished(key) && isSmall(key) ? [key] : [],
  );
  const withCells = attackWithSolver(trial.madeUpOfCells, targets);
  const row = nights[isRealistic ? 1 : 0]!;
  row.regions++;
  row.publications += trial.publications;
  row.withheld += trial.withheld;
  row.turned += trial.periods > 1 ? 1 : 0;
  row.hidden += trial.hidden;
  row.small += targets.length;
  const found = [...trial.recovered, ...trial.shownSmall];
  row.simplex += found.length;
  row.cells += withCells.size;
  recovered += found.length;
  for (const cell of found) console.log(`seed ${seed}, nights: ${cell}`);
  for (const [cell, n] of withCells)
    console.log(`seed ${seed}, with cells of month and code: ${cell} = ${n}`);
  if (seed % 50 !== 0 && seed !== firstSeed) continue;
  const bare = publicationsOf(seed, 2, { bare: true });
  const bareTargets = [...bare.madeUpOfCells.cells.keys()].filter((key) => isPublished(key) && isSmall(key));
  control.nights += 2;
  control.simplex += bare.recovered.length;
  control.solver += attackWithSolver(bare.madeUpOfCells, bareTargets).size;
}
if (control.simplex === 0 || control.solver === 0) {
  console.log('An attacker finds nothing where only small counts are hidden');
  process.exitCode = 1;
}
// What no history of a process breaks, everybody may know: it must be declared
const histories = Math.max(2000, Math.ceil(wanted / 5));
const mine = mineOf(
  Array.from({ length: histories }, (_, index) => historyOf(seededRandom(firstSeed + index))),
);
const relations = [
  { scope: 'the year and the day', observed: mine.whole, equations: mine.equations },
  { scope: 'a month', observed: mine.months, equations: [] },
].map(({ scope, observed, equations }) => {
  const found = neverFailing(observed, histories / 60);
  const known = knownIn(observed, equations);
  const undeclared = notImplied(found, known).map(spelled);
  recovered += undeclared.length;
  for (const relation of undeclared)
    console.log(`seed ${firstSeed}, never broken and not declared: ${relation}`);
  return {
    scope,
    histories,
    'never broken': found.length,
    declared: known.inequalities.length,
    'not declared': undeclared.length,
  };
});
const utility = utilityOf(firstSeed, Math.min(100, Math.ceil(wanted / 100)));
console.log(JSON.stringify({ kinds: Object.fromEntries(sums), nights, control, relations, utility }));
// What cells of month and code give away is not promised yet; it must not become more
const [cellsFound, small] = [nights[0]!.cells + nights[1]!.cells, nights[0]!.small + nights[1]!.small];
if (cellsFound > Math.max(1, maxCellsShare * small)) process.exitCode = 1;
// No protection hides fewer; more than a tenth above the fewest is too many
if (utility.hidden > 1.1 * utility.exact) process.exitCode = 1;
if (recovered > 0) process.exitCode = 1;
