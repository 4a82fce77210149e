import { auditHidden, type AuditInput, type AuditReport } from './audit.js';
import { cheapestSecondary } from './cheapestSecondary.js';
import { secondaryByChanges } from './secondaryByChanges.js';
import { networkOf } from './network.js';
import { hiddenParts } from './parts.js';
import type { System } from './system.js';

/** Parts up to this size get every repair tried; larger ones take the first that helps well. */
const smallPart = 400;
/** Single counts that are tried in all. */
const maxTrials = { small: 150, large: 60 };
/** What share of the leaks may be left after a trial for it to help, where the part is large. */
const wellHelped = 0.9;

type Audit = Omit<AuditInput, 'hidden'>;
type Leaks = AuditReport['leaks'];

/** Shown counts that stand in a relation with a leaking one, then those of its whole part; the ones better hidden first. */
const around = (
  system: System,
  hidden: readonly boolean[],
  leaks: Leaks,
  rank: ReadonlyMap<number, number>,
): readonly number[] => {
  const leaking = new Set(leaks.map(({ at }) => at));
  const part = new Set(
    hiddenParts(system.rows, hidden)
      .filter(({ counts }) => counts.some((at) => leaking.has(at)))
      .flatMap(({ counts }) => counts),
  );
  const [beside, further] = [new Set<number>(), new Set<number>()];
  for (const { columns } of system.rows) {
    if (!columns.some((at) => part.has(at))) continue;
    const near = columns.some((at) => leaking.has(at));
    for (const at of columns) if (!hidden[at] && rank.has(at)) (near ? beside : further).add(at);
  }
  const lastFirst = (set: ReadonlySet<number>) => [...set].sort((a, b) => rank.get(b)! - rank.get(a)!);
  return [...lastFirst(beside), ...lastFirst(further).filter((at) => !beside.has(at))];
};

/**
 * Hides more counts where the bounds of whole numbers, not the rank, give something away: in a network the cheapest ones, which
 * it can tell; elsewhere the single count that helps most, and where none helps, what changes of several counts need.
 * Answers the extras, those given and new ones; what still leaks is for the auditor to refuse.
 * @example repair(system, audit, [4], order) // [4, 7]
 */
export function repair(
  system: System,
  audit: Audit,
  extras: readonly number[],
  order: readonly number[],
): readonly number[] {
  const hidden = system.standing.map((standing) => standing === 'hidden');
  for (const at of extras) hidden[at] = true;
  const leaksNow = (): Leaks => auditHidden({ ...audit, hidden }).leaks;
  const rank = new Map(order.map((at, index) => [at, index]));
  const network = networkOf([...hidden.keys()], system.rows);
  // Where a spread of 1 is enough, a network tells itself who is in need
  let leaks = network && audit.minSpread === 1 ? [] : leaksNow();
  if (network) {
    const few = order.length * order.length;
    const price = (at: number): number => few + order.length - (rank.get(at) ?? -Infinity);
    const leaking = new Set(leaks.map(({ at }) => at));
    const inNeed = (at: number): boolean => audit.minSpread === 1 || leaking.has(at);
    const found = cheapestSecondary({ network, audit, price }, hidden, inNeed, extras);
    if (found) return found;
    leaks = leaksNow();
  }
  const small = system.counts.length <= smallPart;
  const helps = (after: Leaks): boolean =>
    small ? after.length < leaks.length : after.length <= wellHelped * leaks.length;
  const added: number[] = [];
  let trials = small ? maxTrials.small : maxTrials.large;
  while (leaks.length > 0) {
    const candidates = around(system, hidden, leaks, rank);
    let best: { at: number; leaks: Leaks } | undefined;
    for (const at of candidates.slice(0, Math.min(trials, small ? 40 : 8))) {
      trials--;
      hidden[at] = true;
      const after = leaksNow();
      hidden[at] = false;
      if (!best || after.length < best.leaks.length) best = { at, leaks: after };
      if (after.length === 0 || (!small && helps(after))) break;
    }
    const single = best && helps(best.leaks) ? best : undefined;
    const leaking = leaks.map(({ at }) => at);
    const choices = [
      single ? [single.at] : secondaryByChanges(system, audit, hidden, leaking),
      // Where neither helps, everything around that is not zero goes
      candidates.filter((at) => system.counts[at]! > 0),
      candidates.slice(0, 1),
    ];
    const more = choices.find((choice) => choice.length > 0);
    if (!more) break;
    for (const at of more) hidden[at] = true;
    added.push(...more);
    leaks = single?.leaks ?? leaksNow();
  }
  // What the repair made superfluous is shown again
  const all = [...extras, ...added];
  if (added.length === 0 || leaks.length > 0 || !small) return all;
  return all.filter((at) => {
    hidden[at] = false;
    if (leaksNow().length === 0) return false;
    hidden[at] = true;
    return true;
  });
}
