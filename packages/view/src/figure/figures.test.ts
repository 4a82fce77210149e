import { describe, expect, it } from 'vitest';
import {
  barsDrawing,
  drawerOf,
  drawFigure,
  nextMark,
  renderSvg,
  shapeRoles,
  standaloneSvg,
  svgMarks,
  svgToString,
  type FigureDrawing,
  type FigureSpec,
  type Shape,
  type SvgNode,
} from '../index.js';
import { everyFigure, everyModel } from '../testing/index.js';
import { textWidth, wrapText } from './measure.js';
import { niceTicks } from './niceScale.js';

const widths = [240, 280, 320, 400, 479, 480, 600, 720, 1200];
const figures = everyFigure();
const pairs = figures.flatMap(({ name, figure }) =>
  widths.map((width) => ({ name: `${name} ${width}`, width, spec: figure })),
);
const failing = (holds: (spec: FigureSpec, width: number) => boolean): readonly string[] =>
  pairs.filter(({ spec, width }) => !holds(spec, width)).map(({ name }) => name);
const failingDrawings = (holds: (drawing: FigureDrawing) => boolean): readonly string[] =>
  failing((spec, width) => holds(drawFigure(spec, width)));
const elements = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
];
const shapesOf = ({ scenery, marks }: FigureDrawing): readonly Shape[] => [
  ...scenery,
  ...marks.flatMap(({ shapes }) => shapes),
];
const figureNamed = (wanted: string): FigureSpec => figures.find(({ name }) => name === wanted)!.figure;

interface Place {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the texts of a drawing stand, as wide as they can get. */
const places = (drawing: FigureDrawing): readonly Place[] =>
  shapesOf(drawing).flatMap((shape): readonly Place[] => {
    if (shape.shape !== 'text') return [];
    const { text, x, y, anchor, size, role } = shape;
    const wide = textWidth(text, size, role === 'value' ? 'bold' : 'regular');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return [{ text, left, right: left + wide, top: y - size * 0.75, bottom: y + size * 0.2 }];
  });

const cover = (a: Place, b: Place): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a figure laid out as marks', () => {
  it('is there in every type, and each with every kind of nothing', () => {
    const types = ['bars', 'intervals', 'line-with-limits', 'matrix'];
    expect([...new Set(figures.map(({ figure }) => figure.type))].sort()).toEqual(types);
    for (const type of types) {
      const kinds = new Set(
        figures
          .filter(({ figure }) => figure.type === type)
          .flatMap(({ figure }) => drawFigure(figure, 640).marks.map(({ kind }) => kind)),
      );
      expect([
        type,
        ...['suppressed', 'no-data', 'not-applicable'].filter((kind) => kinds.has(kind as 'bar')),
      ]).toEqual([type, 'suppressed', 'no-data', 'not-applicable']);
    }
  });

  it('keeps every text inside the figure', () => {
    expect(
      failingDrawings((drawing) =>
        places(drawing).every(
          ({ left, right, top, bottom }) =>
            left >= -0.5 && right <= drawing.width + 0.5 && top >= -0.5 && bottom <= drawing.height + 0.5,
        ),
      ),
    ).toEqual([]);
  });

  it('lets no text cover another', () => {
    expect(
      failingDrawings((drawing) => {
        const texts = places(drawing);
        return texts.every((a, index) => texts.slice(index + 1).every((b) => !cover(a, b)));
      }),
    ).toEqual([]);
  });

  it('gives every mark a place of its own to be pointed at, of 24 pixels or more where marks are rows or cells', () => {
    expect(
      failingDrawings(({ marks, height, type }) =>
        marks.every(({ box }, index) => {
          const next = marks[index + 1]?.box;
          const apart =
            next === undefined || next.y >= box.y + box.height - 0.01 || next.x >= box.x + box.width - 0.01;
          const large = type === 'line-with-limits' || (box.width >= 24 && box.height >= 24);
          return apart && large && box.y >= 0 && box.y + box.height <= height;
        }),
      ),
    ).toEqual([]);
  });

  it('puts labels beside the marks from 480 px on and above them below that', () => {
    const label = (width: number) => {
      const [mark] = drawFigure(figures[0]!.figure, width).marks;
      const text = mark!.shapes.find(({ role }) => role === 'label');
      return text?.shape === 'text' ? Math.abs(text.y - mark!.at.y) < 10 : undefined;
    };
    expect([label(480), label(479)]).toEqual([true, false]);
  });

  it('is the same from a copy of the data: a figure can be sent and kept', () => {
    expect(
      failing(
        (spec, width) =>
          JSON.stringify(drawFigure(JSON.parse(JSON.stringify(spec)) as FigureSpec, width)) ===
          JSON.stringify(drawFigure(spec, width)),
      ),
    ).toEqual([]);
  });

  it('has a unique key for every mark, and words for each', () => {
    expect(
      failingDrawings(
        ({ marks }) =>
          new Set(marks.map(({ key }) => key)).size === marks.length &&
          marks.every(({ label, text }) => label !== '' && text !== ''),
      ),
    ).toEqual([]);
  });

  it('carries the published numbers: the number of every mark stands in its cell of the table', () => {
    const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[\u00a0.,]\d+)*/g) ?? [];
    const unfit = figures.filter(({ figure, table }) =>
      drawFigure(figure, 640).marks.some((mark) => {
        const row = table.rows.find(({ key }) => key === mark.row);
        const column = table.columns.findIndex(({ key }) => key === mark.column) - 1;
        const cells = mark.column === undefined ? (row?.cells ?? []) : [row?.cells[column] ?? ''];
        const listed = numbersIn(cells.join(' | '));
        return row === undefined || numbersIn(mark.text).some((number) => !listed.includes(number));
      }),
    );
    expect(unfit.map(({ name }) => name)).toEqual([]);
  });
});

describe('the four nothings', () => {
  const nothings = ['suppressed', 'no-data', 'not-applicable'] as const;
  const cases = ['rows bars fi', 'rows intervals sv', 'line nothings en', 'matrix skills fi'];

  it.each(cases)('%s: each has a mark and a word of its own, and none is drawn as zero', (name) => {
    const drawing = drawFigure(figureNamed(name), 640);
    const roles = nothings.map((kind) => {
      const mark = drawing.marks.find((one) => one.kind === kind)!;
      expect(mark.value).toBeUndefined();
      return mark.shapes.map(({ role }) => role).filter((role) => ['hidden', 'gap', 'dash'].includes(role));
    });
    expect(roles).toEqual([['hidden'], ['gap'], ['dash']]);
    const zero = drawing.marks.find(({ value }) => value === 0)!;
    expect(zero.text).toMatch(/^0/);
    expect(zero.shapes.some(({ role }) => ['hidden', 'gap', 'dash'].includes(role))).toBe(false);
    const written = places(drawing).map(({ text }) => text);
    for (const kind of nothings)
      expect(written).toContain(drawing.marks.find((one) => one.kind === kind)!.text);
  });

  it('betrays nothing of a hidden number by its place or size', () => {
    const boxes = drawFigure(figureNamed('line nothings fi'), 640)
      .marks.filter(({ kind }) => kind === 'suppressed')
      .flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.shape === 'rect' ? [[shape.y, shape.width, shape.height]] : [])),
      );
    expect(boxes).toHaveLength(2);
    expect(boxes[0]).toEqual(boxes[1]);
  });
});

describe('a line with limits', () => {
  const pathsOf = (name: string, role: string) =>
    drawFigure(figureNamed(name), 640).scenery.flatMap((shape) =>
      shape.role === role && shape.shape === 'path' ? [shape.d.split('L').length] : [],
    );
  const roles = (name: string) =>
    drawFigure(figureNamed(name), 640).marks.map(({ shapes }) => shapes[0]!.role.replace('point-', ''));

  it('breaks at a hidden or missing month and never joins over it', () => {
    expect(pathsOf('line nothings fi', 'series')).toEqual([3, 2]);
    expect(pathsOf('line nothings fi', 'series-unfinished')).toEqual([2]);
  });

  it('draws a month that has not ended hollow, and the line to it dashed', () => {
    expect(roles('line steady fi').at(-1)).toBe('unfinished');
    expect(pathsOf('line steady fi', 'series')).toEqual([23]);
  });

  it('marks what the chart signals, without judgement where no direction has been decided', () => {
    const neutral = roles('line newLevel fi');
    expect(new Set(neutral)).toEqual(new Set(['point', 'changed']));
    const decided = roles('line better fi');
    expect(decided.at(-1)).toBe('better');
    expect(decided).not.toContain('changed');
  });

  it('says what each sign means below, and says it with the number', () => {
    const drawing = drawFigure(figureNamed('line newLevel sv'), 640);
    expect(drawing.marks.at(-1)!.text).toBe('67 · mer än vanligt');
    expect(places(drawing).map(({ text }) => text)).toContain('mer än vanligt');
  });

  it('begins limits anew where the chart does, and flags it', () => {
    const drawing = drawFigure(figureNamed('line better fi'), 640);
    const centres = drawing.scenery.flatMap((shape) =>
      shape.role === 'centre' && shape.shape === 'line' ? [[shape.x1, shape.x2]] : [],
    );
    expect(centres).toHaveLength(2);
    expect(centres[0]![1]).toBeCloseTo(centres[1]![0]!, 5);
    expect(drawing.scenery.filter(({ role }) => role === 'flag')).toHaveLength(1);
    expect(drawing.scenery.filter(({ role }) => role === 'target')).toHaveLength(1);
  });
});

describe('a matrix', () => {
  it('stands as a table where its columns fit, and as a block for each row where they do not', () => {
    const skills = figureNamed('matrix skills fi');
    expect([drawFigure(skills, 640).columns, drawFigure(skills, 320).columns]).toEqual([4, 1]);
    expect(drawFigure(skills, 320).marks.map(({ key }) => key)).toEqual(
      drawFigure(skills, 640).marks.map(({ key }) => key),
    );
  });
});

describe('a drawer of some types', () => {
  it('draws them as the drawer of all does, and says which type it was not given', () => {
    const draw = drawerOf({ bars: barsDrawing });
    const bars = figureNamed('rows bars fi');
    expect(draw(bars, 320)).toEqual(drawFigure(bars, 320));
    expect(() => draw(figureNamed('matrix skills fi'), 320)).toThrow("No drawing of 'matrix' was given");
  });
});

describe('moving between marks', () => {
  const grid = { count: 12, columns: 4 };
  it.each([
    ['ArrowRight', undefined, 0],
    ['ArrowUp', undefined, 11],
    ['ArrowRight', 5, 6],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 11, 11],
    ['ArrowDown', 1, 5],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 6, 2],
    ['Home', 7, 0],
    ['End', 2, 11],
    ['a', 2, undefined],
    ['toString', 2, undefined],
  ])('%s at %s leads to %s', (key, index, next) => {
    expect(nextMark(key, index, grid)).toBe(next);
  });

  it('leads nowhere in a figure without marks', () => {
    expect(nextMark('Home', undefined, { count: 0, columns: 1 })).toBeUndefined();
  });
});

describe('the static drawing', () => {
  it('can be read back: marks, labels, values and where they stand are those of the layout', () => {
    expect(
      failing((spec, width) => {
        const drawing = drawFigure(spec, width);
        const drawn = svgMarks(renderSvg(spec, { width }));
        return drawing.marks.every(({ key, kind, label, text, value, lower, upper, at }, index) => {
          const { x, y, ...mark } = drawn[index]!;
          const told = { key, kind, label, valueLabel: text, value, lower, upper };
          const same = JSON.stringify(mark) === JSON.stringify(told);
          if (value === undefined || (kind === 'bar' && value === 0)) return same && x === undefined;
          if (kind === 'cell') return same && Math.abs((x ?? -9) - at.x) <= 64;
          return same && Math.abs((x ?? -9) - at.x) <= 1 && Math.abs((y ?? -9) - at.y) <= 0.01;
        });
      }),
    ).toEqual([]);
  });

  it('has a colour for every role of a shape in a file of its own', () => {
    const markup = standaloneSvg(figures[0]!.figure, { width: 320, theme: 'light' });
    for (const role of shapeRoles)
      expect(markup).toMatch(new RegExp(`\\.lp-fig-${role}\\{[^}]*(fill|stroke):#?`));
    const used = new Set(
      figures.flatMap(({ figure }) => shapesOf(drawFigure(figure, 640)).map(({ role }) => role)),
    );
    expect(shapeRoles.filter((role) => !used.has(role))).toEqual([]);
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
    const { model } = everyModel().find(({ name }) => name === 'familyFeedback reported sv')!;
    const svg = renderSvg(model.figure, { width: 320 });
    const text = (tag: string): string => String(elements(svg).find((one) => one.tag === tag)?.children[0]);
    expect(svg.attributes).toMatchObject({ role: 'img', lang: 'sv', direction: 'ltr' });
    expect(text('title')).toBe(model.sentence);
    expect(text('desc')).toContain('Kände sig hörd: 97');
  });

  it('has a name that says which figure it is: what, where and when', () => {
    const unnamed = everyModel().filter(
      ({ model }) =>
        !model.figure.title.includes(model.title) || !model.figure.title.includes(model.subtitle),
    );
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it('draws a share without an interval as a hollow point', () => {
    const classes = elements(renderSvg(figureNamed('familyFeedback reported fi'), { width: 720 }))
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
          mark: { kind: 'bar', value: 1, label: "'&'", fill: 'unfinished' },
        },
      ],
    };
    const markup = standaloneSvg(spec, { width: 320, theme: 'light' });
    expect(markup).not.toMatch(/<script|<img|<x |<b>/);
    expect(markup).toContain('&lt;img onerror=a&gt;');
  });

  it('stands alone as a file: namespace, own colours, no reference to anything outside', () => {
    const { figure } = figures[0]!;
    for (const theme of ['light', 'dark', 'print'] as const) {
      const markup = standaloneSvg(figure, { width: 720, theme });
      expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(markup).not.toMatch(/var\(|url\(http|@import/);
      expect(markup.match(/<style>/g)).toHaveLength(1);
    }
    expect(svgToString(renderSvg(figure, { width: 320 }))).not.toContain('<style>');
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
