import type { Day } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { BodyId, ObservationId, PhenomenonId, WorkerId } from '../../kernel/collaborationIds.js';
import type {
  BudgetPurpose,
  ClosingReason,
  DecisionSubject,
  HandlingKind,
  ObservationTheme,
  Priority,
  UnlinkReason,
} from './codes.js';
import type { DutyAtHand, LinkAtHand, StepToTell } from './events.js';
import type { FeedbackOwner, Level } from './levels.js';
import { recipientKey, recipientOf, type Body, type CollaborationPlace, type Recipient } from './origin.js';

/** A link to an observation, kept with its trace when the observation was taken out. */
export interface Link extends LinkAtHand {
  readonly linked: Day;
  readonly unlinked?: { readonly on: Day; readonly reason: UnlinkReason; readonly into?: PhenomenonId };
}

/** One stay of the matter at a level. */
export interface Stay {
  readonly level: Level;
  readonly body: BodyId;
  readonly from: Day;
}

/** A local working group: who leads it, until when, and its result. */
export interface WorkingGroup {
  readonly workingGroup: EntryId;
  readonly by: Body<'area-management-group'>;
  readonly leader: WorkerId;
  readonly named: Day;
  readonly dueOn: Day;
  readonly finished?: Day;
}

/** An initiative by joint decision. */
export interface Initiative {
  readonly initiative: EntryId;
  readonly on: Day;
  readonly by: Body<FeedbackOwner>;
  readonly participants: readonly WorkerId[];
  readonly textRef: TextRef;
  readonly workingGroups: readonly WorkingGroup[];
}

/** One handling, plan or decision of a body. */
export interface Handling {
  readonly entry: EntryId;
  readonly on: Day;
  readonly by: Body<Exclude<Level, 'local-team'>>;
  readonly kind: HandlingKind;
  readonly subject?: DecisionSubject;
  readonly textRef: TextRef;
}

/** What somebody must be told: opened by a step at a management level, settled by feedback. */
export interface FeedbackDuty extends DutyAtHand {
  readonly toldOn?: Day;
}

/** The last step at a management level, and the body that owes word of it: whoever joins the matter later hears of it. */
export interface Owing {
  readonly owner: Body<FeedbackOwner>;
  readonly step: StepToTell;
}

/** Somebody who is owed word without a link of their own, and since when they are part of the matter. */
export interface OriginOfMatter {
  readonly recipient: Recipient;
  readonly from: Day;
}

/** Money reserved or used, whole euros. */
export interface Money {
  readonly kind: 'reserved' | 'used';
  readonly on: Day;
  readonly purpose: BudgetPurpose;
  readonly euros: number;
}

/** A phenomenon: what several observations of families' everyday life have in common, and what became of it. */
export interface Phenomenon {
  readonly status: 'open' | 'closed' | 'merged';
  readonly phenomenon: PhenomenonId;
  readonly opened: Day;
  readonly place: CollaborationPlace;
  readonly textRef: TextRef;
  /** Every level the matter has been at, the present one last. */
  readonly path: readonly [Stay, ...Stay[]];
  readonly themes: readonly ObservationTheme[];
  readonly priorities: readonly Priority[];
  readonly indicators: readonly string[];
  readonly rootCauses: readonly TextRef[];
  readonly links: readonly Link[];
  /** Who is owed word beside the origins of the linked observations: the team that formed it, those of what it absorbed. */
  readonly origins: readonly OriginOfMatter[];
  readonly splitFrom?: PhenomenonId;
  readonly absorbed: readonly PhenomenonId[];
  readonly initiatives: readonly Initiative[];
  readonly handlings: readonly Handling[];
  readonly duties: readonly FeedbackDuty[];
  readonly owing?: Owing;
  readonly money: readonly Money[];
  readonly ended?: {
    readonly on: Day;
    readonly reason: ClosingReason | 'merged';
    readonly into?: PhenomenonId;
    /** The duties open at a merge: they are the other phenomenon's once it has taken this one in. */
    readonly handedOver?: readonly DutyAtHand[];
  };
}

/** What stands in the stream of a phenomenon. */
export type PhenomenonState = { readonly status: 'none' } | Phenomenon;

/** Where the matter is, or was when it ended. @example currentStay(phenomenon).level // 'area-management-group' */
export function currentStay(phenomenon: Phenomenon): Stay {
  return phenomenon.path.at(-1) ?? phenomenon.path[0];
}

/** The links that stand. @example standingLinks(phenomenon).length // 4 */
export function standingLinks(phenomenon: Phenomenon): readonly Link[] {
  return phenomenon.links.filter(({ unlinked }) => unlinked === undefined);
}

/** The feedback duties that nobody has settled. @example openDuties(phenomenon).length // 2 */
export function openDuties(phenomenon: Phenomenon): readonly FeedbackDuty[] {
  return phenomenon.duties.filter(({ toldOn }) => toldOn === undefined);
}

/**
 * Everybody to whom word of the next step is owed: the teams (or units, where there is no team) that the linked
 * observations come from, and the team that formed the phenomenon. Each once, in a stable order.
 * @source R0-K7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export function recipientsOf(phenomenon: Phenomenon): readonly Recipient[] {
  return recipientsOfLinks(originsOf(phenomenon), standingLinks(phenomenon));
}

function originsOf({ origins }: Phenomenon): readonly Recipient[] {
  return origins.map(({ recipient }) => recipient);
}

/** The same of links and origins alone, as they are at hand to another phenomenon. */
export function recipientsOfLinks(
  origins: readonly Recipient[],
  links: readonly LinkAtHand[],
): readonly Recipient[] {
  const all = [...origins, ...links.flatMap(({ origin }) => recipientOf(origin) ?? [])];
  const byKey = new Map(all.map((recipient) => [recipientKey(recipient), recipient]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, recipient]) => recipient);
}

/** What another phenomenon needs to know of this one, for its context. */
export interface PhenomenonAtHand {
  readonly phenomenon: PhenomenonId;
  readonly status: Phenomenon['status'];
  /** The level it is at, or was at when it ended. */
  readonly level: Level;
  readonly links: readonly LinkAtHand[];
  readonly duties: readonly DutyAtHand[];
  readonly origins: readonly Recipient[];
  readonly absorbed: readonly PhenomenonId[];
  readonly owing?: Owing;
  /** Into which phenomenon it merged, and when. */
  readonly merged?: { readonly into: PhenomenonId; readonly on: Day };
}

/** A phenomenon as another one sees it: standing links, and the duties that are open or wait to be taken over. */
export function phenomenonAtHand(phenomenon: Phenomenon): PhenomenonAtHand {
  const { into, on } = phenomenon.ended ?? {};
  return {
    phenomenon: phenomenon.phenomenon,
    status: phenomenon.status,
    level: currentStay(phenomenon).level,
    links: standingLinks(phenomenon).map(({ observation, origin }) => ({ observation, origin })),
    duties: phenomenon.ended?.handedOver ?? openDuties(phenomenon).map(dutyAtHand),
    origins: originsOf(phenomenon),
    absorbed: phenomenon.absorbed,
    ...(phenomenon.owing === undefined ? {} : { owing: phenomenon.owing }),
    ...(into === undefined || on === undefined ? {} : { merged: { into, on } }),
  };
}

/** A duty without its trace. */
export function dutyAtHand({ cause, owner, recipient, since }: FeedbackDuty): DutyAtHand {
  return { cause, owner, recipient, since };
}

/** Whether an observation is part of the phenomenon now. */
export function isLinked(phenomenon: Phenomenon, observation: ObservationId): boolean {
  return standingLinks(phenomenon).some((link) => link.observation === observation);
}

/** The working groups that have not given their result. @example unfinishedGroups(phenomenon).length // 1 */
export function unfinishedGroups({ initiatives }: Phenomenon): readonly WorkingGroup[] {
  return initiatives
    .flatMap(({ workingGroups }) => workingGroups)
    .filter(({ finished }) => finished === undefined);
}
