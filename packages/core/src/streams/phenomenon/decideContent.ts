import { isIndicatorRef } from '../../identifiers/indicatorRef.js';
import { textFault } from '../../identifiers/textFault.js';
import type { Result } from '../../kernel/index.js';
import { daysBetween, err, ok } from '../../kernel/index.js';
import type {
  AbsorbPhenomenon,
  DescribePhenomenon,
  LinkObservation,
  MergePhenomenon,
  NameRootCause,
  OpenPhenomenon,
  RecordMoney,
  SplitOffObservations,
  UnlinkObservation,
} from './commands.js';
import type { PhenomenonContext, PhenomenonError } from './errors.js';
import type { PhenomenonFact } from './events.js';
import { recipientOf } from './origin.js';
import { owedOnAbsorbing, owedToNewcomer } from './owed.js';
import {
  currentStay,
  isLinked,
  unfinishedGroups,
  type Phenomenon,
  type PhenomenonAtHand,
  type PhenomenonState,
} from './state.js';

/** An answer of the stream. */
export type Decision = Result<readonly PhenomenonFact[], PhenomenonError>;
/** What every later fact carries. */
export type Base = Pick<PhenomenonFact, 'entry' | 'on' | 'phenomenon' | 'place'>;

/** Opens a phenomenon. */
export function open(command: OpenPhenomenon, state: PhenomenonState): Decision {
  if (state.status !== 'none')
    return err({ code: 'phenomenon-already-opened', phenomenon: state.phenomenon });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  const { entry, on, phenomenon, place, by, textRef, splitFrom } = command;
  const themes = once(command.themes);
  const from = splitFrom === undefined ? {} : { splitFrom };
  return ok([{ type: 'phenomenon-opened', entry, on, phenomenon, place, by, textRef, themes, ...from }]);
}

/** Says what the phenomenon is about, each code once; saying the same again is nothing new. */
export function describe(command: DescribePhenomenon, state: Phenomenon, base: Base): Decision {
  const [themes, priorities, indicators] = [
    once(command.themes),
    once(command.priorities),
    once(command.indicators),
  ];
  const odd = indicators.findIndex((indicator) => !isIndicatorRef(indicator));
  if (odd >= 0) return err({ code: 'not-an-indicator', position: odd + 1 });
  const same =
    isSameList(themes, state.themes) &&
    isSameList(priorities, state.priorities) &&
    isSameList(indicators, state.indicators);
  return ok(same ? [] : [{ type: 'phenomenon-described', ...base, themes, priorities, indicators }]);
}

/** Names a root cause. */
export function nameRootCause(command: NameRootCause, base: Base): Decision {
  const fault = textFault(command.text);
  return fault ? err(fault) : ok([{ type: 'root-cause-named', ...base, textRef: command.textRef }]);
}

/** Links an observation that the context knows. */
export function link(
  command: LinkObservation,
  state: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { observation } = command;
  if (isLinked(state, observation)) return err({ code: 'observation-already-linked', observation });
  const found = context.observations.find((candidate) => candidate.observation === observation);
  if (!found) return err({ code: 'observation-not-at-hand', observation });
  const owed = owedToNewcomer(state, recipientOf(found.origin));
  return ok([{ type: 'observation-linked', ...base, observation, origin: found.origin, ...owed }]);
}

/** Takes an observation out; the trace stays. */
export function unlink(command: UnlinkObservation, state: Phenomenon, base: Base): Decision {
  const { observation, reason } = command;
  if (!isLinked(state, observation)) return err({ code: 'observation-not-linked', observation });
  return ok([{ type: 'observation-unlinked', ...base, observation, reason }]);
}

/**
 * Takes in a phenomenon that has merged into this one: its observations and open feedback duties, as they were at the merge,
 * so that each duty is always in exactly one place.
 */
export function absorb(
  command: AbsorbPhenomenon,
  state: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { source } = command;
  if (state.absorbed.includes(source)) return err({ code: 'already-absorbed', phenomenon: source });
  const found = other(source, state, context);
  if (!found.ok) return found;
  const { links, duties, origins, merged } = found.value;
  if (merged?.into !== state.phenomenon) return err({ code: 'not-merged-here', phenomenon: source });
  if (base.on < merged.on) return err({ code: 'before-merging', merged: merged.on });
  const owed = owedOnAbsorbing(state, found.value, base.entry);
  return ok([{ type: 'phenomenon-absorbed', ...base, source, links, duties, origins, ...owed }]);
}

/**
 * Ends the phenomenon in favour of another one at the same level, which then takes in what it hands over. A working group gives
 * its result first, for nobody would hear of it afterwards.
 */
export function merge(
  command: MergePhenomenon,
  state: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { into } = command;
  const found = openOther(into, state, context);
  if (!found.ok) return found;
  const { level, from } = currentStay(state);
  if (found.value.level !== level) return err({ code: 'levels-differ', level, other: found.value.level });
  const fault = unfinished(state, context, base);
  if (fault) return err(fault);
  return ok([{ type: 'phenomenon-merged', ...base, into, level, levelDays: daysBetween(from, base.on) }]);
}

/** Why a phenomenon cannot end on a day: something of it comes later, or is still on its way. */
export function unfinished(
  state: Phenomenon,
  context: PhenomenonContext,
  { on }: Base,
): PhenomenonError | undefined {
  const { from } = currentStay(state);
  if (on < from) return { code: 'before-arrival', arrived: from };
  const waiting = handOverWaiting(state, context);
  if (waiting) return waiting;
  const groups = unfinishedGroups(state).map(({ workingGroup }) => workingGroup);
  return groups.length > 0 ? { code: 'working-group-open', workingGroups: groups } : undefined;
}

/** What waits to be taken in by a phenomenon: until then it neither ends nor is its opening taken back. */
export function handOverWaiting(
  { phenomenon: id, absorbed }: Phenomenon,
  { phenomena }: PhenomenonContext,
): PhenomenonError | undefined {
  const waiting = phenomena.find(
    ({ phenomenon, merged }) => merged?.into === id && !absorbed.includes(phenomenon),
  );
  return waiting && { code: 'hand-over-open', phenomenon: waiting.phenomenon };
}

/** Why a merge cannot be taken back: the other phenomenon has what was handed over, and would keep it. */
export function mergeHeld(
  merges: readonly PhenomenonFact[],
  { phenomena }: PhenomenonContext,
): PhenomenonError | undefined {
  for (const fact of merges) {
    if (fact.type !== 'phenomenon-merged') continue;
    const target = phenomena.find(({ phenomenon }) => phenomenon === fact.into);
    if (!target) return { code: 'phenomenon-not-at-hand', phenomenon: fact.into };
    if (target.absorbed.includes(fact.phenomenon)) return { code: 'taken-in-already', into: fact.into };
  }
  return undefined;
}

/** Hands observations over to a phenomenon that has linked them already. */
export function splitOff(
  command: SplitOffObservations,
  state: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { into } = command;
  const observations = [...new Set(command.observations)];
  if (observations.length === 0) return err({ code: 'observations-missing' });
  const found = openOther(into, state, context);
  if (!found.ok) return found;
  for (const observation of observations) {
    if (!isLinked(state, observation)) return err({ code: 'observation-not-linked', observation });
    if (!found.value.links.some((candidate) => candidate.observation === observation))
      return err({ code: 'not-linked-there-yet', into, observation });
  }
  return ok([{ type: 'observations-split-off', ...base, into, observations }]);
}

/** Records money reserved or used. @source R0-K10: joint training is the source's example, so it is the default */
export function recordMoney(command: RecordMoney, base: Base): Decision {
  const { euros, purpose = 'joint-training' } = command;
  if (!Number.isSafeInteger(euros) || euros <= 0) return err({ code: 'euros-not-a-count', euros });
  const type = command.type === 'use-money' ? 'money-used' : 'money-reserved';
  return ok([{ type, ...base, purpose, euros }]);
}

function other(
  phenomenon: PhenomenonAtHand['phenomenon'],
  state: Phenomenon,
  context: PhenomenonContext,
): Result<PhenomenonAtHand, PhenomenonError> {
  if (phenomenon === state.phenomenon) return err({ code: 'same-phenomenon' });
  const found = context.phenomena.find((candidate) => candidate.phenomenon === phenomenon);
  return found ? ok(found) : err({ code: 'phenomenon-not-at-hand', phenomenon });
}

function openOther(
  phenomenon: PhenomenonAtHand['phenomenon'],
  state: Phenomenon,
  context: PhenomenonContext,
): Result<PhenomenonAtHand, PhenomenonError> {
  const found = other(phenomenon, state, context);
  if (!found.ok || found.value.status === 'open') return found;
  return err({ code: 'phenomenon-not-open', phenomenon });
}

/** The members of a list, each once, in the order in which they came. */
function once<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
