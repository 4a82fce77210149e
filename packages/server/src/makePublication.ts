import { Worker } from 'node:worker_threads';
import type { RegionPublication, RegionPublicationInput, Result } from '@puheeksi/core';
import type { WouldDisclose } from '@puheeksi/core/privacy';

type Made = Result<RegionPublication, WouldDisclose>;

/** What the thread is asked. */
export interface PublicationJob {
  readonly id: number;
  readonly input: RegionPublicationInput;
}

/** What the thread answers: the publication, or the error of a bug. */
export type PublicationAnswer =
  { readonly id: number; readonly made: Made } | { readonly id: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (made: Made) => void;
  readonly reject: (error: unknown) => void;
}

/** From the sources, the thread reads them as this process does. */
const fromSource = import.meta.url.endsWith('.ts');
const thread = new URL(fromSource ? './publicationWorker.ts' : './publicationWorker.js', import.meta.url);
const options = fromSource ? { execArgv: ['--conditions=source', '--import', 'tsx'] } : {};

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let jobs = 0;

const start = (): Worker => {
  const started = new Worker(thread, options);
  const fail = (error: unknown): void => {
    if (worker === started) worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  started.on('message', (answer: PublicationAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) started.unref();
    if ('made' in answer) asked?.resolve(answer.made);
    else asked?.reject(answer.error);
  });
  started.on('error', fail);
  started.on('exit', () => fail(new Error('The thread that makes publications has ended.')));
  return started;
};

/**
 * Makes the tables of a region's publication (`publishRegion`) in a thread of its own: protection takes seconds of computing, and
 * everybody else is served meanwhile. The thread lives as long as the process and keeps it from nothing.
 */
export function makePublication(input: RegionPublicationInput): Promise<Made> {
  worker ??= start();
  const id = (jobs += 1);
  const asked = worker;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    asked.ref();
    asked.postMessage({ id, input } satisfies PublicationJob);
  });
}
