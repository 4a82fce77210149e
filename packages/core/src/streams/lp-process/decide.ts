import { err, type Result } from '../../kernel/index.js';
import type { LpProcessCommand } from './commands.js';
import type { LpProcessContext } from './context.js';
import { decideDiscussion, decideDiscussionRetraction } from './decideDiscussion.js';
import { decideEntry, decideRetraction } from './decideEntry.js';
import { decideCorrection, decideOpening, decideOpeningRetraction } from './decideOpening.js';
import type { LpProcessError } from './errors.js';
import type { LpProcessEvent } from './events.js';
import type { LpProcessState } from './state.js';

/**
 * The events that a command makes of an LP process, or why it is refused. The same command again makes no events.
 * Refuses with the codes of `LpProcessError`.
 * @source R0-P1–R0-P9, R0-T13 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example decide({ type: 'record-discussion', … }, opened, context) // { ok: true, value: [{ type: 'discussion-held', first: true, … }] }
 */
export function decide(
  command: LpProcessCommand,
  state: LpProcessState,
  context: LpProcessContext,
): Result<readonly LpProcessEvent[], LpProcessError> {
  if (command.type === 'open-process') return decideOpening(command, state, context);
  if (state.status === 'empty') return err({ code: 'process-not-open', process: command.process });
  switch (command.type) {
    case 'correct-opening':
      return decideCorrection(command, state, context);
    case 'retract-opening':
      return decideOpeningRetraction(command, state);
    case 'record-discussion':
      return decideDiscussion(command, state, context);
    case 'retract-discussion':
      return decideDiscussionRetraction(command, state, context);
    case 'retract-entry':
      return decideRetraction(command, state);
    default:
      return decideEntry(command, state, context);
  }
}
