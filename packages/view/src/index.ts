export { textsFor } from './text/textsFor.js';
export { readingTextsFor } from './text/readingTextsFor.js';
export { inputTextsFor } from './text/inputs/inputTextsFor.js';
export { collaborationTextsFor } from './text/collaboration/collaborationTextsFor.js';
export { referenceWords } from './text/collaboration/referenceWords.js';
export { formatNumber } from './format/number.js';
export { formatShare, formatInterval } from './format/share.js';
export { formatDay, formatInstant } from './format/day.js';
export { readWrittenDay } from './format/writtenDay.js';
export { formatMonth, formatPeriod } from './format/period.js';
export { discussionsBySettingModel, familyFeedbackModel } from './views/tableModels.js';
export { discussionsByMonthModel } from './discussions-by-month/model.js';
export { populationModel } from './population/model.js';
export { indicatorTableIds, indicatorTableModel } from './indicator-table/model.js';
export { indicatorPage, indicatorTableHtml } from './indicator-table/indicatorTableHtml.js';
export { indicatorTextIn, loadIndicatorTexts } from './indicator-table/loadIndicatorTexts.js';
export { indicatorTextsFor } from './indicator-table/indicatorTexts.js';
export { drawFigure } from './figure/drawFigure.js';
export { drawerOf } from './figure/drawerOf.js';
export { barsDrawing } from './figure/bars/barsDrawing.js';
export { intervalsDrawing } from './figure/intervals/intervalsDrawing.js';
export { lineDrawing } from './figure/line-with-limits/lineDrawing.js';
export { lineTexts } from './figure/line-with-limits/lineTexts.js';
export { lineFigure } from './figure/line-with-limits/lineFigure.js';
export { matrixDrawing } from './figure/matrix/matrixDrawing.js';
export { renderSvg } from './figure/renderSvg.js';
export { paintSvg } from './figure/marks/paintSvg.js';
export { svgToString } from './figure/marks/svgToString.js';
export { svgMarks } from './figure/marks/svgMarks.js';
export { standaloneSvg, figureThemes, shapeRoles } from './figure/marks/standaloneSvg.js';
export { markWords, lineOf } from './figure/marks/markWords.js';
export { nextMark } from './figure/marks/nextMark.js';
export { filterModel, changedFilter } from './filter/filterModel.js';
export { filterFromAddress, addressOfFilter, hostPrefix } from './filter/filterAddress.js';
export { filterTexts } from './filter/filterTexts.js';
export { htmlTable } from './parts/htmlTable.js';
export { placeLabel } from './parts/placeLabel.js';
export { publishedView } from './views/publishedView.js';
export { givenFor, isPublished, viewModel } from './views/viewModel.js';
export { attributeOf, optionsFrom } from './views/optionsFrom.js';
export { answersTo, plainQuestion, whyNotPublished } from './views/answers.js';
export { comparisons } from './views/filter.js';

export { childWelfareNotice } from './childWelfareNotice/childWelfareNotice.js';
export { contactCard } from './contactCard/contactCard.js';
export { familyLetterText } from './familyLetter/familyLetterText.js';
export { documentationText } from './documentation/documentationText.js';
export { documentationTextsFor } from './documentation/documentationTexts.js';

export type {
  AbsentMark,
  BarMark,
  BarsFigure,
  CellMark,
  CellShape,
  FigureRow,
  FigureScale,
  FigureSpec,
  FigureWords,
  Fill,
  IntervalsFigure,
  LevelLine,
  LimitPart,
  LineWithLimitsFigure,
  MatrixFigure,
  MatrixRow,
  PeriodFlag,
  PeriodMark,
  PeriodRow,
  PointMark,
  PointSignal,
} from './figure/figureSpec.js';
export type {
  FilterField,
  FilterGroup,
  FilterModel,
  FilterOption,
  FilterSources,
  Published,
} from './filter/filterModel.js';
export type { FilterReason, FilterTexts } from './filter/filterTexts.js';
export type { FigureDrawers } from './figure/drawerOf.js';
export type { LineTexts } from './figure/line-with-limits/lineTexts.js';
export type { LineFigureSources, SeriesRow } from './figure/line-with-limits/lineFigure.js';
export type { FigureDrawing, Mark } from './figure/marks/figureDrawing.js';
export type { MarkWords } from './figure/marks/markWords.js';
export type { PaintOptions } from './figure/marks/paintSvg.js';
export type { Box, PlacedText, Shape, ShapeRole } from './figure/marks/shape.js';
export type { RenderOptions } from './figure/renderSvg.js';
export type { FigureTheme, StandaloneOptions } from './figure/marks/standaloneSvg.js';
export type { DrawnMark } from './figure/marks/svgMarks.js';
export type { SvgNode } from './figure/marks/svgNode.js';
export type {
  IndicatorEntry,
  IndicatorRow,
  IndicatorTableModel,
  NothingText,
} from './indicator-table/model.js';
export type { IndicatorRowCode, IndicatorText, IndicatorTexts } from './indicator-table/indicatorTexts.js';
export type { Comparison, Filter } from './views/filter.js';
export type { OptionField, Options, OptionsOf } from './views/options.js';
export type {
  Answers,
  NotPublishedReason,
  PlainQuestion,
  TableAnswer,
  TableQuestion,
} from './views/answers.js';
export type { ViewModelOptions } from './views/viewModel.js';
export type { MissetOption } from './views/optionsFrom.js';
export type { IndicatorTextOf } from './indicator-table/loadIndicatorTexts.js';
export type {
  AnyPublishedView,
  Given,
  NotPublished,
  PublishedView,
  ViewTexts,
} from './views/publishedView.js';
export type { ModelOptions, PlaceNames } from './parts/modelOptions.js';
export type { TableModel } from './parts/tableModel.js';
export type { DrawnModel, Fact, LargeNumber, WidgetModel } from './parts/widgetModel.js';
export type {
  Announcement,
  ProblemLike,
  ProblemText,
  ReadingTexts,
  ShownTexts,
  TroubleTexts,
} from './text/readingTexts.js';
export type { InputTexts, InputTextsOf, PractitionerField, ProcessField } from './text/inputs/inputTexts.js';
export type {
  ExchangeColumn,
  ExchangeTexts,
  CollaborationTexts,
  RecordTexts,
  StreamTexts,
} from './text/collaboration/collaborationTexts.js';
export type { CollaborationWords } from './text/collaboration/collaborationWords.js';
export type { RegisterNames } from './text/collaboration/streamSentences.js';
export type { Texts } from './text/textsFor.js';
export type { CodeWithFacts, FieldName, FieldText, WorkingTexts } from './text/workingTexts.js';
export type {
  ChildWelfareChannel,
  ChildWelfareNotice,
  ChildWelfareNoticeSources,
} from './childWelfareNotice/childWelfareNotice.js';
export type { ContactCard, ContactCardSources, ContactStaff } from './contactCard/contactCard.js';
export type { FamilyLetterSources, FamilyLetterText } from './familyLetter/familyLetterText.js';
export type {
  DocumentationSection,
  DocumentationSources,
  DocumentationText,
  StaffCard,
} from './documentation/documentationText.js';
export type { DocumentationTexts } from './documentation/sentences.js';
