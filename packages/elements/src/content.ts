import type { Announcement, NotPublishedReason, ReadingTexts, WidgetModel } from '@puheeksi/view';
import type { Answer } from './answer.js';
import { html } from './dom.js';
import { button, facts, loading, message, quietNotices, stateView } from './frame.js';

/** What everything within a frame needs. */
export interface ContentContext {
  readonly texts: ReadingTexts;
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
export function brokenContent(context: ContentContext): HTMLElement {
  return announced(context.texts.part.broken, context, retryButton(context));
}

/** In place of figures that are not published, and why. */
export function notPublishedContent(
  why: NotPublishedReason,
  { texts, headingLevel }: ContentContext,
): HTMLElement {
  return stateView(texts.states.notPublished[why], headingLevel);
}

/** In place of figures that are not there: why, and the way out; `rows` is about how many they will have. */
export function contentWithoutFigures(
  answer: Exclude<Answer, { state: 'ready' }>,
  rows: number,
  context: ContentContext,
): HTMLElement {
  const { texts, headingLevel } = context;
  switch (answer.state) {
    case 'loading':
      return loading(texts.states.loading, rows);
    case 'misset':
      return stateView(
        texts.badSetting(answer.misset.name, answer.misset.example ?? examples[answer.misset.name] ?? ''),
        headingLevel,
      );
    case 'failed': {
      const { title, text, action } = texts.problem(answer.problem);
      const said = answer.problem.kind === 'not-signed-in' ? texts.states.signedOut : { title, text };
      return announced(said, context, action ? retryButton(context) : undefined);
    }
  }
}

/** The figures with what must be known of them; `figure` is absent when no row has a number. */
export function contentOf(
  model: WidgetModel,
  figure: HTMLElement | undefined,
  stale: boolean,
  context: ContentContext,
): readonly (HTMLElement | undefined)[] {
  const { texts, headingLevel } = context;
  const asOf = model.facts.find(({ key }) => key === 'as-of')?.text ?? '';
  const hidden = model.table.rows.some(({ absent }) => absent === 'suppressed');
  return [
    stale ? message(texts.states.stale(asOf), retryButton(context)) : undefined,
    ...model.notices.filter(({ strong }) => strong).map(({ text }) => message(text)),
    figure ?? stateView(hidden ? texts.states.allSuppressed : texts.states.empty, headingLevel),
    quietNotices(model.notices),
    facts(model.facts, texts.factsTitle),
  ];
}
