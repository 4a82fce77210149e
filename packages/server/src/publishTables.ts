import { finnishDay, addDays, publishRegion, type Day, type Instant, type RegionCode } from '@puheeksi/core';
import type { Publication } from '@puheeksi/core/wire';
import { finnishTime } from './clock.js';
import { appendAudit } from './store/audit.js';
import { inRegion, takeLock, type RegionTransaction } from './store/inRegion.js';
import { isSynthetic, readPolicy, readPopulations, readSurveys, readUnits } from './store/inputs.js';
import { lastPublishedAt, readNewestTables, storePublication } from './store/publications.js';
import type { Store } from './store/store.js';
import { readTally } from './store/tally.js';

/** In whose name and when. */
export interface PublishedBy {
  readonly subject: string;
  readonly now: Instant;
}

const audit = (inside: RegionTransaction, by: PublishedBy, outcome: 'allowed' | 'refused') =>
  appendAudit(inside, {
    at: by.now,
    subject: by.subject,
    action: 'publish-statistics',
    purpose: 'manage-by-knowledge',
    resource: `statistics:${inside.region}`,
    outcome,
  });

const publish = async (inside: RegionTransaction, by: PublishedBy): Promise<Publication> => {
  const { now } = by;
  const today = finnishDay(now);
  const tables = publishRegion({
    region: inside.region,
    units: await readUnits(inside),
    tally: await readTally(inside),
    reportedSurveys: await readSurveys(inside),
    populations: await readPopulations(inside),
    policy: await readPolicy(inside, today),
    today,
    asOf: now,
    synthetic: await isSynthetic(inside, today),
    earlier: await readNewestTables(inside),
  });
  const publication = await storePublication(inside, tables, now);
  await audit(inside, by, 'allowed');
  return publication;
};

/** Publishes the region's tables now; whoever calls has asked for the right. One publication at a time. */
export function publishNow(store: Store, region: RegionCode, by: PublishedBy): Promise<Publication> {
  return inRegion(store, region, async (inside) => {
    await takeLock(inside, 'publication', 'alone');
    return publish(inside, by);
  });
}

/** Leaves the audit row of somebody who asked without the right. */
export function refusePublishing(store: Store, region: RegionCode, by: PublishedBy): Promise<void> {
  return inRegion(store, region, (inside) => audit(inside, by, 'refused'));
}

/**
 * Whether the nightly publication is due: nothing has been published since the last time the clock in Finland struck the
 * hour. A night that was missed is made up for once.
 * @example isPublicationDue({ last: undefined, now, hour: 3 }) // true
 */
export function isPublicationDue(at: {
  readonly last: Instant | undefined;
  readonly now: Instant;
  /** Full hour, 0–23, in Finland. */
  readonly hour: number;
}): boolean {
  if (at.last === undefined) return true;
  const nightOf = (instant: Instant): Day => {
    const { day, hour } = finnishTime(instant);
    return hour >= at.hour ? day : addDays(day, -1);
  };
  return nightOf(at.last) < nightOf(at.now);
}

/** Publishes when the nightly publication is due. Of several servers over one database only one does. */
export function publishIfDue(
  store: Store,
  region: RegionCode,
  at: { readonly now: Instant; readonly hour: number },
): Promise<Publication | undefined> {
  return inRegion(store, region, async (inside) => {
    await takeLock(inside, 'publication', 'alone');
    const last = await lastPublishedAt(inside);
    return isPublicationDue({ last, ...at })
      ? publish(inside, { subject: 'schedule', now: at.now })
      : undefined;
  });
}
