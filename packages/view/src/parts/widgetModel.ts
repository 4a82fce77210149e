import type { FigureSpec } from '../figure/figureSpec.js';
import type { TableModel } from './tableModel.js';

/** A term and what it says here: "Tilanne" – "22.11.2026 klo 20.15". */
export interface Fact {
  readonly key: 'period' | 'as-of' | 'published' | 'source' | 'definition' | 'protection' | 'n';
  readonly term: string;
  readonly text: string;
}

/** The number that a card begins with, written out. */
export interface LargeNumber {
  /** '219', '1,31', '41 päivää'. */
  readonly value: string;
  /** 'n = 162 540', where it has one beside the number itself. */
  readonly n?: string;
  /** How it differs from a year earlier, where an interval says so. */
  readonly change?: { readonly verdict: 'higher' | 'lower' | 'unclear'; readonly text: string };
}

/** Everything a widget says, made from one published table: sentence, figure and table tell the same numbers. */
export interface WidgetModel {
  readonly title: string;
  /** The place and period, under the title. */
  readonly subtitle: string;
  /** What the figure shows, in one or two sentences. */
  readonly sentence: string;
  /** Of one number, where that is the card. */
  readonly number?: LargeNumber;
  /** None where the number is all there is to see. */
  readonly figure?: FigureSpec;
  readonly table: TableModel;
  /** What a reader must know before using the numbers: synthetic data, no cause, late entries, figures that fit no count. */
  readonly notices: readonly { readonly key: string; readonly text: string; readonly strong: boolean }[];
  readonly facts: readonly Fact[];
  /** True when no row has a number: the designed empty state is shown in place of the figure. */
  readonly empty: boolean;
}

/** What a widget with a figure says. */
export interface DrawnModel extends WidgetModel {
  readonly figure: FigureSpec;
}
