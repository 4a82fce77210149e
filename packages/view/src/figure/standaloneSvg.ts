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

/** Space around a figure that stands alone, in pixels, on each side. */
const margin = 16;

/**
 * A figure as one SVG file with its own style, ground and margin: for files, print and e-mail. The width is that of the whole
 * file.
 * @example standaloneSvg(spec, { width: 720, theme: 'print' }) // '<svg xmlns="http://www.w3.org/2000/svg" …><style>…'
 */
export function standaloneSvg(spec: FigureSpec, { theme, width, ...options }: StandaloneOptions): string {
  const colours = typeof theme === 'string' ? figureThemes[theme] : theme;
  const inner = figureLayout(spec, width - 2 * margin);
  const size = { width: inner.width + 2 * margin, height: inner.height + 2 * margin };
  const drawing = renderSvg(spec, { ...options, width: inner.width });
  const viewBox = `${-margin} ${-margin} ${size.width} ${size.height}`;
  const markup = svgToString({ ...drawing, attributes: { ...drawing.attributes, ...size, viewBox } });
  const opening = markup.indexOf('>') + 1;
  const style = `<style>${escapeMarkup(styleOf(colours))}</style>`;
  const ground = `<rect class="lp-fig-ground" x="${-margin}" y="${-margin}" width="${size.width}" height="${size.height}"/>`;
  return `${markup.slice(0, opening)}${style}${ground}${markup.slice(opening)}`;
}
