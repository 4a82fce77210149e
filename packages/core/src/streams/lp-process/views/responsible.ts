import type { Day } from '../../../kernel/index.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { ProcessFact } from '../facts.js';

/** Who was responsible from a day on, until the next line of the history. No workers: a vacancy. */
export interface ResponsibleFrom {
  readonly from: Day;
  readonly workers: readonly WorkerId[];
}

const next = (workers: readonly WorkerId[], fact: ProcessFact): readonly WorkerId[] | undefined => {
  switch (fact.type) {
    case 'responsible-workers-named':
      return fact.workers;
    case 'responsibility-handed-over':
      return workers.map((worker) => (worker === fact.from ? fact.to : worker));
    case 'vacancy-reported':
      return workers.filter((worker) => worker !== fact.worker);
    default:
      return undefined;
  }
};

/**
 * The history of responsible workers, oldest first; each line holds until the next.
 * @source R0-P7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example responsibleHistory(state.facts) // [{ from: '2026-03-02', workers: [a, b] }, { from: '2026-05-04', workers: [b] }]
 */
export function responsibleHistory(facts: readonly ProcessFact[]): readonly ResponsibleFrom[] {
  const history: ResponsibleFrom[] = [];
  for (const fact of facts) {
    const workers = next(history.at(-1)?.workers ?? [], fact);
    if (workers) history.push({ from: fact.on, workers });
  }
  return history;
}

/** Who is responsible now; an empty list when nobody was named or nobody is left. @example responsibleNow(state.facts) // [b] */
export function responsibleNow(facts: readonly ProcessFact[]): readonly WorkerId[] {
  return responsibleHistory(facts).at(-1)?.workers ?? [];
}

/** Whether somebody was named and nobody, or one of a pair, is left. @source docs/settled-questions.md "Responsible workers and facilitators" */
export function hasVacancy(facts: readonly ProcessFact[]): boolean {
  const history = responsibleHistory(facts);
  const named = [...facts].reverse().find(({ type }) => type === 'responsible-workers-named');
  return (
    named?.type === 'responsible-workers-named' &&
    (history.at(-1)?.workers.length ?? 0) < named.workers.length
  );
}
