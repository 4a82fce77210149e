import type { StateDiagramPage } from '../packages/widgets/src/storybook/stateDiagramOf.js';

const letterWidth = 8;
const boxHeight = 46;
const gap = 64;
const top = 28;
/** Between two arcs on one side, and two ports on one edge of a box. */
const step = 26;
const port = 15;
const legend = { width: 560, lineHeight: 17, maxLetters: 76 };
const badgeRadius = 10;

interface Edge {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
}

const staysPut = ({ from, to }: Edge): boolean => from === to;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Every state, those first that are reached with the fewest events. */
function inOrder({ states }: StateDiagramPage): readonly string[] {
  const next = new Map(states.map(({ state, edges }) => [state, edges.map(({ to }) => to)]));
  const targets = new Set(
    states.flatMap(({ state, edges }) => edges.map(({ to }) => to).filter((to) => to !== state)),
  );
  const isStart = (state: string): boolean => ['none', 'empty'].includes(state) || !targets.has(state);
  const order = [...next.keys()].filter(isStart);
  for (const state of order) for (const to of next.get(state) ?? []) if (!order.includes(to)) order.push(to);
  return [...order, ...[...next.keys()].filter((state) => !order.includes(state))];
}

/** Words in lines of so many letters. */
function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 2 <= legend.maxLetters)
      lines[lines.length - 1] = `${last}, ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The states of a stream and the events between them as a drawing: boxes from the beginning down, what leads on to the right and back
 * on the left, each arrow with the number of its line in the list beside it; what leaves a state as it is has its number at the corner. That any
 * entry can be taken back is said once and not drawn. The same life cycle always gives the same drawing.
 * @example stateDiagramSvg(stateDiagramOf(page)).startsWith('<svg') // true
 */
export function stateDiagramSvg(page: StateDiagramPage): string {
  const order = inOrder(page);
  const edges = order
    .flatMap((from) =>
      (page.states.find(({ state }) => state === from)?.edges ?? []).map((edge) => ({ from, ...edge })),
    )
    .map((edge) => ({ ...edge, events: edge.events.filter((event) => event !== 'entry-retracted') }))
    .filter(({ events }) => events.length > 0)
    .map((edge, index): Edge => ({ number: index + 1, ...edge }));
  const box = {
    width: Math.max(160, 24 + letterWidth * Math.max(...order.map((state) => state.length))),
    height: boxHeight,
  };
  const at = (state: string): number => order.indexOf(state);
  const far = (side: 1 | -1) =>
    edges.filter(({ from, to }) => Math.sign(at(to) - at(from)) === side && Math.abs(at(to) - at(from)) > 1);
  const reach = (count: number): number => 56 + count * step;
  const left = reach(far(-1).length);
  const x = left;
  const right = x + box.width;
  const middle = x + box.width / 2;
  const legendX = right + reach(far(1).length) + 20;
  const y = (state: string): number => top + at(state) * (box.height + gap);
  const badge = (n: number, bx: number, by: number): string =>
    `<circle cx="${bx}" cy="${by}" r="${badgeRadius}" class="badge"/><text x="${bx}" y="${by + 4}" class="number">${n}</text>`;
  const arrow = (d: string): string => `<path d="${d}" class="arrow" marker-end="url(#head)"/>`;

  const ports = new Map<string, number>();
  /** A height on the side of a box that no other arrow uses; from its middle on to both sides. */
  const portOf = (state: string, side: string): number => {
    const used = ports.get(`${state} ${side}`) ?? 0;
    ports.set(`${state} ${side}`, used + 1);
    const offset = Math.ceil(used / 2) * port * (used % 2 === 0 ? 1 : -1);
    return y(state) + box.height / 2 + Math.max(-box.height / 2 + 6, Math.min(box.height / 2 - 6, offset));
  };
  const arcs = { right: 0, left: 0 };
  const drawn = edges.map(({ number, from, to }) => {
    const distance = at(to) - at(from);
    if (distance === 0) {
      return badge(number, right, y(from));
    }
    if (distance === 1) {
      const [ax, from0] = [middle + 34, y(from) + box.height];
      return arrow(`M ${ax} ${from0} V ${y(to) - 2}`) + badge(number, ax, from0 + gap / 2);
    }
    if (distance === -1) {
      const [ax, from0] = [middle - 34, y(from)];
      return arrow(`M ${ax} ${from0} V ${y(to) + box.height + 2}`) + badge(number, ax, from0 - gap / 2);
    }
    const side = distance > 0 ? 'right' : 'left';
    arcs[side] += 1;
    const sign = side === 'right' ? 1 : -1;
    const edge = side === 'right' ? right : x;
    const bulge = edge + sign * (44 + arcs[side] * step);
    const [start, end] = [portOf(from, side), portOf(to, side)];
    // The middle of a curve lies three quarters of the way to its handles
    const bx = Math.round(edge + 0.75 * (bulge - edge));
    return (
      arrow(`M ${edge} ${start} C ${bulge} ${start} ${bulge} ${end} ${edge + sign * 2} ${end}`) +
      badge(number, bx, (start + end) / 2)
    );
  });

  let line = top;
  const listed = edges.flatMap(({ number, from, to, events }) => {
    const rows = wrapped(events);
    const first = line;
    line += legend.lineHeight * (rows.length + 1) + 8;
    return [
      badge(number, legendX + badgeRadius, first + 4),
      `<text x="${legendX + 30}" y="${first + 8}" class="from">${escaped(`${from} → ${to}`)}</text>`,
      ...rows.map(
        (row, index) =>
          `<text x="${legendX + 30}" y="${first + 8 + legend.lineHeight * (index + 1)}" class="event">${escaped(row)}</text>`,
      ),
    ];
  });
  listed.push(
    `<text x="${legendX}" y="${line + 8}" class="event">Any entry can be taken back (entry-retracted):</text>`,
    `<text x="${legendX}" y="${line + 8 + legend.lineHeight}" class="event">the state is then that of the entries that are left.</text>`,
  );
  line += 2 * legend.lineHeight + 8;
  const height = Math.max(line, top + order.length * (box.height + gap) - gap) + 16;
  const width = legendX + legend.width;
  const told = edges.map(({ from, to, events }) => `${from} to ${to}: ${events.join(', ')}`).join('. ');
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(page.title)}: states and events</title>`,
    `<desc id="desc">${escaped(told)}.</desc>`,
    '<!-- Written by `npm run generate` from the diagram beside it; do not edit. -->',
    '<style>text{font:13px system-ui,sans-serif;fill:#1b1f24}.state{font-weight:600;text-anchor:middle}.number{font-size:11px;text-anchor:middle}.from{font-weight:600}.event{font-family:ui-monospace,monospace;font-size:12px}.box{fill:#eef3f8;stroke:#33566f;stroke-width:1.5}.arrow{fill:none;stroke:#33566f;stroke-width:1.5}.badge{fill:#fff;stroke:#33566f}</style>',
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#33566f"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<circle cx="${middle}" cy="9" r="6" fill="#33566f"/><path d="M ${middle} 9 V ${top - 2}" class="arrow" marker-end="url(#head)"/>`,
    ...drawn.filter((_, index) => !staysPut(edges[index]!)),
    ...order.map(
      (state) =>
        `<rect x="${x}" y="${y(state)}" width="${box.width}" height="${box.height}" rx="8" class="box"/><text x="${middle}" y="${y(state) + box.height / 2 + 5}" class="state">${escaped(state)}</text>`,
    ),
    ...drawn.filter((_, index) => staysPut(edges[index]!)),
    ...listed,
    '</svg>',
  ].join('\n')}\n`;
}
