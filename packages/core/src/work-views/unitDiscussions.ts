import { mayInAnyPost, type AccessRefusal, type Assignment } from '../access/index.js';
import type {
  Brand,
  Day,
  Instant,
  Origin,
  ProcessId,
  RegionCode,
  Result,
  Setting,
  UnitId,
} from '../kernel/index.js';
import { err, ok } from '../kernel/index.js';
import type { ControllerId } from '../kernel/controller.js';
import type { EntryId } from '../kernel/ledger.js';
import {
  leadingExceptions,
  type LeaderRights,
  type LeadingException,
  type LpProcessState,
} from '../streams/lp-process/index.js';

/** One LT discussion as the workers of its unit see it: codes and pseudonyms, no names. */
export interface UnitDiscussion {
  readonly process: ProcessId;
  readonly entry: EntryId;
  readonly on: Day;
  readonly setting: Setting;
  readonly origin: Origin;
  readonly children: number;
  readonly first: boolean;
}

/**
 * Something led in the unit by nobody known to have the right on that day. It names no leader: the unit's workers are to mend the
 * record or ask for it, not to judge each other.
 * @source docs/settled-questions.md "Workers are not measured"; R0-T13, F22
 */
export type UnitException = Omit<LeadingException, 'leaders' | 'unit'>;

/** The discussions of one unit, and what was led there without a known right; each newest first. */
export interface UnitDiscussionsContent {
  readonly format: 1;
  readonly view: 'unit-discussions';
  readonly unit: UnitId;
  readonly asOf: Instant;
  readonly synthetic: boolean;
  readonly discussions: readonly UnitDiscussion[];
  /** Discussions and network meetings of the unit that wait for a certificate. */
  readonly exceptions: readonly UnitException[];
}

/** Work data for one actor, authorised by access. A raw state is not one and does not compile into a widget. */
export type UnitDiscussionsView = Brand<UnitDiscussionsContent, 'WorkView'>;

/** Every work view there is. */
export type WorkView = UnitDiscussionsView;

/** For whom, about which unit and as of when. */
export interface UnitDiscussionsRequest {
  /** The posts of the signed-in person; none when nobody is signed in. */
  readonly posts: readonly Assignment[];
  readonly region: RegionCode;
  readonly unit: UnitId;
  /** Whose the unit is, by the register; nothing where the register does not know it. */
  readonly controller: ControllerId | undefined;
  readonly asOf: Instant;
  readonly synthetic: boolean;
  /** What is known now of the rights of workers. */
  readonly rights: readonly LeaderRights[];
}

const newestFirst = (a: UnitDiscussion, b: UnitDiscussion): number =>
  a.on < b.on ? 1 : a.on > b.on ? -1 : a.entry < b.entry ? -1 : 1;

/**
 * The discussions of a unit for somebody who may see them; it is checked here, so there is no work view without the check.
 * Refuses with the codes of `AccessRefusal`.
 * @example unitDiscussionsView(states, { posts, region, unit, controller, asOf, synthetic, rights }) // { ok: true, value: { discussions: [ … ] } }
 */
export function unitDiscussionsView(
  states: readonly LpProcessState[],
  request: UnitDiscussionsRequest,
): Result<UnitDiscussionsView, AccessRefusal> {
  const { posts, region, unit, controller, asOf, synthetic, rights } = request;
  const access = mayInAnyPost(
    posts,
    'read-work-view',
    { kind: 'unit', region, unit, controller },
    { purpose: 'serve-family' },
  );
  if (!access.allowed) return err(access.reason);
  const discussions = states.flatMap((state) =>
    state.status === 'empty'
      ? []
      : state.discussions
          .filter((held) => held.unit === unit)
          .map(({ entry, on, setting, origin, children, first }): UnitDiscussion => {
            return { process: state.process, entry, on, setting, origin, children, first };
          }),
  );
  const content: UnitDiscussionsContent = {
    format: 1,
    view: 'unit-discussions',
    unit,
    asOf,
    synthetic,
    discussions: discussions.sort(newestFirst),
    exceptions: leadingExceptions(states, rights)
      .filter((led) => led.unit === unit)
      .map(({ leaders: _leaders, unit: _unit, ...exception }) => exception),
  };
  return ok(content as UnitDiscussionsView);
}
