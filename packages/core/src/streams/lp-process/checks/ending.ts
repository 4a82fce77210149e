import type { Day } from '../../../kernel/index.js';
import { endRequirements, type EndRequirement } from '../endRequirements.js';
import type { LpProcessError } from '../errors.js';
import { factsOf, type FactOf, type ProcessFact } from '../facts.js';
import type { ProcessBody } from '../state.js';
import { latest } from '../views/latest.js';
import { meetingsOf } from '../views/meetings.js';
import { isPlanSettled, planOf } from '../views/plan.js';
import { responsibleNow } from '../views/responsible.js';

type Fault = LpProcessError | undefined;

/** Kinds of facts that say that something was done with the family. */
const work: readonly ProcessFact['type'][] = [
  'plan-agreed',
  'network-meeting-decided',
  'responsible-workers-named',
  'consultation-asked',
];

const workDone = ({ discussions, facts }: ProcessBody): string | undefined =>
  discussions.length > 0 ? 'discussion-held' : facts.find(({ type }) => work.includes(type))?.type;

const heldOn = (facts: readonly ProcessFact[]): readonly Day[] =>
  factsOf(facts, 'network-meeting-held').map(({ on }) => on);

/** What the family said last holds when it was said on the day of the last meeting, or of the last discussion too, or later. */
const familyMissing = (
  { familyView, familyAnswer }: EndRequirement,
  { facts, discussions }: ProcessBody,
): { readonly since?: Day } | undefined => {
  const said = latest(factsOf(facts, 'further-need-asked'));
  const lacksSince = (days: readonly Day[], isEnough: boolean): { readonly since?: Day } | undefined => {
    const since = [...days].sort().at(-1);
    const heard = said !== undefined && (since === undefined || since <= said.on);
    return heard && isEnough ? undefined : { ...(since === undefined ? {} : { since }) };
  };
  const metOn = heldOn(facts);
  if (familyAnswer)
    return lacksSince([...metOn, ...discussions.map(({ on }) => on)], said?.answer === 'not-needed');
  return familyView && metOn.length > 0 ? lacksSince(metOn, true) : undefined;
};

/**
 * What a reason for ending requires must be on record, and no meeting may wait.
 * Refuses with `end-with-planned-meeting`, `end-in-error-with-work`, `end-needs-discussion`, `end-needs-written-plan`,
 * `end-needs-responsible-worker`, `end-needs-family-answer`.
 * @source docs/settled-questions.md "Process"; R0-P6–R0-P8, F05, F06, F13
 */
export function checkEnding({ reason }: FactOf<'process-ended'>, body: ProcessBody): Fault {
  const { facts, discussions } = body;
  const needs = endRequirements[reason];
  const meetings = meetingsOf(facts);
  const waiting = meetings.find(({ status }) => status === 'planned');
  if (waiting) return { code: 'end-with-planned-meeting', meeting: waiting.meeting };
  const done = needs.nothingDone ? workDone(body) : undefined;
  if (done !== undefined) return { code: 'end-in-error-with-work', by: done };
  const discussed = discussions.length + factsOf(facts, 'discussion-held-elsewhere').length > 0;
  if (needs.discussion && !discussed) return { code: 'end-needs-discussion', reason };
  const newest = planOf(facts);
  if (needs.writtenPlan && !isPlanSettled(newest))
    return { code: 'end-needs-written-plan', reason, ...(newest && { agreedOn: newest.agreedOn }) };
  const met = meetings.some(({ status }) => status === 'held');
  if (needs.responsibleWorker && met && responsibleNow(facts).length === 0)
    return { code: 'end-needs-responsible-worker', reason };
  const missing = familyMissing(needs, body);
  return missing && { code: 'end-needs-family-answer', reason, ...missing };
}
