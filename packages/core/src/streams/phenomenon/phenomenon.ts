import type { Decider } from '../../kernel/index.js';
import { err, unreachable } from '../../kernel/index.js';
import {
  isRetraction,
  ledger,
  type LedgerState,
  type LedgerStream,
  type LedgerTypes,
} from '../../kernel/ledger.js';
import { applyPhenomenon } from './apply.js';
import type { PhenomenonCommand, PhenomenonEntryCommand } from './commands.js';
import {
  absorb,
  describe,
  handOverWaiting,
  link,
  merge,
  mergeHeld,
  nameRootCause,
  open,
  recordMoney,
  splitOff,
  unlink,
  type Decision,
} from './decideContent.js';
import {
  close,
  escalate,
  finishWorkingGroup,
  formInitiative,
  giveFeedback,
  handle,
  nameWorkingGroup,
} from './decideHandling.js';
import type { ObservationId } from '../../kernel/collaborationIds.js';
import { phenomenonMakes } from './entries.js';
import type { PhenomenonContext, PhenomenonError } from './errors.js';
import type { PhenomenonFact } from './events.js';
import { recipientKey, recipientOf, type ObservationOrigin, type Recipient } from './origin.js';
import { owedIn } from './owed.js';
import type { PhenomenonState } from './state.js';
import { phenomenonWarnings, type PhenomenonWarning } from './warnings.js';

/** The parts of the stream of one phenomenon. */
export interface PhenomenonTypes extends LedgerTypes {
  readonly command: PhenomenonEntryCommand;
  readonly fact: PhenomenonFact;
  readonly state: PhenomenonState;
  readonly error: PhenomenonError;
  readonly warning: PhenomenonWarning;
  readonly context: PhenomenonContext;
}

const entries = ledger<PhenomenonTypes>({
  initial: { status: 'none' },
  days: { dueOn: 'planned' },
  makes: phenomenonMakes,
  decide,
  apply: applyPhenomenon,
  restsOn,
  notBefore,
  warnings: phenomenonWarnings,
});

/**
 * The stream of one phenomenon: from the observations it is made of, through initiatives and decisions up the levels, to the
 * feedback that closes the ring.
 * @source R0-K1–R0-K10 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example replay(phenomenon, events).state // { status: 'open', path: [{ level: 'local-team', … }], … }
 */
export const phenomenon: Decider<LedgerStream<PhenomenonTypes>> = { ...entries, decide: decideAll };

/**
 * A merge whose content the other phenomenon has taken in is not taken back: a duty would then be open in both. Nor is the opening of
 * a phenomenon for which a merge waits: the duties handed over would then be open in none.
 */
function decideAll(
  command: PhenomenonCommand,
  state: LedgerState<PhenomenonTypes>,
  context: PhenomenonContext,
): ReturnType<typeof entries.decide> {
  const result = entries.decide(command, state, context);
  if (command.type !== 'retract' || !result.ok) return result;
  const cancelled = result.value.flatMap((event) =>
    isRetraction<PhenomenonFact>(event) ? [event.cancelled] : [],
  );
  const undoesOpening = cancelled.some(({ type }) => type === 'phenomenon-opened');
  const waiting =
    undoesOpening && state.state.status !== 'none' ? handOverWaiting(state.state, context) : undefined;
  const held = waiting ?? mergeHeld(cancelled, context);
  return held ? err(held) : result;
}

function decide(
  command: PhenomenonEntryCommand,
  state: PhenomenonState,
  context: PhenomenonContext,
): Decision {
  if (command.type === 'open-phenomenon') return open(command, state);
  if (state.status === 'none') return err({ code: 'phenomenon-not-opened' });
  const stillTold = state.status === 'closed' && command.type === 'give-feedback';
  if (state.status !== 'open' && !stillTold)
    return err({ code: 'phenomenon-ended', status: state.status, ended: state.ended?.on ?? state.opened });
  if (command.on < state.opened) return err({ code: 'before-opening', opened: state.opened });
  const base = { entry: command.entry, on: command.on, phenomenon: state.phenomenon, place: state.place };
  switch (command.type) {
    case 'describe-phenomenon':
      return describe(command, state, base);
    case 'name-root-cause':
      return nameRootCause(command, base);
    case 'link-observation':
      return link(command, state, context, base);
    case 'unlink-observation':
      return unlink(command, state, base);
    case 'absorb-phenomenon':
      return absorb(command, state, context, base);
    case 'merge-phenomenon':
      return merge(command, state, context, base);
    case 'split-off-observations':
      return splitOff(command, state, context, base);
    case 'form-initiative':
      return formInitiative(command, state, context, base);
    case 'name-working-group':
      return nameWorkingGroup(command, state, base);
    case 'finish-working-group':
      return finishWorkingGroup(command, state, base);
    case 'escalate-phenomenon':
      return escalate(command, state, context, base);
    case 'handle-phenomenon':
      return handle(command, state, context, base);
    case 'give-feedback':
      return giveFeedback(command, state, base);
    case 'reserve-money':
    case 'use-money':
      return recordMoney(command, base);
    case 'close-phenomenon':
      return close(command, state, context, base);
    default:
      return unreachable(command);
  }
}

function restsOn(later: PhenomenonFact, earlier: PhenomenonFact): boolean {
  if (earlier.type === 'phenomenon-opened') return true;
  if (later.type === 'phenomenon-closed' || later.type === 'phenomenon-merged') return true;
  if (later.type === 'feedback-given') {
    const taken = earlier.type === 'phenomenon-absorbed' ? earlier.duties.map(({ cause }) => cause) : [];
    return later.settles.some(({ cause }) => cause === earlier.entry || taken.includes(cause));
  }
  // Somebody joined the matter and was promised word of this step: without it there would be nothing to tell.
  if (owedIn(later)?.step?.entry === earlier.entry) return true;
  switch (earlier.type) {
    case 'observation-linked':
      return isTakenOut(later, [earlier.observation]) || isOwed(later, [earlier]);
    case 'phenomenon-absorbed':
      return (
        isTakenOut(
          later,
          earlier.links.map(({ observation }) => observation),
        ) || isOwed(later, earlier.links, earlier.origins)
      );
    case 'observation-unlinked':
    case 'observations-split-off':
      return (
        (later.type === 'observation-linked' || later.type === 'phenomenon-absorbed') &&
        observationsOf(later).some((observationId) => observationsOf(earlier).includes(observationId))
      );
    case 'initiative-formed':
      return (
        (later.type === 'phenomenon-escalated' &&
          later.from.level === 'area-management-group' &&
          earlier.on <= later.on) ||
        (later.type === 'working-group-named' && later.initiative === earlier.entry)
      );
    case 'working-group-named':
      return later.type === 'working-group-finished' && later.workingGroup === earlier.entry;
    case 'phenomenon-escalated':
      return later.type === 'phenomenon-escalated' || ('by' in later && later.by.level === earlier.to.level);
    default:
      return false;
  }
}

/** The days that follow from one another; arrivals and feedback look after theirs by facts that say more. */
function notBefore(fact: PhenomenonFact, standing: PhenomenonFact): boolean {
  switch (fact.type) {
    case 'phenomenon-closed':
    case 'phenomenon-merged':
      return true;
    case 'working-group-named':
      return standing.entry === fact.initiative;
    case 'working-group-finished':
      return standing.entry === fact.workingGroup;
    case 'observation-linked':
    case 'observation-unlinked':
    case 'observations-split-off':
      return observationsOf(standing).some((observationId) => observationsOf(fact).includes(observationId));
    default:
      return false;
  }
}

/** The observations whose link a fact makes or ends. */
function observationsOf(fact: PhenomenonFact): readonly ObservationId[] {
  switch (fact.type) {
    case 'observation-linked':
    case 'observation-unlinked':
      return [fact.observation];
    case 'observations-split-off':
      return fact.observations;
    case 'phenomenon-absorbed':
      return fact.links.map(({ observation }) => observation);
    default:
      return [];
  }
}

function isTakenOut(later: PhenomenonFact, observations: readonly string[]): boolean {
  if (later.type === 'observation-unlinked') return observations.includes(later.observation);
  return (
    later.type === 'observations-split-off' &&
    later.observations.some((observation) => observations.includes(observation))
  );
}

/**
 * A step that owes word to where an observation came from keeps its link: whoever linked in error unlinks, with a trace,
 * so that nobody silently loses a feedback they were promised.
 */
function isOwed(
  later: PhenomenonFact,
  links: readonly { readonly origin: ObservationOrigin }[],
  origins: readonly Recipient[] = [],
): boolean {
  const promised = new Set(owedIn(later)?.owedTo.map(recipientKey));
  return [...origins, ...links.flatMap(({ origin }) => recipientOf(origin) ?? [])].some((recipient) =>
    promised.has(recipientKey(recipient)),
  );
}
