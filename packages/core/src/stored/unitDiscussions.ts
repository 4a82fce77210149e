import type { AccessRefusal } from '../access/index.js';
import { regionPorts, type RegionReader } from '../commands/regionPorts.js';
import { finnishDay, replay, type Result } from '../kernel/index.js';
import { lpProcessStream } from '../streams/lp-process/definition.js';
import { leadersOf, lpProcess, type LpProcessEvent } from '../streams/lp-process/index.js';
import {
  unitDiscussionsView,
  type UnitDiscussionsRequest,
  type UnitDiscussionsView,
} from '../work-views/index.js';

/**
 * The discussions of a unit for one of its own workers, read through what a server or a memory source can look up: its LP processes,
 * whose the unit is, and what is known today of the rights of those who led.
 * @example await readUnitDiscussions(reader, { posts, region, unit, asOf, synthetic }) // ok({ view: 'unit-discussions', … })
 */
export async function readUnitDiscussions(
  reader: RegionReader,
  request: Omit<UnitDiscussionsRequest, 'controller' | 'rights'>,
): Promise<Result<UnitDiscussionsView, AccessRefusal>> {
  const histories = await reader.streamsOfUnit(lpProcessStream.id, request.unit);
  const states = histories.map((events) => replay(lpProcess, events as readonly LpProcessEvent[]).state);
  const workers = [...new Set(states.flatMap(leadersOf))];
  const { value: rights } = await regionPorts(reader).leaderRights({
    workers,
    on: finnishDay(request.asOf),
  });
  return unitDiscussionsView(states, { ...request, controller: reader.controllerOf(request.unit), rights });
}
