import type { CallOptions } from './dataSource.js';

/** Waits for a shared promise without making its fate the caller's: an aborted caller leaves with the signal's reason. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Runs an answer that needs no waiting as a call that can be cancelled until it begins. */
export async function answerOf<T>(
  options: CallOptions | undefined,
  answer: () => T | Promise<T>,
): Promise<T> {
  options?.signal?.throwIfAborted();
  await Promise.resolve();
  options?.signal?.throwIfAborted();
  return answer();
}
