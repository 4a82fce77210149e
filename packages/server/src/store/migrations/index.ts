import type { Migration } from 'kysely/migration';
import * as first from './0001_first.js';
import * as publicationRegister from './0002_publication_register.js';
import * as setAside from './0003_set_aside.js';
import * as nationalFigures from './0004_national_figures.js';

/**
 * The shape of what is stored: the first number in the name of each step. It rises only when what was stored before cannot be
 * brought to the new form, so that a database of an older shape is refused instead of read wrongly. Shape 1, whose steps have no
 * such number, was never released.
 */
export const storedShape = 2;

/** The shape that a step belongs to. @example shapeOf('2-0001_first') // 2 */
export const shapeOf = (step: string): number => Number(/^(\d+)-/.exec(step)?.[1] ?? 1);

/** Every step of the database's form, in the order of their names. A published step never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  [`${storedShape}-0001_first`]: first,
  [`${storedShape}-0002_publication_register`]: publicationRegister,
  [`${storedShape}-0003_set_aside`]: setAside,
  [`${storedShape}-0004_national_figures`]: nationalFigures,
};
