import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { repeatJob } from './repeatJob.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks again and again, never while a run is under way, also after a failure', async () => {
  const failures: unknown[] = [];
  const ends: (() => void)[] = [];
  let runs = 0;
  const job = repeatJob(
    () => {
      runs += 1;
      return runs === 2 ? Promise.reject(new Error('no')) : new Promise<void>((end) => ends.push(end));
    },
    1_000,
    (error) => failures.push(error),
  );
  await vi.advanceTimersByTimeAsync(3_500);
  expect(runs).toBe(1);
  ends[0]!();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([runs, failures.length]).toEqual([2, 1]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toBe(3);
  let stopped = false;
  void job.stop().then(() => (stopped = true));
  await vi.advanceTimersByTimeAsync(5_000);
  expect([runs, stopped]).toEqual([3, false]);
  ends[1]!();
  await vi.advanceTimersByTimeAsync(0);
  expect(stopped).toBe(true);
});
