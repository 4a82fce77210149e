import { monthOf, type Day, type Instant, type RegionCode } from '../../packages/core/src/kernel/index.ts';
import { defaultPolicy, emptyRegister, familyOfTables } from '../../packages/core/src/privacy/index.ts';
import { protect } from '../../packages/core/src/privacy/protect.ts';
import { linkedFamily } from '../../packages/core/src/privacy/publishFamily.ts';
import { systemOf } from '../../packages/core/src/privacy/system.ts';
import { regionTables } from '../../packages/core/src/publication/publications.ts';
import { tallyOf } from '../../packages/core/src/tally/index.ts';
import { countsOfHeld } from '../../packages/core/src/testing/protection/nights.ts';
import {
  discussionsBefore,
  realisticRegion,
} from '../../packages/core/src/testing/protection/madeUpRegions.ts';
import { seededRandom } from '../../packages/core/src/testing/seededRandom.ts';
import { exactSuppression } from './exactSuppression.ts';

/** What is hidden of realistic regions, and the fewest that could be. */
export interface Utility {
  readonly regions: number;
  readonly counts: number;
  /** Small themselves, or standing with small ones by place. */
  readonly 'must be hidden': number;
  readonly hidden: number;
  /** The fewest that an exact solver finds with the same counts that must be hidden. */
  readonly exact: number;
  /** Regions in which the exact solver ended before it had proven its answer. */
  readonly unproven: number;
}

const rounds = 80;

/**
 * Publishes the first night of realistic regions and holds what is hidden against an exact solver.
 * @example utilityOf(1, 5).hidden
 */
export function utilityOf(firstSeed: number, regions: number): Utility {
  const day = '2026-10-24' as Day;
  const sums = { counts: 0, must: 0, hidden: 0, exact: 0, unproven: 0 };
  for (let seed = firstSeed; seed < firstSeed + regions; seed++) {
    const held = discussionsBefore(realisticRegion, seededRandom(seed), day);
    const { tables, links } = regionTables(
      {
        region: '14' as RegionCode,
        units: realisticRegion.units,
        tally: tallyOf(held.flatMap(countsOfHeld)),
        reportedSurveys: [],
        populations: realisticRegion.populations,
        policy: defaultPolicy,
        today: day,
        asOf: `${day}T01:00:00.000Z` as Instant,
        synthetic: true,
      },
      monthOf(day),
      emptyRegister,
    );
    const family = linkedFamily(familyOfTables(tables, defaultPolicy), links);
    const made = protect(family, defaultPolicy);
    if (!made.ok) throw new Error(`${seed}: ${made.error.code}`);
    const system = systemOf(family, defaultPolicy, emptyRegister);
    const isPrinted = (at: number): boolean => family.cells[at]?.printed !== false;
    const must = system.standing.filter((standing, at) => standing === 'hidden' && isPrinted(at)).length;
    const hidden = new Set(made.value.hidden);
    const exact = exactSuppression(system, rounds);
    sums.counts += family.cells.filter((_, at) => isPrinted(at)).length;
    sums.must += must;
    sums.hidden += family.cells.filter(({ key }, at) => isPrinted(at) && hidden.has(key)).length;
    sums.exact += must + exact.hidden;
    if (!exact.proven) sums.unproven++;
  }
  const { must, ...others } = sums;
  return { regions, 'must be hidden': must, ...others };
}
