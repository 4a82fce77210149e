import type { IdentifierKind } from '@puheeksi/core/identifiers';
import type {
  AgendaItem,
  Money,
  ObservationState,
  ObservationOrigin,
  Phenomenon,
  Recipient,
} from '@puheeksi/core/streams/phenomenon';
import type {
  AudienceCoverage,
  IndicatorSetGaps,
  TrainingItem,
  TrainingPlan,
  WorkBalance,
  actionPlanStatus,
  themeKinds,
} from '@puheeksi/core/streams/collaboration-records';
import type { CollaborationReason } from '@puheeksi/core/kernel';
import type {
  DecisionScope,
  EmbeddingTask,
  ProblemId,
  SolutionDecision,
  SolutionId,
} from '@puheeksi/core/streams/embedding-plan';
import type { LocalTeam, MemberField, TeamMeeting } from '@puheeksi/core/streams/team';
import type { ServiceChain, adoptionStage } from '@puheeksi/core/streams/adoption';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/**
 * Words of network work that screens show and that are no code list of the core: where things stand, what they came from,
 * headings of what the core counts. Labels of the code lists are `@puheeksi/core/terms/reference` (`teamLabels`,
 * `phenomenonLabels`, `embeddingLabels`, `levelNames` …).
 */
export interface CollaborationWords {
  readonly retractionReasons: Words<CollaborationReason>;
  readonly identifierKinds: Words<IdentifierKind>;

  readonly teamStatuses: Words<LocalTeam['status']>;
  readonly meetingStatuses: Words<TeamMeeting['status']>;
  readonly representation: {
    readonly complete: string;
    readonly incomplete: string;
    /** For a team around a pupil-welfare group: who would strengthen it. */
    readonly suggested: (fields: readonly MemberField[]) => string;
  };

  readonly observationStatuses: Words<Exclude<ObservationState['status'], 'none'>>;
  readonly observationOrigins: Words<ObservationOrigin['kind']>;
  readonly recipientKinds: Words<Recipient['kind']>;
  readonly phenomenonStatuses: Words<Phenomenon['status']>;
  readonly agendaItems: Words<AgendaItem['kind']>;
  readonly waited: (days: number) => string;
  readonly money: Words<Money['kind']>;

  readonly adoptionStages: Words<ReturnType<typeof adoptionStage>>;
  readonly chainKinds: Words<ServiceChain['kind']>;

  readonly taskStatuses: Words<EmbeddingTask['status']>;
  readonly taskWeights: Words<'must' | 'wish'>;
  /** The six problems and solutions in a few words; whole in the core's terms. */
  readonly problems: Words<ProblemId>;
  readonly solutions: Words<SolutionId>;
  readonly solutionDecisions: Words<SolutionDecision['decision'] | 'undecided'>;
  /** Beside a unit's decision that is its division's. */
  readonly inherited: string;
  readonly decisionScopes: Words<DecisionScope['kind']>;

  readonly actionPlanStatuses: Words<ReturnType<typeof actionPlanStatus>>;
  readonly trainingAudiences: Words<TrainingItem['audience']>;
  readonly trainingCoordinators: Words<TrainingPlan['coordinatedBy']['kind']>;
  readonly audienceCoverage: Words<Exclude<keyof AudienceCoverage, 'audience'>>;
  readonly workBalance: Words<Exclude<keyof WorkBalance, 'worker'>>;
  /** Facilitators whose job description does not name the task. */
  readonly taskNotWritten: (facilitators: number) => string;
  /** A cell of the table of data duties that nobody owns. */
  readonly nobodysDuty: string;
  readonly indicatorSetGaps: Words<keyof IndicatorSetGaps>;
  readonly interviewThemeKinds: Words<(typeof themeKinds)[keyof typeof themeKinds]>;
  /** In place of the words of an interview when too few spoke. */
  readonly verbatimHidden: string;
}
