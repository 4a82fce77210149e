import type { PhenomenonFact } from './events.js';
import { feedbackOwner, type FeedbackOwner, type Level } from './levels.js';
import type { PhenomenonSettings } from './errors.js';
import { recipientKey, type Body, type Recipient } from './origin.js';
import { recipientsOfLinks, recipientsOf, type Phenomenon, type PhenomenonAtHand } from './state.js';

/** Word that one fact makes a body owe. */
export interface Owed {
  readonly owner: Body<FeedbackOwner>;
  readonly owedTo: readonly Recipient[];
}

/** What a fact makes a body owe, if anything. @example owedIn(handled)?.owner.level // 'steering-group' */
export function owedIn(fact: PhenomenonFact): Owed | undefined {
  if (!('owedTo' in fact) || fact.owner === undefined || fact.owedTo === undefined) return undefined;
  return { owner: fact.owner, owedTo: fact.owedTo };
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
export function owedToNewcomer(now: Phenomenon, recipient: Recipient | undefined): Owed | undefined {
  if (!now.owing || !recipient || hears(now.duties, recipient)) return undefined;
  return { owner: now.owing, owedTo: [recipient] };
}

/**
 * Word owed when a matter is taken in: those of the one taken in hear what was done here, those of this one what was done
 * there; whoever is owed word already, or was told, is not owed it twice.
 */
export function owedOnAbsorbing(now: Phenomenon, source: PhenomenonAtHand): Owed | undefined {
  const owner = now.owing ?? source.owing;
  if (!owner) return undefined;
  const candidates = recipientsOfLinks(
    [
      ...(now.owing ? recipientsOfLinks(source.origins, source.links) : []),
      ...(source.owing ? recipientsOf(now) : []),
    ],
    [],
  );
  const duties = [...now.duties, ...source.duties];
  return { owner, owedTo: candidates.filter((recipient) => !hears(duties, recipient)) };
}

function hears(duties: readonly { readonly recipient: Recipient }[], recipient: Recipient): boolean {
  return duties.some((duty) => recipientKey(duty.recipient) === recipientKey(recipient));
}
