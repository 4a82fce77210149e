import type { ObservationId, PhenomenonId } from '../../kernel/collaborationIds.js';
import { body, code, codes, group, list, reference, unit, type Codes } from '../../schema/index.js';
import { observationThemes } from './codes.js';
import { feedbackOwners } from './levels.js';

/** A body and the level it stands on. @example bodyAt(['steering-group']) */
export const bodyAt = <const Levels extends Codes>(levels: Levels) => group({ level: code(levels), body });

/** A body that owes word of what was done to those who saw it. */
export const owner = bodyAt(feedbackOwners);
/** Where an observation came from. */
export const origin = {
  kind: 'cases',
  by: 'kind',
  cases: {
    team: { team: body },
    'worker-without-team': { unit },
    'top-down': { by: owner, teams: list(body) },
  },
} as const;
/** What an observation or a phenomenon is about. */
export const themes = codes(observationThemes);
/** An observation. */
export const observationRef = reference<ObservationId>('observation');
/** A phenomenon. */
export const phenomenonRef = reference<PhenomenonId>('phenomenon');
