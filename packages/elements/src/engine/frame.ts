import type { ShownTexts, TableModel, WidgetModel } from '@puheeksi/view';
import { html } from './dom.js';

/*
 * The same elements and classes that the React widgets make (a test holds both equal), so that one stylesheet dresses both
 * and nothing moves when a figure becomes interactive.
 */

/** What stands around a widget's content. */
export interface FrameSettings {
  readonly title: string;
  readonly subtitle?: string;
  readonly headingLevel: number;
  readonly language: string;
  readonly theme: string;
  readonly busy?: boolean;
}

let counter = 0;
/** An id that no other element of this bundle on the page has. */
export const uniqueId = (name: string): string => `lp-${name}-${++counter}`;

const heading = (level: number, attributes: Readonly<Record<string, string>>, text: string): HTMLElement =>
  html(`h${Math.min(Math.max(Math.round(level), 2), 6)}` as 'h2', attributes, text);

/** The root of a widget: a region named by its title, place and period, with its own language, direction and theme. */
export function frame(settings: FrameSettings, ...content: readonly (Node | undefined)[]): HTMLElement {
  const id = uniqueId('title');
  const subtitleId = uniqueId('subtitle');
  return html(
    'section',
    {
      class: 'lp-root lp-widget',
      part: 'widget',
      lang: settings.language,
      dir: 'ltr',
      'data-theme': settings.theme,
      'aria-labelledby': settings.subtitle === undefined ? id : `${id} ${subtitleId}`,
      'aria-busy': settings.busy ? 'true' : undefined,
      tabindex: '-1',
    },
    html(
      'div',
      { class: 'lp-widget-body' },
      heading(settings.headingLevel, { id, class: 'lp-title', part: 'title' }, settings.title),
      settings.subtitle === undefined
        ? undefined
        : html('p', { id: subtitleId, class: 'lp-subtitle', part: 'subtitle' }, settings.subtitle),
      ...content,
    ),
  );
}

/** A title, what it means, and the way out. */
export function stateView(
  announcement: { readonly title: string; readonly text: string },
  headingLevel: number,
  action?: HTMLElement,
): HTMLElement {
  return html(
    'div',
    { class: 'lp-state' },
    heading(headingLevel, { class: 'lp-state-title' }, announcement.title),
    html('p', { class: 'lp-state-text' }, announcement.text),
    action ? html('div', { class: 'lp-state-actions' }, action) : undefined,
  );
}

/** A framed message that must be read before the numbers, or with what can be done. */
export function message(text: string, ...actions: readonly HTMLElement[]): HTMLElement {
  return html(
    'div',
    {
      class: 'lp-message lp-message-warning',
      part: 'notice',
      role: actions.length > 0 ? 'status' : undefined,
    },
    html('p', {}, text),
    actions.length > 0 ? html('div', { class: 'lp-message-actions' }, ...actions) : undefined,
  );
}

/** A button in the looks of the widgets. */
export function button(
  text: string,
  pressed: () => void,
  classes = 'lp-button lp-button-secondary',
): HTMLButtonElement {
  const made = html('button', { type: 'button', class: classes }, text);
  made.addEventListener('click', pressed);
  return made;
}

/** The numbers of a figure as a table. */
export function dataTable(table: TableModel): HTMLElement {
  const captionId = uniqueId('caption');
  const [head, ...columns] = table.columns;
  const numeric = (index: number): string | undefined => (columns[index]?.numeric ? 'lp-numeric' : undefined);
  return html(
    'div',
    { class: 'lp-table-scroll', part: 'table', role: 'region', 'aria-labelledby': captionId, tabindex: '0' },
    html(
      'table',
      { class: 'lp-table' },
      html('caption', { id: captionId }, table.caption),
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          html('th', { scope: 'col' }, head?.label),
          ...columns.map(({ label }, index) => html('th', { scope: 'col', class: numeric(index) }, label)),
        ),
      ),
      html(
        'tbody',
        {},
        ...table.rows.map((row) =>
          html(
            'tr',
            { class: row.total ? 'lp-total' : row.absent ? 'lp-absent' : undefined },
            html('th', { scope: 'row' }, row.header),
            ...row.cells.map((cell, index) => html('td', { class: numeric(index) }, cell)),
          ),
        ),
      ),
    ),
  );
}

const absentKinds = ['suppressed', 'no-data', 'not-applicable'] as const;

/** Explains the rows without a number; nothing when every row has one. */
export function legend(table: TableModel, texts: ShownTexts): HTMLElement | undefined {
  const present = absentKinds.filter((kind) => table.rows.some(({ absent }) => absent === kind));
  if (present.length === 0) return undefined;
  return html(
    'ul',
    { class: 'lp-legend', role: 'list' },
    ...present.map((kind) => html('li', {}, texts.nothingExplained[kind])),
  );
}

/** What is good to know of the numbers, and changes their reading in no way. */
function quietNotices(notices: WidgetModel['notices']): HTMLElement | undefined {
  const quiet = notices.filter(({ strong }) => !strong);
  return quiet.length === 0
    ? undefined
    : html('div', { class: 'lp-notices', part: 'notes' }, ...quiet.map(({ text }) => html('p', {}, text)));
}

/** What is good to know of the numbers, and where they come from, folded until wanted. */
export function facts(
  { notices, facts: list }: Pick<WidgetModel, 'notices' | 'facts'>,
  title: string,
): HTMLElement | undefined {
  const quiet = quietNotices(notices);
  if (list.length === 0 && !quiet) return undefined;
  return html(
    'details',
    { class: 'lp-details', part: 'facts' },
    html('summary', {}, title),
    ...(quiet ? [quiet] : []),
    html(
      'dl',
      { class: 'lp-facts' },
      ...list.flatMap(({ term, text }) => [html('dt', {}, term), html('dd', {}, text)]),
    ),
  );
}

/** A quiet outline of what is coming, about as high. */
export function loading(text: string, rows: number): HTMLElement {
  const outline = html('div', { class: 'lp-skeleton-figure' });
  outline.append(...Array.from({ length: rows }, () => html('div', { class: 'lp-skeleton-row' })));
  return html(
    'div',
    { class: 'lp-skeleton' },
    html('p', { class: 'lp-visually-hidden' }, text),
    html(
      'div',
      { 'aria-hidden': 'true' },
      html('div', { class: 'lp-skeleton-line' }),
      html('div', { class: 'lp-skeleton-line' }),
      outline,
    ),
  );
}
