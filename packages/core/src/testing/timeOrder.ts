import type { Fact } from '../kernel/ledger.js';

/** Two standing facts in the wrong order: `fact` was recorded later and dated earlier than `basis`, on which it rests. */
export interface OutOfOrder<F extends Fact> {
  readonly fact: F;
  readonly basis: F;
}

/**
 * Facts dated before a fact they rest on, of those a stream has recorded: none, if the law holds that no fact is earlier than
 * the fact it rests on. `restsOn` says in the words of the domain which pairs these are, apart from how the stream guards them.
 * @example outOfOrder(state.facts, (fact, basis) => fact.type === 'task-done' && basis.type === 'task-added') // []
 */
export function outOfOrder<F extends Fact>(
  facts: readonly F[],
  restsOn: (fact: F, basis: F) => boolean,
): readonly OutOfOrder<F>[] {
  return facts.flatMap((fact, index) =>
    facts
      .slice(0, index)
      .filter((basis) => fact.on < basis.on && restsOn(fact, basis))
      .map((basis) => ({ fact, basis })),
  );
}
