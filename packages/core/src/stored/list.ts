/* Written by `npm run generate`; do not edit. */
import type { DescribedStream } from './described.js';
import { stored as adoption } from './adoption.js';
import { stored as decisionLog } from './decision-log.js';
import { stored as embeddingPlan } from './embedding-plan.js';
import { stored as lpProcess } from './lp-process.js';
import { stored as observation } from './observation.js';
import { stored as phenomenon } from './phenomenon.js';
import { stored as practitioner } from './practitioner.js';
import { stored as serviceInterface } from './service-interface.js';
import { stored as team } from './team.js';

/** Every stream as a server keeps it. */
// prettier-ignore
export const storedStreams: readonly DescribedStream[] = [
  adoption,
  decisionLog,
  embeddingPlan,
  lpProcess,
  observation,
  phenomenon,
  practitioner,
  serviceInterface,
  team,
];
