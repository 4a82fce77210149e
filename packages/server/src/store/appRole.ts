import { sql, type Kysely } from 'kysely';
import { StartRefusal } from '../startRefusal.js';
import { sqlState } from './sqlState.js';
import type { Database } from './schema.js';

/**
 * The database role that every transaction on regional data takes: it owns nothing and cannot log in, so row-level security
 * binds it, also when the server itself connects as the owner of the tables.
 */
export const appRole = 'puheeksi_app';

const role = sql.lit(appRole);
const roleName = sql.id(appRole);

const ensure = sql`do $$ begin
  begin
    if not exists (select from pg_roles where rolname = ${role}) then create role ${roleName} nologin; end if;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, ${role}, 'member') then grant ${roleName} to current_user; end if;
  if not has_schema_privilege(${role}, 'public', 'usage') then
    grant usage on schema public to ${roleName};
  end if;
end $$`;

/**
 * Sees that the role exists and that the server may take it.
 * Refuses the start when the server's own database user may not create it; a database administrator can do it once instead.
 */
export async function ensureAppRole(db: Kysely<Database>): Promise<void> {
  try {
    await ensure.execute(db);
  } catch (error) {
    if (sqlState(error) !== '42501') throw error;
    throw new StartRefusal(
      'role-not-creatable',
      `The database user may not create the role ${appRole}, which separates the regions; ask the database administrator to run once: ` +
        `CREATE ROLE ${appRole} NOLOGIN; GRANT ${appRole} TO the user of DATABASE_URL.`,
      { cause: error },
    );
  }
}
