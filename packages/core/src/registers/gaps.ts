import { accessMatrix, type Role } from '../access/index.js';
import type { Day, Issue } from '../kernel/index.js';
import type { RegisterEntryId } from './commands.js';
import { openCells, type OpenCell } from './counts.js';
import type { Expected } from './expected.js';
import type { AnyRecord, AnyRegister } from './register.js';

/** What is missing or stale in a register, and who is to mend it. */
export type Gap =
  /** A flag of the register holds for an entry. */
  | {
      readonly kind: 'flag';
      readonly code: string;
      readonly entry: RegisterEntryId;
      readonly forWhom: readonly Role[];
    }
  /** Something that is stored no longer fits its field, or a field that is needed has no value. */
  | {
      readonly kind: 'misfit';
      readonly entry: RegisterEntryId;
      readonly faults: readonly Issue[];
      readonly forWhom: readonly Role[];
    }
  /** Values that should have an entry and have none. */
  | {
      readonly kind: 'cover';
      readonly code: string;
      readonly cell: OpenCell;
      readonly forWhom: readonly Role[];
    };

/** An entry as it was read: what does not fit is told beside the record, never dropped. */
export interface ReadEntry {
  readonly entry: RegisterEntryId;
  readonly record: AnyRecord;
  readonly faults: readonly Issue[];
}

/** The roles that may write a register somewhere, in the order of the matrix. @example writersOf(communicationPlan)[0] */
export function writersOf({ access }: AnyRegister): readonly Role[] {
  return [
    ...new Set(
      access.write.flatMap(({ action, purpose }) =>
        accessMatrix[action].grants.filter((grant) => grant.purpose === purpose).map(({ role }) => role),
      ),
    ),
  ];
}

/**
 * The flags that hold for an entry on a day, in their order; none where something in it does not fit, for a flag sees whole records.
 * @example flagsOf(communicationPlan, { record, faults: [] }, today) // ['late']
 */
export function flagsOf(
  { flags = {} }: AnyRegister,
  { record, faults }: Pick<ReadEntry, 'record' | 'faults'>,
  today: Day,
): readonly string[] {
  if (faults.length > 0) return [];
  return Object.keys(flags).filter((flag) => flags[flag]!(record as never, today));
}

/** Where an entry stands on a day; nothing where the register has no such list, or something in the entry does not fit. */
export function statusOf(
  { status }: AnyRegister,
  { record, faults }: Pick<ReadEntry, 'record' | 'faults'>,
  today: Day,
): string | undefined {
  return faults.length > 0 ? undefined : status?.of(record as never, today);
}

/**
 * Everything that is missing or stale in the entries that stand, entry by entry, and then what has no entry at all.
 * @example gapsOf(communicationPlan, entries, {}, today) // [{ kind: 'cover', code: 'audience', cell: { audience: 'supervisors' }, … }]
 */
export function gapsOf(
  register: AnyRegister,
  entries: readonly ReadEntry[],
  expected: Expected,
  today: Day,
): readonly Gap[] {
  const writers = writersOf(register);
  const records = entries.filter(({ faults }) => faults.length === 0).map(({ record }) => record);
  return [
    ...entries.flatMap(({ entry, record, faults }): readonly Gap[] =>
      faults.length > 0
        ? [{ kind: 'misfit', entry, faults, forWhom: writers }]
        : flagsOf(register, { record, faults }, today).map((code) => ({
            kind: 'flag',
            code,
            entry,
            forWhom: register.forWhom?.[code] ?? writers,
          })),
    ),
    ...Object.entries(register.covers ?? {}).flatMap(([code, cover]) =>
      openCells(register, cover, records, expected, today).map((cell): Gap => ({
        kind: 'cover',
        code,
        cell,
        forWhom: writers,
      })),
    ),
  ];
}
