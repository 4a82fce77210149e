/**
 * One line of the table that `npm run bench` prints. Nothing is promised in milliseconds: those of a busy machine say nothing. What
 * is read is the processor's time, and every bar is a ratio to something measured in turns with it, so that whatever else the machine
 * does slows both alike.
 */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly unit: 'ms';
  readonly peer: string;
  readonly theirs: number;
  /** What the bar is about: how many times as long the peer takes, or how many yardsticks we take. */
  readonly ratio: number;
  /** What is promised, as a sentence with a number. */
  readonly bar: string;
  readonly met: boolean;
}

/** What is measured: one call, and how many of them make one reading of the clock. */
export interface Work {
  readonly run: () => unknown;
  /** @default 1 */
  readonly calls?: number;
}

/** How often: readings that count, and readings before them. */
export interface Rounds {
  readonly rounds: number;
  /** @default as many as count */
  readonly warmUp?: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Milliseconds of the processor's time that one call takes, in one reading; waiting for the processor is not work. */
function reading({ run, calls = 1 }: Work): number {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / calls;
}

/** One turn: what ours took and what the peer took, in milliseconds of the processor. */
export type Turn = readonly [ours: number, theirs: number];

/** The median of each, and the ratio of one turn, the median of all turns. */
const summary = (turns: readonly Turn[]) => ({
  ours: median(turns.map(([one]) => one)),
  theirs: median(turns.map(([, other]) => other)),
  ratio: median(turns.map(([one, other]) => other / one)),
});

/** Both in turns. */
function inTurns(ours: Work, theirs: Work, { rounds, warmUp = rounds }: Rounds): readonly Turn[] {
  const turns: Turn[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const turn = [reading(ours), reading(theirs)] as const;
    if (round >= 0) turns.push(turn);
  }
  return turns;
}

/** Fails when two answers differ: a faster wrong answer is worth nothing. */
export function demandEqual(name: string, ours: unknown, theirs: unknown): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error(`${name}: the answers differ`);
}

/** A row from turns that were measured elsewhere, such as in a browser. */
export function measuredAgainst(
  name: string,
  peer: string,
  turns: readonly Turn[],
  minRatio: number,
): BenchRow {
  const measured = summary(turns);
  return {
    name,
    unit: 'ms',
    peer,
    ...measured,
    bar: minRatio >= 1 ? `at least ${minRatio} times as fast` : `at most ${1 / minRatio} times as long`,
    met: measured.ratio >= minRatio,
  };
}

/** A row against a peer that does the same. */
export function against(
  name: string,
  ours: Work,
  peer: { readonly name: string } & Work,
  minRatio: number,
  rounds: Rounds,
): BenchRow {
  return measuredAgainst(name, peer.name, inTurns(ours, peer, rounds), minRatio);
}

/**
 * The yardstick: maps, short texts, small objects and a sort, which is what the packages do all day. It takes about a millisecond
 * on a computer of 2024 that does nothing else.
 */
export function yardstick(): number {
  const cells = new Map<string, { n: number }>();
  for (let index = 0; index < 2000; index++) {
    const key = `unit-${(index * 7919) % 197}|2026-${index % 12}`;
    const known = cells.get(key);
    if (known) known.n += 1;
    else cells.set(key, { n: 1 });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).length;
}

/** A row against yardsticks: work that has no peer. */
export function within(name: string, ours: Work, maxYards: number, rounds: Rounds): BenchRow {
  const calls = Math.max(1, Math.round(Math.min(maxYards, 200) / 4));
  const measured = summary(inTurns(ours, { run: yardstick, calls }, rounds));
  const yards = 1 / measured.ratio;
  return {
    name,
    unit: 'ms',
    peer: 'yardstick',
    ...measured,
    ratio: yards,
    bar: `at most ${maxYards} yardsticks`,
    met: yards <= maxYards,
  };
}

/** As `within`, for work that gives others their turn: waiting for the clock is not work. */
export async function withinAsync(
  name: string,
  run: () => Promise<unknown>,
  maxYards: number,
  { rounds, warmUp = rounds }: Rounds,
): Promise<BenchRow> {
  const yards = { run: yardstick, calls: 50 };
  const turns: (readonly [ours: number, theirs: number])[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    const turn = [(user + system) / 1000, reading(yards)] as const;
    if (round >= 0) turns.push(turn);
  }
  const ratio = median(turns.map(([one, other]) => one / other));
  return {
    name,
    unit: 'ms',
    ours: median(turns.map(([one]) => one)),
    peer: 'yardstick',
    theirs: median(turns.map(([, other]) => other)),
    ratio,
    bar: `at most ${maxYards} yardsticks`,
    met: ratio <= maxYards,
  };
}
