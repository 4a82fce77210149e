import type { Decider, RetractionReason } from '../../kernel/index.js';
import { ledger, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { LpEntryCommand } from './commands.js';
import type { LpProcessContext } from './context.js';
import { lpProcessDays } from './days.js';
import { decide } from './decide.js';
import { derive, derivedIn } from './derive.js';
import type { LpProcessError } from './errors.js';
import type { ProcessFact } from './facts.js';
import { lpProcessMakes } from './makes.js';
import { stands } from './stands.js';
import { processOf, type LpProcessState } from './state.js';
import { warnings } from './warnings.js';
import type { LpProcessWarning } from './warnings/warning.js';

/** The parts of the LP process stream. */
export interface LpProcessTypes extends LedgerTypes {
  readonly command: LpEntryCommand;
  readonly fact: ProcessFact;
  readonly state: LpProcessState;
  readonly error: LpProcessError;
  readonly warning: LpProcessWarning;
  readonly context: LpProcessContext;
  readonly reason: RetractionReason;
  readonly corrected: ProcessFact;
}

/**
 * The LP process of one child or family: one log of pseudonymous events per process.
 * @source R0-P1 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example lpProcess.decide({ type: 'open-process', … }, lpProcess.initial, context)
 */
export const lpProcess: Decider<LedgerStream<LpProcessTypes>> = ledger<LpProcessTypes>({
  stateOf: processOf,
  days: lpProcessDays,
  makes: lpProcessMakes,
  corrects: ['correct-opening'],
  decide,
  derivation: { derive, derived: derivedIn },
  stands,
  warnings,
});
