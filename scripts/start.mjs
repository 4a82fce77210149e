/**
 * One command for a newcomer: installs what is missing, builds what has changed, starts the server on its embedded database
 * with sample data and serves the demo intranet. Ctrl-C stops it cleanly.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkNode, environment, giveUp, install, root, run } from './lib/prepare.mjs';

checkNode();
install();

const built = await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped']);
if (built !== 0) giveUp('The build failed: see the lines above.');

const port = process.env.PORT ?? '4730';
const node = path.join(root, 'node_modules', '.bin', 'node');

/* The server stands in a process group of its own, so that a Ctrl-C reaches it once, from here; the channel tells it when this process is gone. */
const server = spawn(node, [path.join(root, 'packages/server/dist/main.js')], {
  cwd: root,
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  env: {
    ...environment,
    PORT: port,
    PUHEEKSI_DATA: process.env.PUHEEKSI_DATA ?? path.join(root, '.puheeksi-data'),
    PUHEEKSI_DEV_ISSUER: '1',
    PUHEEKSI_SAMPLE_DATA: '1',
    PUHEEKSI_STATIC_DIR: [
      `/elements/=${path.join(root, 'packages/elements/dist')}`,
      `/=${path.join(root, 'apps/demo/dist')}`,
    ].join(','),
    PUHEEKSI_STATIC_CSP: JSON.stringify({ '/hosts/strict.html': 'strict' }),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  },
});

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping…');
  server.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

/* npm does not pass on every signal that it gets alone: when it has gone, this process has another parent. */
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 1000).unref();

const address = `http://127.0.0.1:${port}`;

server.on('exit', (code, signal) => {
  if (stopping && code === 0)
    console.log('Stopped. Everything that was recorded is kept in the data folder.');
  process.exit(code ?? (signal ? 1 : 0));
});

/* The server itself says when it listens: whatever else answers at the address is not this one. */
server.once('message', () =>
  console.log(`
Puheeksi is running with made-up sample data.

  Demo intranet    ${address}/
  Plain page       ${address}/hosts/plain.html
  Strict page      ${address}/hosts/strict.html
  API description  ${address}/openapi.json

Ctrl-C stops it. What has been recorded is kept.`),
);
