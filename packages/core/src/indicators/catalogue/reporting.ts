import { discussions } from '../discussions.js';
import { parsePeriod } from '../../kernel/index.js';
import type { TableHead } from '../../tally/index.js';
import type { Indicator, IndicatorRequest } from '../indicator.js';
import { recordingDelays } from '../reporting.js';
import { indicatorHead, wholeAxis } from '../shapes/indicatorHead.js';
import { quantileIndicator } from '../shapes/quantileIndicator.js';
import { unitDistributionIndicator } from '../shapes/unitDistribution.js';
import { unitCoverageIndicator } from '../shapes/unitCoverageIndicator.js';
import { yearCells } from '../shapes/yearCells.js';
import { periodOfYears } from '../shapes/periodOfYears.js';
import type { YearValue } from '../yearSeries.js';
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
  unitDistributionIndicator(
    metaOf({
      id: 'units-by-months-reported',
      group: 'reporting',
      protect: 'staff',
      source: 'R0-P12: the carrying out of the work must also be supervised',
    }),
    {
      dimension: 'months-reported',
      rows: ['no-month', 'some-months', 'most-months', 'every-month'],
      rowOf: ({ months, monthsWithEntries }) => {
        if (monthsWithEntries === 0) return 'no-month';
        if (monthsWithEntries === months) return 'every-month';
        return monthsWithEntries * 2 > months ? 'most-months' : 'some-months';
      },
      units: 'all',
      silentRow: 'no-month',
    },
  ),
  unitDistributionIndicator(
    metaOf({
      id: 'units-by-recording-delay',
      group: 'reporting',
      protect: 'staff',
      source: 'R0-P12; docs/architecture.md "Rules of events and counts": two times',
    }),
    {
      dimension: 'median-delay',
      rows: ['in-a-week', 'in-a-month', 'later', 'delay-unknown'],
      rowOf: ({ monthsWithEntries, medianDelayDays }) => {
        if (monthsWithEntries === 0) return undefined;
        if (medianDelayDays === undefined) return 'delay-unknown';
        if (medianDelayDays <= 7) return 'in-a-week';
        return medianDelayDays <= 31 ? 'in-a-month' : 'later';
      },
      units: 'reporting',
    },
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

const populationByYear = { ...population, id: 'population-by-year' } as const;

/** What rates are in proportion to, and how it has changed. */
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
  {
    ...populationByYear,
    compute: (_reader, request) => {
      const values = yearValues(request);
      return {
        head: seriesHead(request, values),
        protect: 'open',
        dimension: 'year',
        cells:
          values.length > 0
            ? yearCells(values, { everyYears: 1 })
            : [{ code: wholeAxis.code, value: { kind: 'no-data' } }],
      };
    },
  },
];

/** Of one place and one source by the type of the request, so that levels and sources are never mixed. */
function yearValues({ place, population: given }: IndicatorRequest): readonly YearValue[] {
  if (!given) return [];
  const { publisher, title } = given.source;
  const own = { year: given.year, inhabitants: given.ofPlace };
  return [...(given.otherYears ?? []), own]
    .map(({ year, inhabitants }) => ({
      year,
      value: inhabitants,
      level: place.level,
      source: `${publisher}: ${title}`,
    }))
    .sort((a, b) => a.year - b.year);
}

function seriesHead(request: IndicatorRequest, values: readonly YearValue[]): TableHead {
  const head = { ...populationHead(request), ...tableNames(populationByYear) };
  const years = values.map(({ year }) => year);
  return years.length === 0 ? head : { ...head, period: periodOfYears(years) };
}

const tableNames = ({ id, version }: Pick<Indicator, 'id' | 'version'>) => ({
  table: id,
  indicator: { id, version },
});

function populationHead(request: IndicatorRequest): TableHead {
  const head = { ...indicatorHead(population, request), provisional: false, caveats: [] };
  const given = request.population;
  const year = given && parsePeriod(String(given.year));
  if (!given || !year?.ok) return head;
  return {
    ...head,
    period: { key: year.value.key, grain: 'year' },
    asOf: given.asOf,
    source: given.source,
  };
}
