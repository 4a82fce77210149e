/** Runs the gathered tests once for each mutant id on the command line, and prints what became of it. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';

const { values, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: { bundle: { type: 'string' }, docs: { type: 'string' }, seed: { type: 'string' } },
});
// The same dice for every mutant: whether one survives is then up to the tests alone.
fc.configureGlobal({ seed: Number(values.seed) });
globalThis.docsFolder = values.docs;
for (const id of ids) {
  globalThis.mutant = Number(id);
  globalThis.tests = [];
  let killer;
  try {
    await import(`${pathToFileURL(values.bundle).href}?mutant=${id}`);
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
