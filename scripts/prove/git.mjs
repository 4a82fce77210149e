import { spawnSync } from 'node:child_process';

/** What git answers in a folder, or nothing where it refuses. */
export function git(folder, ...args) {
  const answer = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}
