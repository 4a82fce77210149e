import { interfaceStages } from '../../streams/service-interface/index.js';
import type { Indicator } from '../indicator.js';
import {
  chainsByLpStep,
  communicationByAudience,
  embeddingTasks,
  interfacesByStage,
  questionsByStatus,
  unitsByAdoption,
} from '../collaboration/index.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { shareIndicator } from '../shapes/shareIndicator.js';
import { unitCoverageIndicator } from '../shapes/unitCoverageIndicator.js';
import { metaOf, type MetaInput } from './meta.js';

const meta = (input: Omit<MetaInput, 'group'>) =>
  metaOf({ group: 'embedding', protect: 'open', time: 'day', direction: 'more', ...input });

/** How far LP has become everyday work. */
export const embedding: readonly Indicator[] = [
  unitCoverageIndicator(meta({ id: 'units-in-use', source: 'R0-P12' }), {
    counted: { measure: unitsByAdoption, where: { stage: ['decided', 'embedding', 'established'] } },
  }),
  shareIndicator(meta({ id: 'questions-decided', source: 'R0-B7, F39' }), {
    of: { measure: questionsByStatus, where: { status: 'decided' } },
    outOf: { measure: questionsByStatus },
  }),
  shareIndicator(meta({ id: 'embedding-tasks-done', source: 'R0-E4, F38' }), {
    of: { measure: embeddingTasks, where: { status: 'done' } },
    outOf: { measure: embeddingTasks, where: { status: ['open', 'late', 'done'] } },
  }),
  shareIndicator(meta({ id: 'chains-with-lp-step', source: 'R0-P10, F25' }), {
    of: { measure: chainsByLpStep, where: { 'lp-step': 'yes' } },
    outOf: { measure: chainsByLpStep },
  }),
  countIndicator(meta({ id: 'interfaces-by-stage', direction: 'neither', source: 'R0-E6, F40' }), {
    counted: { measure: interfacesByStage },
    axis: { dimension: 'stage', codes: interfaceStages },
  }),
  shareIndicator(meta({ id: 'communication-done', source: 'R0-SO6, F41' }), {
    of: { measure: communicationByAudience, where: { status: 'done' } },
    outOf: { measure: communicationByAudience },
  }),
];
