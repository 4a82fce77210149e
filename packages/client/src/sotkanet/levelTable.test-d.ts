import { levelSum, type LevelFigures, type SotkanetRow } from './index.js';

declare const rows: readonly SotkanetRow[];
declare const figures: LevelFigures;

// @ts-expect-error rows mix levels: only what `pickLevel` picked can be summed
levelSum(rows);
// @ts-expect-error a table put together by hand is not a picked one
levelSum(figures);
