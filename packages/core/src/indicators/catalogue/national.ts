import { nationalIndicators } from '../nationalFigures.js';
import type { Indicator } from '../indicator.js';
import { nationalIndicator } from '../shapes/nationalIndicator.js';
import { metaOf } from './meta.js';

/** Figures of the whole country and of the region that others make: what the region's own figures stand beside. */
export const national: readonly Indicator[] = nationalIndicators.map((one) =>
  nationalIndicator(
    metaOf({
      id: one.id,
      group: 'national',
      protect: 'open',
      source:
        one.sotkanetId === null
          ? 'F47, docs/sources.md "Indicators of the source"; THL, no Sotkanet id known'
          : `F47, docs/sources.md "Indicators of the source"; Sotkanet indicator ${one.sotkanetId}`,
    }),
    one,
  ),
);
