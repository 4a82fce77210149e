import type { Migration } from 'kysely/migration';
import * as first from './0001_first.js';
import * as publicationRegister from './0002_publication_register.js';
import * as setAside from './0003_set_aside.js';
import * as nationalFigures from './0004_national_figures.js';

/** Every step of the database's form, in the order of their names. A published step never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_first': first,
  '0002_publication_register': publicationRegister,
  '0003_set_aside': setAside,
  '0004_national_figures': nationalFigures,
};
