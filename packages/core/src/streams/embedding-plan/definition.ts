import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, AccessDemands, StreamDefinition } from '../definition.js';
import { asBody, inUnit } from '../demands.js';
import { standing } from '../standing.js';
import { embeddingPlan, type EmbeddingPlanTypes } from './embeddingPlan.js';
import { embeddingPlanEntries } from './entries.js';
import type { PlanPlace } from './events.js';
import type { EmbeddingPlan } from './state.js';

/** The parts of the stream of one embedding plan. */
export type EmbeddingPlanParts = LedgerStream<EmbeddingPlanTypes> & {
  readonly id: 'embedding-plan';
  readonly ports: never;
  readonly shown: EmbeddingPlan;
};

/** As whom a plan is worked on: the management of its area, the lead of the region, or a unit's supervision. */
const demands = (action: AccessDemand['action'], place: PlanPlace | undefined): AccessDemands => {
  if (place?.level === 'area') return asBody(action, { bodyKind: 'area-management-group', area: place.code });
  const led = asBody(action, place && { bodyKind: 'steering-group' });
  return place?.level === 'region' ? led : [inUnit('record-embedding', place?.code), led];
};

/** The stream of one embedding plan: of a region, an area or a unit. It asks nothing of the world. */
export const embeddingPlanStream: StreamDefinition<EmbeddingPlanParts> = {
  id: 'embedding-plan',
  world: 'collaboration',
  format: 1,
  key: 'uuid',
  keyField: 'plan',
  entries: embeddingPlanEntries,
  decider: embeddingPlan,
  needs: () => ({}),
  context: () => ({}),
  access: {
    write: (command, { state }) =>
      demands(
        'record-embedding',
        command.type === 'begin-embedding-plan' ? command.place : standing(state)?.place,
      ),
    read: ({ state }) => demands('read-collaboration-work', standing(state)?.place),
  },
  shown: ({ state }) => standing(state),
  fields: ['status', 'plan', 'place', 'begun', 'tasks', 'phasesDone'],
};
