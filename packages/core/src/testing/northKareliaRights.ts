import type { Day } from '../kernel/index.js';
import type { LeaderRights } from '../kernel/leaderRights.js';
import type { WorkerId } from '../kernel/collaborationIds.js';
import { northKareliaUnits } from './northKareliaUnits.js';
import { testUuid } from './testUuid.js';

const since = '2022-01-01' as Day;
/** Above the ids that tests make of small numbers. */
const firstWorker = 0x14_0000;

/**
 * What made-up workers of the made-up units may lead: two of each unit, in the order of the units, the first both discussions and
 * network meetings, the second discussions alone. The same for every seed and day.
 * @example northKareliaRights()[0] // { worker: '00000000-0000-4000-8000-000000140000', from: '2022-01-01', discussion: true, networkMeeting: true }
 */
export function northKareliaRights(): readonly LeaderRights[] {
  return northKareliaUnits().flatMap((_, index) =>
    [true, false].map((networkMeeting, second) => ({
      worker: testUuid<WorkerId>(firstWorker + 2 * index + second),
      from: since,
      discussion: true,
      networkMeeting,
    })),
  );
}
