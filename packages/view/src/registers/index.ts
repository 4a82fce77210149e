export { registerTexts } from './list.js';
export { filterForm, filterQuery, flagFilter } from './screens/filterForm.js';
export { gapsModel } from './screens/gapsModel.js';
export { historyModel } from './screens/historyModel.js';
export { listModel } from './screens/listModel.js';
export { figureModel, matrixModel } from './screens/numbersModel.js';
export { entryForm, entryName, shownFields, withWords, writtenFields } from './screens/registerView.js';
export { screenWordsFor } from './screens/screenWords.js';
export { standardChoices } from './screens/standardChoices.js';

export type { RegisterTexts, RegisterWords } from './registerTexts.js';
export type { EntriesQuery } from './screens/filterForm.js';
export type { CoverGap, FlagGap, GapsModel } from './screens/gapsModel.js';
export type { HistoryStep, ShownChange } from './screens/historyModel.js';
export type { EntriesShown, ListColumn, ListModel, ListRow } from './screens/listModel.js';
export type { AnyRegisterWords, RegisterView } from './screens/registerView.js';
export type { ScreenWords } from './screens/screenWords.js';
