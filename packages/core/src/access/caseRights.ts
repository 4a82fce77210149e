import type { AccessRow } from './matrix.js';
import { grant, row } from './row.js';

/**
 * Case work: only by a care relation, a named role, or a door broken open with a reason. A unit's workers see the unit's work
 * list and begin processes there; a single process opens to those it names.
 * @source Act 703/2023: a client relation or another right based on law, only necessary data; R0-P7, R0-P12
 */
export const caseRows = {
  'record-case-work': row(
    ['unit', 'process'],
    grant('practitioner', 'serve-family', 'care-relation', 'own-unit', 'break-glass'),
    grant('student', 'serve-family', 'care-relation'),
  ),
  'read-work-view': row(
    ['unit', 'process'],
    grant('practitioner', 'serve-family', 'care-relation', 'own-unit', 'break-glass'),
    grant('student', 'serve-family', 'care-relation'),
    grant('supervisor', 'supervise-work', 'named-role'),
  ),
  'read-case-text': row(
    ['process'],
    grant('practitioner', 'serve-family', 'care-relation', 'break-glass'),
    grant('student', 'serve-family', 'care-relation'),
  ),
  'arrange-meeting': row(
    ['process'],
    grant('practitioner', 'serve-family', 'care-relation'),
    grant('family-centre-coordinator', 'serve-family', 'named-role'),
  ),
  'hand-over-case': row(
    ['process'],
    grant('practitioner', 'serve-family', 'care-relation'),
    grant('supervisor', 'supervise-work', 'named-role'),
  ),
} as const satisfies Readonly<Record<string, AccessRow>>;

/**
 * The family's own view, prepared: closed until the region opens it. A guardian and a young person see their own process and
 * may ask who has handled it; an important adult answers an invitation and sees no more.
 * @source R0-P4, R0-P6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); Act 703/2023, section 11 (log request)
 */
export const familyRows = {
  'read-own-process': row(
    ['process'],
    grant('parent', 'own-matter', 'family-relation'),
    grant('young-person', 'own-matter', 'family-relation'),
  ),
  'answer-own-invitation': row(
    ['process'],
    grant('parent', 'own-matter', 'family-relation'),
    grant('young-person', 'own-matter', 'family-relation'),
    grant('important-adult', 'own-matter', 'family-relation'),
  ),
  'request-own-log': row(
    ['process'],
    grant('parent', 'own-matter', 'family-relation'),
    grant('young-person', 'own-matter', 'family-relation'),
  ),
} as const satisfies Readonly<Record<string, AccessRow>>;
