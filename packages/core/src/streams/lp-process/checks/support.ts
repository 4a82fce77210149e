import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { responsibleHistory, responsibleNow } from '../views/responsible.js';
import { consultationGaps, handOverGap } from '../views/serviceConsents.js';
import { incomplete } from './invitee.js';
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

/** What goes to another controller is named, and a consent carries it that day where consent is the ground. */
const checkGround = (
  fact: FactOf<'responsibility-handed-over' | 'process-handed-over'>,
  { facts }: ProcessBody,
): Fault => {
  if (fact.ground === 'same-controller') return undefined;
  return incomplete(fact.told) ?? handOverGap(facts, fact);
};

/**
 * Only who is responsible can hand over or leave. Refuses with `not-responsible`, `already-responsible`, `earlier-than-its-cause`;
 * a hand-over with `sharing-incomplete`, `consent-missing`.
 */
export function checkResponsibility(
  fact: FactOf<'responsibility-handed-over' | 'vacancy-reported'>,
  body: ProcessBody,
): Fault {
  const now = responsibleNow(body.facts);
  const worker = fact.type === 'vacancy-reported' ? fact.worker : fact.from;
  if (!now.includes(worker)) return { code: 'not-responsible', worker };
  if (fact.type === 'responsibility-handed-over' && now.includes(fact.to))
    return { code: 'already-responsible', worker: fact.to };
  const unlawful = fact.type === 'responsibility-handed-over' ? checkGround(fact, body) : undefined;
  return unlawful ?? notBeforeLast(fact, body);
}

/**
 * A question goes to somebody; where it can be known whose matter it is, a consent about each sector carries what is told.
 * Refuses with `consultation-without-answerer`, `sharing-incomplete`, `consent-missing`.
 * @source F101, F15; docs/settled-questions.md "Consent"
 */
export function checkQuestion(fact: FactOf<'consultation-asked'>, { facts }: ProcessBody): Fault {
  if (fact.sectors.length === 0) return { code: 'consultation-without-answerer' };
  if (fact.about === 'nameless') return undefined;
  return incomplete(fact) ?? consultationGaps(facts, fact)[0];
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

/**
 * A process moves on from where it is, on a ground. Refuses with `handed-over-to-itself`, `sharing-incomplete`, `consent-missing`,
 * `earlier-than-its-cause`.
 * @source docs/settled-questions.md "Process", "Controllers"
 */
export function checkHandOver(fact: FactOf<'process-handed-over'>, body: ProcessBody): Fault {
  if (fact.to !== 'region' && fact.toUnit === body.unit) return { code: 'handed-over-to-itself' };
  const unlawful = checkGround(fact, body);
  if (unlawful) return unlawful;
  return notBefore(fact, factsOf(body.facts, 'process-handed-over').at(-1));
}
