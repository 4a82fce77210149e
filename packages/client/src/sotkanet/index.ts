export { parseSotkanetAreas, resolveArea, resolveCounty, sotkanetLevel, sotkanetLevels } from './areas.js';
export { parseSotkanetIndicators, parseSotkanetIndicator } from './indicators.js';
export { parseSotkanetJson, parseSotkanetCsv, sotkanetGenders } from './rows.js';
export { pickLevel, levelSum, countryFigure, unknownAreaIds } from './levelTable.js';
export { nationalFigures, nationalSeries } from './nationalIndicators.js';
export { populationRows } from './populationRows.js';
export { sotkanetBase, sotkanetDataPath, gendersToAsk } from './request.js';
export { plainText } from './text.js';

export type { SotkanetArea, SotkanetLevel, AreaNotResolved } from './areas.js';
export type { SotkanetIndicator, SotkanetIndicatorDetails } from './indicators.js';
export type { SotkanetRow, SotkanetGender, SotkanetLimits } from './rows.js';
export type { AreaFigure, LevelFigures, LevelSum, LevelTable, SotkanetSlice } from './levelTable.js';
export type { FiguresNotRead, FiguresRequest } from './nationalIndicators.js';
export type { PopulationRead } from './populationRows.js';
export type { SotkanetQuery } from './request.js';
export type { SotkanetTexts } from './text.js';
export type { Read } from './read.js';
