/* Written by `npm run generate`; do not edit. */
import { areaMeetingVisits } from './area-meeting-visits.js';
import { careChains } from './care-chains.js';
import { commonUnderstanding } from './common-understanding.js';
import { communicationPlan } from './communication-plan.js';
import { coordinationGroup } from './coordination-group.js';
import { dataDuties } from './data-duties.js';
import { familyCentreActionPlan } from './family-centre-action-plan.js';
import { indicatorSets } from './indicator-sets.js';
import { jobDescriptions } from './job-descriptions.js';
import { qualifiedStudents } from './qualified-students.js';
import { supervisorInfos } from './supervisor-infos.js';

/** Every register by its id: ask for one, `Registers[Id]`, never for all at once. */
export interface Registers {
  readonly 'area-meeting-visits': typeof areaMeetingVisits;
  readonly 'care-chains': typeof careChains;
  readonly 'common-understanding': typeof commonUnderstanding;
  readonly 'communication-plan': typeof communicationPlan;
  readonly 'coordination-group': typeof coordinationGroup;
  readonly 'data-duties': typeof dataDuties;
  readonly 'family-centre-action-plan': typeof familyCentreActionPlan;
  readonly 'indicator-sets': typeof indicatorSets;
  readonly 'job-descriptions': typeof jobDescriptions;
  readonly 'qualified-students': typeof qualifiedStudents;
  readonly 'supervisor-infos': typeof supervisorInfos;
}

/** Every register by its id. */
export const registers: Registers = {
  'area-meeting-visits': areaMeetingVisits,
  'care-chains': careChains,
  'common-understanding': commonUnderstanding,
  'communication-plan': communicationPlan,
  'coordination-group': coordinationGroup,
  'data-duties': dataDuties,
  'family-centre-action-plan': familyCentreActionPlan,
  'indicator-sets': indicatorSets,
  'job-descriptions': jobDescriptions,
  'qualified-students': qualifiedStudents,
  'supervisor-infos': supervisorInfos,
};
