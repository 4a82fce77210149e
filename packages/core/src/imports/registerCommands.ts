import {
  withTexts,
  type ChangeReason,
  type RegisterCommand,
  type RegisterEntryId,
  type RegisterEvent,
  type StandingEntry,
} from '../registers/index.js';
import type { Fields } from '../schema/index.js';
import type { ImportPlan, StandingRecord } from './planImport.js';
import type { BatchStep, UndoPlan } from './planUndo.js';

// The plan speaks of entries by their text; a register made them
const entryId = (entry: string): RegisterEntryId => entry as RegisterEntryId;

/**
 * The commands that carry out the plan of an import, to be sent together as one batch.
 * @example importCommands(plan, 'has-changed') // [{ type: 'enter', entry, record }, { type: 'change', entry, version: 4, set, reason: 'has-changed' }]
 */
export function importCommands(
  { enter, change }: ImportPlan,
  reason: ChangeReason,
): readonly RegisterCommand[] {
  return [
    ...enter.map(({ entry, record }) => ({ type: 'enter', entry: entryId(entry), record }) as const),
    ...change.map(
      ({ entry, version, set, clear }) =>
        ({
          type: 'change',
          entry: entryId(entry),
          version,
          ...(Object.keys(set).length > 0 ? { set } : {}),
          ...(clear.length > 0 ? { clear } : {}),
          reason,
        }) as const,
    ),
  ];
}

/** The commands that carry out the plan of undoing, to be sent together. @example undoCommands(plan) // [{ type: 'withdraw', entry, version: 1, reason: 'import-undone' }] */
export function undoCommands({ withdraw, restore }: UndoPlan): readonly RegisterCommand[] {
  return [
    ...withdraw.map(
      ({ entry, version }) =>
        ({ type: 'withdraw', entry: entryId(entry), version, reason: 'import-undone' }) as const,
    ),
    ...restore.map(
      ({ entry, version, to }) => ({ type: 'restore', entry: entryId(entry), version, to }) as const,
    ),
  ];
}

/**
 * The entries of a register as an import compares rows with them: texts with their words.
 * @example standingRecords(register.fields, entries, (textRef) => words.get(textRef)).get(id) // { version: 4, record: { … } }
 */
export function standingRecords(
  fields: Fields,
  entries: readonly StandingEntry[],
  wordsOf: (textRef: string) => string | undefined,
): ReadonlyMap<string, StandingRecord> {
  return new Map(
    entries.map(({ entry, version, record, withdrawn }) => [
      entry,
      {
        version,
        withdrawn,
        record: withTexts(fields, record, (text) => ({
          textRef: String(text),
          // Words that were deleted say nothing: whatever stands in the file is new
          text: wordsOf(String(text)) ?? '',
        })),
      },
    ]),
  );
}

/** What a batch did, as its undoing is planned from it. @example batchSteps(events.filter(({ batch }) => batch === wanted)) */
export function batchSteps(events: readonly RegisterEvent[]): readonly BatchStep[] {
  return events.map(({ entry, version, type }) => ({ entry, version, entered: type === 'entered' }));
}
