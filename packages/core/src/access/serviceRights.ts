import type { AccessRow } from './matrix.js';
import { grant, row } from './row.js';

/** Statistics: open to all who are signed in; published by those entitled. */
export const statisticsRows = {
  'read-statistics': { resources: ['statistics'], everyone: true, grants: [] },
  'publish-statistics': row(
    ['statistics'],
    grant('statistics-publisher', 'manage-by-knowledge', 'entitlement'),
  ),
  'deliver-statistics': row(
    ['statistics'],
    grant('statistics-publisher', 'manage-by-knowledge', 'entitlement'),
    grant('administrator', 'maintain-service', 'entitlement'),
  ),
} as const satisfies Readonly<Record<string, AccessRow>>;

/**
 * Training, embedding, settings and oversight. A data-protection officer oversees one controller. Embedding plans and models at interfaces belong to those who lead and plan the work.
 * @source R0-B6, R0-T12 (coordination group), R0-P12 (a decision on record, its carrying out supervised), R0-T1…T5, R0-E2, R0-E6 (Innokylä:
 * LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); Act 703/2023 (every handling is logged)
 */
export const registerRows = {
  'record-training': row(
    ['region'],
    grant('trainer', 'arrange-training', 'own-region'),
    grant('coordination-group-member', 'arrange-training', 'own-region'),
    grant('education-provider', 'arrange-training', 'own-region'),
  ),
  'read-training-register': row(
    ['region', 'unit'],
    grant('trainer', 'arrange-training', 'own-region'),
    grant('supervisor', 'supervise-work', 'named-role'),
    grant('coordination-group-member', 'arrange-training', 'own-region'),
  ),
  'record-adoption': row(
    ['unit'],
    grant('supervisor', 'supervise-work', 'named-role'),
    grant('division-management-group-member', 'supervise-work', 'own-region'),
  ),
  'record-embedding': row(
    ['unit', 'collaboration'],
    grant('supervisor', 'supervise-work', 'named-role'),
    grant('coordination-group-member', 'manage-by-knowledge', 'own-region'),
    grant('family-centre-coordinator', 'manage-by-knowledge', 'own-area'),
    grant('area-management-group-member', 'manage-by-knowledge', 'own-area'),
    grant('steering-group-member', 'manage-by-knowledge', 'own-region'),
  ),
  'change-settings': row(['region'], grant('administrator', 'maintain-service', 'entitlement')),
  'read-broken-glass': row(
    ['unit', 'controller'],
    grant('supervisor', 'supervise-work', 'named-role'),
    grant('data-protection-officer', 'oversee-data-protection', 'own-controller'),
  ),
  'read-access-log': row(
    ['controller'],
    grant('data-protection-officer', 'oversee-data-protection', 'own-controller'),
  ),
} as const satisfies Readonly<Record<string, AccessRow>>;
