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
import { utilityOf } from './utility.ts';
import { seededRandom } from '../../packages/core/src/testing/seededRandom.ts';

const { values } = parseArgs({ options: { publications: { type: 'string' }, seed: { type: 'string' } } });
const wanted = Number(values.publications);
const firstSeed = Number(values.seed);
const sums = new Map(
  publicationKinds.map((kind) => [
    kind as string,
    { publications: 0, refused: 0, counts: 0, small: 0, hidden: 0, recovered: 0 },
  ]),
);
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
// A whole region, night after night: entries, retractions and corrections in between, and a month that begins
const regions = Math.ceil(wanted / 100);
const nights = { publications: 0, withheld: 0, hidden: 0, recovered: 0 };
for (let seed = firstSeed; seed < firstSeed + regions; seed++) {
  const trial = publicationsOf(seed, 12);
  nights.publications += trial.publications;
  nights.withheld += trial.withheld;
  nights.hidden += trial.hidden;
  const found = [...trial.recovered, ...trial.shownSmall];
  nights.recovered += found.length;
  recovered += found.length;
  for (const cell of found) console.log(`seed ${seed}, nights: ${cell}`);
}
// What no history of a process breaks, everybody may know: it must be declared
const histories = Math.max(100, Math.ceil(wanted / 5));
const mine = mineOf(
  Array.from({ length: histories }, (_, index) => historyOf(seededRandom(firstSeed + index))),
);
const relations = [
  { scope: 'the year and the day', observed: mine.whole, equations: mine.equations },
  { scope: 'a month', observed: mine.months, equations: [] },
].map(({ scope, observed, equations }) => {
  const found = neverFailing(observed);
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
console.log(JSON.stringify({ kinds: Object.fromEntries(sums), nights, relations, utility }));
// No protection hides fewer; more than a tenth above the fewest is too many
if (utility.hidden > 1.1 * utility.minimum) process.exitCode = 1;
if (recovered > 0) process.exitCode = 1;
