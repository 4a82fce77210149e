import { escapeMarkup } from '../../parts/escapeMarkup.js';
import { drawFigure } from '../drawFigure.js';
import type { FigureSpec } from '../figureSpec.js';
import type { RenderOptions } from '../renderSvg.js';
import { paintSvg } from './paintSvg.js';
import type { ShapeRole } from './shape.js';
import { svgToString } from './svgToString.js';

/** Colours of a figure that stands alone, as CSS colours. */
export interface FigureTheme {
  readonly background: string;
  readonly text: string;
  readonly quietText: string;
  readonly grid: string;
  readonly mark: string;
  readonly markGround: string;
  /** The second hue: what a rule or a target says. */
  readonly signal: string;
}

/** The themes at hand. `print` is black on white and stays legible without colour. */
export const figureThemes: Readonly<Record<'light' | 'dark' | 'print', FigureTheme>> = {
  light: {
    background: '#ffffff',
    text: '#1d2b30',
    quietText: '#526067',
    grid: '#e9e4da',
    mark: '#0b6b74',
    markGround: '#e1f0f0',
    signal: '#8a3a6a',
  },
  dark: {
    background: '#151a1c',
    text: '#f3f1ec',
    quietText: '#b9bfbd',
    grid: '#2f383b',
    mark: '#5cc4cb',
    markGround: '#1d3c40',
    signal: '#f0a9d2',
  },
  print: {
    background: '#ffffff',
    text: '#000000',
    quietText: '#333333',
    grid: '#c8c8c8',
    mark: '#333333',
    markGround: '#ffffff',
    signal: '#000000',
  },
};

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly more?: string;
}

/** How each role is painted in a file of its own. */
const paintsOf = (theme: FigureTheme): Readonly<Record<ShapeRole, Paint>> => {
  const { text, quietText, background, grid, mark, markGround, signal } = theme;
  const hollow = { fill: background, stroke: mark, width: 2 };
  return {
    label: { fill: text },
    value: { fill: text, more: 'font-weight:600' },
    absent: { fill: quietText, more: 'font-style:italic' },
    tick: { fill: quietText },
    'axis-title': { fill: quietText },
    grid: { stroke: grid, width: 1 },
    baseline: { stroke: quietText, width: 1 },
    guide: { stroke: grid, width: 1, dash: '1 4' },
    bar: { fill: mark },
    'bar-unfinished': { fill: background, stroke: mark, width: 1.5, dash: '4 3' },
    point: { fill: mark },
    'point-open': hollow,
    'point-unfinished': { ...hollow, dash: '2 2' },
    'point-better': { fill: signal },
    'point-worse': { fill: signal },
    'point-changed': { fill: signal },
    interval: { stroke: mark, width: 2 },
    series: { fill: 'none', stroke: mark, width: 2 },
    'series-unfinished': { fill: 'none', stroke: mark, width: 1.5, dash: '4 3' },
    limit: { stroke: quietText, width: 1, dash: '6 3' },
    centre: { stroke: quietText, width: 1 },
    target: { stroke: signal, width: 1.5, dash: '2 3' },
    flag: { stroke: quietText, width: 1, dash: '1 3' },
    hidden: { stroke: mark, width: 1 },
    gap: { fill: 'none', stroke: quietText, width: 1, dash: '1 3' },
    dash: { stroke: quietText, width: 2 },
    'cell-0': { fill: background, stroke: grid, width: 1 },
    'cell-1': { fill: markGround },
    'cell-2': { fill: markGround, stroke: mark, width: 1.5 },
    'cell-shape': { fill: mark },
    'cell-shape-open': { fill: 'none', stroke: mark, width: 1.5 },
  };
};

/** Every role of a shape: a style sheet has a rule for each. */
export const shapeRoles: readonly ShapeRole[] = Object.keys(
  paintsOf({ background: '', text: '', quietText: '', grid: '', mark: '', markGround: '', signal: '' }),
) as ShapeRole[];

const declarations = ({ fill, stroke, width, dash, more }: Paint): string =>
  [
    fill === undefined ? '' : `fill:${fill}`,
    stroke === undefined ? '' : `stroke:${stroke}`,
    width === undefined ? '' : `stroke-width:${width}`,
    dash === undefined ? '' : `stroke-dasharray:${dash}`,
    more ?? '',
  ]
    .filter((text) => text !== '')
    .join(';');

// Plain colours and no custom properties: mail programs and print pipelines know few of them.
const styleOf = (theme: FigureTheme): string => `
.lp-fig{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
.lp-fig-ground{fill:${theme.background}}
.lp-fig-hatch-ground{fill:${theme.markGround}}
.lp-fig-hatch-line{fill:none;stroke:${theme.mark};stroke-width:1.5}
${Object.entries(paintsOf(theme))
  .map(([role, paint]) => `.lp-fig-${role}{${declarations(paint)}}`)
  .join('\n')}
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
  const figure = drawFigure(spec, width - 2 * margin);
  const size = { width: figure.width + 2 * margin, height: figure.height + 2 * margin };
  const drawing = paintSvg(figure, options);
  const viewBox = `${-margin} ${-margin} ${size.width} ${size.height}`;
  const markup = svgToString({ ...drawing, attributes: { ...drawing.attributes, ...size, viewBox } });
  const opening = markup.indexOf('>') + 1;
  const style = `<style>${escapeMarkup(styleOf(colours))}</style>`;
  const ground = `<rect class="lp-fig-ground" x="${-margin}" y="${-margin}" width="${size.width}" height="${size.height}"/>`;
  return `${markup.slice(0, opening)}${style}${ground}${markup.slice(opening)}`;
}
