import type { Announcement, NotPublishedReason, ShownTexts, TroubleTexts, WidgetModel } from '@puheeksi/view';
import type { Answer } from './answer.js';
import { html } from './dom.js';
import { button, facts, loading, message, stateView } from './frame.js';

/** What everything within a frame needs. */
export interface ContentContext {
  readonly texts: ShownTexts;
  /** Level of a title within the widget. */
  readonly headingLevel: number;
  readonly retry: () => void;
}

/** What each setting looks like when it is right: for the message to whoever keeps the page. */
const examples: Readonly<Record<string, string>> = {
  api: 'https://puheeksi.example.fi/',
  place: 'region:14',
  period: '2026',
};

const retryButton = ({ texts, retry }: ContentContext): HTMLButtonElement =>
  button(texts.actions.retry, retry);

const announced = (
  announcement: Announcement,
  { headingLevel }: ContentContext,
  action?: HTMLElement,
): HTMLElement => html('div', { role: 'status' }, stateView(announcement, headingLevel, action));

/** In place of figures that could not be drawn. */
export function brokenContent({ part }: TroubleTexts, context: ContentContext): HTMLElement {
  return announced(part.broken, context, retryButton(context));
}

/** In place of figures that are not published, and why. */
export function notPublishedContent(
  why: NotPublishedReason,
  { texts, headingLevel }: ContentContext,
): HTMLElement {
  return stateView(texts.states.notPublished[why], headingLevel);
}

/** While figures are on their way; `rows` is about how many they will have. */
export function loadingContent(rows: number, { texts }: ContentContext): HTMLElement {
  return loading(texts.states.loading, rows);
}

/** In place of figures that are not there: why, and the way out. */
export function contentWithoutFigures(
  answer: Extract<Answer, { state: 'failed' | 'misset' }>,
  trouble: TroubleTexts,
  context: ContentContext,
): HTMLElement {
  const { texts, headingLevel } = context;
  if (answer.state === 'misset') {
    const { name, example = examples[name] ?? '' } = answer.misset;
    return stateView(trouble.badSetting(name, example), headingLevel);
  }
  const { title, text, action } = trouble.problem(answer.problem);
  const said = answer.problem.kind === 'not-signed-in' ? texts.states.signedOut : { title, text };
  return announced(said, context, action ? retryButton(context) : undefined);
}

/** The figures with what must be known of them; `figure` is absent when no row has a number. */
export function contentOf(
  model: WidgetModel,
  figure: readonly HTMLElement[] | undefined,
  stale: boolean,
  context: ContentContext,
): readonly (HTMLElement | undefined)[] {
  const { texts, headingLevel } = context;
  const asOf = model.facts.find(({ key }) => key === 'as-of')?.text ?? '';
  const hidden = model.table.rows.some(({ absent }) => absent === 'suppressed');
  return [
    stale ? message(texts.states.stale(asOf), retryButton(context)) : undefined,
    ...(figure ?? [stateView(hidden ? texts.states.allSuppressed : texts.states.empty, headingLevel)]),
    ...model.notices.filter(({ strong }) => strong).map(({ text }) => message(text)),
    facts(model, texts.factsTitle),
  ];
}
