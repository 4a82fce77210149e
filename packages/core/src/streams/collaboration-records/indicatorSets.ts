import { isIndicatorRef } from '../../identifiers/indicatorRef.js';
import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Day, Result } from '../../kernel/index.js';
import { err, ok } from '../../kernel/index.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';

/** Whose view a measure takes. @source R0-E5, question A4: Asiakasnäkökulma, Työntekijänäkökulma, Organisaationäkökulmat */
export const perspectives = ['client', 'worker', 'organisation'] as const;

/** What a measure is about. @source R0-E5: "vaikuttavuutta, asiakaskokemusta ja … menetelmän käyttöä" */
export const measureKinds = ['impact', 'client-experience', 'method-use'] as const;

/** Whose view a measure takes. */
export type Perspective = (typeof perspectives)[number];
/** What a measure is about. */
export type MeasureKind = (typeof measureKinds)[number];

/** One measure of a set, by its id in the registry of indicators or in its source ('sotkanet:292'). */
export interface ChosenMeasure {
  readonly indicator: string;
  readonly perspective: Perspective;
  readonly kind: MeasureKind;
}

/** One version of a jointly chosen set: who decided when, who looks after it. */
export interface IndicatorSetVersion {
  readonly version: number;
  readonly decidedOn: Day;
  readonly decidedBy: readonly BodyId[];
  readonly owner: WorkerId;
  readonly measures: readonly ChosenMeasure[];
}

/** What a version lacks. */
export interface IndicatorSetGaps {
  readonly perspectives: readonly Perspective[];
  readonly kinds: readonly MeasureKind[];
}

/** Why a new version is refused. */
export type IndicatorSetError =
  | TextFault
  /** `position` counts from 1; what was written there is not repeated. */
  | { readonly code: 'not-an-indicator'; readonly position: number }
  | { readonly code: 'deciding-body-missing' }
  | { readonly code: 'measures-missing' }
  | { readonly code: 'measure-twice'; readonly indicator: string }
  | { readonly code: 'before-last-version'; readonly decidedOn: Day };

/** The id of an indicator in the registry: 'network-meeting-wait'. */
const registryForm = /^[a-z][a-z0-9-]{1,99}$/;

/**
 * The perspectives and kinds of measure that a version leaves out.
 * @source R0-E5, F48 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example indicatorSetGaps(version) // { perspectives: ['worker'], kinds: [] }
 */
export function indicatorSetGaps({ measures }: IndicatorSetVersion): IndicatorSetGaps {
  return {
    perspectives: perspectives.filter(
      (candidate) => !measures.some(({ perspective }) => perspective === candidate),
    ),
    kinds: measureKinds.filter((candidate) => !measures.some(({ kind }) => kind === candidate)),
  };
}

/**
 * Adds a version to a set; earlier versions stay as they were.
 * Refuses with `deciding-body-missing`, `measures-missing`; `text-empty`, `text-too-long`, `text-identifies` and
 * `not-an-indicator` where a measure is named neither by an id of the registry nor by a source and its id there;
 * `measure-twice`, `before-last-version`.
 * @source R0-E5: jointly agreed measures; F48; R0-K8
 * @example addIndicatorSetVersion([], next) // ok([{ version: 1, … }])
 */
export function addIndicatorSetVersion(
  versions: readonly IndicatorSetVersion[],
  next: Omit<IndicatorSetVersion, 'version'>,
): Result<readonly IndicatorSetVersion[], IndicatorSetError> {
  const last = versions.at(-1);
  const ids = next.measures.map(({ indicator }) => indicator);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (next.decidedBy.length === 0) return err({ code: 'deciding-body-missing' });
  if (ids.length === 0) return err({ code: 'measures-missing' });
  const fault = ids.map(nameFault).find((issue) => issue !== undefined);
  if (fault) return err(fault);
  const strange = ids.findIndex((id) => !isIndicatorRef(id) && !registryForm.test(id));
  if (strange >= 0) return err({ code: 'not-an-indicator', position: strange + 1 });
  if (twice !== undefined) return err({ code: 'measure-twice', indicator: twice });
  if (last && next.decidedOn < last.decidedOn)
    return err({ code: 'before-last-version', decidedOn: last.decidedOn });
  return ok([...versions, { ...next, version: (last?.version ?? 0) + 1 }]);
}

/** The version in force on a day: old periods keep the set of their day. @example indicatorSetOn(versions, day)?.version // 2 */
export function indicatorSetOn(
  versions: readonly IndicatorSetVersion[],
  day: Day,
): IndicatorSetVersion | undefined {
  return versions.filter(({ decidedOn }) => decidedOn <= day).at(-1);
}

/** A source and its id there have their own look for what identifies; anything else is looked at as a text. */
function nameFault(id: string): TextFault | undefined {
  return isIndicatorRef(id) ? undefined : textFault(id);
}
