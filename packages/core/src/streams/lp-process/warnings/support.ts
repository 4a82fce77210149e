import type { Day } from '../../../kernel/index.js';
import { guardians } from '../codes.js';
import { factsOf } from '../facts.js';
import { familyStanding } from '../safety/familyStanding.js';
import type { BegunProcess } from '../state.js';
import { actionsOf, isPlanSettled, planOf, type PlanVersion } from '../views/plan.js';
import { hasVacancy, responsibleHistory, responsibleNow } from '../views/responsible.js';
import { marksOn } from '../views/safety.js';
import type { LpProcessWarning } from './warning.js';

const afterMeeting = ({ facts }: BegunProcess): readonly LpProcessWarning[] => {
  const metOn = factsOf(facts, 'network-meeting-held').reduce<Day | undefined>(
    (latest, { on }) => (latest !== undefined && latest > on ? latest : on),
    undefined,
  );
  if (metOn === undefined) return [];
  const asked = factsOf(facts, 'further-need-asked').some(({ on }) => on >= metOn);
  return [
    ...(responsibleHistory(facts).length === 0
      ? [{ code: 'responsible-worker-missing' as const, metOn }]
      : []),
    ...(asked ? [] : [{ code: 'further-need-not-asked' as const, metOn }]),
  ];
};

/** Each guardian has a letter of their own: somebody has the newest version, and a guardian whom it may reach has not. */
const withoutLetter = (
  facts: BegunProcess['facts'],
  { plan, agreedOn, given, declined }: PlanVersion,
  today: Day,
): readonly LpProcessWarning[] => {
  if (given.length === 0 || declined.length > 0) return [];
  const without = guardians
    .filter((guardian) => !given.some(({ to }) => to === guardian))
    .filter((guardian) => !familyStanding(facts, 'plan', { member: guardian }, today).kept);
  return without.length > 0
    ? [{ code: 'plan-not-given-to-guardian', plan, agreedOn, guardians: without }]
    : [];
};

const aboutPlan = ({ facts }: BegunProcess, today: Day): readonly LpProcessWarning[] => {
  const newest = planOf(facts);
  const late = actionsOf(facts).flatMap(({ action, dueDay, state }) =>
    dueDay !== undefined && dueDay < today && (state === 'agreed' || state === 'started')
      ? [{ code: 'action-overdue' as const, action, dueDay }]
      : [],
  );
  return [
    ...(newest && !isPlanSettled(newest)
      ? [{ code: 'plan-not-in-writing' as const, plan: newest.plan, agreedOn: newest.agreedOn }]
      : []),
    ...(newest ? withoutLetter(facts, newest, today) : []),
    ...late,
  ];
};

/** What deserves a second look in the support of a process under way. @source R0-P6–R0-P8 */
export function supportWarnings(state: BegunProcess, today: Day): readonly LpProcessWarning[] {
  if (state.status !== 'open') return [];
  const unnamed = marksOn(state.facts, 'interpreter', today).some(
    ({ interpreterLanguage }) => interpreterLanguage === undefined,
  );
  return [
    ...afterMeeting(state),
    ...(hasVacancy(state.facts)
      ? [{ code: 'responsible-worker-vacancy' as const, remaining: responsibleNow(state.facts) }]
      : []),
    ...aboutPlan(state, today),
    ...(unnamed ? [{ code: 'interpreter-language-missing' as const }] : []),
  ];
}
