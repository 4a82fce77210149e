import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishedTable } from '@puheeksi/core';
import {
  discussionsBySettingModel,
  familyFeedbackModel,
  figureLayout,
  renderSvg,
  svgMarks,
  type DrawnMark,
  type FigureSpec,
} from '@puheeksi/view';
import { discussionsBySettingFixtures, familyFeedbackFixtures } from '@puheeksi/view/testing';
import '../styles/index.css';
import { RechartsFigure } from './RechartsFigure.js';
import { toReact } from './toReact.js';

afterEach(cleanup);

const specs = (['fi', 'sv', 'en'] as const).flatMap((language) => {
  const of = (
    name: string,
    fixtures: Readonly<Record<string, PublishedTable>>,
    model: typeof discussionsBySettingModel,
  ): readonly (readonly [string, FigureSpec])[] =>
    Object.entries(fixtures).map(([key, table]) => [
      `${name} ${key} ${language}`,
      model(table, { language }).figure,
    ]);
  return [
    ...of('discussions by setting', discussionsBySettingFixtures(), discussionsBySettingModel),
    ...of('family feedback', familyFeedbackFixtures(), familyFeedbackModel),
  ];
});

const numberOf = (element: Element, name: string): number | undefined => {
  const text = element.getAttribute(name);
  return text === null ? undefined : Number(text);
};

const positionOf = (row: Element): number | undefined => {
  const bar = row.querySelector('rect');
  if (bar) return Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'));
  const point = row.querySelector('circle');
  return point ? Number(point.getAttribute('cx')) : undefined;
};

const words = (marks: readonly DrawnMark[]): readonly DrawnMark[] => marks.map(({ x: _x, ...mark }) => mark);

/** Each renderer rounds to the hundredth of a pixel, on its own. */
const roundingPx = 0.02;

/** What Recharts has drawn, read from the page in the form of `svgMarks`. */
const drawnMarks = (container: Element): readonly DrawnMark[] =>
  [...container.querySelectorAll('[data-key]')].map((row) => {
    const facts = {
      value: numberOf(row, 'data-value'),
      lower: numberOf(row, 'data-lower'),
      upper: numberOf(row, 'data-upper'),
      x: positionOf(row),
    };
    return {
      key: row.getAttribute('data-key') ?? '',
      kind: row.getAttribute('data-kind') ?? '',
      label: row.getAttribute('data-label') ?? '',
      valueLabel: row.querySelector('.lp-fig-value, .lp-fig-absent')?.textContent ?? '',
      ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)),
    };
  });

const texts = (container: Element): readonly string[] =>
  [...container.querySelectorAll('text')].map((text) => {
    const { x, y } = text.getBoundingClientRect();
    const box = container.getBoundingClientRect();
    return `${text.textContent} @ ${Math.round(x - box.x)}, ${Math.round(y - box.y)}`;
  });

const drawBoth = (figure: FigureSpec, width: number) => {
  const layout = figureLayout(figure, width);
  const drawing = renderSvg(figure, { width, idPrefix: 'both' });
  const once = render(<div className="lp-root">{toReact(drawing)}</div>);
  const interactive = render(
    <div className="lp-root">
      <RechartsFigure figure={figure} layout={layout} drawing={drawing} />
    </div>,
  );
  return { drawing, once: once.container, interactive: interactive.container };
};

describe('Recharts draws what the static drawing draws', () => {
  it.each(specs)('%s: the same marks, labels and values', (_name, figure) => {
    for (const width of [320, 900]) {
      const { drawing, interactive } = drawBoth(figure, width);
      const expected = svgMarks(drawing);
      const drawn = drawnMarks(interactive);
      expect(expected.length).toBe(figure.rows.length);
      expect(words(drawn)).toEqual(words(expected));
      for (const [index, { x }] of expected.entries()) {
        if (x === undefined) expect(drawn[index]!.x).toBeUndefined();
        else expect(Math.abs(drawn[index]!.x! - x)).toBeLessThan(roundingPx);
      }
      cleanup();
    }
  });

  it.each(specs.filter(([name]) => /(default|reported|longLabels) fi/.test(name)))(
    '%s: every word at the same pixel, in a box of the same size',
    (_name, figure) => {
      for (const width of [320, 900]) {
        const { once, interactive } = drawBoth(figure, width);
        expect(texts(once).length).toBeGreaterThan(figure.rows.length);
        expect([...texts(interactive)].sort()).toEqual([...texts(once)].sort());
        const [a, b] = [once, interactive].map((one) => one.querySelector('svg')!.getBoundingClientRect());
        expect([b!.width, b!.height]).toEqual([a!.width, a!.height]);
        cleanup();
      }
    },
  );

  it('leaves arrow keys to screen readers: nothing is an application', () => {
    const [, figure] = specs[0]!;
    const { interactive } = drawBoth(figure, 900);
    expect(interactive.querySelector('[role="application"]')).toBeNull();
  });
});
