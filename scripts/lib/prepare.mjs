import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const binaries = path.join(root, 'node_modules', '.bin');
const marker = path.join(root, 'node_modules', '.puheeksi-installed');

/** Ends with one sentence and no stack: for what the reader can mend. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** The Node that runs this script must be able to install; the pinned Node that npm brings runs everything else. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Puheeksi needs Node 20.19 or newer, and this is Node ${version}: install a newer one (https://nodejs.org) and run the command again.`,
  );
}

/** The environment in which the pinned Node of node_modules comes first. */
export const environment = {
  ...process.env,
  PATH: `${binaries}${path.delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Installs exactly what the lockfile says, once for each lockfile. */
export function install() {
  const wanted = lockHash();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('Installing the dependencies of the lockfile (once)…');
  const answer = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (answer.error?.code === 'ENOENT')
    giveUp('npm was not found: it comes with Node, so install Node again.');
  if (answer.status !== 0)
    giveUp(
      'Installing the dependencies failed: see the lines above, check the network, and run the command again.',
    );
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}

/** Runs a command of the project with the pinned Node first in the path; resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: { ...environment, ...options.env },
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}
