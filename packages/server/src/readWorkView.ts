import {
  err,
  type Day,
  type Instant,
  type RegionCode,
  type Result,
  type UnitId,
  type WorkView,
} from '@puheeksi/core';
import type { AccessRefusal, Assignment } from '@puheeksi/core/access';
import { readUnitDiscussions, rightTo, storedStreams, type StoredStream } from '@puheeksi/core/stored';
import { regionReader, type Declared } from './regionReader.js';
import { appendRight } from './store/audit.js';
import { inRegion } from './store/inRegion.js';
import { isSynthetic, readControllers } from './store/inputs.js';
import type { Store } from './store/store.js';

/** Who asks for which unit's discussions, and when. */
export interface WorkViewRequest {
  readonly unit: UnitId;
  readonly subject: string;
  readonly posts: readonly Assignment[];
  readonly now: Instant;
  readonly today: Day;
  readonly declared: Declared;
}

/**
 * The discussions of a unit for one of its own workers. The right is asked first, with nothing read; every look, also a
 * refused one, leaves an audit row in the same transaction. The row names units of the register and of the asker's posts alone:
 * what somebody else has put into an address may be anything, also a name.
 */
export function readWorkView(
  store: Store,
  region: RegionCode,
  { unit, subject, posts, now, today, declared }: WorkViewRequest,
  streams: readonly StoredStream[] = storedStreams,
): Promise<Result<WorkView, AccessRefusal>> {
  return inRegion(store, region, async (inside) => {
    const synthetic = await isSynthetic(inside, today);
    const controllerOf = await readControllers(inside);
    const controller = controllerOf(unit);
    const demand = {
      action: 'read-work-view',
      purpose: 'serve-family',
      resources: [{ kind: 'unit', unit }],
    } as const;
    const { right, refusal } = rightTo(demand, posts, { region, controllerOf });
    const look = async () => {
      const reader = regionReader(inside, streams, declared, today, controllerOf);
      return readUnitDiscussions(reader, { posts, region, unit, asOf: now, synthetic });
    };
    const view = refusal ? err(refusal) : await look();
    const isOnRecord = posts.some(({ units }) => units.includes(unit)) || controller !== undefined;
    await appendRight(inside, right, {
      at: now,
      subject,
      resource: `unit:${isOnRecord ? unit : 'not-in-register'}`,
      outcome: view.ok ? 'allowed' : 'refused',
    });
    return view;
  });
}
