/* Written by `npm run generate`; do not edit. */
import type { DescribedStream } from './described.js';
import { stored as team } from './team.js';

/** Every stream as a server keeps it. */
// prettier-ignore
export const storedStreams: readonly DescribedStream[] = [
  team,
];
