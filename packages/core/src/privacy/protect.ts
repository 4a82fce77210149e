import { auditHidden, type LeakReason } from './audit.js';
import { withSecondarySuppression } from './companions.js';
import { familyFault, type Family, type FamilyFault } from './family.js';
import type { FamilyPolicy } from './policy.js';
import { emptyRegister, entryOf, type PublicationRegister, type RegisterEntry } from './register.js';
import { systemOf } from './system.js';
import { err, ok, type Result } from '../kernel/index.js';

/** A family that may be published: which cells are hidden, and what a reader can at best find out about them. */
export interface ProtectedFamily {
  /** Keys of the cells that are hidden, in the order of the family; all of them look the same to a reader. */
  readonly hidden: readonly string[];
  /** Those of them that are small themselves or stand with small ones by rule; never told to a reader. */
  readonly small: readonly string[];
  /**
   * For each hidden cell a proven range: tables that look the same to a reader hold both ends, so nobody can narrow it
   * further. Null means without end. Inside the trust boundary only.
   */
  readonly spread: Readonly<Record<string, { readonly lower: number; readonly upper: number | null }>>;
  /** Small cells that an earlier publication showed already: hidden now, but whoever kept it knows them. */
  readonly toldBefore: readonly string[];
  /** What the register has to keep of this publication; its id is the one given. */
  readonly entry: RegisterEntry;
}

/** The auditor refused: the named cell could be computed, or it is not proven that it could not. */
export interface WouldDisclose {
  readonly code: 'would-disclose';
  readonly cell: string;
  readonly reason: LeakReason;
  /** How many cells leak in all. */
  readonly cells: number;
}

/**
 * Protects a family of linked tables: hides small counts and as few others as keep them from being computed from everything
 * published, now and earlier. The auditor then proves for every hidden cell that it has at least two possible values, or
 * refuses the whole.
 *
 * Refuses with `would-disclose` (the first leaking cell), and with `not-a-count`, `repeated-cell`, `unknown-cell` or
 * `does-not-add-up` when the family is not one.
 * @source docs/architecture.md "Protection of small numbers"; W-14 (docs/sources.md); docs/settled-questions.md "Attacker"
 * @example
 * const cells = [{ key: 'a', count: 3 }, { key: 'b', count: 9 }, { key: 'c', count: 8 }, { key: 'sum', count: 20 }];
 * protect({ cells, relations: [{ total: 'sum', parts: ['a', 'b', 'c'] }] }, defaultPolicy) // hidden: ['a', 'c']
 */
export function protect(
  family: Family,
  policy: FamilyPolicy,
  register: PublicationRegister = emptyRegister,
  id = '',
): Result<ProtectedFamily, WouldDisclose | FamilyFault> {
  const fault = familyFault(family);
  if (fault) return err(fault);
  const system = systemOf(family, policy, register);
  const minSpread = Math.max(1, policy.minSpread ?? 1);
  const zerosAreShown = policy.zeros === 'shown';
  const lower = zerosAreShown ? 1 : 0;
  // A count of 0 that stands in no table has nothing shown about it: the reader's least value is 0 there
  const knownLower = (count: number): number => Math.min(lower, count);
  const hidden = withSecondarySuppression(system, (_, count) => knownLower(count), minSpread);
  const report = auditHidden({
    counts: system.counts,
    rows: system.rows,
    hidden,
    matters: (at) => system.secret[at]!,
    knownLower: (at) => knownLower(system.counts[at]!),
    minSpread,
  });
  const { leaks } = report;
  const [leak] = leaks;
  if (leak)
    return err({
      code: 'would-disclose',
      cell: system.keys[leak.at]!,
      reason: leak.reason,
      cells: leaks.length,
    });

  const known = systemOf(family, policy, emptyRegister);
  const small = new Set<string>();
  const hiddenKeys = new Set<string>();
  const toldBefore: string[] = [];
  const spread: Record<string, { lower: number; upper: number | null }> = {};
  for (const [at, cell] of family.cells.entries()) {
    if (known.sensitive[at]) small.add(cell.key);
    if (known.sensitive[at] && !hidden[at]) toldBefore.push(cell.key);
    if (known.sensitive[at] || hidden[at]) hiddenKeys.add(cell.key);
    const range = report.spread.get(at);
    if (range && hidden[at]) spread[cell.key] = range;
  }
  return ok({
    hidden: [...hiddenKeys],
    small: [...small],
    spread,
    toldBefore,
    entry: entryOf(id, family, hiddenKeys, small),
  });
}
