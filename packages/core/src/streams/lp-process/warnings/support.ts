import type { Day } from '../../../kernel/index.js';
import { factsOf } from '../facts.js';
import type { BegunProcess } from '../state.js';
import { actionsOf, isPlanSettled, planOf } from '../views/plan.js';
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
