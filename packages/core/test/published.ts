import { publishRegion, type RegionPublicationInput } from '../src/publication/index.js';
import type { PublishedTable } from '../src/privacy/index.js';

/** The tables of a region where nothing was published before. @throws Error when they cannot be let out */
export function publishedTables(input: RegionPublicationInput): readonly PublishedTable[] {
  const made = publishRegion(input);
  if (!made.ok) throw new Error(made.error.code);
  return made.value.tables;
}
