import { escapeMarkup } from '../parts/escapeMarkup.js';
import { figureLayout } from './figureLayout.js';
import type { FigureSpec } from './figureSpec.js';
import { renderSvg, type RenderOptions } from './renderSvg.js';
import { svgToString } from './svgToString.js';

/** Colours of a figure that stands alone, as CSS colours. */
export interface FigureTheme {
  readonly background: string;
  readonly text: string;
  readonly quietText: string;
  readonly grid: string;
  readonly mark: string;
  readonly markGround: string;
}

/** The themes at hand. `print` is black on white and stays legible without colour. */
export const figureThemes: Readonly<Record<'light' | 'dark' | 'print', FigureTheme>> = {
  light: {
    background: '#ffffff',
    text: '#14252d',
    quietText: '#4c5f68',
    grid: '#dfe6e9',
    mark: '#0b6b74',
    markGround: '#d5ebec',
  },
  dark: {
    background: '#10191d',
    text: '#eef4f5',
    quietText: '#a9bac1',
    grid: '#2c3a40',
    mark: '#5cc4cb',
    markGround: '#1d3c40',
  },
  print: {
    background: '#ffffff',
    text: '#000000',
    quietText: '#333333',
    grid: '#c8c8c8',
    mark: '#333333',
    markGround: '#ffffff',
  },
};

// Plain colours and no custom properties: mail programs and print pipelines know few of them.
const styleOf = (theme: FigureTheme): string => `
.lp-fig{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
.lp-fig-ground{fill:${theme.background}}
.lp-fig-label,.lp-fig-value{fill:${theme.text}}
.lp-fig-value{font-weight:600}
.lp-fig-absent{fill:${theme.quietText};font-style:italic}
.lp-fig-tick,.lp-fig-axis-title{fill:${theme.quietText}}
.lp-fig-grid,.lp-fig-guide{stroke:${theme.grid};stroke-width:1}
.lp-fig-guide{stroke-dasharray:1 4}
.lp-fig-baseline{stroke:${theme.quietText};stroke-width:1}
.lp-fig-bar,.lp-fig-point{fill:${theme.mark}}
.lp-fig-point-open{fill:${theme.background};stroke:${theme.mark};stroke-width:2}
.lp-fig-bar-hatched{stroke:${theme.mark};stroke-width:1.5}
.lp-fig-hatch-ground{fill:${theme.markGround}}
.lp-fig-hatch-line{fill:none;stroke:${theme.mark};stroke-width:1.5}
.lp-fig-interval{stroke:${theme.mark};stroke-width:2}
`;

/** How a figure that stands alone is drawn: its width, and the colours of a theme by name or one's own. */
export interface StandaloneOptions extends RenderOptions {
  readonly theme: keyof typeof figureThemes | FigureTheme;
}

/**
 * A figure as one SVG file with its own style and ground: for files, print and e-mail.
 * @example standaloneSvg(spec, { width: 720, theme: 'print' }) // '<svg xmlns="http://www.w3.org/2000/svg" …><style>…'
 */
export function standaloneSvg(spec: FigureSpec, { theme, ...options }: StandaloneOptions): string {
  const colours = typeof theme === 'string' ? figureThemes[theme] : theme;
  const markup = svgToString(renderSvg(spec, options));
  const { width, height } = figureLayout(spec, options.width);
  const opening = markup.indexOf('>') + 1;
  const style = `<style>${escapeMarkup(styleOf(colours)).replace(/&quot;/g, '"')}</style>`;
  const ground = `<rect class="lp-fig-ground" width="${width}" height="${height}"/>`;
  return `${markup.slice(0, opening)}${style}${ground}${markup.slice(opening)}`;
}
