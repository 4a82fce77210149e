/* Written by `npm run generate`; do not edit. */
import type { AdoptionParts } from './adoption/definition.js';
import type { DecisionLogParts } from './decision-log/definition.js';
import type { EmbeddingPlanParts } from './embedding-plan/definition.js';
import type { LpProcessParts } from './lp-process/definition.js';
import type { ObservationParts } from './phenomenon/observation.definition.js';
import type { PhenomenonParts } from './phenomenon/definition.js';
import type { PractitionerParts } from './practitioner/definition.js';
import type { ServiceInterfaceParts } from './service-interface/definition.js';
import type { TeamParts } from './team/definition.js';

/** Every stream by its id: what browsers know of streams, for the compiler alone. */
export interface Streams {
  readonly adoption: AdoptionParts;
  readonly 'decision-log': DecisionLogParts;
  readonly 'embedding-plan': EmbeddingPlanParts;
  readonly 'lp-process': LpProcessParts;
  readonly observation: ObservationParts;
  readonly phenomenon: PhenomenonParts;
  readonly practitioner: PractitionerParts;
  readonly 'service-interface': ServiceInterfaceParts;
  readonly team: TeamParts;
}
