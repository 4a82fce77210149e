import type { Issue } from '@puheeksi/core';
import type { Reached, SharedField } from '@puheeksi/core/streams/lp-process';
import { minuteOf, toHelsinki } from '@puheeksi/core/calendar';
import type { Meeting, Participant } from './meeting.js';

/** What a calendar message does: it puts a meeting into a calendar, or takes it out. */
export type CalendarSurface = 'calendar' | 'cancellation';

/** Somebody a message goes to, with the leave to reach them that `reachable` of the core gave on the day it is sent. */
export interface Addressee<On extends CalendarSurface = CalendarSurface> extends Participant {
  readonly attendance: 'required' | 'optional';
  readonly reach: Reached<On>;
}

/** Whether a leave lets something be shown. */
export const shows = ({ shown }: Pick<Reached, 'shown'>, field: SharedField): boolean =>
  shown.includes(field);

/**
 * Who stands behind a message as far as its reader may know: the organizer, or the shared contact where an address of the
 * organizer would tell where they work.
 */
export function senderFor(
  { organizer, sharedContact }: Meeting,
  reach: Pick<Reached, 'shown'>,
): Participant | undefined {
  if (shows(reach, 'worker-location')) return organizer;
  if (!sharedContact) return undefined;
  const name = shows(reach, 'worker-name') ? (organizer.name ?? sharedContact.name) : sharedContact.name;
  return { email: sharedContact.email, ...(name === undefined ? {} : { name }) };
}

/**
 * What stands between a meeting and its readers: `reach-of-another-day` (a leave is for the day of the stamp: flags and consents
 * may have changed since), `shared-contact-missing` (somebody may not know where the organizer works).
 */
export function reachIssues(
  meeting: Meeting,
  readers: readonly { readonly path: Issue['path']; readonly reach: Reached }[],
): readonly Issue[] {
  const { day } = toHelsinki(minuteOf(meeting.stamp));
  return readers.flatMap(({ path, reach }): readonly Issue[] => [
    ...(reach.day === day ? [] : [{ path, code: 'reach-of-another-day', expected: day }]),
    ...(senderFor(meeting, reach) ? [] : [{ path: ['sharedContact'], code: 'shared-contact-missing' }]),
  ]);
}
