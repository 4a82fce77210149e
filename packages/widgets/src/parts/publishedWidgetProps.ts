import type { PeriodKey, PlaceKey } from '@puheeksi/core';
import type { PlaceLevel } from '@puheeksi/core/kernel';
import type { Comparison } from '@puheeksi/view';
import type { HeadingLevel } from './Heading.js';

/** What a widget over published tables asks its data source for. */
export interface PublishedWidgetProps {
  /** 'region:14', 'municipality:167'. A place that cannot be read is said on the page, not guessed. */
  readonly place: PlaceKey | `${PlaceLevel}:${string}`;
  /** '2026', '2026-Q3', '2026-07' or '2025-11..2026-10'. @default the newest published */
  readonly period?: PeriodKey | `${number}` | `${number}-${string}`;
  /** What the figure is held against, where the view compares. @default 'year-before' */
  readonly compare?: Comparison;
  /** Level of the title on the page around it. @default 2 */
  readonly headingLevel?: HeadingLevel;
}
