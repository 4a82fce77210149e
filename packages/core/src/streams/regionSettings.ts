import type { LpSettings } from './lp-process/index.js';
import { defaultLpSettings } from './lp-process/index.js';
import { defaultPhenomenonSettings, type PhenomenonSettings } from './phenomenon/index.js';
import { defaultPractitionerSettings, type PractitionerSettings } from './practitioner/index.js';
import { defaultTeamSettings, type TeamSettings } from './team/index.js';

/** What a region has decided of each stream's rules. */
export interface RegionSettings {
  readonly lpProcess: LpSettings;
  readonly practitioner: PractitionerSettings;
  readonly team: TeamSettings;
  readonly phenomenon: PhenomenonSettings;
  readonly observation: {
    /** Where true, an observation never keeps its author. */
    readonly anonymous: boolean;
  };
  readonly decisionLog: {
    /** Days after which a question without a decision is open too long; none where no time has been decided. */
    readonly openAfterDays?: number;
  };
  readonly serviceInterface: {
    /** Days between evaluations; none where no rhythm has been decided. */
    readonly evaluateEveryDays?: number;
  };
}

/** What holds where a region has decided nothing else. */
export const defaultRegionSettings: RegionSettings = {
  lpProcess: defaultLpSettings,
  practitioner: defaultPractitionerSettings,
  team: defaultTeamSettings,
  phenomenon: defaultPhenomenonSettings,
  observation: { anonymous: false },
  decisionLog: {},
  serviceInterface: {},
};
