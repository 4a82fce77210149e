import type { Issue, Result } from '@puheeksi/core';
import {
  changeReasons,
  sameValue,
  withTexts,
  type AnyRecord,
  type AnyRegister,
  type ChangeReason,
  type RegisterCommand,
  type RegisterEntryId,
} from '@puheeksi/core/registers';
import { code, type FieldPlace } from '@puheeksi/core/schema';
import { readRecord } from '@puheeksi/core/wire';

/** The field of a form of change that asks why; a dot is in no name of a register's own field. */
export const reasonField = 'change.reason';
/** What it asks. */
export const reasonOfChange = code(changeReasons);

/** The command that enters what was read from the form of an entry. */
export function enterCommand(
  { fields }: AnyRegister,
  record: AnyRecord,
  entry: string,
): Result<RegisterCommand, readonly Issue[]> {
  const read = readRecord(fields, record);
  return read.ok ? { ok: true, value: { type: 'enter', entry: entry as RegisterEntryId, record } } : read;
}

/** The entry that is changed, as it was read. */
export interface Standing {
  readonly entry: string;
  readonly version: number;
  /** With the words of its texts beside their references. */
  readonly record: AnyRecord;
}

interface Text {
  readonly textRef: string;
  readonly text: string;
}
const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'textRef' in value && 'text' in value;

/** Texts by their words alone: a form gives every text a new reference. */
const inWords = ({ fields }: AnyRegister, record: AnyRecord): AnyRecord =>
  withTexts(fields, record, (text) => (isText(text) ? text.text : text));

const textsIn = ({ fields }: AnyRegister, record: AnyRecord): readonly Text[] => {
  const found: Text[] = [];
  withTexts(fields, record, (text) => {
    if (isText(text)) found.push(text);
    return text;
  });
  return found;
};

/** A text whose words did not change stands as the reference that it has already. */
const withKept = (register: AnyRegister, record: AnyRecord, before: AnyRecord): AnyRecord => {
  const known = new Map(textsIn(register, before).map(({ textRef, text }) => [text, textRef]));
  return withTexts(register.fields, record, (text) => (isText(text) ? (known.get(text.text) ?? text) : text));
};

/**
 * The fields that somebody touched. What was not touched is not sent, so that whoever may not see or write a field can neither empty
 * nor block it.
 */
export function touchedFields(register: AnyRegister, before: AnyRecord, after: AnyRecord): readonly string[] {
  const [was, is] = [inWords(register, before), inWords(register, after)];
  return Object.keys(register.fields).filter((name) => !sameValue(was[name], is[name]));
}

/**
 * The command that changes what was touched, and nothing else, on top of the version that was seen; or the faults of what was touched.
 * `before` is what the form began with, read as it is read now.
 */
export function changeCommand(
  register: AnyRegister,
  { entry, version, record: stored }: Standing,
  before: AnyRecord,
  after: AnyRecord,
  reason: unknown,
): Result<RegisterCommand, readonly Issue[]> {
  const touched = touchedFields(register, before, after);
  const read = readRecord(register.fields, after);
  const concerns = ({ path: [name] }: { readonly path: FieldPlace }): boolean =>
    touched.includes(String(name)) || before[String(name)] === undefined;
  const faults = read.ok ? [] : read.error.filter(concerns);
  const isReason = changeReasons.some((known) => known === reason);
  const issues = isReason ? faults : [...faults, { path: [reasonField], code: 'missing' }];
  if (issues.length > 0) return { ok: false, error: issues };
  const kept = withKept(register, after, stored);
  const set = Object.fromEntries(touched.flatMap((name) => (name in kept ? [[name, kept[name]]] : [])));
  const clear = touched.filter((name) => !(name in kept));
  return {
    ok: true,
    value: {
      type: 'change',
      entry: entry as RegisterEntryId,
      version,
      ...(Object.keys(set).length > 0 && { set }),
      ...(clear.length > 0 && { clear }),
      reason: reason as ChangeReason,
    },
  };
}
