import type { Instant, RegionCode } from '@puheeksi/core';
import { StartRefusal } from './startRefusal.js';
import { appendAudit } from './store/audit.js';
import { inRegion } from './store/inRegion.js';
import { readFuturePublications, setAside } from './store/publications.js';
import type { Store } from './store/store.js';

/**
 * Looks at the start whether something was published later than now: then this clock is behind, or another was ahead. What was
 * published from `setAsideFrom` on is set aside, with its row in the audit; it stays on record, also in the register of
 * publications, because somebody may have read it.
 * Refuses the start with `publication-from-the-future` as long as nobody has said which clock is right.
 */
export function settleFuturePublications(
  store: Store,
  region: RegionCode,
  { now, setAsideFrom }: { readonly now: Instant; readonly setAsideFrom?: Instant | undefined },
): Promise<number> {
  return inRegion(store, region, async (inside) => {
    const future = await readFuturePublications(inside, now);
    const moments = future.map(({ asOf }) => asOf).sort();
    const [first] = moments;
    if (first === undefined) return 0;
    if (setAsideFrom === undefined || first < setAsideFrom)
      throw new StartRefusal(
        'publication-from-the-future',
        `The newest publication is of ${moments.at(-1)}, and the clock of this server says ${now}: set the clock right; if it was ahead when that was published, start once with PUHEEKSI_SET_ASIDE=${first}, which sets aside what was published from then on.`,
      );
    await setAside(inside, future, now);
    await appendAudit(inside, {
      at: now,
      subject: 'operator',
      action: 'publish-statistics',
      purpose: 'manage-by-knowledge',
      resource: `statistics:${region}`,
      outcome: 'withheld',
    });
    return future.length;
  });
}
