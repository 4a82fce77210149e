/**
 * The second tier of proof: what takes too long for `npm test`.
 * `npm run prove` runs every proof whole, `npm run prove <name> …` those, and each writes docs/reference/proof/<name>.md with
 * commit, seed, figures and load. `-- --size N` makes a run smaller and `--seed N` repeats one; a run that is not whole, or on
 * sources that are not committed, leaves its page in .cache/proof instead. `--check` (in `npm test`) fails when a page is too
 * old; `--list` writes the list of all proofs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, root } from './lib/prepare.mjs';
import { ageOf, maxChangedShare } from './prove/age.mjs';
import { git } from './prove/git.mjs';
import { commitOf, listPage, pageOf } from './prove/pages.mjs';
import { proofs } from './prove/proofs.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string' },
    seed: { type: 'string' },
    check: { type: 'boolean' },
    list: { type: 'boolean' },
  },
});
const names = proofs.map(({ name }) => name);
const strange = positionals.filter((name) => !names.includes(name));
if (strange.length > 0) giveUp(`There is no proof ${strange.join(', ')}. There are: ${names.join(', ')}.`);
for (const [option, value] of Object.entries(values))
  if (typeof value === 'string' && !/^\d+$/.test(value)) giveUp(`--${option} must be a whole number.`);
const asked = proofs.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const folder = path.join(root, 'docs/reference/proof');
const pages = () =>
  new Map(
    names
      .map((name) => [name, path.join(folder, `${name}.md`)])
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => [name, readFileSync(file, 'utf8')]),
  );
const writeList = () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'README.md'), listPage(proofs, pages()));
};

/** What is wrong with a page, or nothing. */
function faultOf({ name, proves }, page) {
  const commit = commitOf(page);
  if (!commit) return 'the page names no commit';
  const { share, lost, unknown } = ageOf(root, commit, proves);
  if (unknown) console.log(`${name}: the age of the page is not judged, because ${unknown}`);
  else if (!lost) console.log(`${name}: ${Math.round(100 * share)} % of what it proves has changed since`);
  if (lost) return lost;
  return share > maxChangedShare
    ? `more than ${100 * maxChangedShare} % of what it proves has changed`
    : undefined;
}

function check() {
  for (const proof of asked) {
    const page = pages().get(proof.name);
    if (page === undefined) {
      console.log(`${proof.name}: never made yet`);
      continue;
    }
    const fault = faultOf(proof, page);
    if (!fault) continue;
    console.error(`${proof.name}: ${fault}; make it again: npm run prove ${proof.name}`);
    process.exitCode = 1;
  }
}

const loadNow = () => loadavg()[0].toFixed(1);

async function prove(proof) {
  const size = Number(values.size ?? proof.whole);
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  const committed = git(root, 'status', '--porcelain', '--', ...proof.proves) === '';
  console.log(`\n── ${proof.name}: ${size} ${proof.unit}, seed ${seed} ──`);
  const [started, loadAtStart] = [Date.now(), loadNow()];
  const { passed, figures } = await proof.run({ size, seed });
  const page = pageOf(proof, {
    // The last commit that changed what is proved: it stays the same when the page itself is committed.
    commit: git(root, 'log', '-1', '--format=%H', '--', ...proof.proves) ?? 'unknown',
    day: new Date(started).toISOString().slice(0, 10),
    seed,
    size,
    load: [loadAtStart, loadNow()],
    minutes: Math.ceil((Date.now() - started) / 60_000),
    figures,
  });
  const whole = size >= proof.whole && committed;
  const target = path.join(passed && whole ? folder : path.join(root, '.cache/proof'), `${proof.name}.md`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, page);
  console.log(
    `\n${figures}\n\n${proof.name}: ${passed ? 'passed' : 'FAILED'}, ${path.relative(root, target)}`,
  );
  if (!passed) process.exitCode = 1;
}

if (values.check) check();
else {
  if (!values.list) for (const proof of asked) await prove(proof);
  writeList();
}
