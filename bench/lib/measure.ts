/** One line of the table that `npm run bench` prints. Times are milliseconds, `ratio` is how many times the peer takes. */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly unit: 'ms';
  readonly peer?: string;
  readonly theirs?: number;
  readonly ratio?: number;
  /** What is promised, as a sentence with a number. */
  readonly bar: string;
  readonly met: boolean;
}

/** The median time of one call in milliseconds, after a warm-up, over at least `rounds` calls. */
export function medianMs(run: () => unknown, rounds: number, warmUp = rounds): number {
  for (let round = 0; round < warmUp; round++) run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1]!;
}

/** Fails when two answers differ: a faster wrong answer is worth nothing. */
export function demandEqual(name: string, ours: unknown, theirs: unknown): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error(`${name}: the answers differ`);
}

/** A row against a peer. */
export function against(
  name: string,
  ours: number,
  peer: string,
  theirs: number,
  leastRatio: number,
): BenchRow {
  const ratio = theirs / ours;
  return {
    name,
    ours,
    unit: 'ms',
    peer,
    theirs,
    ratio,
    bar: `at least ${leastRatio} times as fast`,
    met: ratio >= leastRatio,
  };
}

/** A row against a limit in milliseconds. */
export function within(name: string, ours: number, mostMs: number): BenchRow {
  return { name, ours, unit: 'ms', bar: `at most ${mostMs} ms`, met: ours <= mostMs };
}
