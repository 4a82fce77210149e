import type { Migration } from 'kysely/migration';
import * as streams from './0001_streams.js';
import * as registers from './0002_registers.js';

/**
 * The shape of what is stored: the first number in the name of each step. It rises only when what was stored before cannot be
 * brought to the new form, so that a database of an older shape is refused instead of read wrongly. Shapes 1, whose
 * steps have no such number, 2 and 3 were never released.
 */
export const storedShape = 4;

/** The shape that a step belongs to. @example shapeOf('4-0001_streams') // 4 */
export const shapeOf = (step: string): number => Number(/^(\d+)-/.exec(step)?.[1] ?? 1);

/** Every step of the database's form, in the order of their names. A published step never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  [`${storedShape}-0001_streams`]: streams,
  [`${storedShape}-0002_registers`]: registers,
};
