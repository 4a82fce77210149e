import { widgetCss } from '@puheeksi/widgets/css';

const hostCss = `
:host { display: block; min-width: 0; flex-grow: 1; }
:host([hidden]) { display: none; }
`;

/**
 * Styles as one constructed sheet for each document, shared by every element that takes them; nothing is added to the page itself.
 * A constructed sheet serves the document it was made for alone, so an element that moves to another one takes that one's.
 * Nothing in a document without a window, such as that of a template: it draws nothing.
 */
export const sheetOf = (css: string): ((document: Document) => readonly CSSStyleSheet[]) => {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (document) => {
    const view = document.defaultView;
    if (!view) return [];
    const sheet = sheets.get(document) ?? new view.CSSStyleSheet();
    if (!sheets.has(document)) sheet.replaceSync(css);
    sheets.set(document, sheet);
    return [sheet];
  };
};

/** What every element wears. */
export const widgetStyles = sheetOf(`${hostCss}${widgetCss}`);
