/**
 * Runs the gathered tests for each mutant id on the command line, and prints what became of it. Id 0 is the source without a
 * mistake: its run notes in `--reach` which test comes to which mutant. Then a mutant meets the tests that come to it first, and
 * one that no test comes to has survived.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';

const { values, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: {
    bundle: { type: 'string' },
    docs: { type: 'string' },
    seed: { type: 'string' },
    reach: { type: 'string' },
  },
});
// The same dice for every mutant: whether one survives is then up to the tests alone.
fc.configureGlobal({ seed: Number(values.seed) });
globalThis.docsFolder = values.docs;

const load = async (id) => {
  globalThis.tests = [];
  await import(`${pathToFileURL(values.bundle).href}?mutant=${id}`);
  if (globalThis.tests.length === 0) throw new Error('no tests');
  return globalThis.tests;
};

/** The tests in their order, each noted with the mutants it comes to; what the loading itself comes to concerns them all. */
async function runUnharmed() {
  let reached = new Set();
  globalThis.isMutant = (id) => {
    reached.add(id);
    return false;
  };
  const tests = await load('0');
  const reach = { loading: [...reached], tests: [] };
  for (const { name, body } of tests) {
    reached = new Set();
    await body().catch((fault) => {
      throw new Error(name, { cause: fault });
    });
    reach.tests.push([...reached]);
  }
  writeFileSync(values.reach, JSON.stringify(reach));
}

/** The name of the test that notices a mutant, or nothing. */
async function killerOf(id, reach) {
  const comesTo = (index) => reach.tests[index].includes(id);
  const whileLoading = reach.loading.includes(id);
  if (!whileLoading && !reach.tests.some((ids) => ids.includes(id))) return undefined;
  globalThis.isMutant = (other) => other === id;
  let tests;
  try {
    tests = await load(id);
  } catch (fault) {
    return `while loading: ${fault.message}`;
  }
  const inTurn = tests.map((test, index) => ({ ...test, first: !whileLoading && comesTo(index) }));
  for (const { name, body } of [
    ...inTurn.filter(({ first }) => first),
    ...inTurn.filter(({ first }) => !first),
  ])
    try {
      await body();
    } catch {
      return name;
    }
  return undefined;
}

for (const id of ids.map(Number)) {
  let killer;
  if (id > 0) killer = await killerOf(id, JSON.parse(readFileSync(values.reach, 'utf8')));
  else
    try {
      await runUnharmed();
    } catch (fault) {
      console.error(fault);
      killer = fault.message;
    }
  process.stdout.write(
    `${id}\t${killer === undefined ? 'survived' : 'killed'}\t${(killer ?? '').slice(0, 80)}\n`,
  );
}
