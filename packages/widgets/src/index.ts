/* The views are written here by `npm run generate`. */
// prettier-ignore
export {
  DiscussionsBySetting,
  FamilyFeedback,
  Headline,
  Trend,
} from './views/index.js';
export { createPublishedWidget } from './createPublishedWidget.js';
export { LpFilter } from './filter/LpFilter.js';
export { useFilter } from './filter/useFilter.js';
export { LpProvider } from './provider/LpProvider.js';
export { useLp } from './provider/useLp.js';
export { useTexts } from './provider/useTexts.js';
export { usePublishedTable } from './queries/usePublishedTable.js';
export { useUnitDiscussions } from './queries/useUnitDiscussions.js';
export { useSendCommands } from './queries/useSendCommands.js';
export { useStream } from './queries/useStream.js';
export { usePublishNow } from './queries/usePublishNow.js';
export { createQueryClient } from './queries/createQueryClient.js';
export { createLeaveGuard } from './forms/leaveGuard.js';
export { RegisterPage } from './registers/RegisterPage.js';
export { RecordDiscussion } from './RecordDiscussion/RecordDiscussion.js';
export { UnitDiscussions } from './UnitDiscussions/UnitDiscussions.js';
export { UnitDiscussionsView } from './UnitDiscussions/UnitDiscussionsView.js';
export { lazyPart } from './parts/lazyPart.js';
export { Button } from './parts/Button.js';
export { Figure } from './figure/Figure.js';
export { Message } from './parts/Message.js';
export { ModelWidget } from './parts/ModelWidget.js';
export { ViewWidget } from './parts/ViewWidget.js';
export { WidgetFrame } from './parts/WidgetFrame.js';

export type { RegisterPageProps } from './registers/RegisterPage.js';
export type { LpFilterProps } from './filter/LpFilter.js';
export type { UseFilterOptions } from './filter/useFilter.js';
export type { LeaveGuard } from './forms/leaveGuard.js';
export type { LpProviderProps } from './provider/LpProvider.js';
export type { LpSettings, Theme } from './provider/lpContext.js';
export type { Answer } from './queries/answer.js';
export type { SendCommands } from './queries/useSendCommands.js';
export type { PublishNow } from './queries/usePublishNow.js';
export type { RecordDiscussionProps } from './RecordDiscussion/RecordDiscussion.js';
export type { UnitDiscussionsProps } from './UnitDiscussions/UnitDiscussions.js';
export type { UnitDiscussionsViewProps } from './UnitDiscussions/UnitDiscussionsView.js';
export type { LazyPartOptions } from './parts/lazyPart.js';
export type { PropsOfView } from './createPublishedWidget.js';
export type { ViewWidgetProps } from './parts/ViewWidget.js';
export type { ButtonProps } from './parts/Button.js';
export type { StaleAnswer } from './parts/Answered.js';
export type { FigureProps } from './figure/Figure.js';
export type { HeadingLevel } from './parts/Heading.js';
export type { MessageKind, MessageProps } from './parts/Message.js';
export type { ModelWidgetProps } from './parts/ModelWidget.js';
export type { PublishedWidgetProps } from './parts/publishedWidgetProps.js';
export type { WidgetFrameProps } from './parts/WidgetFrame.js';
