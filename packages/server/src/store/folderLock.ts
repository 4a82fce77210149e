import { mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../startRefusal.js';
import { sqlState } from './sqlState.js';

/** One process has the folder; the embedded database bears no second one. */
export interface FolderLock {
  readonly release: () => void;
}

interface Holder {
  readonly pid: number;
  /** When that process began, as the system counts it; a later process with the same pid has another. */
  readonly began: string;
}

/** Field 22 of /proc/<pid>/stat; empty where the system has no such file. The name before it may hold spaces, so count from its end. */
const beganAt = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const isAlive = ({ pid, began }: Holder): boolean => {
  if (pid === process.pid) return began === beganAt(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: alive, and somebody else's.
    if (sqlState(error) !== 'EPERM') return false;
  }
  const now = beganAt(pid);
  return began === '' || now === '' || began === now;
};

const readHolder = (file: string): Holder | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('began' in value))
      return undefined;
    const { pid, began } = value;
    return typeof pid === 'number' && typeof began === 'string' ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
};

const create = (file: string): boolean => {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
    closeSync(handle);
    return true;
  } catch (error) {
    if (sqlState(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Of several that see the same dead holder, renaming lets one take its lock away. */
const removeStale = (file: string): void => {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside);
  } catch (error) {
    if (sqlState(error) !== 'ENOENT') throw error;
  }
};

const takeLockFile = (file: string): void => {
  for (let tries = 0; tries < 3; tries += 1) {
    if (create(file)) return;
    const holder = readHolder(file);
    if (holder && isAlive(holder))
      throw new StartRefusal(
        'data-folder-in-use',
        `The data folder is in use by process ${holder.pid}; stop that server, or choose another folder with PUHEEKSI_DATA.`,
      );
    removeStale(file);
  }
  throw new StartRefusal(
    'data-folder-in-use',
    'The data folder is being taken by another server at this moment; try again, or choose another folder with PUHEEKSI_DATA.',
  );
};

/**
 * Makes the data folder and takes it for this process. A lock left behind by a process that has died is taken over.
 * Refuses the start when the folder cannot be written (`data-folder-unwritable`) or another server has it (`data-folder-in-use`).
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'puheeksi.lock');
  try {
    mkdirSync(folder, { recursive: true });
    takeLockFile(file);
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal(
      'data-folder-unwritable',
      `The data folder ${folder} cannot be written (${sqlState(error) ?? 'unknown reason'}); choose another folder with PUHEEKSI_DATA.`,
      { cause: error },
    );
  }
  return { release: () => rmSync(file, { force: true }) };
}
