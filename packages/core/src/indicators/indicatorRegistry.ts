import { competence } from './catalogue/competence.js';
import { embedding } from './catalogue/embedding.js';
import { knowledge } from './catalogue/knowledge.js';
import { methodUse } from './catalogue/methodUse.js';
import { clientExperience, participation } from './catalogue/participation.js';
import { populations, reporting } from './catalogue/reporting.js';
import { national } from './catalogue/national.js';
import { serviceUse } from './catalogue/serviceUse.js';
import { shares } from './catalogue/shares.js';
import { teams } from './catalogue/teams.js';
import { waits } from './catalogue/waits.js';
import type { Indicator } from './indicator.js';
import type { IndicatorId } from './indicatorIds.js';

/**
 * Every definition of every indicator, old versions too: the explicit list that publication, texts, the reference and the laws
 * go through. A changed meaning is added here beside the old one.
 * @source R0-E5, docs/sources.md "Indicators of the source"
 */
export const indicatorDefinitions: readonly Indicator[] = [
  ...methodUse,
  ...shares,
  ...waits,
  ...serviceUse,
  ...participation,
  ...clientExperience,
  ...competence,
  ...teams,
  ...knowledge,
  ...embedding,
  ...reporting,
  ...populations,
  ...national,
];

/**
 * One definition of an indicator: the version a stored value was made by, or the newest one. Nothing for a version that never
 * was.
 * @example indicatorOf('discussion-wait')?.version // 1
 */
export function indicatorOf(
  id: IndicatorId,
  version?: number,
  definitions: readonly Indicator[] = indicatorDefinitions,
): Indicator | undefined {
  const ofId = definitions.filter((one) => one.id === id);
  if (version !== undefined) return ofId.find((one) => one.version === version);
  return ofId.reduce<Indicator | undefined>(
    (newest, one) => (newest && newest.version > one.version ? newest : one),
    undefined,
  );
}

/** The newest definition of every indicator, in the order of the registry. @example currentIndicators().length // as many as there are ids */
export function currentIndicators(
  definitions: readonly Indicator[] = indicatorDefinitions,
): readonly Indicator[] {
  return definitions.filter((one) => indicatorOf(one.id, undefined, definitions) === one);
}
