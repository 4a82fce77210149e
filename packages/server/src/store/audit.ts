import { createHash } from 'node:crypto';
import type { Instant, RegionCode } from '@puheeksi/core';
import type { Action, Purpose } from '@puheeksi/core/access';
import type { ControllerId } from '@puheeksi/core/kernel';
import type { Disclosure, NamedRight } from '@puheeksi/core/stored';
import type { Selectable } from 'kysely';
import { inRegion, type RegionTransaction } from './inRegion.js';
import { refuseIdentifiers } from './refuseIdentifiers.js';
import type { AuditRow as AuditTable } from './schema.js';
import type { Store } from './store.js';

type AuditRow = Selectable<AuditTable>;

/** One access to protected data: who did what to what, why, when, and whether it was let through. */
export interface AuditEntry {
  readonly at: Instant;
  /** Pseudonymous subject of the sign-in, or 'schedule' for the nightly job. */
  readonly subject: string;
  readonly action: Action;
  readonly purpose: Purpose;
  /** 'unit:liperi-school', 'unit:not-in-register', '<stream>:<key>', 'team:not-on-record', 'statistics:14'. */
  readonly resource: string;
  /** Withheld: allowed, but protection could not prove the publication safe, and nothing was published. */
  readonly outcome: 'allowed' | 'refused' | 'withheld';
  /** Whose post asked; left out where nobody's did: the schedule, a reader without a post. */
  readonly actorController?: ControllerId;
  /** Whose data it is about; left out where they are no single controller's. */
  readonly dataController?: ControllerId;
  /** Something of a family went to another controller; what it was stands in the stream. */
  readonly disclosure?: Disclosure;
}

/** The hash before the first row. */
const beginning = '0'.repeat(64);

const hashOf = (region: string, position: number, entry: AuditEntry, previous: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        region,
        position,
        entry.at,
        entry.subject,
        entry.action,
        entry.purpose,
        entry.resource,
        entry.outcome,
        entry.actorController ?? null,
        entry.dataController ?? null,
        entry.disclosure?.recipient ?? null,
        entry.disclosure?.ground ?? null,
      ]),
    )
    .digest('hex');

/**
 * Appends a row to the region's chain, in the transaction of what it tells about: no access without its row, no row without
 * the access. The end of the chain is locked until the transaction ends; take it last.
 * @source Act 703/2023: every handling is logged
 */
export async function appendAudit({ region, tx }: RegionTransaction, entry: AuditEntry): Promise<void> {
  refuseIdentifiers(entry);
  await tx
    .insertInto('audit_heads')
    .values({ region, position: 0, hash: beginning })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const head = await tx
    .selectFrom('audit_heads')
    .select(['position', 'hash'])
    .where('region', '=', region)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const position = Number(head.position) + 1;
  const hash = hashOf(region, position, entry, head.hash);
  const { actorController, dataController, disclosure, ...row } = entry;
  await tx
    .insertInto('audit')
    .values({
      region,
      position,
      ...row,
      actor_controller: actorController ?? null,
      data_controller: dataController ?? null,
      disclosed_to: disclosure?.recipient ?? null,
      disclosure_ground: disclosure?.ground ?? null,
      previous_hash: head.hash,
      hash,
    })
    .execute();
  await tx.updateTable('audit_heads').set({ position, hash }).where('region', '=', region).execute();
}

/** A stored row as the entry that was appended. */
export const entryOf = (row: AuditRow): AuditEntry => ({
  at: row.at as Instant,
  subject: row.subject,
  action: row.action as Action,
  purpose: row.purpose as Purpose,
  resource: row.resource,
  outcome: row.outcome as AuditEntry['outcome'],
  ...(row.actor_controller === null ? {} : { actorController: row.actor_controller as ControllerId }),
  ...(row.data_controller === null ? {} : { dataController: row.data_controller as ControllerId }),
  ...(row.disclosed_to === null
    ? {}
    : {
        disclosure: {
          recipient: row.disclosed_to,
          ground: row.disclosure_ground as Disclosure['ground'],
        },
      }),
});

/**
 * Appends what somebody did by a right: one row for each controller whose data it is about, so that each finds its own.
 * @example await appendRight(inside, right, { at, subject, resource: 'lp-process:…', outcome: 'allowed' })
 */
export async function appendRight(
  inside: RegionTransaction,
  { action, purpose, controller, owners }: NamedRight,
  entry: Pick<AuditEntry, 'at' | 'subject' | 'resource' | 'outcome' | 'disclosure'>,
): Promise<void> {
  const row = {
    ...entry,
    action,
    purpose,
    ...(controller === undefined ? {} : { actorController: controller }),
  };
  if (owners.length === 0) await appendAudit(inside, row);
  for (const dataController of owners) await appendAudit(inside, { ...row, dataController });
}

/** A row of the audit with its place in the region's chain. */
export interface AuditRecord extends AuditEntry {
  readonly position: number;
}

/**
 * The newest rows about one controller's data, oldest first: what its data-protection officer oversees and its log requests are
 * answered from. Whoever calls it has asked `may` for `read-access-log`.
 * @source docs/settled-questions.md "Controllers"; Act 703/2023, section 11 (log request)
 * @example await readAuditOf(inside, controller, 100)
 */
export async function readAuditOf(
  { region, tx }: RegionTransaction,
  controller: ControllerId,
  limit: number,
): Promise<readonly AuditRecord[]> {
  const rows = await tx
    .selectFrom('audit')
    .selectAll()
    .where('region', '=', region)
    .where('data_controller', '=', controller)
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
  return rows.reverse().map((row) => ({ position: Number(row.position), ...entryOf(row) }));
}

/** Whether the chain is whole, or the first position where it is not. */
export type AuditVerdict =
  | { readonly whole: true; readonly rows: number }
  | {
      readonly whole: false;
      readonly position: number;
      /** A row was changed, a row is missing in between, or rows are missing at the end. */
      readonly fault: 'row-changed' | 'row-missing' | 'end-missing';
    };

/** Recomputes every hash of the region's chain. @example await verifyAudit(store, region) // { whole: true, rows: 12 } */
export function verifyAudit(store: Store, region: RegionCode): Promise<AuditVerdict> {
  return inRegion(store, region, async ({ tx }) => {
    const rows = await tx
      .selectFrom('audit')
      .selectAll()
      .where('region', '=', region)
      .orderBy('position')
      .execute();
    let previous = beginning;
    for (const [index, row] of rows.entries()) {
      const position = index + 1;
      if (Number(row.position) !== position) return { whole: false, position, fault: 'row-missing' };
      const entry = entryOf(row);
      if (row.previous_hash !== previous || row.hash !== hashOf(region, position, entry, previous))
        return { whole: false, position, fault: 'row-changed' };
      previous = row.hash;
    }
    const head = await tx
      .selectFrom('audit_heads')
      .select(['position', 'hash'])
      .where('region', '=', region)
      .executeTakeFirst();
    const ends = head ? Number(head.position) === rows.length && head.hash === previous : rows.length === 0;
    return ends
      ? { whole: true, rows: rows.length }
      : { whole: false, position: rows.length + 1, fault: 'end-missing' };
  });
}
