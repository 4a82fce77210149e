import type { Brand } from './brand.js';
import type { WorkerId } from './collaborationIds.js';
import type { UnitId } from './ids.js';
import type { Labels } from './language.js';
import type { UnitEntry } from './unitEntry.js';

/**
 * Code of a controller of personal data in the region's own register: the wellbeing services county, a municipality, an NGO, a
 * parish; form as in `UnitId`. Every unit and every post has one.
 * @source docs/settled-questions.md "Controllers"
 */
export type ControllerId = Brand<string, 'ControllerId'>;
/** Code of a building or other place where several units work, in the region's own register; form as in `UnitId`. */
export type SiteId = Brand<string, 'SiteId'>;

/** What a controller can be. @example controllerKinds[0] // 'county' */
export const controllerKinds = ['county', 'municipality', 'ngo', 'parish'] as const;

/** One of the list `controllerKinds`. */
export type ControllerKind = (typeof controllerKinds)[number];

/** What each controller decides for itself, and how its data-protection officer is reached. */
export interface ControllerSettings {
  readonly kind: ControllerKind;
  readonly name: Labels;
  /** Address of the page that tells how to reach the data-protection officer; never a person's own contact. */
  readonly dataProtectionPage?: string;
  /** How long events and texts of case work are kept, in whole months from the end of a process. */
  readonly retention?: { readonly eventMonths: number; readonly textMonths: number };
}

/** Whose the units and workers are that somebody asked about; one that is in no register is left out. */
export interface Controllers {
  readonly ofUnits: { readonly [unit: UnitId]: ControllerId };
  readonly ofWorkers: { readonly [worker: WorkerId]: ControllerId };
}

/** Whose a unit is, by the region's register; nothing where the register does not know it. */
export type ControllerOf = (unit: UnitId) => ControllerId | undefined;

/**
 * Looks up whose a unit is.
 * @example controllersOf(units)(unitId('liperi-school')) // 'liperi'
 */
export function controllersOf(units: readonly Pick<UnitEntry, 'unit' | 'controller'>[]): ControllerOf {
  const known = new Map<UnitId, ControllerId>(units.map(({ unit, controller }) => [unit, controller]));
  return (unit) => known.get(unit);
}
