import { discussions } from '../discussions.js';
import { parsePeriod } from '../../kernel/index.js';
import type { TableHead } from '../../tally/index.js';
import type { Indicator, IndicatorRequest } from '../indicator.js';
import { recordingDelays } from '../reporting.js';
import { indicatorHead, wholeAxis } from '../shapes/indicatorHead.js';
import { quantileIndicator } from '../shapes/quantileIndicator.js';
import { unitCoverageIndicator } from '../shapes/unitCoverageIndicator.js';
import { metaOf } from './meta.js';

/** How complete and how late what is told here is. */
export const reporting: readonly Indicator[] = [
  unitCoverageIndicator(
    metaOf({
      id: 'units-reporting',
      group: 'reporting',
      protect: 'open',
      direction: 'more',
      caveats: ['zero-or-unrecorded'],
      source: 'R0-P12: the carrying out of the work must also be supervised',
    }),
    { counted: { measure: discussions }, byMonth: true },
  ),
  quantileIndicator(
    metaOf({
      id: 'recording-delay',
      group: 'reporting',
      direction: 'less',
      source: 'docs/architecture.md "Rules of events and counts": two times; late entries change past months',
    }),
    { counted: { measure: recordingDelays }, bucket: 'days', unit: 'days' },
  ),
];

const population = {
  ...metaOf({
    id: 'population',
    group: 'population',
    protect: 'open',
    source: 'docs/settled-questions.md "Denominators"; Sotkanet indicator 127',
  }),
  unit: 'inhabitants',
  splits: [],
  measures: [],
} as const;

/** What rates are in proportion to. */
export const populations: readonly Indicator[] = [
  {
    ...population,
    compute: (_reader, request) => ({
      head: populationHead(request),
      protect: 'open',
      dimension: wholeAxis.dimension,
      cells: [
        request.population
          ? { code: wholeAxis.code, value: { kind: 'known', value: request.population.ofPlace } }
          : { code: wholeAxis.code, value: { kind: 'no-data' } },
      ],
    }),
  },
];

function populationHead(request: IndicatorRequest): TableHead {
  const head = { ...indicatorHead(population, request), provisional: false, caveats: [] };
  const given = request.population;
  const year = given && parsePeriod(String(given.year));
  if (!given || !year?.ok) return head;
  return {
    ...head,
    period: { key: year.value.key, grain: 'year' },
    source: given.source,
  };
}
