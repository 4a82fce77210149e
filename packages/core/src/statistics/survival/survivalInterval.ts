import { unreachable } from '../../kernel/index.js';
import type { SurvivalStep } from './steps.js';

/** Scale on which the interval of a survival share is symmetric. */
export type SurvivalScale = 'log' | 'log-log' | 'plain';

/** Every scale an interval can have. */
export const survivalScales: readonly SurvivalScale[] = ['log', 'log-log', 'plain'];

/** Ends of a survival share's interval; null where the scale has none. */
export interface SurvivalEnds {
  readonly lower: number | null;
  readonly upper: number | null;
}

const none: SurvivalEnds = { lower: null, upper: null };

/** The interval of one step's share at ± z standard errors, cut to 0–1. */
export function survivalInterval(step: SurvivalStep, z: number, scale: SurvivalScale): SurvivalEnds {
  const { survival, standardError, logStandardError } = step;
  switch (scale) {
    case 'plain':
      if (logStandardError === null) return none;
      return {
        lower: Math.max(0, survival - z * standardError),
        upper: Math.min(1, survival + z * standardError),
      };
    case 'log': {
      if (logStandardError === null) return none;
      const factor = Math.exp(z * logStandardError);
      return { lower: survival / factor, upper: Math.min(1, survival * factor) };
    }
    case 'log-log': {
      // ln(−ln 1) does not exist: before the first event this scale has no interval, as in R
      if (logStandardError === null || survival === 1) return none;
      const hazard = -Math.log(survival);
      const factor = Math.exp((z * logStandardError) / hazard);
      return { lower: Math.exp(-hazard * factor), upper: Math.exp(-hazard / factor) };
    }
    default:
      return unreachable(scale);
  }
}
