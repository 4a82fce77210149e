// Tries the protection on random publications and lets an independent attacker loose on them:
// npx tsx --conditions=source scripts/protectionRun.ts [publications = 10000] [first seed = 1] [regions = a hundredth of them]
import { runTrial } from '../packages/core/src/testing/protection/trial.ts';
import { publicationKinds } from '../packages/core/src/testing/protection/randomPublications.ts';
import { publicationsOf } from '../packages/core/src/testing/protection/nights.ts';
import { seededRandom } from '../packages/core/src/testing/seededRandom.ts';

const wanted = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
const sums = new Map(
  publicationKinds.map((kind) => [
    kind as string,
    { publications: 0, refused: 0, cells: 0, small: 0, hidden: 0, recovered: 0, 'ms, longest': 0 },
  ]),
);
let [done, recovered] = [0, 0];
for (let seed = firstSeed; done < wanted; seed++) {
  // Large tables take most of the time; one in five rounds has one
  for (const kind of publicationKinds) {
    if (kind === 'large-two-way' && seed % 5 !== 0) continue;
    const start = performance.now();
    const trial = runTrial(kind, seededRandom(seed));
    const row = sums.get(kind)!;
    row.publications += trial.publications;
    row.refused += trial.refused;
    row.cells += trial.cells;
    row.small += trial.small;
    row.hidden += trial.hidden;
    row.recovered += trial.recovered.length + trial.shownSmall.length;
    row['ms, longest'] = Math.max(row['ms, longest'], Math.round(performance.now() - start));
    done += trial.publications;
    recovered += trial.recovered.length + trial.shownSmall.length;
    for (const cell of [...trial.recovered, ...trial.shownSmall])
      console.log(`seed ${seed}, ${kind}: ${cell}`);
  }
}
console.table(Object.fromEntries(sums));
// A whole region, night after night: entries, retractions and corrections in between, and a month that begins
const regions = Number(process.argv[4] ?? Math.ceil(wanted / 100));
const nights = { publications: 0, withheld: 0, hidden: 0, recovered: 0, 'ms a night, longest': 0 };
for (let seed = firstSeed; seed < firstSeed + regions; seed++) {
  const start = performance.now();
  const trial = publicationsOf(seed, 12);
  nights.publications += trial.publications;
  nights.withheld += trial.withheld;
  nights.hidden += trial.hidden;
  const found = [...trial.recovered, ...trial.shownSmall];
  nights.recovered += found.length;
  nights['ms a night, longest'] = Math.max(
    nights['ms a night, longest'],
    Math.round((performance.now() - start) / 12),
  );
  for (const cell of found) console.log(`seed ${seed}, nights: ${cell}`);
  done += trial.publications;
  recovered += found.length;
}
console.table({ nights });
console.log(`${done} publications, ${recovered} hidden counts recovered`);
if (recovered > 0) process.exitCode = 1;
