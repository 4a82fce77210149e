import type { Day } from '../../kernel/index.js';
import type { Dated } from '../../kernel/dated.js';
import { qualificationRuleSets, type QualificationRuleSet } from './ruleSets.js';

/** A region's reading of the rules of training. */
export interface PractitionerSettings {
  readonly ruleSets: readonly QualificationRuleSet[];
  /** Months between the continuing educations of a trainer, by the day from which each interval holds. */
  readonly trainerMonths: readonly Dated<number>[];
  /** Months between boosters; none where no interval has been decided. */
  readonly boosterMonths: readonly Dated<number>[];
  /** How many days before the due day it is "due soon". */
  readonly dueSoonDays: number;
  /** Months without method supervision after which somebody is listed. */
  readonly supervisionMonths: number;
}

/**
 * The settings that hold where a region has decided nothing else. The source says "every couple of years" of trainers and
 * gives no interval of the booster.
 * @source R0-T6, R0-T7, F18, F23; 24 months, 90 days and 12 months are our reading
 */
export const defaultPractitionerSettings: PractitionerSettings = {
  ruleSets: qualificationRuleSets,
  trainerMonths: [{ from: '0001-01-01' as Day, value: 24 }],
  boosterMonths: [],
  dueSoonDays: 90,
  supervisionMonths: 12,
};
