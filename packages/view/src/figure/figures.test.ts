import { describe, expect, it } from 'vitest';
import {
  figureLayout,
  renderSvg,
  standaloneSvg,
  svgMarks,
  svgToString,
  type FigureSpec,
  type SvgNode,
} from '../index.js';
import { everyModel } from '../testing/index.js';
import { figureType, type PlacedText } from './figureLayout.js';
import { textWidth, wrapText } from './measure.js';
import { niceTicks } from './niceScale.js';

const widths = [240, 280, 320, 400, 479, 480, 600, 720, 1200];
const figures = everyModel();
const pairs = figures.flatMap(({ name, model }) =>
  widths.map((width) => ({ name: `${name} ${width}`, width, spec: model.figure })),
);
const failing = (holds: (spec: FigureSpec, width: number) => boolean): readonly string[] =>
  pairs.filter(({ spec, width }) => !holds(spec, width)).map(({ name }) => name);
const elements = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
];
const right = ({ text, x }: PlacedText, size: number, weight?: 'bold'): number =>
  x + textWidth(text, size, weight);

describe('the geometry of a figure', () => {
  it('keeps every text inside the figure', () => {
    expect(
      failing((spec, width) => {
        const layout = figureLayout(spec, width);
        const values = layout.rows.map(({ value }) => right(value, figureType.value, 'bold'));
        const labels = layout.rows.flatMap(({ labelLines }) =>
          labelLines.map((line) => right(line, figureType.label)),
        );
        return [...values, ...labels].every((end) => end <= layout.width + 0.5);
      }),
    ).toEqual([]);
  });

  it('lets no label reach its mark', () => {
    expect(
      failing((spec, width) => {
        const { labels, plot, rows } = figureLayout(spec, width);
        return rows.every(({ labelLines, barY }) =>
          labelLines.every((line) =>
            labels === 'beside' ? right(line, figureType.label) < plot.x : line.y < barY,
          ),
        );
      }),
    ).toEqual([]);
  });

  it('stacks rows without gap or overlap, with all lines of a label inside its row', () => {
    expect(
      failing((spec, width) => {
        const { rows, height, plot } = figureLayout(spec, width);
        return rows.every(({ y, height: tall, barY, barHeight, labelLines }, index) => {
          const next = rows[index + 1]?.y ?? plot.y + plot.height;
          const inside = labelLines.every((line) => line.y > y && line.y < y + tall);
          return y + tall === next && barY >= y && barY + barHeight <= y + tall && inside && next <= height;
        });
      }),
    ).toEqual([]);
  });

  it('never lets ticks overlap', () => {
    expect(
      failing((spec, width) => {
        const ticks = figureLayout(spec, width).ticks.map(({ text, x, anchor }) => {
          const wide = textWidth(text, figureType.tick);
          const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          return [from, from + wide] as const;
        });
        return ticks.every(([, end], index) => end <= (ticks[index + 1]?.[0] ?? Number.POSITIVE_INFINITY));
      }),
    ).toEqual([]);
  });

  it('puts labels beside the marks from 480 px on and above them below that', () => {
    const spec = figures[0]!.model.figure;
    expect(figureLayout(spec, 480).labels).toBe('beside');
    expect(figureLayout(spec, 479).labels).toBe('above');
  });

  it('maps the ends of the scale to the ends of the plot, and what is outside to the nearer end', () => {
    const { x, plot } = figureLayout(figures[0]!.model.figure, 600);
    const { min, max } = figures[0]!.model.figure.scale;
    expect([x(min), x(max), x(max * 2), x(-1)]).toEqual([
      plot.x,
      plot.x + plot.width,
      plot.x + plot.width,
      plot.x,
    ]);
  });
});

describe('the static drawing', () => {
  it('can be read back: marks, labels and values are those of the spec', () => {
    expect(
      failing((spec, width) => {
        const drawn = svgMarks(renderSvg(spec, { width })).map(({ x: _x, ...mark }) => mark);
        const told = spec.rows.map(({ key, label, mark }) => ({
          key,
          kind: mark.kind,
          label,
          valueLabel: mark.label,
          ...('value' in mark ? { value: mark.value } : {}),
          ...('lower' in mark ? { lower: mark.lower } : {}),
          ...('upper' in mark ? { upper: mark.upper } : {}),
        }));
        return JSON.stringify(drawn) === JSON.stringify(told);
      }),
    ).toEqual([]);
  });

  it('draws every mark where the geometry says, and no bar for zero or for a missing number', () => {
    expect(
      failing((spec, width) => {
        const { x } = figureLayout(spec, width);
        return svgMarks(renderSvg(spec, { width })).every((mark) =>
          mark.value === undefined || (mark.kind === 'bar' && mark.value === 0)
            ? mark.x === undefined
            : Math.abs((mark.x ?? -1) - x(mark.value)) <= 1,
        );
      }),
    ).toEqual([]);
  });

  it('sets no style attribute, and every id and reference carries the prefix', () => {
    expect(
      failing((spec, width) => {
        const nodes = elements(renderSvg(spec, { width, idPrefix: 'lp-7' }));
        const ids = nodes.flatMap(({ attributes }) =>
          attributes['id'] === undefined ? [] : [String(attributes['id'])],
        );
        const references = nodes
          .flatMap(({ attributes }) => [
            ...String(attributes['aria-labelledby'] ?? '').split(' '),
            ...String(attributes['aria-describedby'] ?? '').split(' '),
            ...(/^url\(#(.+)\)$/.exec(String(attributes['fill'] ?? ''))?.slice(1) ?? []),
          ])
          .filter((id) => id !== '');
        return (
          nodes.every(({ attributes }) => !('style' in attributes)) &&
          ids.every((id) => id.startsWith('lp-7-')) &&
          new Set(ids).size === ids.length &&
          references.length >= 2 &&
          references.every((id) => ids.includes(id))
        );
      }),
    ).toEqual([]);
  });

  it('is an image with the sentence as its name, the rows as its description and its language', () => {
    const { model } = figures.find(({ name }) => name === 'familyFeedback reported sv')!;
    const svg = renderSvg(model.figure, { width: 320 });
    const text = (tag: string): string => String(elements(svg).find((one) => one.tag === tag)?.children[0]);
    expect(svg.attributes).toMatchObject({ role: 'img', lang: 'sv', direction: 'ltr' });
    expect(text('title')).toBe(model.sentence);
    expect(text('desc')).toContain('Kände sig hörd: 97');
  });

  it('has a name that says which figure it is: what, where and when', () => {
    const unnamed = figures.filter(
      ({ model }) =>
        !model.figure.title.includes(model.title) || !model.figure.title.includes(model.subtitle),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it('draws a share without an interval as a hollow point', () => {
    const { model } = figures.find(({ name }) => name === 'familyFeedback reported fi')!;
    const classes = elements(renderSvg(model.figure, { width: 720 }))
      .filter(({ tag }) => tag === 'circle')
      .map(({ attributes }) => attributes['class']);
    expect(classes).toEqual([
      ...Array.from({ length: 5 }, () => 'lp-fig-point'),
      'lp-fig-point-open',
      'lp-fig-point-open',
    ]);
  });

  it('escapes what codes and labels bring along', () => {
    const spec: FigureSpec = {
      type: 'bars',
      title: '</title><script>alert(2)</script>',
      description: '</title><script>alert(1)</script>',
      language: 'en',
      scale: { min: 0, max: 1, ticks: [{ value: 0, label: '"0"' }], title: '<b>' },
      rows: [
        {
          key: '"><x y="',
          label: '<img onerror=a>',
          mark: { kind: 'bar', value: 1, label: "'&'", fill: 'hatched' },
        },
      ],
    };
    const markup = standaloneSvg(spec, { width: 320, theme: 'light' });
    expect(markup).not.toMatch(/<script|<img|<x |<b>/);
    expect(markup).toContain('&lt;img onerror=a&gt;');
  });

  it('stands alone as a file: namespace, own colours, no reference to anything outside', () => {
    const { model } = figures[0]!;
    for (const theme of ['light', 'dark', 'print'] as const) {
      const markup = standaloneSvg(model.figure, { width: 720, theme });
      expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(markup).not.toMatch(/var\(|url\(http|@import/);
      expect(markup.match(/<style>/g)).toHaveLength(1);
    }
    expect(svgToString(renderSvg(model.figure, { width: 320 }))).not.toContain('<style>');
  });
});

describe('helpers of the geometry', () => {
  it('wraps between words, cuts a word too long for a line, and loses nothing', () => {
    expect(wrapText('Perhetyö ja perhepalvelut', 130, 14)).toEqual(['Perhetyö ja', 'perhepalvelut']);
    const long = wrapText('Varhaiskasvatuksenjärjestämispalvelu', 120, 14);
    expect(long.length).toBeGreaterThan(1);
    expect(long.map((line) => line.replace(/-$/, '')).join('')).toBe('Varhaiskasvatuksenjärjestämispalvelu');
    expect(wrapText('', 100, 14)).toEqual(['']);
  });

  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [9, [0, 3, 6, 9]],
    [601, [0, 200, 400, 600, 800]],
    [128_412, [0, 50_000, 100_000, 150_000]],
  ])('gives a greatest count of %d round whole ticks that reach it', (upper, ticks) => {
    expect(niceTicks(upper)).toEqual(ticks);
  });

  it('reaches every greatest count with few whole ticks', () => {
    for (let upper = 0; upper < 20_000; upper += 7) {
      const ticks = niceTicks(upper);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(upper);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }
  });
});
