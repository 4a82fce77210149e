import { createHash } from 'node:crypto';
import type { Instant, RegionCode } from '@puheeksi/core';
import type { Action, Purpose } from '@puheeksi/core/access';
import { inRegion, type RegionTransaction } from './inRegion.js';
import { refuseIdentifiers } from './refuseIdentifiers.js';
import type { Store } from './store.js';

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
  await tx
    .insertInto('audit')
    .values({ region, position, ...entry, previous_hash: head.hash, hash })
    .execute();
  await tx.updateTable('audit_heads').set({ position, hash }).where('region', '=', region).execute();
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
      const entry = row as unknown as AuditEntry;
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
