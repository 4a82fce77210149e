import type { FigureSpec } from '../figure/figureSpec.js';
import type { TableModel } from './tableModel.js';

/** A term and what it says here: "Tilanne" – "22.11.2026 klo 20.15". */
export interface Fact {
  readonly key: 'period' | 'as-of' | 'published' | 'source' | 'definition' | 'protection' | 'n';
  readonly term: string;
  readonly text: string;
}

/** Everything a widget says, made from one published table: sentence, figure and table tell the same numbers. */
export interface WidgetModel {
  readonly title: string;
  /** The place and period, under the title. */
  readonly subtitle: string;
  /** What the figure shows, in one or two sentences. */
  readonly sentence: string;
  readonly figure: FigureSpec;
  readonly table: TableModel;
  /** What a reader must know before using the numbers: synthetic data, no cause, late entries, figures that fit no count. */
  readonly notices: readonly { readonly key: string; readonly text: string; readonly strong: boolean }[];
  readonly facts: readonly Fact[];
  /** True when no row has a number: the designed empty state is shown in place of the figure. */
  readonly empty: boolean;
}
