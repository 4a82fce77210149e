import type { Problem } from '@puheeksi/client';
import type { Issue } from '@puheeksi/core';
import type { CodeWithFacts, Texts } from '@puheeksi/view';
import { draftFields, type DraftField } from './draft.js';

/** What must be put right: sentences by the field they belong to, and those that belong to none. */
export interface Faults {
  readonly byField: Readonly<Partial<Record<DraftField, string>>>;
  readonly others: readonly string[];
}

/** Whether a name is that of a field of the form. */
export const isField = (name: unknown): name is DraftField => draftFields.some((field) => field === name);

const fieldOf = ({ path }: Issue): DraftField | undefined => {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  return isField(name) ? name : undefined;
};

/**
 * Input issues as sentences beside their fields. The day is in both commands of a new process: the field gets one sentence.
 * @example faultsOfIssues([{ path: ['commands', 0, 'on'], code: 'missing' }], texts).byField.on // 'Kirjaa keskustelupäivä.'
 */
export function faultsOfIssues(issues: readonly Issue[], texts: Texts): Faults {
  const byField: Partial<Record<DraftField, string>> = {};
  const others = new Set<string>();
  for (const issue of issues) {
    const field = fieldOf(issue);
    if (field) byField[field] ??= texts.issue(issue);
    else others.add(texts.issue(issue));
  }
  return { byField, others: [...others] };
}

/** Fields of refusals that name none themselves. */
const fieldOfRefusal: Readonly<Record<string, DraftField>> = { 'concern-after-opening': 'concernDay' };

/**
 * A problem as something to put right in the form, or `undefined` when the form is not to blame.
 * @example faultsOfProblem({ kind: 'unreachable' }, texts) // undefined
 */
export function faultsOfProblem(problem: Problem, texts: Texts): Faults | undefined {
  if (problem.kind === 'invalid') return faultsOfIssues(problem.issues, texts);
  return problem.kind === 'refused' ? faultsOfRefusals([problem.error], texts) : undefined;
}

/** Refusals beside the fields that they name or are about, in the words of this form. */
export function faultsOfRefusals(refusals: readonly CodeWithFacts[], texts: Texts): Faults {
  const byField: Partial<Record<DraftField, string>> = {};
  const others: string[] = [];
  for (const refusal of refusals) {
    const sentence = texts.recordDiscussion.refusal(refusal);
    const named = refusal['field'];
    const field = isField(named) ? named : fieldOfRefusal[refusal.code];
    if (field) byField[field] ??= sentence;
    else others.push(sentence);
  }
  return { byField, others };
}

/** Two lots of faults as one, so that everything to put right is told at once; a field keeps its first sentence. */
export function faultsBeside(first: Faults, second: Faults): Faults {
  return {
    byField: { ...second.byField, ...first.byField },
    others: [...new Set([...first.others, ...second.others])],
  };
}
