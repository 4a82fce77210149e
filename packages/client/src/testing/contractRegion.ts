import {
  finnishDay,
  type Instant,
  type LpProcessEvent,
  type PopulationInput,
  type RegionCode,
  type ReportedSurvey,
  type UnitEntry,
  type UnitId,
} from '@puheeksi/core';
import type { Actor } from '@puheeksi/core/access';
import { northKareliaSample } from '@puheeksi/core/testing';

/** Who calls in the contract: a worker of two units, somebody who may publish, nobody. */
export type ContractCaller = 'worker' | 'publisher' | 'nobody';

/** What a target of the contract has to be filled with before the suite begins. */
export interface ContractRegion {
  readonly region: RegionCode;
  /** The clock of the target; it may run on from here, but not over midnight in Finland. */
  readonly now: Instant;
  readonly synthetic: true;
  readonly units: readonly UnitEntry[];
  /** Events that are there from the start; the first publication is made of them. */
  readonly streams: readonly (readonly LpProcessEvent[])[];
  readonly reportedSurveys: readonly ReportedSurvey[];
  readonly populations: readonly PopulationInput[];
  /** The posts behind each caller. */
  readonly posts: Readonly<Record<ContractCaller, readonly Actor[]>>;
}

/** Units of the contract's worker that are in the register. */
export const ownUnits = ['liperi-school', 'joensuu-clinic'] as readonly string[] as readonly UnitId[];
/** A unit where the contract's worker has a post, but which the register does not know. */
export const closedUnit = 'liperi-closed-school' as UnitId;
/** A unit where the contract's worker does not work. */
export const otherUnit = 'kitee-school' as UnitId;

/**
 * The made-up region that every target of the contract starts with.
 * @example contractRegion().now // '2026-11-22T10:00:00.000Z'
 */
export function contractRegion(): ContractRegion {
  const now = '2026-11-22T10:00:00.000Z' as Instant;
  const region = '14' as RegionCode;
  return {
    ...northKareliaSample(14, finnishDay(now)),
    region,
    now,
    synthetic: true,
    posts: {
      worker: [
        { subject: 'contract-worker', roles: ['practitioner'], units: [...ownUnits, closedUnit], region },
      ],
      publisher: [{ subject: 'contract-publisher', roles: ['statistics-publisher'], units: [], region }],
      nobody: [],
    },
  };
}
