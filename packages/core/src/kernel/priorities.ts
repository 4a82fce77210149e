/**
 * The priorities of the family centre's action plan 2023–2025, which phenomena may point to.
 * @source 3.8 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023): yksinäisyys, mielenterveysongelmat, ylipainon
 * yleisyys
 */
export const priorities = ['loneliness', 'mental-health', 'overweight'] as const;

/** One of the priorities of 2023–2025. */
export type Priority = (typeof priorities)[number];
