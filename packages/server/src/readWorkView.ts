import {
  lpProcess,
  replay,
  unitDiscussionsView,
  type Day,
  type Instant,
  type LeaderRights,
  type RegionCode,
  type Result,
  type UnitId,
  type WorkView,
} from '@puheeksi/core';
import type { AccessRefusal, Actor } from '@puheeksi/core/access';
import { appendAudit } from './store/audit.js';
import { readProcessesOfUnit } from './store/events.js';
import { inRegion } from './store/inRegion.js';
import { isSynthetic, registeredUnits } from './store/inputs.js';
import type { Store } from './store/store.js';

/** Who asks for which unit's discussions, and when. */
export interface WorkViewRequest {
  readonly unit: UnitId;
  readonly subject: string;
  readonly posts: readonly Actor[];
  readonly now: Instant;
  readonly today: Day;
  /** What is known now of the rights of workers. */
  readonly rights: readonly LeaderRights[];
}

/**
 * The discussions of a unit for one of its own workers. The right is asked first, with nothing read; every look, also a
 * refused one, leaves an audit row in the same transaction. The row names units of the register and of the asker's posts alone:
 * what somebody else has put into an address may be anything, also a name.
 */
export function readWorkView(
  store: Store,
  region: RegionCode,
  { unit, subject, posts, now, today, rights }: WorkViewRequest,
): Promise<Result<WorkView, AccessRefusal>> {
  return inRegion(store, region, async (inside) => {
    const synthetic = await isSynthetic(inside, today);
    const asked = { posts, region, unit, asOf: now, synthetic, rights };
    const allowed = unitDiscussionsView([], asked);
    const view = allowed.ok
      ? unitDiscussionsView(
          (await readProcessesOfUnit(inside, unit)).map((events) => replay(lpProcess, events).now),
          asked,
        )
      : allowed;
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
