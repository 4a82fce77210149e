export { cellKey, parseCellKey, measureKey } from './cell.js';
export { emptyTally, tallyOf, mergeTallies, negateTally, tallyEntries } from './tally.js';
export { tallyBuilder } from './tallyBuilder.js';
export { coarsen } from './coarsen.js';
export { caveats, exactly, nationalSources, totalCode } from './rawTable.js';

export type { Cell, CellKey, CellPeriod, Count, MeasureKey } from './cell.js';
export type { Tally } from './tally.js';
export type { TallyBuilder } from './tallyBuilder.js';
export type { Coarsening } from './coarsen.js';
export type {
  AsOf,
  Caveat,
  CellTells,
  CountRange,
  NationalSource,
  RawCell,
  RawTable,
  RestCount,
  TableDenominator,
  TableHead,
  TableReference,
  TableSource,
  TableUnit,
  ToldCount,
} from './rawTable.js';
