import type { ChangeReason, RegisterCommand, RegisterEntryId } from '../registers/index.js';
import type { ImportPlan } from './planImport.js';
import type { UndoPlan } from './planUndo.js';

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
