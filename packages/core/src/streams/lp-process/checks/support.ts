import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { responsibleHistory, responsibleNow } from '../views/responsible.js';
import { notBefore } from './order.js';

type Fault = LpProcessError | undefined;

const notBeforeLast = (
  fact: FactOf<'responsible-workers-named' | 'responsibility-handed-over' | 'vacancy-reported'>,
  body: ProcessBody,
): Fault => {
  const last = responsibleHistory(body.facts).at(-1);
  return notBefore(fact, last && { type: 'responsible-workers-named', on: last.from });
};

/** One worker or a pair. Refuses with `responsible-worker-count`, `earlier-than-its-cause`. @source R0-P7; the limits are our reading */
export function checkNaming(fact: FactOf<'responsible-workers-named'>, body: ProcessBody): Fault {
  const named = new Set(fact.workers).size;
  if (named < 1 || named > 2 || named !== fact.workers.length)
    return { code: 'responsible-worker-count', named: fact.workers.length, min: 1, max: 2 };
  return notBeforeLast(fact, body);
}

/** Only who is responsible can hand over or leave. Refuses with `not-responsible`, `already-responsible`, `earlier-than-its-cause`. */
export function checkResponsibility(
  fact: FactOf<'responsibility-handed-over' | 'vacancy-reported'>,
  body: ProcessBody,
): Fault {
  const now = responsibleNow(body.facts);
  const worker = fact.type === 'vacancy-reported' ? fact.worker : fact.from;
  if (!now.includes(worker)) return { code: 'not-responsible', worker };
  if (fact.type === 'responsibility-handed-over' && now.includes(fact.to))
    return { code: 'already-responsible', worker: fact.to };
  return notBeforeLast(fact, body);
}

/** A question goes to somebody. Refuses with `consultation-without-answerer`. @source F101 */
export function checkQuestion({ sectors }: FactOf<'consultation-asked'>): Fault {
  return sectors.length === 0 ? { code: 'consultation-without-answerer' } : undefined;
}

/**
 * An answer belongs to a question and comes from somebody who was asked. Refuses with `consultation-unknown`, `sector-not-asked`,
 * `earlier-than-its-cause`.
 * @source F101
 */
export function checkAnswer(fact: FactOf<'consultation-answered'>, { facts }: ProcessBody): Fault {
  const asked = factsOf(facts, 'consultation-asked').find(({ entry }) => entry === fact.consultation);
  const { consultation, sector } = fact;
  if (!asked) return { code: 'consultation-unknown', consultation };
  if (!asked.sectors.includes(sector))
    return { code: 'sector-not-asked', consultation, sector, asked: asked.sectors };
  return notBefore(fact, asked);
}

/** A process moves on from where it is. Refuses with `handed-over-to-itself`, `earlier-than-its-cause`. @source docs/settled-questions.md "Process" */
export function checkHandOver(fact: FactOf<'process-handed-over'>, body: ProcessBody): Fault {
  if (fact.to !== 'region' && fact.toUnit === body.unit) return { code: 'handed-over-to-itself' };
  return notBefore(fact, factsOf(body.facts, 'process-handed-over').at(-1));
}
