import { parentPort } from 'node:worker_threads';
import { publishRegion } from '@puheeksi/core';
import type { PublicationAnswer, PublicationJob } from './makePublication.js';

/** The thread of `makePublication`: one publication after the other. */
parentPort?.on('message', ({ id, input }: PublicationJob) => {
  let answer: PublicationAnswer;
  try {
    answer = { id, made: publishRegion(input) };
  } catch (error) {
    answer = { id, error };
  }
  parentPort?.postMessage(answer);
});
