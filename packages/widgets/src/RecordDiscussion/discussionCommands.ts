import { dayFaults } from '@puheeksi/core/kernel';
import { lpProcessDays } from '@puheeksi/core/streams/lp-process';
import { parseLpProcessCommand, readCommands } from '@puheeksi/core/wire';
import type { Day, Issue, LpProcessCommand, ProcessId, Result, UnitId } from '@puheeksi/core';
import type { CodeWithFacts } from '@puheeksi/view';

type Values = Readonly<Record<string, unknown>>;

/** Where a discussion goes. */
export interface DiscussionTarget {
  readonly unit: UnitId;
  /** The process it belongs to; without it a new one is opened by the same sending. */
  readonly process: ProcessId | undefined;
}

/** The process that a discussion is recorded in, and the commands that record it. */
export interface DiscussionCommands {
  readonly process: string;
  readonly commands: readonly LpProcessCommand[];
}

/**
 * The commands of what was read from the form, read by the same reader as the server's: all of them, or every issue at once. `idOf`
 * gives ids that are the same however often the draft is sent.
 * @example discussionCommands({}, { unit, process: undefined }, idOf) // { ok: false, error: [{ path: ['commands', 0, 'on'], code: 'missing' }, …] }
 */
export function discussionCommands(
  { origin, concernDay, ...held }: Values,
  { unit, process: known }: DiscussionTarget,
  idOf: (name: string) => string,
): Result<DiscussionCommands, readonly Issue[]> {
  const process = known ?? idOf('process');
  const given = (name: string, value: unknown): Values => (value === undefined ? {} : { [name]: value });
  const opening = (): Values => ({
    type: 'open-process',
    process,
    entry: idOf('opening'),
    unit,
    ...given('on', held['on']),
    ...given('origin', origin),
    ...given('concernDay', concernDay),
  });
  const begun = known ? [] : [opening()];
  const recording = { type: 'record-discussion', entry: idOf('discussion'), unit, ...held };
  const read = readCommands([...begun, recording], parseLpProcessCommand);
  return read.ok ? { ok: true, value: { process, commands: read.value } } : read;
}

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Days that no rule would take, all at once; what is no day of the calendar is the reader's matter. */
export function impossibleDays({ on, concernDay }: Values, today: Day): readonly CodeWithFacts[] {
  const days = { ...(isDay(on) && { on }), ...(isDay(concernDay) && { concernDay }) };
  return dayFaults(days, lpProcessDays, today).map((fault) => ({ ...fault }));
}

/** The fields of refusals that name none themselves. */
const fieldOfRefusal: Readonly<Record<string, string>> = { 'concern-after-opening': 'concernDay' };

/** The field that a refusal is about. @example fieldOf({ code: 'day-in-future', field: 'on' }) // 'on' */
export const fieldOf = ({ code, field }: CodeWithFacts): string | undefined =>
  typeof field === 'string' ? field : fieldOfRefusal[code];
