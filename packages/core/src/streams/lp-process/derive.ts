import type { EntryCorrected } from './events.js';
import type { ProcessFact } from './facts.js';
import type { ProcessBody } from './state.js';
import { carrierOn } from './views/carrier.js';

/** Facts of one group have one first among them: answers by consultation, deliveries by plan, everything else by kind. */
const groupOf = (fact: ProcessFact): string => {
  if (fact.type === 'consultation-answered') return `${fact.type} ${fact.consultation}`;
  return fact.type === 'plan-given' ? `${fact.type} ${fact.plan}` : fact.type;
};

/** The first of each group: the earliest by day, of one day the one recorded first. */
const firsts = (facts: readonly ProcessFact[]): ReadonlySet<ProcessFact> => {
  const earliest = new Map<string, ProcessFact>();
  for (const fact of facts) {
    const known = earliest.get(groupOf(fact));
    if (!known || fact.on < known.on) earliest.set(groupOf(fact), fact);
  }
  return new Set(earliest.values());
};

/**
 * The entries with everything that depends on the others: the unit that carried the process that day, which one is the first
 * of its kind, and whether a meeting had been held by then. Decided in events, so that a count needs no state.
 * @example derive({ ...body, facts: [...body.facts, fact] }).at(-1) // { ...fact, first: true }
 */
export function derive({ opening, facts }: Pick<ProcessBody, 'opening' | 'facts'>): readonly ProcessFact[] {
  const first = firsts(facts);
  const metOn = facts.flatMap(({ type, on }) => (type === 'network-meeting-held' ? [on] : []));
  return facts.map((fact): ProcessFact => {
    const carried = { ...fact, unit: carrierOn(opening, facts, fact.on) };
    if ('first' in carried) return { ...carried, first: first.has(fact) };
    return carried.type === 'further-need-asked'
      ? { ...carried, afterMeeting: metOn.some((day) => day <= carried.on) }
      : carried;
  });
}

const isSame = (a: ProcessFact, b: ProcessFact): boolean =>
  a.unit === b.unit &&
  ('first' in a && a.first) === ('first' in b && b.first) &&
  ('afterMeeting' in a && a.afterMeeting) === ('afterMeeting' in b && b.afterMeeting);

/** The corrections of standing entries whose derived parts are different now. @example correctEntries(process, was, is).length // 0 */
export function correctEntries(
  process: ProcessBody['process'],
  was: readonly ProcessFact[],
  is: readonly ProcessFact[],
): readonly EntryCorrected[] {
  const before = new Map(was.map((fact) => [fact.entry, fact]));
  return is.flatMap((fact) => {
    const known = before.get(fact.entry);
    return known && !isSame(known, fact)
      ? [{ type: 'entry-corrected' as const, process, was: known, is: fact }]
      : [];
  });
}
