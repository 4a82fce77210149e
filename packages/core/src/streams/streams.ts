/* Written by `npm run generate`; do not edit. */
import type { TeamParts } from './team/definition.js';

/** Every stream by its id: what browsers know of streams, for the compiler alone. */
export interface Streams {
  readonly team: TeamParts;
}
