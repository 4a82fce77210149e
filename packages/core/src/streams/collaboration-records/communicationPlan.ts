import type { Day, Language } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import { lastOfEach } from './lastOfEach.js';

/** Who is told about LP. @source R0-SO6: "viestiminen perheille, työntekijöille ja esihenkilöille" */
export const audiences = ['families', 'staff', 'supervisors'] as const;

/** How they are told. Our own list. */
export const communicationChannels = [
  'website',
  'social-media',
  'newsletter',
  'event',
  'meeting',
  'printed-matter',
  'message-in-wilma-or-alike',
  'other',
] as const;

/** Who is told about LP. */
export type Audience = (typeof audiences)[number];
/** How they are told. */
export type CommunicationChannel = (typeof communicationChannels)[number];

/** One planned piece of communication; its text lives in the region's own tools. */
export interface CommunicationItem {
  readonly item: EntryId;
  readonly audience: Audience;
  readonly channel: CommunicationChannel;
  readonly languages: readonly Language[];
  readonly plannedFor: Day;
  readonly doneOn?: Day;
}

/** How an audience is covered on a day. */
export interface AudienceCoverage {
  readonly audience: Audience;
  readonly planned: number;
  readonly done: number;
  /** Planned for a day gone by and not done. */
  readonly late: number;
  /** Nothing planned, nothing done. */
  readonly forgotten: boolean;
}

/**
 * How each of the three audiences is covered; an audience with nothing planned is flagged. An item listed twice is one, as it
 * was listed last.
 * @source R0-SO6, F41 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example communicationCoverage(items, day)[0] // { audience: 'families', planned: 2, done: 1, late: 0, forgotten: false }
 */
export function communicationCoverage(
  items: readonly CommunicationItem[],
  day: Day,
): readonly AudienceCoverage[] {
  const each = lastOfEach(items, ({ item }) => item);
  return audiences.map((audience) => {
    const own = each.filter((communicationItem) => communicationItem.audience === audience);
    const done = own.filter(({ doneOn }) => doneOn !== undefined && doneOn <= day).length;
    const late = own.filter(
      ({ doneOn, plannedFor }) => plannedFor < day && (doneOn === undefined || doneOn > day),
    ).length;
    return { audience, planned: own.length, done, late, forgotten: own.length === 0 };
  });
}
