import type {
  Day,
  EntryId,
  Language,
  Issue,
  LpProcessCommand,
  ProcessId,
  Result,
  UnitId,
} from '@puheeksi/core';
import type { Origin, Setting } from '@puheeksi/core/kernel';
import { parseLpProcessCommand, readCommands } from '@puheeksi/core/wire';
import { formatDay, readWrittenDay } from '@puheeksi/view';

/** What has been typed so far, exactly as typed. */
export interface Draft {
  readonly on: string;
  readonly setting: Setting | '';
  readonly origin: Origin | '';
  readonly concernDay: string;
  readonly children: string;
}

/** The fields of the form, in reading order. */
export const draftFields = [
  'on',
  'setting',
  'origin',
  'concernDay',
  'children',
] as const satisfies readonly (keyof Draft)[];

/** One field of the form. */
export type DraftField = (typeof draftFields)[number];

/** A form nobody has touched. One child is by far the most usual. */
export const emptyDraft: Draft = { on: '', setting: '', origin: '', concernDay: '', children: '1' };

/** Where the discussion goes: made once per draft, so that sending the same draft again changes nothing. */
export interface DraftTarget {
  readonly process: ProcessId;
  /** The entries that it makes. */
  readonly opening: EntryId;
  readonly discussion: EntryId;
  readonly unit: UnitId;
  /** The process is new and is opened by the same sending. */
  readonly opens: boolean;
  /** Days without a year, or with two digits of one, are read as of this day. */
  readonly today: Day;
}

const given = (name: string, text: string): Readonly<Record<string, string>> =>
  text.trim() === '' ? {} : { [name]: text.trim() };

const childrenOf = (text: string): Readonly<Record<string, number | string>> => {
  if (text.trim() === '') return {};
  const children = Number(text.trim().replace(',', '.'));
  return { children: Number.isNaN(children) ? text : children };
};

/** A day in its stored form; what is none goes on as it was typed, for the reader of commands to refuse. */
const dayOf = (text: string, today: Day): string => readWrittenDay(text, today) ?? text;

/** The days of a draft that can be read, in their stored form. @example daysOf({ ...emptyDraft, on: '5.11.1980' }, today) // { on: '1980-11-05' } */
export function daysOf(draft: Draft, today: Day): Readonly<Partial<Record<'on' | 'concernDay', Day>>> {
  const on = readWrittenDay(draft.on, today);
  const concernDay = readWrittenDay(draft.concernDay, today);
  return { ...(on && { on }), ...(concernDay && { concernDay }) };
}

/** The draft with its days shown back whole, as they are read. */
export function shownBack(draft: Draft, today: Day, language: Language): Draft {
  const whole = (text: string): string => {
    const day = readWrittenDay(text, today);
    return day === undefined ? text : formatDay(day, language);
  };
  return { ...draft, on: whole(draft.on), concernDay: whole(draft.concernDay) };
}

/**
 * The commands of a draft, read by the same reader as the server's: either all of them, or every issue at once.
 * @example commandsOf(emptyDraft, target) // { ok: false, error: [{ path: ['commands', 0, 'on'], code: 'missing' }, …] }
 */
export function commandsOf(
  draft: Draft,
  { process, opening, discussion, unit, opens, today }: DraftTarget,
): Result<readonly LpProcessCommand[], readonly Issue[]> {
  const on = given('on', dayOf(draft.on, today));
  const open = {
    type: 'open-process',
    process,
    entry: opening,
    unit,
    ...on,
    ...given('origin', draft.origin),
    ...given('concernDay', dayOf(draft.concernDay, today)),
  };
  const recording = {
    type: 'record-discussion',
    entry: discussion,
    unit,
    ...on,
    ...given('setting', draft.setting),
    ...childrenOf(draft.children),
  };
  return readCommands(opens ? [open, recording] : [recording], parseLpProcessCommand);
}
