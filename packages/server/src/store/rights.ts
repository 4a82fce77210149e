import { sql, type Kysely } from 'kysely';
import { StartRefusal } from '../startRefusal.js';
import { appRole } from './appRole.js';
import type { Database } from './schema.js';
import { sqlState } from './sqlState.js';

type Privilege = 'select' | 'insert' | 'update' | 'delete';

/** What the server may do to each table: events, publications and audit rows are never changed or deleted,
 * texts never changed. */
const rights: Readonly<Record<keyof Database, readonly Privilege[]>> = {
  case_events: ['select', 'insert'],
  collaboration_events: ['select', 'insert'],
  case_unit_streams: ['select', 'insert'],
  collaboration_unit_streams: ['select', 'insert'],
  stream_heads: ['select', 'insert', 'update'],
  register_events: ['select', 'insert'],
  register_entries: ['select', 'insert', 'update'],
  texts: ['select', 'insert', 'delete'],
  tally: ['select', 'insert', 'update', 'delete'],
  publications: ['select', 'insert'],
  publications_set_aside: ['select', 'insert'],
  publication_register: ['select', 'insert', 'delete'],
  audit: ['select', 'insert'],
  audit_heads: ['select', 'insert', 'update'],
  units: ['select', 'insert', 'update'],
  reported_surveys: ['select', 'insert', 'update'],
  populations: ['select', 'insert', 'update'],
  delivered_counts: ['select', 'insert', 'update'],
  national_figures: ['select', 'insert', 'update'],
  settings: ['select', 'insert'],
};

/** The wall between the regions, as PostgreSQL writes it: a transaction sees the rows of the region that it has named. */
const ownRegion = `(region = current_setting('puheeksi.region'::text, true))`;

interface Wall {
  readonly name: string;
  readonly secured: boolean;
  /** The policies that bind the role, each with what it lets see and lets write. */
  readonly policies: readonly { readonly name: string; readonly sees: string; readonly writes: string }[];
  readonly granted: readonly Privilege[];
}

const readWalls = async (db: Kysely<Database>): Promise<ReadonlyMap<string, Wall>> => {
  const { rows } = await sql<Wall>`
    select c.relname as name, c.relrowsecurity as secured,
      (select coalesce(json_agg(json_build_object('name', p.polname,
           'sees', pg_get_expr(p.polqual, p.polrelid), 'writes', pg_get_expr(p.polwithcheck, p.polrelid))), '[]')
         from pg_policy p where p.polrelid = c.oid and p.polroles && array[r.oid, 0::oid]) as policies,
      (select coalesce(json_agg(distinct lower(a.privilege_type) order by lower(a.privilege_type)), '[]')
         from aclexplode(c.relacl) a where a.grantee in (r.oid, 0)) as granted
    from pg_class c, pg_roles r
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname = ${appRole}`.execute(db);
  return new Map(rows.map((wall) => [wall.name, wall]));
};

const stands = (wall: Wall | undefined, wanted: readonly Privilege[]): boolean => {
  const [policy, ...more] = wall?.policies ?? [];
  return (
    wall !== undefined &&
    wall.secured &&
    more.length === 0 &&
    policy?.sees === ownRegion &&
    policy.writes === ownRegion &&
    wall.granted.join() === [...wanted].sort().join()
  );
};

const build = async (
  db: Kysely<Database>,
  table: string,
  wanted: readonly Privilege[],
  wall: Wall | undefined,
): Promise<void> => {
  const name = sql.table(table);
  const role = sql.id(appRole);
  const region = sql.raw(ownRegion);
  await sql`alter table ${name} enable row level security`.execute(db);
  for (const policy of wall?.policies ?? [])
    await sql`drop policy ${sql.id(policy.name)} on ${name}`.execute(db);
  await sql`create policy own_region on ${name} to ${role} using ${region} with check ${region}`.execute(db);
  await sql`revoke all on ${name} from public, ${role}`.execute(db);
  await sql`grant ${sql.raw(wanted.join(', '))} on ${name} to ${role}`.execute(db);
};

/**
 * Sees at every start that row-level security stands before every table and that the role of the server may do what it must and
 * nothing else; repairs what is missing. A dump that was restored where there was no role has lost both, and an administrator may
 * have granted too much.
 * Refuses the start when the tables belong to another user, who alone may repair them.
 */
export async function ensureRights(db: Kysely<Database>): Promise<void> {
  const isWhole = (walls: ReadonlyMap<string, Wall>) =>
    Object.entries(rights).every(([table, wanted]) => stands(walls.get(table), wanted));
  if (isWhole(await readWalls(db))) return;
  try {
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('puheeksi'), hashtext('rights'))`.execute(tx);
      const walls = await readWalls(tx);
      for (const [table, wanted] of Object.entries(rights))
        if (!stands(walls.get(table), wanted)) await build(tx, table, wanted, walls.get(table));
    });
  } catch (error) {
    throw sqlState(error) === '42501' ? notOwner(error) : error;
  }
}

/** The tables are another user's, as after a restore by an administrator. */
export function notOwner(cause: unknown): StartRefusal {
  return new StartRefusal(
    'tables-not-owned',
    'The tables belong to another database user, as after a dump was restored by somebody else: restore it as the user of DATABASE_URL with --no-owner, or ask the database administrator to run ALTER TABLE … OWNER TO that user for every table of the schema public.',
    { cause },
  );
}
