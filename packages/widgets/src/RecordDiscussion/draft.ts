import type {
  DiscussionId,
  Issue,
  LpProcessCommand,
  Origin,
  ProcessId,
  Result,
  Setting,
  UnitId,
} from '@puheeksi/core';
import { parseCommandBatch } from '@puheeksi/core/wire';
import { isoOfDayText } from './dayText.js';

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
  readonly discussion: DiscussionId;
  readonly unit: UnitId;
  /** The process is new and is opened by the same sending. */
  readonly opens: boolean;
}

const given = (name: string, text: string): Readonly<Record<string, string>> =>
  text.trim() === '' ? {} : { [name]: text.trim() };

const childrenOf = (text: string): Readonly<Record<string, number | string>> => {
  if (text.trim() === '') return {};
  const children = Number(text.trim().replace(',', '.'));
  return { children: Number.isNaN(children) ? text : children };
};

/**
 * The commands of a draft, read by the same reader as the server's: either all of them, or every issue at once.
 * @example commandsOf(emptyDraft, target) // { ok: false, error: [{ path: ['commands', 0, 'on'], code: 'missing' }, …] }
 */
export function commandsOf(
  draft: Draft,
  { process, discussion, unit, opens }: DraftTarget,
): Result<readonly LpProcessCommand[], readonly Issue[]> {
  const on = given('on', isoOfDayText(draft.on));
  const opening = {
    type: 'open-process',
    process,
    unit,
    ...on,
    ...given('origin', draft.origin),
    ...given('concernDay', isoOfDayText(draft.concernDay)),
  };
  const recording = {
    type: 'record-discussion',
    process,
    discussion,
    unit,
    ...on,
    ...given('setting', draft.setting),
    ...childrenOf(draft.children),
  };
  const batch = parseCommandBatch({ commands: opens ? [opening, recording] : [recording] }, process);
  return batch.ok ? { ok: true, value: batch.value.commands } : batch;
}
