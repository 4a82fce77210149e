import { mayInAnyPost, type AccessRefusal, type Assignment } from '../access/index.js';
import {
  tallyReader,
  unitReporting,
  type IndicatorRequest,
  type UnitReporting,
} from '../indicators/index.js';
import { err, ok, type RegionCode, type Result } from '../kernel/index.js';
import type { ControllerOf } from '../kernel/controller.js';
import type { Tally } from '../tally/index.js';

/** Who asks, where, and how many days and months are looked at. */
export interface UnitReportingRequest extends Pick<IndicatorRequest, 'units' | 'inPlace' | 'period' | 'day'> {
  /** The posts of the signed-in person; none when nobody is signed in. */
  readonly posts: readonly Assignment[];
  readonly region: RegionCode;
  readonly controllerOf: ControllerOf;
}

/**
 * How completely and how late each of the units has reported, for their supervisor. It is work data: the publication tells how
 * many units report how, and never which. A supervisor of some of the units asks for those alone.
 * Refuses with the codes of `AccessRefusal` when one of the units is not the asker's to supervise.
 * @source R0-P12: the carrying out of the work must also be supervised
 * @example unitReportingView(tally, { posts: [supervisor], region, controllerOf, units: [school], inPlace, period, day }) // { ok: true, value: [{ unit: school, months: 12, monthsWithEntries: 9, medianDelayDays: 2 }] }
 */
export function unitReportingView(
  tally: Tally,
  request: UnitReportingRequest,
): Result<readonly UnitReporting[], AccessRefusal> {
  const { posts, region, units, controllerOf } = request;
  for (const unit of units) {
    const resource = { kind: 'unit', region, unit, controller: controllerOf(unit) } as const;
    const access = mayInAnyPost(posts, 'read-work-view', resource, { purpose: 'supervise-work' });
    if (!access.allowed) return err(access.reason);
  }
  return ok(unitReporting(tallyReader(tally, request), request));
}
