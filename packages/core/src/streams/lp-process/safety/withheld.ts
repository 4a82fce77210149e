import type { Day } from '../../../kernel/index.js';
import type { Guardian } from '../codes.js';
import type { ProcessFact } from '../facts.js';
import { marksOn } from '../views/safety.js';
import { surfaceRules, type RecipientKind, type SharedField, type Surface } from './surfaces.js';

/** What tells where the family or those who work with it can be found. */
const whereabouts: readonly SharedField[] = ['place', 'unit', 'worker-location'];

/** Who receives something: what they are to this process, and which guardian, if one. */
export interface Receiver {
  readonly kind: RecipientKind;
  readonly guardian?: Guardian;
}

/**
 * What a non-disclosure for safety takes out of what somebody receives. Who is the other party, or may be, and who lives between
 * the homes or is close to either, receives no whereabouts and no words, which may tell them; a copy that travels carries no
 * whereabouts for anybody.
 * @source docs/settled-questions.md "Safety"
 * @example withheldFrom(state.facts, 'invitation', { kind: 'child' }, day) // ['place', 'unit', 'worker-location', 'text']
 */
export function withheldFrom(
  facts: readonly ProcessFact[],
  surface: Surface,
  { kind, guardian }: Receiver,
  day: Day,
): readonly SharedField[] {
  const against = marksOn(facts, 'non-disclosure', day).map((mark) => mark.against);
  if (against.length === 0) return [];
  const { travels, alsoWithheld } = surfaceRules[surface];
  const outside = kind === 'professional' || kind === 'worker';
  const travelling = travels === 'from-anybody' || (travels === 'from-family' && !outside);
  const meant = against.some((party) => party === guardian || party === 'not-known');
  const mayBeTheOther = kind === 'child' || kind === 'near-person' || (guardian !== undefined && meant);
  if (!mayBeTheOther && !travelling) return [];
  return [...whereabouts, ...(mayBeTheOther ? (['text'] as const) : []), ...(travelling ? alsoWithheld : [])];
}
