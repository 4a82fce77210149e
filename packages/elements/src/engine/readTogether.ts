interface Waiting {
  readonly read: () => number;
  readonly write: (read: number) => void;
}

let waiting: Waiting[] = [];

const flush = (): void => {
  const all = waiting;
  waiting = [];
  const values = all.map(({ read }) => read());
  all.forEach(({ write }, index) => write(values[index] ?? 0));
};

/**
 * Reads something of the layout and writes by it, together with all that ask in the same turn: every read comes before the first
 * write, so that twelve elements which are drawn at once have the page laid out once and not twelve times.
 * @example readTogether(() => canvas.clientWidth, (width) => draw(width));
 */
export function readTogether(read: () => number, write: (read: number) => void): void {
  waiting.push({ read, write });
  if (waiting.length === 1) queueMicrotask(flush);
}
