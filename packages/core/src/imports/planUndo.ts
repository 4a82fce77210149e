import { err, ok, type Result } from '../kernel/index.js';

/** What a batch did to an entry, and the version it made. */
export interface BatchStep {
  readonly entry: string;
  readonly version: number;
  /** Whether the entry is there because of the batch. */
  readonly entered: boolean;
}

/** An entry that has moved on since the batch: undoing would take away what somebody did later. */
export interface UndoFault {
  readonly entry: string;
  readonly code: 'changed-since' | 'withdrawn-since';
}

/** What undoing does: entries that the batch brought go, changed ones are again as they were before it. */
export interface UndoPlan {
  readonly withdraw: readonly { readonly entry: string; readonly version: number }[];
  /** `to` is the last version before the batch. */
  readonly restore: readonly { readonly entry: string; readonly version: number; readonly to: number }[];
}

/**
 * How the import of a batch is undone: whole, or not at all where an entry has been changed or withdrawn since, with each of them named.
 * @example planUndo([{ entry, version: 1, entered: true }], new Map([[entry, { version: 1 }]])) // { ok: true, value: { withdraw: [{ entry, version: 1 }], restore: [] } }
 */
export function planUndo(
  steps: readonly BatchStep[],
  standing: ReadonlyMap<string, { readonly version: number; readonly withdrawn?: boolean }>,
): Result<UndoPlan, readonly UndoFault[]> {
  const byEntry = new Map<string, BatchStep[]>();
  for (const step of steps) byEntry.set(step.entry, [...(byEntry.get(step.entry) ?? []), step]);
  const faults: UndoFault[] = [];
  const withdraw: UndoPlan['withdraw'][number][] = [];
  const restore: UndoPlan['restore'][number][] = [];
  for (const [entry, own] of byEntry) {
    const last = Math.max(...own.map(({ version }) => version));
    const first = Math.min(...own.map(({ version }) => version));
    const now = standing.get(entry);
    if (now?.withdrawn) faults.push({ entry, code: 'withdrawn-since' });
    else if (now?.version !== last) faults.push({ entry, code: 'changed-since' });
    else if (own.some(({ entered }) => entered)) withdraw.push({ entry, version: last });
    else restore.push({ entry, version: last, to: first - 1 });
  }
  return faults.length > 0 ? err(faults) : ok({ withdraw, restore });
}
