import tokens from './styles/tokens.css?inline';
import widgets from './styles/widgets.css?inline';

/** The style sheet of the widgets as text, for the adopted style sheets of a shadow root. */
export const widgetCss: string = `${tokens}\n${widgets}`;
