import { join } from 'node:path';
import type { DatabaseSettings } from './settings.js';
import { StartRefusal } from './startRefusal.js';
import { lockFolder } from './store/folderLock.js';
import { migrate, migratePostgres } from './store/migrate.js';
import { isLost, sqlState } from './store/sqlState.js';
import { openEmbeddedStore, openPostgresStore, type Store } from './store/store.js';

const openFolder = async (folder: string): Promise<Store> => {
  const lock = lockFolder(folder);
  try {
    const store = await openEmbeddedStore(join(folder, 'database'));
    return {
      ...store,
      close: async () => {
        await store.close();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw new StartRefusal(
      'data-folder-unreadable',
      `The embedded database in ${folder} cannot be opened; restore the folder from a backup, or choose another one with PUHEEKSI_DATA.`,
      { cause },
    );
  }
};

/** What PostgreSQL says when the address, the user or the database is wrong; the sentence never repeats the address. */
const connectionRefusal = (error: unknown): StartRefusal | undefined => {
  const code = sqlState(error) ?? '';
  if (code === '28P01' || code === '28000')
    return new StartRefusal(
      'database-refuses-user',
      'PostgreSQL refuses the user or password of DATABASE_URL; correct them.',
      { cause: error },
    );
  if (code === '3D000')
    return new StartRefusal(
      'database-missing',
      'The database of DATABASE_URL does not exist; create it, or correct its name.',
      { cause: error },
    );
  return isLost(error) || code.startsWith('E')
    ? new StartRefusal(
        'database-unreachable',
        `No PostgreSQL answers at DATABASE_URL (${code || 'no connection'}); start it, or correct the address.`,
        { cause: error },
      )
    : undefined;
};

/**
 * Opens the database of the settings and brings it to the newest form. Whatever was opened is closed again when that fails.
 * Refuses the start with the codes of `lockFolder` and `migrate`, and when PostgreSQL cannot be reached.
 */
export async function openStore(settings: DatabaseSettings, onLost: (error: Error) => void): Promise<Store> {
  const store =
    settings.kind === 'folder' ? await openFolder(settings.folder) : openPostgresStore(settings.url, onLost);
  try {
    if (settings.kind === 'folder') await migrate(store);
    else await migratePostgres(settings.url, onLost);
    return store;
  } catch (error) {
    await store.close();
    throw (settings.kind === 'postgresql' ? connectionRefusal(error) : undefined) ?? error;
  }
}
