import { widgetCss } from '@puheeksi/widgets/css';

let sheet: CSSStyleSheet | undefined;

/** The widgets' styles as one constructed sheet, shared by every element of the page; nothing is added to the page itself. */
export function widgetStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { display: block; } :host([hidden]) { display: none; }\n${widgetCss}`);
  }
  return sheet;
}
