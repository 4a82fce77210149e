import { parsePeriod, type PeriodKey, type PlaceKey } from '@puheeksi/core';
import { parsePlaceKey } from '@puheeksi/core/kernel';
import { attributeOf, comparisons, optionsFrom, type AnyPublishedView, type Filter } from '@puheeksi/view';

/** A setting that is missing or wrong, and what a right one looks like where the view says it. */
export interface Misset {
  readonly name: string;
  readonly example?: string;
}

const themes = ['light', 'dark', 'auto'];

/** The setting that is missing or wrong; `hasSource`: the page has given a data source of its own. */
export function missetOf(element: Element, view: AnyPublishedView, hasSource: boolean): Misset | undefined {
  const period = element.getAttribute('period');
  if (!hasSource && !element.hasAttribute('files') && !element.hasAttribute('api')) return { name: 'api' };
  if (!parsePlaceKey(element.getAttribute('place') ?? '').ok) return { name: 'place' };
  if (period !== null && !parsePeriod(period).ok) return { name: 'period' };
  const options = optionsFrom(view.options, (name) => element.getAttribute(name));
  return options.ok ? undefined : options.error;
}

/** What the settings ask for; the same question is not asked twice. */
export function questionOf(element: Element, { options }: AnyPublishedView): string {
  return ['api', 'files', 'place', 'period', 'compare', ...Object.keys(options).map(attributeOf)]
    .map((name) => element.getAttribute(name) ?? '')
    .join('\n');
}

/** What right settings ask for: the filter of the page. */
export function filterOf(element: Element): Filter {
  const period = element.getAttribute('period');
  const compare = comparisons.find((one) => one === element.getAttribute('compare')) ?? 'year-before';
  return {
    place: element.getAttribute('place') as PlaceKey,
    compare,
    ...(period === null ? {} : { period: period as PeriodKey }),
  };
}

/** Level of the title on the page, 2–6. */
export function headingLevelOf(element: Element): number {
  const level = Number(element.getAttribute('heading-level') ?? 2);
  return Number.isInteger(level) && level >= 2 && level <= 6 ? level : 2;
}

/** The theme; `light` for one that there is not. */
export function themeOf(element: Element): string {
  const theme = element.getAttribute('theme') ?? '';
  return themes.includes(theme) ? theme : 'light';
}
