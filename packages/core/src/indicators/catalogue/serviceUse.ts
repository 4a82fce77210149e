import { addedServices, professionalSectors } from '../../streams/lp-process/index.js';
import type { Indicator } from '../indicator.js';
import { consultationsAsked, servicesAdded } from '../lp/support.js';
import { reportedSeriesIds } from '../reportedSeries.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { seriesIndicator } from '../shapes/seriesIndicator.js';
import { metaOf } from './meta.js';

/**
 * Referrals to and use of services. What the logs of LP processes say is counted from them: services that joined a family's support and
 * services that were asked, because in LP expertise is invited and nobody is sent away. Referrals and visits themselves stand in
 * the region's own systems; it can report them, and they are never added to what is counted here.
 */
export const serviceUse: readonly Indicator[] = [
  countIndicator(
    metaOf({
      id: 'services-added',
      group: 'service-use',
      source: 'R0-P3, F46; docs/sources.md "Indicators of the source"',
    }),
    {
      counted: { measure: servicesAdded },
      axis: { dimension: 'service', codes: addedServices },
      splits: ['month'],
    },
  ),
  countIndicator(
    metaOf({
      id: 'consultations-asked',
      group: 'service-use',
      source: 'R0-P3, R0-SO4, F46; docs/sources.md "Indicators of the source"',
    }),
    {
      counted: { measure: consultationsAsked },
      axis: { dimension: 'sector', codes: professionalSectors, overlapping: true },
    },
  ),
  ...reportedSeriesIds.map((id) =>
    seriesIndicator({
      ...metaOf({
        id,
        group: 'service-use',
        source: 'F46; docs/sources.md "Indicators of the source"; the list of series is our reading',
      }),
      id,
    }),
  ),
];
