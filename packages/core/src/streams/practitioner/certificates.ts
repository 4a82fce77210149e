import type { Day } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { DegreeField, Track, Training } from './codes.js';
import type { ProviderId, TrainingCompleted } from './events.js';
import { rightsFrom, type PractitionerRights } from './rights.js';
import { ruleSetOn, type QualificationRuleSet } from './ruleSets.js';
import type { Practitioner } from './state.js';

/** A certificate as data: what was completed, and what it gave by the rules of that day. */
export interface Certificate {
  readonly worker: WorkerId;
  readonly training: Training;
  readonly track?: Track;
  readonly completedOn: Day;
  readonly hours: number;
  readonly days: number;
  readonly ruleSet: string;
  /** The rights of the person after this training. */
  readonly rights: PractitionerRights;
}

/**
 * The certificates of the passed trainings.
 * @source R0-T2–R0-T5, F109: each judged by the rule set of its day
 * @example certificatesOf(person, qualificationRuleSets)[0]?.rights.networkMeeting // true
 */
export function certificatesOf(
  { worker, trainings }: Practitioner,
  ruleSets: readonly QualificationRuleSet[],
): readonly Certificate[] {
  return trainings.flatMap((completed, index): readonly Certificate[] => {
    const { training, track, on, hours, days, passed, region } = completed;
    const ruleSet = ruleSetOn(ruleSets, region, on);
    if (!passed || !ruleSet) return [];
    const rights = rightsFrom(trainings.slice(0, index + 1), ruleSet.rules);
    const trackPart = track === undefined ? {} : { track };
    return [{ worker, training, ...trackPart, completedOn: on, hours, days, ruleSet: ruleSet.id, rights }];
  });
}

/** Students of one provider who completed the method training, by degree and by cohort. */
export interface StudentCounts {
  readonly provider: ProviderId;
  readonly total: number;
  readonly byDegree: Readonly<Partial<Record<DegreeField, number>>>;
  /** By the year the group began; `unknown` where it was not told. */
  readonly byCohort: Readonly<Record<string, number>>;
}

const isStudentOfProvider = (
  completed: TrainingCompleted,
): completed is TrainingCompleted & { readonly provider: ProviderId } =>
  completed.passed &&
  completed.training === 'method' &&
  completed.background.basis === 'student' &&
  completed.provider !== undefined;

/**
 * Students who completed the method training, by education provider; the cohorts of a provider add up to its total.
 * @source F107 (Riveria, Karelia University of Applied Sciences, University of Eastern Finland)
 * @example studentsByProvider(practitioners)[0]?.byCohort // { '2025': 12 }
 */
export function studentsByProvider(practitioners: readonly Practitioner[]): readonly StudentCounts[] {
  const completed = practitioners.flatMap(({ trainings }) => trainings.filter(isStudentOfProvider));
  const providers = [...new Set(completed.map(({ provider }) => provider))].sort();
  const countBy = (all: readonly TrainingCompleted[], key: (training: TrainingCompleted) => string) => {
    const counts: Record<string, number> = {};
    for (const trainingCompleted of all)
      counts[key(trainingCompleted)] = (counts[key(trainingCompleted)] ?? 0) + 1;
    return counts;
  };
  return providers.map((provider) => {
    const own = completed.filter((completion) => completion.provider === provider);
    return {
      provider,
      total: own.length,
      byDegree: countBy(own, ({ background }) => background.field),
      byCohort: countBy(own, ({ cohort }) => cohort ?? 'unknown'),
    };
  });
}
