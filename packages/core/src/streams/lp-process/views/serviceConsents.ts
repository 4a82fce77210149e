import type { FactOf, ProcessFact } from '../facts.js';
import { serviceConsentGap, type ConsentMissing } from './consentGap.js';
import type { ActRecipient } from './consents.js';

/** Who takes over by a hand-over. */
const successorOf = (
  fact: FactOf<'responsibility-handed-over' | 'process-handed-over'>,
): Exclude<ActRecipient, { readonly to: 'consulted' | 'invitee' }> => {
  if (fact.type === 'responsibility-handed-over') return { to: 'next-worker', worker: fact.to };
  return fact.to === 'region'
    ? { to: 'next-region', toRegion: fact.toRegion }
    : { to: 'next-unit', toUnit: fact.toUnit };
};

/** The consents that a question about a recognisable case lacks on its day, one of each sector; none of a nameless case. */
export function consultationGaps(
  facts: readonly ProcessFact[],
  fact: FactOf<'consultation-asked'>,
): readonly ConsentMissing[] {
  if (fact.about === 'nameless') return [];
  const { on, sectors, disclosed, from } = fact;
  return sectors.flatMap((sector) => {
    const recipient = { to: 'consulted', sector } as const;
    return serviceConsentGap(facts, { act: 'consult', recipient, disclosed, from }, on) ?? [];
  });
}

/** The consent that a hand-over lacks on its day where consent is its ground. */
export function handOverGap(
  facts: readonly ProcessFact[],
  fact: FactOf<'responsibility-handed-over' | 'process-handed-over'>,
): ConsentMissing | undefined {
  if (fact.ground !== 'consent') return undefined;
  const { on, told } = fact;
  return serviceConsentGap(facts, { act: 'hand-over', recipient: successorOf(fact), ...told }, on);
}
