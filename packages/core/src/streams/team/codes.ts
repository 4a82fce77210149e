/**
 * Which side of the network a member comes from. The first four should all be represented in a local team.
 * @source R0-B1, R0-K3 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const memberSectors = [
  'region',
  'municipality',
  'parish',
  'ngo',
  'police',
  'education',
  'other',
] as const;

/**
 * Whom else a member speaks for: schools and early education are the municipality's, so its education services sit for it too.
 * @source R0-B1, R0-K3 ("soten, kunnan, seurakunnan ja järjestöjen osalta"): education is no side of its own beside the municipality
 */
export const alsoSpeaksFor: Readonly<Partial<Record<MemberSector, MemberSector>>> = {
  education: 'municipality',
};

/** What a member works with. Needed to see who is missing from a team that grew out of another group. @source R0-B1 */
export const memberFields = [
  'early-education',
  'school',
  'health',
  'social',
  'adult-services',
  'youth-and-leisure',
  'meeting-place',
  'police',
  'congregation-work',
  'association-work',
  'other',
] as const;

/** The age of the children a member works with; `family-adults` is the work with their parents and counts as no child age. */
export const childAgeGroups = ['under-3', '3-to-6', '7-to-12', '13-to-17', 'family-adults'] as const;

/** What a team was built on. @source R0-B1: a new group, or one around an existing group */
export const teamOrigins = [
  'new-group',
  'core-group-pilot',
  'community-pupil-welfare-group',
  'other-existing-group',
] as const;

/** Why a planned meeting was not held. */
export const cancellationReasons = ['too-few-coming', 'no-items', 'facilitators-away', 'other'] as const;

/** Which side of the network a member comes from. */
export type MemberSector = (typeof memberSectors)[number];
/** What a member works with. */
export type MemberField = (typeof memberFields)[number];
/** The age of the children a member works with. */
export type ChildAgeGroup = (typeof childAgeGroups)[number];
/** What a team was built on. */
export type TeamOrigin = (typeof teamOrigins)[number];
/** Why a planned meeting was not held. */
export type CancellationReason = (typeof cancellationReasons)[number];
