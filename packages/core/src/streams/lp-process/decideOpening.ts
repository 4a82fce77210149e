import { err, ok, type Result } from '../../kernel/index.js';
import type { CorrectOpening, OpenProcessCommand, RetractOpening } from './commands.js';
import type { LpProcessContext } from './context.js';
import { impossibleDay } from './days.js';
import { correctDiscussions, deriveDiscussions } from './decideDiscussion.js';
import { notUnderWay } from './decideEntry.js';
import { correctEntries, derive } from './derive.js';
import type { LpProcessError } from './errors.js';
import { bodyWith } from './evolve.js';
import type { LpProcessEvent, Opening } from './events.js';
import { firstFallen } from './revalidate.js';
import type { BegunProcess, LpProcessState } from './state.js';

type Decision = Result<readonly LpProcessEvent[], LpProcessError>;

const openingOf = ({ on, unit, origin, concernDay }: Opening): Opening => ({
  on,
  unit,
  origin,
  ...(concernDay === undefined ? {} : { concernDay }),
});

const isSame = (a: Opening, b: Opening): boolean =>
  a.on === b.on && a.unit === b.unit && a.origin === b.origin && a.concernDay === b.concernDay;

const impossible = (opening: Opening, context: LpProcessContext): LpProcessError | undefined => {
  const { on, concernDay } = opening;
  const fault = impossibleDay(opening, context);
  if (fault) return fault;
  return concernDay !== undefined && concernDay > on
    ? { code: 'concern-after-opening', concernDay, on }
    : undefined;
};

/** Opens a process. Refuses with `process-already-open`, `day-in-future`, `day-too-early`, `concern-after-opening`. */
export function decideOpening(
  command: OpenProcessCommand,
  state: LpProcessState,
  context: LpProcessContext,
): Decision {
  const opening = openingOf(command);
  if (state.status !== 'empty')
    return state.status === 'retracted' || isSame(opening, state.opening)
      ? ok([])
      : err({ code: 'process-already-open', process: command.process });
  const wrong = impossible(opening, context);
  return wrong ? err(wrong) : ok([{ type: 'process-opened', process: command.process, ...opening }]);
}

/**
 * Corrects an opening, and with it the origin, the wait and the unit of what stands.
 * Refuses with `day-in-future`, `day-too-early`, `concern-after-opening`, `entry-needed` (an entry could not stand any more), and when the
 * process is not under way.
 */
export function decideCorrection(
  command: CorrectOpening,
  state: BegunProcess,
  context: LpProcessContext,
): Decision {
  const { process, opening: was } = state;
  const is = openingOf(command);
  if (isSame(was, is)) return ok([]);
  const wrong = notUnderWay(state) ?? impossible(is, context);
  if (wrong) return err(wrong);
  const body = bodyWith(state, { opening: is, facts: [] });
  const fallen = firstFallen(body, state.facts);
  if (fallen) return err({ code: 'entry-needed', entry: fallen.entry, by: fallen.type });
  return ok([
    { type: 'opening-corrected', process, was, is, reason: command.reason },
    ...correctDiscussions(body, state.discussions, deriveDiscussions(body, state.discussions, context)),
    ...correctEntries(process, state.facts, derive({ opening: is, facts: state.facts })),
  ]);
}

/** Takes an opening back. Refuses with `opening-needed` while anything stands on it. */
export function decideOpeningRetraction({ reason }: RetractOpening, state: BegunProcess): Decision {
  if (state.status === 'retracted') return ok([]);
  const [discussion] = state.discussions;
  const by = discussion ? 'discussion-held' : state.facts[0]?.type;
  if (by !== undefined) return err({ code: 'opening-needed', by });
  return ok([{ type: 'opening-retracted', process: state.process, ...state.opening, reason }]);
}
