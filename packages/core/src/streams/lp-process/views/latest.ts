import type { Day } from '../../../kernel/index.js';

/** What happened last: the latest by day, of one day the one recorded last. @example latest(factsOf(facts, 'further-need-asked'))?.answer // 'needed' */
export function latest<Fact extends { readonly on: Day }>(facts: readonly Fact[]): Fact | undefined {
  return facts.reduce<Fact | undefined>(
    (known, fact) => (known && known.on > fact.on ? known : fact),
    undefined,
  );
}
