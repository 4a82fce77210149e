import { mergeTallies, tallyOf, type RegionCode, type Tally } from '@puheeksi/core';
import { negateTally } from '@puheeksi/core/tally';
import { storedStreams, type StoredStream } from '@puheeksi/core/stored';
import { readAllEvents } from './events.js';
import { inRegion, takeLock, type RegionTransaction } from './inRegion.js';
import type { Store } from './store.js';
import { addToTally, readTally } from './tally.js';

const replayed = async (inside: RegionTransaction, streams: readonly StoredStream[]): Promise<Tally> => {
  let tally: Tally = new Map();
  for (const stream of streams)
    for await (const events of readAllEvents(inside, stream))
      tally = mergeTallies([tally, tallyOf(events.flatMap(stream.counts))]);
  return tally;
};

/** What the replay of all events gave, and where the stored tally had differed from it: stored plus `difference` is the replay. */
export interface TallyRebuild {
  readonly replayed: Tally;
  /** Empty when the stored tally was right. */
  readonly difference: Tally;
}

/**
 * Counts every event of the region anew and corrects the stored tally where it differs. Nobody appends meanwhile.
 * A difference is a fault somewhere: the law "the tally agrees with the events" says there is none.
 */
export function rebuildTally(
  store: Store,
  region: RegionCode,
  streams: readonly StoredStream[] = storedStreams,
): Promise<TallyRebuild> {
  return inRegion(store, region, async (inside) => {
    await takeLock(inside, 'tally', 'alone');
    const tally = await replayed(inside, streams);
    const difference = mergeTallies([tally, negateTally(await readTally(inside))]);
    await addToTally(inside, difference);
    return { replayed: tally, difference };
  });
}
