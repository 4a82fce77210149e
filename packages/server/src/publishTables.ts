import {
  addDays,
  err,
  finnishDay,
  mergeTallies,
  ok,
  tallyOf,
  type Day,
  type Instant,
  type RegionCode,
  type Result,
  type Tally,
} from '@puheeksi/core';
import { withDelivered } from '@puheeksi/core/publication';
import type { Count } from '@puheeksi/core/tally';
import type { WouldDisclose } from '@puheeksi/core/privacy';
import { storedStreams, type StoredStream } from '@puheeksi/core/stored';
import type { Publication } from '@puheeksi/core/wire';
import { finnishTime } from './clock.js';
import { makePublication } from './makePublication.js';
import { publishingAlone, type UnderWay } from './publishingAlone.js';
import { appendAudit, type AuditEntry } from './store/audit.js';
import { readLogs } from './store/events.js';
import { inRegion, type RegionTransaction } from './store/inRegion.js';
import {
  isSynthetic,
  readDelivered,
  readNationalFigures,
  readPolicy,
  readPopulations,
  readSurveys,
  readUnits,
} from './store/inputs.js';
import {
  lastPublishedAt,
  readFuturePublications,
  readNewestTables,
  storePublication,
} from './store/publications.js';
import { addToRegister, lastWithheldAt, noteWithheld, readRegister } from './store/register.js';
import type { Store } from './store/store.js';
import { readTally } from './store/tally.js';

/** In whose name and when. */
export interface PublishedBy {
  readonly subject: string;
  readonly now: Instant;
}

/**
 * Why nothing was published: protection could not prove it safe, or something on record is stamped later than now, so that a clock
 * is wrong. No number, no cell: the reason alone tells nobody anything about a family.
 */
export type Withheld =
  Pick<WouldDisclose, 'code' | 'reason'> | { readonly code: 'publication-from-the-future' };

/** What came of an attempt to publish. The earlier publication stays with its as-of while one is withheld. */
export type PublishOutcome = Result<Publication, Withheld | UnderWay>;

const audit = (inside: RegionTransaction, by: PublishedBy, outcome: AuditEntry['outcome']) =>
  appendAudit(inside, {
    at: by.now,
    subject: by.subject,
    action: 'publish-statistics',
    purpose: 'manage-by-knowledge',
    resource: `statistics:${inside.region}`,
    outcome,
  });

/** How the streams stand today, and how late their entries were recorded: counted anew for every publication. */
const readCountsOnDay = async (
  inside: RegionTransaction,
  today: Day,
  streams: readonly StoredStream[],
): Promise<Tally> => {
  const counts: Count[] = [];
  for (const stream of streams.filter(({ isCountedOnDay }) => isCountedOnDay)) {
    for await (const logs of readLogs(inside, stream, stream.countedSince(today))) {
      const recorded = logs.map((log) =>
        log.map(({ event, recordedAt }) => ({ event, recordedOn: finnishDay(recordedAt) })),
      );
      for (const count of stream.countsOnDay(recorded, today)) counts.push(count);
    }
  }
  return tallyOf(counts);
};

const withhold = async <Reason extends Withheld>(
  inside: RegionTransaction,
  by: PublishedBy,
  reason: Reason,
): Promise<Result<never, Reason>> => {
  await noteWithheld(inside, by.now);
  await audit(inside, by, 'withheld');
  return err(reason);
};

const publish = async (
  inside: RegionTransaction,
  by: PublishedBy,
  streams: readonly StoredStream[],
): Promise<Result<Publication, Withheld>> => {
  const { now } = by;
  if ((await readFuturePublications(inside, now)).length > 0)
    return withhold(inside, by, { code: 'publication-from-the-future' });
  const today = finnishDay(now);
  const recorded = mergeTallies([await readTally(inside), await readCountsOnDay(inside, today, streams)]);
  const delivered = await readDelivered(inside);
  const made = await makePublication({
    region: inside.region,
    units: await readUnits(inside),
    tally: delivered ? withDelivered(recorded, delivered, today) : recorded,
    areas: delivered?.areas ?? [],
    targets: delivered?.targets ?? [],
    reportedSeries: delivered?.reportedSeries ?? [],
    nationalFigures: await readNationalFigures(inside),
    reportedSurveys: await readSurveys(inside),
    populations: await readPopulations(inside),
    policy: await readPolicy(inside, today),
    today,
    asOf: now,
    synthetic: await isSynthetic(inside, today),
    register: await readRegister(inside, today),
    earlier: await readNewestTables(inside, now),
  });
  if (!made.ok) return withhold(inside, by, { code: made.error.code, reason: made.error.reason });
  const publication = await storePublication(inside, made.value, now);
  await addToRegister(inside, made.value.entry, now);
  await audit(inside, by, 'allowed');
  return ok(publication);
};

/**
 * Publishes the region's tables now; whoever calls has asked for the right. One publication at a time; the tables, what the
 * register keeps of them and the audit row are one transaction.
 * Refuses with `would-disclose` when protection cannot prove the tables safe, with `publication-from-the-future` when a clock is
 * wrong, and with `publication-under-way` when another publication is being made; nothing is published then.
 */
export async function publishNow(
  store: Store,
  region: RegionCode,
  by: PublishedBy,
  streams: readonly StoredStream[] = storedStreams,
): Promise<PublishOutcome> {
  const outcome = await publishingAlone(store, region, (inside) => publish(inside, by, streams));
  return outcome.ok ? outcome.value : outcome;
}

/** Leaves the audit row of somebody who asked without the right. */
export function refusePublishing(store: Store, region: RegionCode, by: PublishedBy): Promise<void> {
  return inRegion(store, region, (inside) => audit(inside, by, 'refused'));
}

/**
 * Whether the nightly publication is due: nothing has been published, or withheld, since the last time the clock in Finland
 * struck the hour. A night that was missed is made up for once.
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

const later = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || (b !== undefined && a < b) ? b : a;

/**
 * Publishes when the nightly publication is due. Of several servers over one database only one does; while somebody publishes,
 * there is nothing to do.
 */
export async function publishIfDue(
  store: Store,
  region: RegionCode,
  at: { readonly now: Instant; readonly hour: number },
  streams: readonly StoredStream[] = storedStreams,
): Promise<Result<Publication, Withheld> | undefined> {
  const outcome = await publishingAlone(store, region, async (inside) => {
    const last = later(await lastPublishedAt(inside, at.now), await lastWithheldAt(inside, at.now));
    return isPublicationDue({ last, ...at })
      ? publish(inside, { subject: 'schedule', now: at.now }, streams)
      : undefined;
  });
  return outcome.ok ? outcome.value : undefined;
}
