import type { Day, Place, UnitId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { BodyId } from '../../kernel/networkIds.js';

/** The six types of the training plan. @source R0-T8 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023) */
export const trainingTypes = [
  'collective-impact',
  'multi-professional-law',
  'service-model-info',
  'method',
  'trainer',
  'booster',
] as const;

/** The two parts of the training in collective impact. @source R0-T9 */
export const collectiveImpactParts = ['theory', 'unit-workshop'] as const;

/** A type of the training plan. */
export type TrainingType = (typeof trainingTypes)[number];
/** A part of the training in collective impact. */
export type CollectiveImpactPart = (typeof collectiveImpactParts)[number];

interface TrainingItemBase {
  readonly item: EntryId;
  readonly day: Day;
  readonly place: Place;
  readonly audience: 'supervisors' | 'staff' | 'both';
}

/** One training of the plan. Collective impact says its part; its workshop says whose it is. */
export type TrainingItem =
  | (TrainingItemBase & { readonly type: 'collective-impact'; readonly part: 'theory' })
  | (TrainingItemBase & {
      readonly type: 'collective-impact';
      readonly part: 'unit-workshop';
      readonly unit: UnitId;
    })
  | (TrainingItemBase & {
      readonly type: Exclude<TrainingType, 'collective-impact'>;
      readonly recorded?: boolean;
    });

/** How many of a unit's people took part, on the spot or by recording. Numbers, never names. */
export interface TrainingAttendance {
  readonly item: EntryId;
  readonly unit: UnitId;
  readonly present: number;
  readonly byRecording: number;
}

/** The training plan of a region, and which body coordinates it. */
export interface TrainingPlan {
  readonly coordinatedBy: { readonly body: BodyId; readonly kind: 'coordination-group' | 'other' };
  readonly items: readonly TrainingItem[];
  readonly attendance: readonly TrainingAttendance[];
}

/** A region's answer to open question B7, and the like. */
export interface TrainingSettings {
  /** Whether watching the recording counts as having taken part. */
  readonly recordingCounts: boolean;
}

/** What a training plan lacks. */
export type TrainingPlanFault =
  | { readonly code: 'type-not-planned'; readonly type: TrainingType }
  | { readonly code: 'workshop-without-theory'; readonly item: EntryId; readonly unit: UnitId }
  | { readonly code: 'supervisors-not-informed' }
  | { readonly code: 'not-coordinated-by-lp-group'; readonly body: BodyId };

/**
 * What a plan lacks: a type of training nobody planned, a unit's workshop without the theory before it (attended by the unit
 * where attendance is known), the introduction to the service model for supervisors, the LP coordination group as coordinator.
 * @source R0-T8, R0-T9, R0-T11, R0-T12 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); "part 2 after part 1" is
 * our reading
 * @example trainingPlanFaults(plan) // [{ code: 'type-not-planned', type: 'booster' }]
 */
export function trainingPlanFaults(plan: TrainingPlan): readonly TrainingPlanFault[] {
  const { items, coordinatedBy } = plan;
  const informed = items.some(({ type, audience }) => type === 'service-model-info' && audience !== 'staff');
  return [
    ...trainingTypes
      .filter((type) => !items.some((item) => item.type === type))
      .map((type) => ({ code: 'type-not-planned' as const, type })),
    ...items.flatMap((item) =>
      'part' in item && item.part === 'unit-workshop' && !hasTheoryBefore(plan, item)
        ? [{ code: 'workshop-without-theory' as const, item: item.item, unit: item.unit }]
        : [],
    ),
    ...(informed ? [] : [{ code: 'supervisors-not-informed' as const }]),
    ...(coordinatedBy.kind === 'coordination-group'
      ? []
      : [{ code: 'not-coordinated-by-lp-group' as const, body: coordinatedBy.body }]),
  ];
}

function hasTheoryBefore(
  { items, attendance }: TrainingPlan,
  workshop: TrainingItem & { readonly unit: UnitId },
): boolean {
  return items.some((item) => {
    if (!('part' in item) || item.part !== 'theory' || item.day > workshop.day) return false;
    const known = attendance.filter((one) => one.item === item.item);
    return known.length === 0 || known.some(({ unit, present }) => unit === workshop.unit && present > 0);
  });
}

/** How many took part in an item. @example attended(plan, item, { recordingCounts: true }) // 31 */
export function attended(plan: TrainingPlan, item: EntryId, settings: TrainingSettings): number {
  return plan.attendance
    .filter((one) => one.item === item)
    .reduce((sum, one) => sum + one.present + (settings.recordingCounts ? one.byRecording : 0), 0);
}
