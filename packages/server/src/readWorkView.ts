import { leadersOf } from '@puheeksi/core/streams/lp-process';
import {
  lpProcess,
  replay,
  unitDiscussionsView,
  type Day,
  type Instant,
  type LpProcessEvent,
  type RegionCode,
  type Result,
  type UnitId,
  type WorkView,
} from '@puheeksi/core';
import type { AccessRefusal, Assignment } from '@puheeksi/core/access';
import { regionPorts, storedStreams, type StoredStream } from '@puheeksi/core/stored';
import { regionReader, type Declared } from './regionReader.js';
import { appendAudit } from './store/audit.js';
import { inRegion } from './store/inRegion.js';
import { isSynthetic, registeredUnits } from './store/inputs.js';
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
    const asked = { posts, region, unit, asOf: now, synthetic, rights: [] };
    const look = async () => {
      const reader = regionReader(inside, streams, declared, today);
      const states = (await reader.streamsOfUnit('lp-process', unit)).map(
        (events) => replay(lpProcess, events as readonly LpProcessEvent[]).state,
      );
      const workers = [...new Set(states.flatMap(leadersOf))];
      const { value: rights } = await regionPorts(reader).leaderRights({ workers, on: today });
      return unitDiscussionsView(states, { ...asked, rights });
    };
    const allowed = unitDiscussionsView([], asked);
    const view = allowed.ok ? await look() : allowed;
    const isOnRecord =
      posts.some(({ units }) => units.includes(unit)) || (await registeredUnits(inside)).has(unit);
    await appendAudit(inside, {
      at: now,
      subject,
      action: 'read-work-view',
      purpose: 'serve-family',
      resource: `unit:${isOnRecord ? unit : 'not-in-register'}`,
      outcome: view.ok ? 'allowed' : 'refused',
    });
    return view;
  });
}
