import type { Decider } from '../../kernel/index.js';
import type { LpProcessCommand } from './commands.js';
import { decide, type LpProcessContext, type LpProcessError } from './decide.js';
import type { LpProcessEvent } from './events.js';
import { emptyProcess, evolve, type LpProcessState } from './state.js';
import { warnings, type LpProcessWarning } from './warnings.js';

/** The parts of the LP process stream. */
export interface LpProcessTypes {
  readonly command: LpProcessCommand;
  readonly event: LpProcessEvent;
  readonly state: LpProcessState;
  readonly error: LpProcessError;
  readonly warning: LpProcessWarning;
  readonly context: LpProcessContext;
}

/**
 * The LP process of one child or family: one log of pseudonymous events per process.
 * @source R0-P1 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example lpProcess.decide({ type: 'open-process', … }, lpProcess.initial, { today })
 */
export const lpProcess: Decider<LpProcessTypes> = { initial: emptyProcess, decide, evolve, warnings };

export { retractionReasons } from './events.js';
export type {
  DiscussionCorrected,
  DiscussionFacts,
  DiscussionHeld,
  DiscussionRetracted,
  LpProcessEvent,
  ProcessOpened,
  RetractionReason,
} from './events.js';
export type {
  LpProcessCommand,
  OpenProcessCommand,
  RecordDiscussion,
  RetractDiscussion,
} from './commands.js';
export type { LpProcessContext, LpProcessError } from './decide.js';
export type { EmptyProcess, LpProcessState, OpenProcess } from './state.js';
export type { LpProcessWarning } from './warnings.js';
