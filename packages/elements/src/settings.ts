import type { TableQuery } from '@puheeksi/client';
import { parsePeriod, type PeriodKey, type PlaceKey } from '@puheeksi/core';
import { parsePlaceKey } from '@puheeksi/core/kernel';

/** A setting of an element that decides what is asked. */
export type Setting = 'api' | 'place' | 'period';

const themes = ['light', 'dark', 'auto'];

/** The setting that is missing or wrong; `hasSource`: the page has given a data source of its own. */
export function missetOf(element: Element, hasSource: boolean): Setting | undefined {
  const period = element.getAttribute('period');
  if (!hasSource && !element.hasAttribute('files') && !element.hasAttribute('api')) return 'api';
  if (!parsePlaceKey(element.getAttribute('place') ?? '').ok) return 'place';
  return period !== null && !parsePeriod(period).ok ? 'period' : undefined;
}

/** What the settings ask for; the same question is not asked twice. */
export function questionOf(element: Element): string {
  return ['api', 'files', 'place', 'period', 'table']
    .map((name) => element.getAttribute(name) ?? '')
    .join('\n');
}

/** The table that right settings ask for. */
export function tableQueryOf(element: Element, defaultTable: string): TableQuery {
  const period = element.getAttribute('period');
  return {
    table: element.getAttribute('table') ?? defaultTable,
    place: element.getAttribute('place') as PlaceKey,
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
