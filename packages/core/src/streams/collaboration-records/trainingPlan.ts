import type { Day, Place, Result, UnitId } from '../../kernel/index.js';
import { err, ok, placeKey } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { BodyId } from '../../kernel/collaborationIds.js';
import { isCount } from './isCount.js';
import type { UnitOfArea } from './unitOfArea.js';

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

/** Whom a training is for. @source R0-T9: "1. Esihenkilöille 2. Työntekijöille"; that one day may be for both is ours */
export const trainingAudiences = ['supervisors', 'staff', 'both'] as const;

/** A type of the training plan. */
export type TrainingType = (typeof trainingTypes)[number];
/** A part of the training in collective impact. */
export type CollectiveImpactPart = (typeof collectiveImpactParts)[number];

/** Whom a training is for. */
export type TrainingAudience = (typeof trainingAudiences)[number];

interface TrainingItemBase {
  readonly item: EntryId;
  readonly day: Day;
  readonly place: Place;
  readonly audience: TrainingAudience;
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
  | { readonly code: 'audience-without-theory'; readonly audience: 'supervisors' | 'staff' }
  | { readonly code: 'supervisors-not-informed' }
  | { readonly code: 'not-coordinated-by-lp-group'; readonly body: BodyId };

/**
 * What a plan lacks: a type of training nobody planned, supervisors or staff without the theory of collective impact, a unit's
 * workshop without the theory before it (attended by the unit where attendance is known, else held for its part of the region),
 * the introduction to the service model for supervisors, the LP coordination group as coordinator. The theory may be on the
 * morning of the workshop: a plan knows days, not hours. `register` tells which area a unit is in.
 * @source R0-T8, R0-T9, R0-T11, R0-T12 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); "part 2 after part 1" is
 * our reading
 * @example trainingPlanFaults(plan, register) // [{ code: 'type-not-planned', type: 'booster' }]
 */
export function trainingPlanFaults(
  plan: TrainingPlan,
  register: readonly UnitOfArea[] = [],
): readonly TrainingPlanFault[] {
  const { items, coordinatedBy } = plan;
  const informed = items.some(({ type, audience }) => type === 'service-model-info' && audience !== 'staff');
  return [
    ...trainingTypes
      .filter((type) => !items.some((item) => item.type === type))
      .map((type) => ({ code: 'type-not-planned' as const, type })),
    ...audiencesWithoutTheory(items).map((audience) => ({
      code: 'audience-without-theory' as const,
      audience,
    })),
    ...items.flatMap((item) =>
      'part' in item && item.part === 'unit-workshop' && !hasTheoryBefore(plan, item, register)
        ? [{ code: 'workshop-without-theory' as const, item: item.item, unit: item.unit }]
        : [],
    ),
    ...(informed ? [] : [{ code: 'supervisors-not-informed' as const }]),
    ...(coordinatedBy.kind === 'coordination-group'
      ? []
      : [{ code: 'not-coordinated-by-lp-group' as const, body: coordinatedBy.body }]),
  ];
}

/** Where collective impact is not planned at all, that is said instead. */
function audiencesWithoutTheory(items: readonly TrainingItem[]): readonly ('supervisors' | 'staff')[] {
  const parts = items.flatMap((item) => ('part' in item ? [item] : []));
  if (parts.length === 0) return [];
  const theory = parts.filter(({ part }) => part === 'theory').map(({ audience }) => audience);
  return (['supervisors', 'staff'] as const).filter(
    (target) => !theory.some((audience) => audience === target || audience === 'both'),
  );
}

type Workshop = TrainingItem & { readonly unit: UnitId };

function hasTheoryBefore(
  { items, attendance }: TrainingPlan,
  workshop: Workshop,
  register: readonly UnitOfArea[],
): boolean {
  return items.some((item) => {
    if (!('part' in item) || item.part !== 'theory' || item.day > workshop.day) return false;
    const known = attendance.filter((trainingAttendance) => trainingAttendance.item === item.item);
    return known.length === 0
      ? isForUnit(item.place, workshop, register)
      : known.some(({ unit, present }) => unit === workshop.unit && present > 0);
  });
}

/** Whether a training held at a place was meant for the people of a workshop's unit. */
function isForUnit(place: Place, { unit, place: at }: Workshop, register: readonly UnitOfArea[]): boolean {
  if (place.level === 'country' || place.level === 'region') return true;
  if (placeKey(place) === placeKey(at)) return true;
  const known = register.find((entry) => entry.unit === unit);
  switch (place.level) {
    case 'municipality':
      return known?.municipality === place.code;
    case 'area':
      return known?.area === place.code;
    default:
      return place.code === unit;
  }
}

/** Why nobody can say how many took part: a number of the list is no whole number from 0 up. */
export interface AttendanceError {
  readonly code: 'attendance-not-a-count';
  readonly item: EntryId;
  readonly unit: UnitId;
}

/**
 * How many took part in an item.
 * Refuses with `attendance-not-a-count`.
 * @source R0-T11, question B7: whether a recording counts is the region's setting
 * @example attended(plan, item, { recordingCounts: true }) // ok(31)
 */
export function attended(
  plan: TrainingPlan,
  item: EntryId,
  settings: TrainingSettings,
): Result<number, AttendanceError> {
  const own = plan.attendance.filter((trainingAttendance) => trainingAttendance.item === item);
  const odd = own.find(({ present, byRecording }) => !isCount(present) || !isCount(byRecording));
  if (odd) return err({ code: 'attendance-not-a-count', item, unit: odd.unit });
  return ok(
    own.reduce(
      (sum, trainingAttendance) =>
        sum + trainingAttendance.present + (settings.recordingCounts ? trainingAttendance.byRecording : 0),
      0,
    ),
  );
}
