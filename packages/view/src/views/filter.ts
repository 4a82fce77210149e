import type { PeriodKey, PlaceKey } from '@puheeksi/core';

/** What a figure is held against: the same months a year earlier, the region of the place, or nothing. */
export const comparisons = ['year-before', 'region', 'none'] as const;

/** What a figure is held against. */
export type Comparison = (typeof comparisons)[number];

/** What is chosen for every view of a page at once. */
export interface Filter {
  readonly place: PlaceKey;
  /** The newest published when absent. */
  readonly period?: PeriodKey | undefined;
  readonly compare: Comparison;
}
