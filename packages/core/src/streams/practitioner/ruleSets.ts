import type { Day, RegionCode } from '../../kernel/index.js';
import type { Track, Training } from './codes.js';

/** What a training can give the right to. */
export type Right = 'discussion' | 'networkMeeting' | 'trainer';

/** One rule: a passed training of at least this length gives these rights to who already has the needed ones. */
export interface TrainingRule {
  readonly training: Training;
  readonly track?: Track;
  readonly minHours?: number;
  readonly minDays?: number;
  readonly needs?: readonly Right[];
  readonly gives: readonly Right[];
}

/** The rules of qualification of a region (or of everybody), from a day until the next set of the same region. */
export interface QualificationRuleSet {
  readonly id: string;
  /** Without a region it holds where the region has none of its own. */
  readonly region?: RegionCode;
  readonly from: Day;
  /** The last day; without one it holds until the next set. */
  readonly lastDay?: Day;
  readonly source: string;
  readonly rules: readonly TrainingRule[];
}

const both: readonly Right[] = ['discussion', 'networkMeeting'];

const trainerRule: TrainingRule = { training: 'trainer', minDays: 6, needs: both, gives: ['trainer'] };
/** The length of the complement is not stated anywhere we could read, so there is no rule for it. */
const complementRule: TrainingRule = {
  training: 'network-meeting-complement',
  needs: ['discussion'],
  gives: ['networkMeeting'],
};

/**
 * The default: 18 h / 3 days for health and social services give both rights, 12 h / 2 days for education the discussion
 * alone, the complement the network meeting to who has the discussion, six days make a trainer of who has both.
 * @source R0-T2–R0-T5 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const northKarelia2023: QualificationRuleSet = {
  id: 'north-karelia-2023',
  from: '0001-01-01' as Day,
  source: 'Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023',
  rules: [
    { training: 'method', track: 'health-and-social', minHours: 18, minDays: 3, gives: both },
    { training: 'method', track: 'education', minHours: 12, minDays: 2, gives: ['discussion'] },
    complementRule,
    trainerRule,
  ],
};

/**
 * Southwest Finland in 2021: the 12 h training of early education and school staff includes the network meeting.
 * @source R0-T3, F109 (vssotehankkeet.fi, 2021)
 */
export const southwestFinland2021: QualificationRuleSet = {
  id: 'southwest-finland-2021',
  region: '05' as RegionCode,
  from: '2021-01-01' as Day,
  source: 'vssotehankkeet.fi, 2021',
  rules: [
    { training: 'method', track: 'health-and-social', minHours: 18, minDays: 3, gives: both },
    { training: 'method', track: 'education', minHours: 12, minDays: 2, gives: both },
    complementRule,
    trainerRule,
  ],
};

/** The rule sets we know of. */
export const qualificationRuleSets: readonly QualificationRuleSet[] = [
  northKarelia2023,
  southwestFinland2021,
];

const holds = ({ from, lastDay }: QualificationRuleSet, day: Day): boolean =>
  from <= day && (lastDay === undefined || day <= lastDay);

/**
 * The rule set of a region on a day: its own newest one, else the newest one of everybody; nothing when none holds.
 * @source docs/settled-questions.md "Qualification rules": an event is judged by the rule set of its day
 * @example ruleSetOn(qualificationRuleSets, northKarelia, day)?.id // 'north-karelia-2023'
 */
export function ruleSetOn(
  ruleSets: readonly QualificationRuleSet[],
  region: RegionCode,
  day: Day,
): QualificationRuleSet | undefined {
  const newest = (sets: readonly QualificationRuleSet[]): QualificationRuleSet | undefined =>
    sets
      .filter((set) => holds(set, day))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1);
  return (
    newest(ruleSets.filter((set) => set.region === region)) ??
    newest(ruleSets.filter((set) => set.region === undefined))
  );
}
