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
import {
  currentStay,
  isLinked,
  type Phenomenon,
  type PhenomenonAtHand,
  type PhenomenonNow,
} from './state.js';

/** An answer of the stream. */
export type Decision = Result<readonly PhenomenonFact[], PhenomenonError>;
/** What every later fact carries. */
export type Base = Pick<PhenomenonFact, 'entry' | 'on' | 'phenomenon' | 'place'>;

/** Opens a phenomenon. */
export function open(command: OpenPhenomenon, now: PhenomenonNow): Decision {
  if (now.status !== 'none') return err({ code: 'phenomenon-already-opened', phenomenon: now.phenomenon });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  const { entry, on, phenomenon, place, by, textRef, themes, splitFrom } = command;
  const from = splitFrom === undefined ? {} : { splitFrom };
  return ok([{ type: 'phenomenon-opened', entry, on, phenomenon, place, by, textRef, themes, ...from }]);
}

/** Says what the phenomenon is about; saying the same again is nothing new. */
export function describe(command: DescribePhenomenon, now: Phenomenon, base: Base): Decision {
  const { themes, priorities, indicators } = command;
  const same =
    isSameList(themes, now.themes) &&
    isSameList(priorities, now.priorities) &&
    isSameList(indicators, now.indicators);
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
  now: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { observation } = command;
  if (isLinked(now, observation)) return err({ code: 'observation-already-linked', observation });
  const found = context.observations.find((one) => one.observation === observation);
  if (!found) return err({ code: 'observation-not-at-hand', observation });
  return ok([{ type: 'observation-linked', ...base, observation, origin: found.origin }]);
}

/** Takes an observation out; the trace stays. */
export function unlink(command: UnlinkObservation, now: Phenomenon, base: Base): Decision {
  const { observation, reason } = command;
  if (!isLinked(now, observation)) return err({ code: 'observation-not-linked', observation });
  return ok([{ type: 'observation-unlinked', ...base, observation, reason }]);
}

/** Takes another phenomenon's observations and open feedback duties in. */
export function absorb(
  command: AbsorbPhenomenon,
  now: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { source } = command;
  if (now.absorbed.includes(source)) return err({ code: 'already-absorbed', phenomenon: source });
  const found = openOther(source, now, context);
  if (!found.ok) return found;
  const { duties, origins } = found.value;
  const links = found.value.links.filter(({ observation }) => !isLinked(now, observation));
  return ok([{ type: 'phenomenon-absorbed', ...base, source, links, duties, origins }]);
}

/** Ends the phenomenon in favour of one that has absorbed it already, so that no link and no duty is lost on the way. */
export function merge(
  command: MergePhenomenon,
  now: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { into } = command;
  const found = openOther(into, now, context);
  if (!found.ok) return found;
  if (!found.value.absorbed.includes(now.phenomenon)) return err({ code: 'not-absorbed-yet', into });
  const { level, from } = currentStay(now);
  return ok([{ type: 'phenomenon-merged', ...base, into, level, levelDays: daysBetween(from, base.on) }]);
}

/** Hands observations over to a phenomenon that has linked them already. */
export function splitOff(
  command: SplitOffObservations,
  now: Phenomenon,
  context: PhenomenonContext,
  base: Base,
): Decision {
  const { into } = command;
  const observations = [...new Set(command.observations)];
  if (observations.length === 0) return err({ code: 'observations-missing' });
  const found = openOther(into, now, context);
  if (!found.ok) return found;
  for (const observation of observations) {
    if (!isLinked(now, observation)) return err({ code: 'observation-not-linked', observation });
    if (!found.value.links.some((one) => one.observation === observation))
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

function openOther(
  phenomenon: PhenomenonAtHand['phenomenon'],
  now: Phenomenon,
  context: PhenomenonContext,
): Result<PhenomenonAtHand, PhenomenonError> {
  if (phenomenon === now.phenomenon) return err({ code: 'same-phenomenon' });
  const found = context.phenomena.find((one) => one.phenomenon === phenomenon);
  if (!found) return err({ code: 'phenomenon-not-at-hand', phenomenon });
  return found.status === 'open' ? ok(found) : err({ code: 'phenomenon-not-open', phenomenon });
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
