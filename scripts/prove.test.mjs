import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from './lib/prepare.mjs';
import { ageOf, maxChangedShare } from './prove/age.mjs';
import { commitOf, listPage, pageOf, table } from './prove/pages.mjs';
import { proofs } from './prove/proofs.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'proofs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (where, ...args) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.fi', ...args], {
    cwd: where,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
const lines = (count, word) => Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join('');
const write = (where, file, text) => {
  mkdirSync(path.dirname(path.join(where, file)), { recursive: true });
  writeFileSync(path.join(where, file), text);
};
const commit = (where) => {
  git(where, 'add', '-A');
  git(where, 'commit', '-q', '-m', 'a change');
  return git(where, 'rev-parse', 'HEAD');
};
const repository = (name) => {
  const where = path.join(folder, name);
  mkdirSync(where);
  git(where, 'init', '-q');
  write(where, 'proved/a.ts', lines(100, 'a'));
  write(where, 'other/b.ts', lines(100, 'b'));
  return { where, first: commit(where) };
};

describe('how old a page is', () => {
  test.each([
    ['nothing has changed', () => undefined, 0],
    ['other folders have changed', (where) => write(where, 'other/b.ts', lines(300, 'c')), 0],
    [
      'a neighbour whose name begins alike has changed',
      (where) => write(where, 'proved-not/c.ts', lines(300, 'c')),
      0,
    ],
    [
      'the folder’s file was moved within it',
      (where) => renameSync(path.join(where, 'proved/a.ts'), path.join(where, 'proved/z.ts')),
      0,
    ],
    [
      'the file came from another folder as it was',
      (where) => renameSync(path.join(where, 'other/b.ts'), path.join(where, 'proved/b.ts')),
      0,
    ],
    ['forty lines came', (where) => write(where, 'proved/a.ts', lines(140, 'a')), 40 / 140],
    ['everything was written anew', (where) => write(where, 'proved/a.ts', lines(100, 'n')), 2],
    ['everything is gone', (where) => rmSync(path.join(where, 'proved'), { recursive: true }), 1],
  ])('%s', (name, change, share) => {
    const { where, first } = repository(name.replaceAll(/\W/g, '-'));
    change(where);
    write(where, 'other/last.ts', 'so that there is something to commit\n');
    commit(where);
    expect(ageOf(where, first, ['proved'])).toEqual({ share });
  });

  test('what is not committed does not count', () => {
    const { where, first } = repository('uncommitted');
    write(where, 'proved/a.ts', lines(300, 'c'));
    expect(ageOf(where, first, ['proved'])).toEqual({ share: 0 });
  });

  test('a clone without the history is not judged; a whole one without the commit is', () => {
    const { where, first } = repository('whole');
    write(where, 'proved/a.ts', lines(300, 'c'));
    commit(where);
    const shallow = path.join(folder, 'shallow');
    git(folder, 'clone', '-q', '--depth', '1', `file://${where}`, shallow);
    expect(ageOf(shallow, first, ['proved'])).toEqual({ unknown: 'this clone is without the history' });
    expect(ageOf(folder, first, ['proved'])).toEqual({ unknown: 'this is no clone of the repository' });
    const strange = '0123456789abcdef0123456789abcdef01234567';
    expect(ageOf(where, strange, ['proved'])).toEqual({ lost: 'its commit 01234567 is not in the history' });
  });

  test('half may change', () => expect(maxChangedShare).toBe(0.5));
});

describe('the pages', () => {
  const [proof] = proofs;
  const facts = { day: '2026-12-01', seed: 7, size: 1200, load: ['0.5', '2.0'], minutes: 3, figures: 'F' };
  const sha = '0123456789abcdef0123456789abcdef01234567';

  test('tell commit, seed, size and load, and are read back', () => {
    const page = pageOf(proof, { ...facts, commit: sha });
    expect(page).toContain('| seed | 7 |');
    expect(page).toContain('| size | 1 200 publications');
    expect(page).toContain('| 0.5, 2.0 |');
    expect(commitOf(page)).toBe(sha);
    expect(commitOf(pageOf(proof, { ...facts, commit: 'unknown' }))).toBeUndefined();
  });

  test('the list says of a proof that was never run that it was not', () => {
    const list = listPage(proofs, new Map([[proof.name, pageOf(proof, { ...facts, commit: sha })]]));
    expect(list).toContain(`[${proof.title}](${proof.name}.md)`);
    expect(list.match(/\*\*never made yet\*\*/g)).toHaveLength(proofs.length - 1);
  });

  test('the list in the documents is current: npm run prove -- --list', () => {
    const where = path.join(root, 'docs/reference/proof');
    const pages = new Map(
      proofs
        .map(({ name }) => [name, path.join(where, `${name}.md`)])
        .filter(([, file]) => existsSync(file))
        .map(([name, file]) => [name, readFileSync(file, 'utf8')]),
    );
    expect(readFileSync(path.join(where, 'README.md'), 'utf8')).toBe(listPage(proofs, pages));
  });

  test('every proof proves files that are there, by a name of its own', () => {
    expect(new Set(proofs.map(({ name }) => name)).size).toBe(proofs.length);
    for (const file of proofs.flatMap(({ proves }) => proves))
      expect(existsSync(path.join(root, file)), file).toBe(true);
  });

  test('a table has a column for every key', () =>
    expect(table([{ a: 12345, b: 'x' }])).toBe('| a | b |\n| --- | --- |\n| 12 345 | x |'));
});
