import { placeKey, type PlaceKey } from '../../kernel/index.js';
import type { BudgetPurpose } from './codes.js';
import type { Money, Phenomenon } from './state.js';

/** Money of one purpose, whole euros. */
export interface BudgetLine {
  readonly purpose: BudgetPurpose;
  readonly reservedEuros: number;
  readonly usedEuros: number;
}

/** A purpose on which more was used than reserved. */
export type Overspending = BudgetLine;

/**
 * Money reserved and used by purpose, in the order in which the purposes first came up. A sum that a number cannot hold exactly
 * stays at the greatest one it can, 9 007 199 254 740 991 euros, instead of becoming a little wrong.
 * @source R0-K10: phenomenon-based budgeting (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, question C10)
 * @example budgetLines(phenomenon.money) // [{ purpose: 'joint-training', reservedEuros: 3000, usedEuros: 1200 }]
 */
export function budgetLines(money: readonly Money[]): readonly BudgetLine[] {
  const purposes = [...new Set(money.map(({ purpose }) => purpose))];
  return purposes.map((purpose) => {
    const own = money.filter((entry) => entry.purpose === purpose);
    return { purpose, reservedEuros: sum(own, 'reserved'), usedEuros: sum(own, 'used') };
  });
}

/** The lines on which more was used than reserved. @example overspending([{ kind: 'used', … }]).length // 1 */
export function overspending(money: readonly Money[]): readonly Overspending[] {
  return budgetLines(money).filter(({ reservedEuros, usedEuros }) => usedEuros > reservedEuros);
}

/** Money of one place and one purpose, over all its phenomena. */
export interface BudgetTotal extends BudgetLine {
  readonly place: PlaceKey;
}

/**
 * Money over several phenomena by place and purpose, places in order. Every euro is in exactly one line.
 * @source R0-K10, F37: totals per area and per purpose
 * @example budgetTotals(phenomena) // [{ place: 'area:liperi', purpose: 'joint-training', reservedEuros: 3000, usedEuros: 0 }]
 */
export function budgetTotals(phenomena: readonly Phenomenon[]): readonly BudgetTotal[] {
  const places = [...new Set(phenomena.map(({ place }) => placeKey(place)))].sort();
  return places.flatMap((place) => {
    const money = phenomena
      .filter((phenomenon) => placeKey(phenomenon.place) === place)
      .flatMap((phenomenon) => phenomenon.money);
    return budgetLines(money).map((line) => ({ place, ...line }));
  });
}

function sum(money: readonly Money[], kind: Money['kind']): number {
  return money.reduce(
    (total, entry) => (entry.kind === kind ? Math.min(total + entry.euros, Number.MAX_SAFE_INTEGER) : total),
    0,
  );
}
