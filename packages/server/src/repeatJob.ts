/** A job that is asked again and again until it is stopped. */
export interface RepeatedJob {
  /** Stops asking and waits for the run under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Runs a job every so often, never two runs at once. The job itself decides whether something is due. A failed run is
 * reported and the next one comes all the same.
 */
export function repeatJob(
  job: () => Promise<unknown>,
  everyMs: number,
  onFailure: (error: unknown) => void,
): RepeatedJob {
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    running ??= job()
      .catch(onFailure)
      .finally(() => {
        running = undefined;
      });
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
