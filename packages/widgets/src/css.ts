import tokens from './styles/tokens.css?inline';
import widgets from './styles/widgets.css?inline';
import work from './styles/work.css?inline';

/** The styles of cards as text, for the adopted style sheets of a shadow root. */
export const widgetCss: string = `${tokens}\n${widgets}`;

/** What forms and the filter bar need beside them. */
export const workCss: string = work;
