import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  drawFigure,
  paintSvg,
  svgMarks,
  svgToString,
  type DrawnMark,
  type FigureSpec,
  type SvgNode,
} from '@puheeksi/view';
import { everyFigure } from '@puheeksi/view/testing';
import { svg } from '../../../elements/src/engine/dom.js';
import '../styles/index.css';
import { RechartsFigure } from './RechartsFigure.js';
import { isDrawnByRecharts } from './rechartsTypes.js';
import { toReact } from './toReact.js';

afterEach(cleanup);

const figures = everyFigure().map(({ name, figure }) => [name, figure] as const);
const widths = [320, 960];

/** What stands on a page, as a tree of the form that painters make. */
const treeOf = (element: Element): SvgNode => ({
  tag: element.tagName as SvgNode['tag'],
  attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  children: [...element.childNodes].flatMap((child): readonly (SvgNode | string)[] => {
    if (child instanceof Element) return [treeOf(child)];
    return child.textContent === null ? [] : [child.textContent];
  }),
});

const markupOf = (node: SvgNode): Element =>
  new DOMParser().parseFromString(svgToString(node), 'image/svg+xml').documentElement;

const painters: Readonly<Record<string, (painted: SvgNode) => Element>> = {
  'SVG text': markupOf,
  'DOM of the elements': svg,
  React: (painted) => render(<div className="lp-root">{toReact(painted)}</div>).container,
};

/** Each painter rounds to the hundredth of a pixel, on its own. */
const roundingPx = 0.02;

const expectSame = (drawn: readonly DrawnMark[], expected: readonly DrawnMark[]): void => {
  const words = (marks: readonly DrawnMark[]) => marks.map(({ x: _x, y: _y, ...mark }) => mark);
  expect(words(drawn)).toEqual(words(expected));
  for (const [index, { x, y }] of expected.entries()) {
    if (x === undefined) expect(drawn[index]!.x).toBeUndefined();
    else expect(Math.abs(drawn[index]!.x! - x)).toBeLessThan(roundingPx);
    if (y !== undefined) expect(Math.abs(drawn[index]!.y! - y)).toBeLessThan(roundingPx);
  }
};

const layOut = (figure: FigureSpec, width: number) => {
  const drawing = drawFigure(figure, width);
  const painted = paintSvg(drawing, { idPrefix: 'same' });
  return { drawing, painted, expected: svgMarks(painted) };
};

describe('every painter draws the marks of the layout', () => {
  it.each(figures)('%s: the same marks, labels and values, at the same places', (_name, figure) => {
    for (const width of widths) {
      const { drawing, painted, expected } = layOut(figure, width);
      expect(expected.map(({ key, valueLabel }) => `${key}: ${valueLabel}`)).toEqual(
        drawing.marks.map(({ key, text }) => `${key}: ${text}`),
      );
      for (const paint of Object.values(painters)) expectSame(svgMarks(treeOf(paint(painted))), expected);
      cleanup();
    }
  });
});

const forRecharts = figures.flatMap(([name, figure]) =>
  isDrawnByRecharts(figure) ? [[name, figure] as const] : [],
);

const texts = (container: Element): readonly string[] =>
  [...container.querySelectorAll('text')].map((text) => {
    const { x, y } = text.getBoundingClientRect();
    const box = container.getBoundingClientRect();
    return `${text.textContent} @ ${Math.round(x - box.x)}, ${Math.round(y - box.y)}`;
  });

const drawBoth = (figure: Parameters<typeof RechartsFigure>[0]['figure'], width: number) => {
  const { drawing, painted, expected } = layOut(figure, width);
  const once = render(<div className="lp-root">{toReact(painted)}</div>).container;
  const interactive = render(
    <div className="lp-root">
      <RechartsFigure figure={figure} drawing={drawing} painted={painted} />
    </div>,
  ).container;
  return { expected, once, interactive };
};

/** Where a line runs: the points of each unbroken part. */
const lines = (container: Element, role: string): readonly (readonly number[])[] =>
  [...container.querySelectorAll(`path.lp-fig-${role}`)]
    .flatMap((path) => (path.getAttribute('d') ?? '').split('M').slice(1))
    .map((part) => (part.match(/-?[\d.]+/g) ?? []).map(Number))
    .filter((numbers) => numbers.length > 2);

const expectClose = (
  drawn: readonly (readonly number[])[],
  painted: readonly (readonly number[])[],
): void => {
  expect(drawn.map((part) => part.length)).toEqual(painted.map((part) => part.length));
  const [a, b] = [drawn.flat(), painted.flat()];
  expect(a.filter((number, index) => Math.abs(number - b[index]!) > roundingPx)).toEqual([]);
};

describe('Recharts draws what was painted', () => {
  it.each(forRecharts.filter(([name]) => / fi$|^(line|rows)/.test(name)))(
    '%s: the same marks, labels and values',
    (_name, figure) => {
      for (const width of [320, 960]) {
        const { expected, interactive } = drawBoth(figure, width);
        expectSame(svgMarks(treeOf(interactive)), expected);
        cleanup();
      }
    },
  );

  it.each(forRecharts.filter(([name]) => /^(line|rows)|(default|longLabels) fi/.test(name)))(
    '%s: every word and line at the same pixel, in a box of the same size',
    (_name, figure) => {
      for (const width of [320, 960]) {
        const { once, interactive } = drawBoth(figure, width);
        expect(texts(once).length).toBeGreaterThan(3);
        expect([...texts(interactive)].sort()).toEqual([...texts(once)].sort());
        for (const role of ['series', 'series-unfinished'])
          expectClose(lines(interactive, role), lines(once, role));
        const [a, b] = [once, interactive].map((one) => one.querySelector('svg')!.getBoundingClientRect());
        expect([b!.width, b!.height]).toEqual([a!.width, a!.height]);
        cleanup();
      }
    },
  );

  it('leaves arrow keys to screen readers: nothing is an application', () => {
    const [, figure] = forRecharts[0]!;
    expect(drawBoth(figure, 960).interactive.querySelector('[role="application"]')).toBeNull();
  });
});
