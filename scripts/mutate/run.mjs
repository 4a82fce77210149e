/** Runs the gathered tests once for each mutant id on the command line, and prints what became of it. */
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

// The same dice for every mutant and every run: a figure that changes is then a change of the code or of its tests.
fc.configureGlobal({ seed: 20261122 });

const [bundle, docs, ...ids] = process.argv.slice(2);
globalThis.docsFolder = docs;
for (const id of ids) {
  globalThis.mutant = Number(id);
  globalThis.tests = [];
  let killer;
  try {
    await import(`${pathToFileURL(bundle).href}?mutant=${id}`);
    if (globalThis.tests.length === 0) throw new Error('no tests');
    for (const { name, body } of globalThis.tests) {
      killer = name;
      await body();
      killer = undefined;
    }
  } catch (fault) {
    killer ??= `while loading: ${fault.message}`;
    if (id === '0') console.error(killer, fault);
  }
  process.stdout.write(
    `${id}\t${killer === undefined ? 'survived' : 'killed'}\t${(killer ?? '').slice(0, 80)}\n`,
  );
}
