import type { Day } from '../../../kernel/index.js';
import type { FamilyRole } from '../codes.js';
import type { SafetyMark } from '../contents/safety.js';
import type { LpProcessError } from '../errors.js';
import type { FactOf } from '../facts.js';
import { familyStanding, type FamilyPerson } from '../safety/familyStanding.js';
import type { Surface } from '../safety/surfaces.js';
import type { ProcessBody } from '../state.js';

type Fault = LpProcessError | undefined;

/** What a flag is about: it is said once of each. */
const about = (mark: SafetyMark): string => {
  switch (mark.flag) {
    case 'non-disclosure':
      return `${mark.flag} ${mark.against}`;
    case 'restricted-guardian':
      return `${mark.flag} ${mark.guardian}`;
    case 'interpreter':
      return `${mark.flag} ${mark.interpreterLanguage ?? ''}`;
    default:
      return mark.flag;
  }
};

/** A flag is said once of the same, and custody is sole for one alone. Refuses with `flag-twice`. @source docs/settled-questions.md "Safety" */
export function checkFlags({ flags }: FactOf<'safety-flags-set'>): Fault {
  const twice = flags.find((mark, index) =>
    flags.slice(0, index).some((flag) => about(flag) === about(mark)),
  );
  return twice && { code: 'flag-twice', flag: twice.flag };
}

/**
 * Nobody is asked or given anything whom a flag of that day keeps away.
 * Refuses with `restricted-guardian`, `parent-without-custody`.
 */
export function checkFamily(
  people: readonly FamilyPerson[],
  surface: Surface,
  day: Day,
  { facts }: ProcessBody,
): Fault {
  return people
    .map((person) => familyStanding(facts, surface, person, day).kept)
    .find((kept) => kept !== undefined);
}

/** The same of roles. */
export function checkRoles(
  roles: readonly FamilyRole[],
  surface: Surface,
  day: Day,
  body: ProcessBody,
): Fault {
  return checkFamily(
    roles.map((member) => ({ member })),
    surface,
    day,
    body,
  );
}
