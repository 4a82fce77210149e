import { widgetCss } from '@puheeksi/widgets/css';

const hostCss = `
:host { display: block; min-width: 0; flex-grow: 1; }
:host([hidden]) { display: none; }
`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The widgets' styles as one constructed sheet, shared by every element of a document; nothing is added to the page itself.
 * A constructed sheet serves the document it was made for alone, so an element that moves to another one takes that one's.
 * Nothing in a document without a window, such as that of a template: it draws nothing.
 */
export function widgetStyles(document: Document): readonly CSSStyleSheet[] {
  const view = document.defaultView;
  if (!view) return [];
  const sheet = sheets.get(document) ?? new view.CSSStyleSheet();
  if (!sheets.has(document)) sheet.replaceSync(`${hostCss}${widgetCss}`);
  sheets.set(document, sheet);
  return [sheet];
}
