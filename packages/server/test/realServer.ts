import { spawn, type ChildProcess } from 'node:child_process';
import { waitLimitMs } from '../../../vitest.timeLimits.js';
import { program } from './program.js';

/** The real program in a process of its own. */
export interface RealServer {
  readonly child: ChildProcess;
  readonly address: string;
  /** Everything it has written so far. */
  readonly output: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** The program as it ended when it did not come up. */
export interface FailedStart {
  readonly code: number | null;
  readonly output: string;
}

const start = async (env: Readonly<Record<string, string>>) => {
  const { PATH, HOME, TMPDIR } = process.env;
  const inherited = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value));
  const child = spawn(process.execPath, [await program()], {
    env: { ...inherited, PORT: '0', PUHEEKSI_DEV_ISSUER: '1', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout!.on('data', (data) => (output += String(data)));
  child.stderr!.on('data', (data) => (output += String(data)));
  // Not 'close': it never comes once the channel has been disconnected from here.
  const ended = Promise.all([
    new Promise<{ code: number | null; signal: string | null }>((resolve) =>
      child.once('exit', (code, signal) => resolve({ code, signal })),
    ),
    ...[child.stdout!, child.stderr!].map(
      (stream) => new Promise<void>((resolve) => stream.once('close', () => resolve())),
    ),
  ]).then(([how]) => how);
  return { child, output: () => output, ended };
};

/** Starts the real program and waits until it listens; rejects with its output when it ends before. */
export async function startReal(env: Readonly<Record<string, string>>): Promise<RealServer> {
  const { child, output, ended } = await start(env);
  const address = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /listening at (http:\/\/[^"]+)/.exec(output());
      if (found) resolve(found[1]!);
    };
    child.stdout!.on('data', look);
    void ended.then(({ code }) => reject(new Error(`The server ended with ${code}: ${output()}`)));
  });
  return { child, address, output, ended };
}

/** Starts the real program where it must refuse, and waits for its end. */
export async function startRefused(env: Readonly<Record<string, string>>): Promise<FailedStart> {
  const { child, output, ended } = await start(env);
  const tooLong = setTimeout(() => child.kill('SIGKILL'), waitLimitMs);
  const { code } = await ended;
  clearTimeout(tooLong);
  return { code, output: output() };
}

/** A development token of a person. */
export async function tokenOf(address: string, person: string): Promise<string> {
  const answer = await fetch(`${address}/dev/token/${person}`);
  const { token }: { token: string } = await answer.json();
  return token;
}
