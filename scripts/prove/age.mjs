/**
 * How old a page of proof is: measured in lines of what it proves that have changed since its commit, never in days, so that
 * the same commit gets the same answer for ever.
 */
import { git } from './git.mjs';

/** A page is too old when so large a share of what it proves has changed. */
export const maxChangedShare = 0.5;

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Lines added and taken away by path, a file that was moved by both its names. */
function changesIn(numstat) {
  const parts = numstat.split('\0').filter((part) => part !== '');
  const changes = [];
  while (parts.length > 0) {
    const [added, deleted, name] = parts.shift().split('\t');
    // An empty name announces the old and the new one of a file that was moved; binary files have no lines.
    const names = name === '' ? parts.splice(0, 2) : [name];
    changes.push({ lines: (Number(added) || 0) + (Number(deleted) || 0), names });
  }
  return changes;
}

/**
 * The share of lines under `paths` that have changed between a commit and HEAD.
 * @returns {{ share: number } | { unknown: string } | { lost: string }} `unknown`: there is no history to look into (an archive,
 * a shallow clone); `lost`: the whole history is here, and the commit is not in it.
 */
export function ageOf(folder, commit, paths) {
  const shallow = git(folder, 'rev-parse', '--is-shallow-repository');
  if (shallow === undefined) return { unknown: 'this is no clone of the repository' };
  if (git(folder, 'cat-file', '-e', `${commit}^{commit}`) === undefined)
    return shallow === 'true'
      ? { unknown: 'this clone is without the history' }
      : { lost: `its commit ${commit.slice(0, 8)} is not in the history` };
  const numstat = ['diff', '--numstat', '-z', '--find-renames=50%', '-l0'];
  const isProved = (name) => paths.some((prefix) => name === prefix || name.startsWith(`${prefix}/`));
  const changed = changesIn(git(folder, ...numstat, commit, 'HEAD'))
    .filter(({ names }) => names.some(isProved))
    .reduce((sum, { lines }) => sum + lines, 0);
  const lines = changesIn(git(folder, ...numstat, emptyTree, 'HEAD', '--', ...paths)).reduce(
    (sum, { lines }) => sum + lines,
    0,
  );
  return { share: lines === 0 ? 1 : changed / lines };
}
