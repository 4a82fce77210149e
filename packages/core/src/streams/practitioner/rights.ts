import { addDays, type Day, type RegionCode } from '../../kernel/index.js';
import type { LeaderRights } from '../../kernel/leaderRights.js';
import type { TrainingCompleted } from './events.js';
import {
  qualificationRuleSets,
  ruleSetOn,
  type QualificationRuleSet,
  type Right,
  type TrainingRule,
} from './ruleSets.js';
import { isAway, postOn, type Practitioner } from './state.js';

/** What somebody may do on a day. */
export interface PractitionerRights {
  readonly discussion: boolean;
  readonly networkMeeting: boolean;
  readonly trainer: boolean;
}

const none: PractitionerRights = { discussion: false, networkMeeting: false, trainer: false };

const fits = (rule: TrainingRule, training: TrainingCompleted): boolean =>
  training.passed &&
  rule.training === training.training &&
  (rule.track === undefined || rule.track === training.track) &&
  training.hours >= (rule.minHours ?? 0) &&
  training.days >= (rule.minDays ?? 0);

/**
 * The rights that trainings give by a set of rules, in whatever order they were completed: rules are applied until none adds
 * anything.
 * @source R0-T2–R0-T5 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example rightsFrom([education12h], northKarelia2023.rules) // { discussion: true, networkMeeting: false, trainer: false }
 */
export function rightsFrom(
  trainings: readonly TrainingCompleted[],
  rules: readonly TrainingRule[],
): PractitionerRights {
  const held = new Set<Right>();
  const useful = rules.filter((rule) => trainings.some((training) => fits(rule, training)));
  for (let before = -1; before !== held.size;) {
    before = held.size;
    for (const { needs = [], gives } of useful)
      if (needs.every((right) => held.has(right))) for (const right of gives) held.add(right);
  }
  return {
    discussion: held.has('discussion'),
    networkMeeting: held.has('networkMeeting'),
    trainer: held.has('trainer'),
  };
}

/**
 * What a practitioner may do on a day: the trainings completed by then, judged by the rule set that holds in the region that
 * day. Nobody who is away has rights; they come back with the person.
 * @source R0-T13, F109; docs/settled-questions.md "Qualification rules"
 * @example rightsOn(person, '2026-03-02' as Day).networkMeeting // true
 */
export function rightsOn(
  practitioner: Practitioner,
  day: Day,
  ruleSets: readonly QualificationRuleSet[] = qualificationRuleSets,
): PractitionerRights {
  const post = postOn(practitioner, day);
  if (!post || isAway(practitioner, day)) return none;
  return rightsInRegion(practitioner, day, post.region, ruleSets);
}

/** The rights by trainings alone, as another region would judge them on a day. @example rightsInRegion(person, day, southwestFinland).networkMeeting // true */
export function rightsInRegion(
  { trainings }: Practitioner,
  day: Day,
  region: RegionCode,
  ruleSets: readonly QualificationRuleSet[] = qualificationRuleSets,
): PractitionerRights {
  return rightsFrom(
    trainings.filter(({ on }) => on <= day),
    ruleSetOn(ruleSets, region, day)?.rules ?? [],
  );
}

/** Whether rights allow leading a discussion or a network meeting. @source R0-T13 @example mayLead(rights, 'network-meeting') // false */
export function mayLead(rights: PractitionerRights, what: 'discussion' | 'network-meeting'): boolean {
  return what === 'discussion' ? rights.discussion : rights.networkMeeting;
}

/** The days on which somebody's rights can change: posts, trainings, going away and coming back, and rule sets. */
const turningDays = (
  { posts, trainings, away }: Practitioner,
  ruleSets: readonly QualificationRuleSet[],
): readonly Day[] => {
  const dayAfter = (day: Day | undefined): readonly Day[] => (day === undefined ? [] : [addDays(day, 1)]);
  const days = [
    ...posts.map(({ from }) => from),
    ...trainings.map(({ on }) => on),
    ...away.flatMap(({ left, returned }) => [
      ...dayAfter(left),
      ...(returned === undefined ? [] : [returned]),
    ]),
    ...ruleSets.flatMap(({ from, lastDay }) => [from, ...dayAfter(lastDay)]),
  ];
  const first = posts.map(({ from }) => from).sort()[0];
  return first === undefined ? [] : [...new Set(days.filter((day) => day >= first))].sort();
};

/**
 * What the LP process needs to know of its leaders: for each practitioner one row for each time in which the rights are the
 * same, also those without rights, so that nobody in the register passes as not known.
 * @source R0-T13, F22, F109
 * @example leaderRightsOf([person]) // [{ worker, from: '2025-01-07', discussion: true, networkMeeting: false }]
 */
export function leaderRightsOf(
  practitioners: readonly Practitioner[],
  ruleSets: readonly QualificationRuleSet[] = qualificationRuleSets,
): readonly LeaderRights[] {
  return practitioners.flatMap((practitioner) => {
    const { worker } = practitioner;
    const rows: LeaderRights[] = [];
    for (const from of turningDays(practitioner, ruleSets)) {
      const { discussion, networkMeeting } = rightsOn(practitioner, from, ruleSets);
      const last = rows.at(-1);
      if (last?.discussion === discussion && last.networkMeeting === networkMeeting) continue;
      if (last) rows[rows.length - 1] = { ...last, lastDay: addDays(from, -1) };
      rows.push({ worker, from, discussion, networkMeeting });
    }
    return rows;
  });
}
