import type { NamedRight } from '../../commands/refusalOf.js';
import { err, ok, type Issue, type Result, type UnitId } from '../../kernel/index.js';
import { textFault } from '../../identifiers/textFault.js';
import {
  changedFields,
  missingAnswers,
  sameValue,
  valuesIn,
  savedRecord,
  withTexts,
  type AnyRecord,
  type AnyRegister,
  type RegisterCommand,
  type RegisterEntryId,
  type RegisterEvent,
  type StandingEntry,
} from '../../registers/index.js';
import { storedFields, visibleFields, type FieldPlace, type Fields } from '../../schema/index.js';
import type { StreamText } from '../../commands/entryFields.js';
import { readEntries, type RegisterCodec } from './registerCodec.js';
import { hasRight, rightToEntry } from './scope.js';
import type {
  EntryText,
  EntryVersion,
  RegisterNotice,
  RegisterOutcome,
  RegisterRefusal,
  RegisterRequest,
} from './storedRegister.js';

type Written<Type extends RegisterEvent['type']> = Extract<RegisterEvent, { readonly type: Type }>;
type Making = {
  [Type in RegisterEvent['type']]: Omit<Written<Type>, 'entry' | 'version' | 'on' | 'format' | 'batch'>;
}[RegisterEvent['type']];

const isNewText = (value: unknown): value is StreamText => typeof value === 'object' && value !== null;

/** Names of fields, each once, in the order of the register. */
const namesOf = (fields: Fields, paths: readonly FieldPlace[]): readonly string[] => {
  const named = new Set(paths.map(([name]) => name));
  return Object.keys(fields).filter((name) => named.has(name));
};

/**
 * Carries out commands to a register, all or none: every fault of every command is found before anything is refused.
 *
 * Issues, beside those of reading: `entry-id-taken`, `entry-unknown`, `entry-withdrawn`, `version-unknown`, `missing`, `retired-code`,
 * `unit-not-in-register`, `reference-not-found`, `text-identifies`, `field-not-allowed`, `set-and-cleared`, `no-longer-fits`; of a
 * conflict `changed-since`.
 */
export async function carryOut(
  register: AnyRegister,
  codec: RegisterCodec,
  request: RegisterRequest,
): Promise<Result<RegisterOutcome, RegisterRefusal>> {
  const { id, fields, access, format } = register;
  const { today, batch, world, controllerOf } = request;
  const commands = readEntries(codec, request.commands);
  if (!commands.ok) return err({ kind: 'invalid', issues: commands.error });
  const named = [...new Set(commands.value.map(({ entry }) => entry))];
  const standing = new Map((await world.entries(id, named)).map((entry) => [entry.entry, entry]));
  const stored = storedFields(fields);

  const issues: Issue[] = [];
  const conflicts: Issue[] = [];
  const events: RegisterEvent[] = [];
  const texts: EntryText[] = [];
  const notices: RegisterNotice[] = [];
  const rights = new Map<string, NamedRight>();
  const references: {
    readonly register: string;
    readonly entry: RegisterEntryId;
    readonly path: Issue['path'];
  }[] = [];
  let notAllowed: Extract<RegisterRefusal, { readonly kind: 'not-allowed' }> | undefined;

  const mayWrite = (field: string, record: AnyRecord): boolean => {
    const ways = access.fields?.[field]?.write;
    return ways === undefined || hasRight(ways, record, request);
  };

  /** What is wrong with values that somebody enters: what only the region and the text guard can know. */
  const checkValues = (record: AnyRecord, before: AnyRecord, path: Issue['path'], stays: boolean): void => {
    const kept = new Set(
      valuesIn(fields, before).flatMap(({ field, value }) => (field.kind === 'text' ? value : [])),
    );
    for (const { path: at, field, value } of valuesIn(fields, record)) {
      const place = [...path, ...at];
      const told = (code: string, facts: Partial<Issue> = {}): void =>
        void issues.push({ path: place, code, ...facts });
      if (field.kind === 'unit' && controllerOf(value as UnitId) === undefined)
        told('unit-not-in-register', { received: String(value) });
      if (field.kind === 'registerEntry')
        references.push({ register: field.register, entry: value as RegisterEntryId, path: place });
      if (field.kind === 'text' && !isNewText(value) && !stays && !kept.has(value))
        told('reference-not-found');
      if ((field.kind === 'code' || field.kind === 'codes') && field.retired && !stays) {
        const held = before[String(at[0])];
        const stray = [value]
          .flat()
          .filter((code) => field.retired!.includes(String(code)) && !sameValue(held, value));
        if (stray.length > 0) told('retired-code', { received: stray.join(', ') });
      }
      const words = field.kind === 'shortText' ? String(value) : isNewText(value) ? value.text : undefined;
      const fault = words === undefined || stays ? undefined : textFault(words);
      if (fault)
        told(
          fault.code === 'text-empty'
            ? 'empty-text'
            : fault.code === 'text-too-long'
              ? 'too-long'
              : fault.code,
        );
    }
  };

  const append = (entry: RegisterEntryId, made: Making): void => {
    const before = standing.get(entry);
    const version = (before?.version ?? 0) + 1;
    const event = {
      ...made,
      entry,
      version,
      on: today,
      format,
      ...(batch === undefined ? {} : { batch }),
    } as RegisterEvent;
    events.push(event);
    standing.set(entry, {
      entry,
      version,
      format,
      record: made.record,
      withdrawn: made.type === 'withdrawn',
    });
  };

  /** Whether somebody may write the entry as it was and as it will be. */
  const isAllowed = (commandIndex: number, ...records: readonly AnyRecord[]): boolean => {
    for (const record of records) {
      const { right, refusal } = rightToEntry(access.write, record, request);
      if (refusal) {
        notAllowed ??= { kind: 'not-allowed', reason: refusal, commandIndex, right };
        return false;
      }
      rights.set(JSON.stringify(right), right);
    }
    return true;
  };

  const checkFieldRights = (names: readonly string[], record: AnyRecord, path: Issue['path']): void => {
    for (const name of names)
      if (!mayWrite(name, record)) issues.push({ path: [...path, name], code: 'field-not-allowed' });
  };

  const bring = (record: AnyRecord, commandIndex: number, entry: RegisterEntryId): AnyRecord =>
    withTexts(fields, record, (text) => {
      if (!isNewText(text)) return text;
      texts.push({ textRef: text.textRef, text: text.text, commandIndex, entry });
      return text.textRef;
    });

  const note = (entry: RegisterEntryId, hidden: readonly FieldPlace[], commandIndex: number): void => {
    if (hidden.length > 0)
      notices.push({ code: 'hidden-fields-removed', commandIndex, entry, fields: namesOf(fields, hidden) });
  };

  /** The entry that a command changes, or nothing where it cannot be. */
  const changeable = (
    command: Exclude<RegisterCommand, { readonly type: 'enter' }>,
    path: Issue['path'],
  ): StandingEntry | undefined => {
    const before = standing.get(command.entry);
    if (!before) {
      issues.push({ path: [...path, 'entry'], code: 'entry-unknown' });
      return undefined;
    }
    if (command.version > before.version) {
      issues.push({ path: [...path, 'version'], code: 'version-unknown', expected: `<=${before.version}` });
      return undefined;
    }
    if (before.withdrawn && command.type === 'change') {
      issues.push({ path: [...path, 'entry'], code: 'entry-withdrawn' });
      return undefined;
    }
    return before;
  };

  const moved = (path: Issue['path'], name: string, seen: number, version: number): void =>
    void conflicts.push({
      path: [...path, name],
      code: 'changed-since',
      expected: String(version),
      received: String(seen),
    });

  /** What happened to an entry after a version, in this sending too. */
  const since = async (entry: RegisterEntryId, version: number): Promise<readonly RegisterEvent[]> => [
    ...(await world.history(id, entry)).filter((event) => event.version > version),
    ...events.filter((event) => event.entry === entry && event.version > version),
  ];

  const enter = (command: Extract<RegisterCommand, { readonly type: 'enter' }>, index: number): void => {
    const path = ['commands', index];
    const { record, removed: hidden } = savedRecord(fields, command.record);
    const before = standing.get(command.entry);
    if (before) {
      const wanted = withTexts(fields, record, (text) => (isNewText(text) ? text.textRef : text));
      const is = codec.record(before.record, before.format).record;
      if (before.withdrawn || !sameValue(is, wanted))
        issues.push({ path: [...path, 'entry'], code: 'entry-id-taken' });
      else isAllowed(index, is);
      return;
    }
    if (!isAllowed(index, record)) return;
    const at = [...path, 'record'];
    checkFieldRights(Object.keys(record), record, at);
    for (const missing of missingAnswers(fields, record))
      if (mayWrite(String(missing[0]), record)) issues.push({ path: [...at, ...missing], code: 'missing' });
    checkValues(record, {}, at, false);
    note(command.entry, hidden, index);
    append(command.entry, { type: 'entered', record: bring(record, index, command.entry) });
  };

  const change = async (
    command: Extract<RegisterCommand, { readonly type: 'change' }>,
    index: number,
  ): Promise<void> => {
    const path = ['commands', index];
    const standingEntry = changeable(command, path);
    if (!standingEntry) return;
    const { entry, version: seen, set = {}, clear = [], reason } = command;
    const before = codec.record(standingEntry.record, standingEntry.format).record;
    for (const name of clear)
      if (name in set) issues.push({ path: [...path, 'clear', name], code: 'set-and-cleared' });
    const touched = [...new Set([...Object.keys(set), ...clear])];
    const patched = Object.fromEntries(
      Object.entries({ ...before, ...set }).filter(([name]) => !clear.includes(name)),
    );
    const { record: after, removed: hidden } = savedRecord(fields, patched);
    const isSame = sameValue(
      withTexts(fields, after, (text) => (isNewText(text) ? text.textRef : text)),
      before,
    );
    if (!isAllowed(index, before, ...(isSame ? [] : [after]))) return;
    if (isSame) return;
    const placeOf = (name: string): Issue['path'] => [...path, name in set ? 'set' : 'clear'];
    for (const name of touched) checkFieldRights([name], before, placeOf(name));
    if (seen < standingEntry.version) {
      const elsewhere = new Set(
        (await since(entry, seen)).flatMap((event) => ('fields' in event ? event.fields : [])),
      );
      const both = touched.filter((name) => elsewhere.has(name));
      for (const name of both) moved(placeOf(name), name, seen, standingEntry.version);
      if (both.length > 0) return;
    }
    // What somebody did not touch, or may not write, blocks nobody: the list of gaps tells of it
    const asked = new Set([
      ...touched,
      ...visibleFields(fields, after).filter((name) => !visibleFields(fields, before).includes(name)),
    ]);
    for (const missing of missingAnswers(fields, after)) {
      const name = String(missing[0]);
      if (asked.has(name) && mayWrite(name, after))
        issues.push({
          path: [...path, name in set || !clear.includes(name) ? 'set' : 'clear', ...missing],
          code: 'missing',
        });
    }
    checkValues(
      Object.fromEntries(Object.entries(set).filter(([name]) => name in after)),
      before,
      [...path, 'set'],
      false,
    );
    note(entry, hidden, index);
    const record = bring(after, index, entry);
    append(entry, { type: 'changed', record, fields: changedFields(stored, before, record), reason });
  };

  const withdraw = (
    command: Extract<RegisterCommand, { readonly type: 'withdraw' }>,
    index: number,
  ): void => {
    const path = ['commands', index];
    const before = changeable(command, path);
    if (!before) return;
    const { record } = codec.record(before.record, before.format);
    if (!isAllowed(index, record) || before.withdrawn) return;
    if (command.version < before.version) return moved(path, 'version', command.version, before.version);
    append(command.entry, { type: 'withdrawn', record: before.record, reason: command.reason });
  };

  const restore = async (
    command: Extract<RegisterCommand, { readonly type: 'restore' }>,
    index: number,
  ): Promise<void> => {
    const path = ['commands', index];
    const before = changeable(command, path);
    if (!before) return;
    const is = codec.record(before.record, before.format).record;
    const then = (await world.history(id, command.entry)).find(({ version }) => version === command.to);
    if (!then)
      return void issues.push({
        path: [...path, 'to'],
        code: 'version-unknown',
        expected: `<=${before.version}`,
      });
    const { record, faults } = codec.record(then.record, then.format);
    if (!isAllowed(index, is, record)) return;
    const differing = changedFields(stored, is, record);
    if (!before.withdrawn && differing.length === 0) return;
    checkFieldRights(differing, record, [...path, 'to']);
    if (command.version < before.version) return moved(path, 'version', command.version, before.version);
    for (const fault of faults) issues.push({ ...fault, path: [...path, 'to', ...fault.path] });
    if (faults.length === 0) checkValues(record, record, [...path, 'to'], true);
    append(command.entry, { type: 'restored', record, fields: differing, to: command.to });
  };

  for (const [index, command] of commands.value.entries())
    switch (command.type) {
      case 'enter':
        enter(command, index);
        break;
      case 'change':
        await change(command, index);
        break;
      case 'withdraw':
        withdraw(command, index);
        break;
      case 'restore':
        await restore(command, index);
    }

  const read: EntryVersion[] = [];
  for (const other of new Set(references.map((reference) => reference.register))) {
    const own = references.filter((reference) => reference.register === other);
    const wanted = [...new Set(own.map(({ entry }) => entry))];
    const found = new Map((await world.entries(other, wanted)).map((entry) => [entry.entry, entry]));
    for (const { entry, path } of own) {
      const target = other === id ? (standing.get(entry) ?? found.get(entry)) : found.get(entry);
      if (!target || target.withdrawn) issues.push({ path, code: 'reference-not-found' });
    }
    for (const { entry, version } of found.values()) read.push({ register: other, entry, version });
  }

  if (notAllowed) return err(notAllowed);
  if (issues.length > 0) return err({ kind: 'invalid', issues });
  if (conflicts.length > 0) return err({ kind: 'conflict', issues: conflicts });
  return ok({ events, texts, notices, read, rights: [...rights.values()] });
}
