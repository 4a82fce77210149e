import type { Role } from './assignment.js';
import type { AccessRow, Grant, Ground } from './matrix.js';
import { grant, row } from './row.js';

const knowledge = (role: Role, ...grounds: readonly Ground[]): Grant =>
  grant(role, 'manage-by-knowledge', ...grounds);

/**
 * Network work: by body and by family-centre area, never with data of a family. Any worker may note an observation; what the
 * team makes of it, and what is decided, belongs to the bodies on its way.
 * @source R0-K1…R0-K7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const collaborationRows = {
  'record-observation': row(
    ['collaboration'],
    knowledge('practitioner', 'own-region'),
    knowledge('trainer', 'own-region'),
    knowledge('supervisor', 'own-region'),
    knowledge('coordination-group-member', 'own-region'),
    knowledge('family-centre-coordinator', 'own-region'),
    knowledge('meeting-place-coordinator', 'own-region'),
    knowledge('facilitator', 'own-region'),
    knowledge('local-team-member', 'own-region'),
    knowledge('area-management-group-member', 'own-region'),
    knowledge('steering-group-member', 'own-region'),
  ),
  'read-collaboration-work': row(
    ['collaboration'],
    knowledge('coordination-group-member', 'own-region'),
    knowledge('family-centre-coordinator', 'own-area'),
    knowledge('meeting-place-coordinator', 'own-area'),
    knowledge('facilitator', 'own-body', 'messenger'),
    knowledge('local-team-member', 'own-body'),
    knowledge('area-management-group-member', 'own-body', 'own-area'),
    knowledge('steering-group-member', 'own-region'),
    knowledge('child-family-council-member', 'own-body'),
    knowledge('hyte-steering-group-member', 'own-body'),
    knowledge('hyte-committee-member', 'own-body'),
    knowledge('division-management-group-member', 'own-body'),
    knowledge('development-worker', 'own-body'),
  ),
  'record-team-work': row(
    ['collaboration'],
    knowledge('family-centre-coordinator', 'own-area'),
    knowledge('facilitator', 'own-body'),
    knowledge('local-team-member', 'own-body'),
  ),
  'decide-initiative': row(
    ['collaboration'],
    knowledge('area-management-group-member', 'own-body'),
    knowledge('steering-group-member', 'own-body'),
    knowledge('child-family-council-member', 'own-body'),
    knowledge('hyte-steering-group-member', 'own-body'),
    knowledge('hyte-committee-member', 'own-body'),
  ),
  'escalate-initiative': row(
    ['collaboration'],
    knowledge('facilitator', 'own-body'),
    knowledge('local-team-member', 'own-body'),
    knowledge('area-management-group-member', 'own-body'),
    knowledge('steering-group-member', 'own-body'),
    knowledge('child-family-council-member', 'own-body'),
    knowledge('hyte-steering-group-member', 'own-body'),
  ),
  'return-feedback': row(
    ['collaboration'],
    knowledge('area-management-group-member', 'own-body'),
    knowledge('steering-group-member', 'own-body'),
  ),
  'answer-guiding-question': row(
    ['collaboration'],
    knowledge('area-management-group-member', 'own-body'),
    knowledge('steering-group-member', 'own-body'),
    knowledge('division-management-group-member', 'own-body'),
    knowledge('coordination-group-member', 'own-body'),
  ),
} as const satisfies Readonly<Record<string, AccessRow>>;
