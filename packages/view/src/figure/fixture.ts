import type { TableModel } from '../parts/tableModel.js';
import type { FigureSpec } from './figureSpec.js';

/** A figure with the table that tells the same numbers. */
export interface FigureFixture {
  readonly figure: FigureSpec;
  readonly table: TableModel;
}
