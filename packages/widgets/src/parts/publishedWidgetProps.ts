import type { PeriodKey, PlaceKey } from '@puheeksi/core';
import type { HeadingLevel } from './Heading.js';

/** What a widget over published tables asks its data source for. */
export interface PublishedWidgetProps {
  /** 'region:14', 'municipality:167'. */
  readonly place: PlaceKey;
  /** @default the newest published */
  readonly period?: PeriodKey;
  /** Level of the title on the page around it. @default 2 */
  readonly headingLevel?: HeadingLevel;
}
