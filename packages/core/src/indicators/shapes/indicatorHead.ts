import { monthOf, parsePeriod } from '../../kernel/index.js';
import type { Caveat, RawTable, TableDenominator, TableHead, TableReference } from '../../tally/index.js';
import type { Indicator, IndicatorRequest, IndicatorSplit } from '../indicator.js';
import { referencesOf } from './references.js';
import type { ShareBasis } from './shareCell.js';

/** What a definition says of itself, beside how it is computed. */
export type IndicatorMeta = Omit<Indicator, 'compute' | 'measures' | 'unit' | 'splits'>;

/** The axis of a table about the whole place, and its one code. */
export const wholeAxis = { dimension: 'whole', code: 'all' } as const;

/** The id of an indicator's table: its own id, or with the split it was asked by. @example tableIdOf('discussions', 'origin') // 'discussions-by-origin' */
export function tableIdOf(id: string, by?: IndicatorSplit): string {
  return by === undefined ? id : `${id}-by-${by}`;
}

/** A number of things that happened, or a rate of it: 0 may also be what nobody wrote down. */
const countsWhatHappened = (unit: Indicator['unit']): boolean => unit === 'count' || unit === 'per-thousand';

/** What a table says in its head beyond what every table of its indicator says. */
export interface HeadExtras {
  readonly caveats?: readonly Caveat[];
  /** Decisions its values are held against, where they are made for another indicator. */
  readonly references?: readonly TableReference[];
  readonly denominator?: TableDenominator;
}

/** The head of an indicator's table; the situation of a day stands under the month of that day. */
export function indicatorHead(
  indicator: Pick<Indicator, 'id' | 'version' | 'unit' | 'time' | 'caveats'>,
  request: IndicatorRequest,
  by?: IndicatorSplit,
  more: HeadExtras = {},
): TableHead {
  const onDay = indicator.time === 'day';
  const provisional = !onDay && request.provisional;
  const references = [...referencesOf(indicator, request), ...(more.references ?? [])];
  return {
    table: tableIdOf(indicator.id, by),
    indicator: { id: indicator.id, version: indicator.version },
    unit: indicator.unit,
    place: request.place,
    period: onDay ? monthPeriod(request) : { key: request.period.key, grain: request.period.grain },
    asOf: request.asOf,
    publishedAt: request.asOf,
    provisional,
    source: { kind: request.synthetic ? 'synthetic-events' : 'events' },
    caveats: [
      'follow-up-shows-no-cause',
      ...indicator.caveats,
      ...(more.caveats ?? []),
      ...(!onDay && countsWhatHappened(indicator.unit) ? (['zero-or-unrecorded'] as const) : []),
      ...(onDay ? (['state-of-one-day'] as const) : []),
      ...(provisional ? (['late-entries-may-change'] as const) : []),
      ...(request.synthetic ? (['synthetic-data'] as const) : []),
    ],
    ...(references.length > 0 ? { references } : {}),
    ...(more.denominator ? { denominator: more.denominator } : {}),
  };
}

/**
 * How a table of the indicator is protected. A worker's or a body's numbers are structure: a unit without anybody qualified
 * has to be seen. Nothing of a single worker is in them but that there is one.
 * @source docs/architecture.md "Protection of small numbers": staff and structure measures have their own, milder policy
 */
export function tableProtection({ protect }: Pick<Indicator, 'protect'>): RawTable['protect'] {
  return protect === 'family' ? 'family' : 'open';
}

/**
 * What a share of the indicator is of. Workers, teams, bodies and units are counted from complete registers: 3 of 4 teams is 75 %
 * and nothing else.
 */
export function shareBasis({ protect }: Pick<Indicator, 'protect'>): ShareBasis {
  return protect === 'family' ? 'sample' : 'whole';
}

function monthPeriod({ day }: IndicatorRequest): TableHead['period'] {
  const period = parsePeriod(monthOf(day));
  if (!period.ok) throw new Error(`Not a day: ${day}`);
  return { key: period.value.key, grain: period.value.grain };
}
