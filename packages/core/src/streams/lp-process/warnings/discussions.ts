import type { LogBookVariant } from '../../../kernel/index.js';
import type { LpSettings } from '../context.js';
import { factsOf, type DiscussionHeld } from '../facts.js';
import { qualificationOn, type KnownRights } from '../qualification.js';
import type { ProcessBody } from '../state.js';
import type { LpProcessWarning } from './warning.js';

/** Forms of the log book in which the child or young person takes part. @source L-5 */
const childVariants: readonly LogBookVariant[] = [
  'primary-child-present',
  'lower-secondary-young-person-present',
];

const aboutLeaders = (
  { entry: discussion, on, leaders = [] }: DiscussionHeld,
  known: KnownRights,
): readonly LpProcessWarning[] => {
  const qualification =
    leaders.length === 0 ? 'qualified' : qualificationOn(on, leaders, 'discussion', known);
  if (qualification === 'qualified') return [];
  const code =
    qualification === 'not-known' ? 'discussion-leader-rights-unknown' : 'discussion-leader-not-qualified';
  return [{ code, discussion, on }];
};

const aboutOne = (
  held: DiscussionHeld,
  body: ProcessBody,
  usual: number,
  known: KnownRights,
): readonly LpProcessWarning[] => {
  const { entry: discussion, on, variant, present } = held;
  const sessions = 1 + factsOf(body.facts, 'session-held').filter((s) => s.discussion === discussion).length;
  const childMissing =
    variant !== undefined && childVariants.includes(variant) && present && !present.includes('child');
  return [
    ...(body.concernDay !== undefined && on < body.concernDay
      ? [{ code: 'discussion-before-concern' as const, discussion, on, concernDay: body.concernDay }]
      : []),
    ...(sessions > usual ? [{ code: 'many-sessions' as const, discussion, sessions }] : []),
    ...(childMissing ? [{ code: 'child-missing-in-variant' as const, discussion, variant }] : []),
    ...aboutLeaders(held, known),
  ];
};

/** What deserves a second look in the discussions. @source L-1, F02, R0-T13 */
export function discussionWarnings(
  body: ProcessBody,
  settings: LpSettings,
  known: KnownRights,
): readonly LpProcessWarning[] {
  const { discussions } = body;
  return [
    ...(discussions.length > settings.maxDiscussionsUnwarned
      ? [{ code: 'many-discussions' as const, discussions: discussions.length }]
      : []),
    ...discussions.flatMap((held) => aboutOne(held, body, settings.maxSessionsUnwarned, known)),
  ];
}
