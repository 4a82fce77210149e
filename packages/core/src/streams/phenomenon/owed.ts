import type { PhenomenonFact, StepToTell } from './events.js';
import { feedbackOwner, type FeedbackOwner, type Level } from './levels.js';
import type { PhenomenonSettings } from './errors.js';
import type { EntryId } from '../../kernel/ledger.js';
import { recipientKey, type Body, type Recipient } from './origin.js';
import { recipientsOfLinks, recipientsOf, type Phenomenon, type PhenomenonAtHand } from './state.js';

/** Word that one fact makes a body owe. `step`: of which earlier step, where the fact lets somebody join and is none itself. */
export interface Owed {
  readonly owner: Body<FeedbackOwner>;
  readonly owedTo: readonly Recipient[];
  readonly step?: StepToTell;
}

/** What a fact makes a body owe, if anything. @example owedIn(handled)?.owner.level // 'steering-group' */
export function owedIn(fact: PhenomenonFact): Owed | undefined {
  if (!('owedTo' in fact) || fact.owner === undefined || fact.owedTo === undefined) return undefined;
  const step = 'step' in fact && fact.step !== undefined ? { step: fact.step } : {};
  return { owner: fact.owner, owedTo: fact.owedTo, ...step };
}

/**
 * The body that owes word of what was done by a body: an area management group and the steering group themselves; for the
 * levels above, the steering group that had the matter, or the region's where levels may be skipped. Nothing for a team, and
 * where a region has not said which its steering group is.
 * @source R0-K7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); higher levels: our reading
 */
export function owingBody(
  { level, body }: Body<Level>,
  { path }: Phenomenon,
  { steeringGroup }: PhenomenonSettings,
): Body<FeedbackOwner> | undefined {
  const owner = feedbackOwner(level);
  if (owner === undefined || owner === level) return owner && { level: owner, body };
  const steering = path.filter((stay) => stay.level === owner).at(-1)?.body ?? steeringGroup;
  return steering && { level: owner, body: steering };
}

/** Word owed to somebody whose observation joins a matter in which management has acted, and who has heard nothing of it. */
export function owedToNewcomer(state: Phenomenon, recipient: Recipient | undefined): Owed | undefined {
  if (!state.owing || !recipient || hears(state.duties, recipient)) return undefined;
  return { ...state.owing, owedTo: [recipient] };
}

/**
 * Word owed when a matter is taken in: those of the one taken in hear what was done here, those of this one what was done
 * there; whoever is owed word already, or was told, is not owed it twice. `entry`: that of the taking in, which stands here for a
 * step of the other one.
 */
export function owedOnAbsorbing(
  state: Phenomenon,
  source: PhenomenonAtHand,
  entry: EntryId,
): Owed | undefined {
  const owing = state.owing ?? (source.owing && { ...source.owing, step: { ...source.owing.step, entry } });
  if (!owing) return undefined;
  const candidates = recipientsOfLinks(
    [
      ...(state.owing ? recipientsOfLinks(source.origins, source.links) : []),
      ...(source.owing ? recipientsOf(state) : []),
    ],
    [],
  );
  const duties = [...state.duties, ...source.duties];
  const owedTo = candidates.filter((recipient) => !hears(duties, recipient));
  return owedTo.length === 0 && !source.owing ? undefined : { ...owing, owedTo };
}

function hears(duties: readonly { readonly recipient: Recipient }[], recipient: Recipient): boolean {
  return duties.some((duty) => recipientKey(duty.recipient) === recipientKey(recipient));
}
