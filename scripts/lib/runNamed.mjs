/** Runs the tests whose titles match a pattern and returns what passed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { environment, root } from './prepare.mjs';
import { passedTests, readReports } from './titles.mjs';

/** @param {readonly string[][]} runs arguments of one Vitest run each @param {string} pattern of the titles */
export function runNamed(runs, pattern) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'named-tests-'));
  try {
    const files = runs.map((args, index) => {
      const file = path.join(folder, `${index}.json`);
      const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
      const all = [vitest, 'run', ...args, '-t', pattern, '--reporter=json', `--outputFile=${file}`];
      spawnSync(process.execPath, all, {
        cwd: root,
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return file;
    });
    const reports = readReports(files);
    if (reports.length < files.length) throw new Error('A run of the tests left no report.');
    return reports.flatMap((report) => passedTests(report, root));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
