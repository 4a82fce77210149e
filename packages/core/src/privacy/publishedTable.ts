import type { Brand, PublishedValue } from '../kernel/index.js';
import type { TableHead } from '../tally/index.js';

/** One dimension of a table: its codes in reading order, and whether a cell for their total is among the cells. */
export interface Axis {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly total: boolean;
}

/** One published cell: which code on each axis (or `total`), and its value. */
export interface PublishedCell {
  readonly at: Readonly<Record<string, string>>;
  readonly value: PublishedValue;
}

/** The content of a published table, as it is stored and sent. */
export interface PublishedTableContent extends TableHead {
  readonly format: 1;
  readonly policy: { readonly id: string; readonly version: number; readonly threshold: number };
  readonly axes: readonly Axis[];
  readonly cells: readonly PublishedCell[];
}

/**
 * Statistics that may leave the server: protected, with place, period, as-of, definition, source and caveats. Made by
 * `publish` and by reading a published file; a raw tally or table is not one and does not compile into a widget.
 */
export type PublishedTable = Brand<PublishedTableContent, 'PublishedTable'>;
