import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { notBefore } from './order.js';

type Fault = LpProcessError | undefined;

/** An answer needs an offer that has none yet. Refuses with `offer-unknown`, `offer-already-answered`, `earlier-than-its-cause`. */
export function checkOfferAnswer(fact: FactOf<'offer-answered'>, { facts }: ProcessBody): Fault {
  const offer = factsOf(facts, 'discussion-offered').find(({ entry }) => entry === fact.offer);
  if (!offer) return { code: 'offer-unknown', offer: fact.offer };
  if (factsOf(facts, 'offer-answered').some((answered) => answered.offer === fact.offer))
    return { code: 'offer-already-answered', offer: fact.offer };
  return notBefore(fact, offer);
}

/** A further session belongs to a discussion that stands. Refuses with `discussion-unknown`, `earlier-than-its-cause`. */
export function checkSession(fact: FactOf<'session-held'>, { discussions }: ProcessBody): Fault {
  const held = discussions.find(({ entry }) => entry === fact.discussion);
  return held ? notBefore(fact, held) : { code: 'discussion-unknown', discussion: fact.discussion };
}
