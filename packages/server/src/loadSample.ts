import {
  tallyOf,
  type Day,
  type Instant,
  type PopulationInput,
  type RegionCode,
  type UnitEntry,
} from '@puheeksi/core';
import type { DeliveredCounts } from '@puheeksi/core/publication';
import type { NationalFigures, ReportedSurvey } from '@puheeksi/core/indicators';
import { storedStreams, type StoredStream, type StreamEvent, type StreamLog } from '@puheeksi/core/stored';
import { StartRefusal } from './startRefusal.js';
import { appendEvents, hasEvents } from './store/events.js';
import { inRegion, takeLock } from './store/inRegion.js';
import {
  isSynthetic,
  storeDelivered,
  storeNationalFigures,
  storePopulation,
  storeSetting,
  storeSurvey,
  storeUnits,
} from './store/inputs.js';
import type { Store } from './store/store.js';
import { addToTally } from './store/tally.js';

/** A made-up region: its units, the logs of its streams, reported surveys and populations. */
export interface Sample {
  readonly units: readonly UnitEntry[];
  readonly streams: readonly StreamLog[];
  readonly reportedSurveys: readonly ReportedSurvey[];
  readonly populations: readonly PopulationInput[];
  /** @default none */
  readonly nationalFigures?: readonly NationalFigures[];
  /** What the region delivers beside its logs. */
  readonly delivered?: DeliveredCounts;
}

const always = '0001-01-01' as Day;

/**
 * Fills an empty region with a sample and marks it synthetic for good: every answer says so. All in one transaction, events
 * with their counts as in daily work. Does nothing when the region is synthetic already; rejects when it holds real events.
 */
export function loadSample(
  store: Store,
  region: RegionCode,
  makeSample: () => Sample,
  now: Instant,
  streams: readonly StoredStream[] = storedStreams,
): Promise<'loaded' | 'was-there'> {
  return inRegion(store, region, async (inside) => {
    await takeLock(inside, 'sample', 'alone');
    await takeLock(inside, 'tally', 'shared');
    if (await isSynthetic(inside, always)) return 'was-there';
    if (await hasEvents(inside))
      throw new StartRefusal(
        'sample-over-real-data',
        'The region has recorded events, so it cannot take sample data; leave out PUHEEKSI_SAMPLE_DATA or choose an empty PUHEEKSI_DATA.',
      );
    const sample = makeSample();
    await storeSetting(inside, {
      key: 'synthetic',
      validFrom: always,
      value: { synthetic: true },
      owner: 'sample',
      decision: 'sample data',
    });
    await storeUnits(inside, sample.units);
    for (const survey of sample.reportedSurveys) await storeSurvey(inside, survey);
    if (sample.delivered) await storeDelivered(inside, sample.delivered);
    for (const figures of sample.nationalFigures ?? []) await storeNationalFigures(inside, figures);
    for (const population of sample.populations) await storePopulation(inside, population);
    for (const stream of streams) {
      const logs = sample.streams.filter((log) => log.stream === stream.id);
      // Made up as recorded on the day it happened: a delay until today would be nobody's
      const recordedAt = (event: StreamEvent): Instant => {
        const noon = `${stream.dayOf(event)}T12:00:00.000Z` as Instant;
        return noon < now ? noon : now;
      };
      const begun = logs.map(({ key, events }) => ({ key, version: 0, events }));
      await appendEvents(inside, stream, begun, { actor: 'sample', recordedAt });
      await addToTally(inside, tallyOf(logs.flatMap(({ events }) => events.flatMap(stream.counts))));
    }
    return 'loaded';
  });
}
