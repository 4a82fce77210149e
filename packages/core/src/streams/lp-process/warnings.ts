import type { LpProcessContext } from './context.js';
import { knownRights } from './qualification.js';
import type { LpProcessState } from './state.js';
import { serviceConsentWarnings } from './warnings/consents.js';
import { discussionWarnings } from './warnings/discussions.js';
import { meetingWarnings } from './warnings/meetings.js';
import { safetyWarnings } from './warnings/safety.js';
import { supportWarnings } from './warnings/support.js';
import type { LpProcessWarning } from './warnings/warning.js';

/**
 * What deserves a second look in a process. Where the source gives no number, this warns and does not
 * refuse.
 * @source L-1, F02, F09, F15, F22; R0-P4–R0-P8, R0-T13 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example warnings(stateWithThree, { today, rights, settings }) // [{ code: 'many-discussions', discussions: 3 }]
 */
export function warnings(
  state: LpProcessState,
  { today, rights, settings }: LpProcessContext,
): readonly LpProcessWarning[] {
  if (state.status === 'empty') return [];
  const known = knownRights(rights);
  return [
    ...discussionWarnings(state, settings, known),
    ...meetingWarnings(state, today, settings, known),
    ...serviceConsentWarnings(state),
    ...safetyWarnings(state, today),
    ...supportWarnings(state, today),
  ];
}
