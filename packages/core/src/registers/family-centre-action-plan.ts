import type { Day } from '../kernel/index.js';
import { priorities } from '../kernel/priorities.js';
import {
  body,
  code,
  codes,
  dayField,
  newText,
  optional,
  rows,
  type Fields,
  type StoredRecordOf,
} from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration } from './shared.js';

const themes = [...priorities, 'other'] as const;
/** A priority: one of the plan 2023–2025, or the region's own by its name. */
const priority = {
  theme: code(themes),
  ownTheme: { kind: 'shortText', when: { field: 'theme', in: ['other'] } },
} as const satisfies Fields;
const bindingMethods = ['collective-impact', 'lp-service-model'] as const;

const fields = {
  from: dayField,
  until: dayField,
  priorities: optional(rows(priority)),
  jointActions: optional(rows({ ...priority, action: newText })),
  noneDecided: optional(rows(priority)),
  bindingOnAll: optional(codes(bindingMethods)),
  approvedBy: optional(body),
  approvedOn: optional(dayField),
} as const satisfies Fields;

type Plan = StoredRecordOf<typeof fields>;
type Priority = Omit<NonNullable<Plan['priorities']>[number], 'row'>;

const keysOf = (list: readonly Priority[] | undefined): readonly string[] =>
  (list ?? []).map(({ theme, ownTheme }) => (theme === 'other' ? `other ${ownTheme ?? ''}` : theme));

const isBackwards = ({ from, until }: Plan): boolean => until < from;

/** A plan without approval by the committee, body and day, is a draft, whatever else it has; so is one that ends before it begins. */
const statusOf = (plan: Plan, today: Day): 'draft' | 'to-come' | 'in-force' | 'past' => {
  const { approvedBy, approvedOn, from, until } = plan;
  if (approvedBy === undefined || approvedOn === undefined || approvedOn > today || isBackwards(plan))
    return 'draft';
  if (today < from) return 'to-come';
  return today <= until ? 'in-force' : 'past';
};

/**
 * The action plan of a family centre: its period, its priorities, what is done about them together, and the working methods that
 * bind everybody. The elected committee approves it.
 * @source R0-B5: "keskeisiksi kaikkia sitoviksi työtavoiksi"; 3.8: yksinäisyys, mielenterveysongelmat, ylipainon yleisyys; F97
 * (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const familyCentreActionPlan = register({
  id: 'family-centre-action-plan',
  source: 'R0-B5, 3.8, F97 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields,
  label: ['from', 'until'],
  access: {
    read: readByCollaboration,
    write: [{ action: 'record-embedding', purpose: 'manage-by-knowledge', on: { body: 'steering-group' } }],
  },
  status: { codes: ['draft', 'to-come', 'in-force', 'past'], of: statusOf },
  flags: {
    'not-approved': ({ approvedBy, approvedOn }) => approvedBy === undefined || approvedOn === undefined,
    'period-backwards': isBackwards,
    'priorities-missing': (plan) => plan.priorities === undefined,
    'priority-without-action': (plan) => {
      const answered = [...keysOf(plan.jointActions), ...keysOf(plan.noneDecided)];
      return keysOf(plan.priorities).some((key) => !answered.includes(key));
    },
    'priority-both-none-and-action': (plan) =>
      keysOf(plan.jointActions).some((key) => keysOf(plan.noneDecided).includes(key)),
    'priority-not-in-plan': (plan) =>
      [...keysOf(plan.jointActions), ...keysOf(plan.noneDecided)].some(
        (key) => !keysOf(plan.priorities).includes(key),
      ),
    'method-not-binding': ({ bindingOnAll = [] }) =>
      bindingMethods.some((method) => !bindingOnAll.includes(method)),
  },
});
