import { textWidth } from '../measure.js';
import { figureType, textShape, type Shape } from './shape.js';

/** One explanation below a figure: a sample of a mark and its word. */
export interface LegendEntry {
  /** The sample around a point. */
  readonly sample: (x: number, y: number) => readonly Shape[];
  readonly word: string;
}

const sampleWidth = 22;
const gap = 18;
const lineHeight = 22;
/** From the middle of a line to the baseline of its text. */
const toBaseline = 4;

/**
 * Explanations in as many lines as the width asks, from a top edge on.
 * @example legendLayout(entries, { x: 0, y: 240, width: 320 }).height // 22
 */
export function legendLayout(
  entries: readonly LegendEntry[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let left = x;
  let top = y;
  for (const { sample, word } of entries) {
    const wide = sampleWidth + textWidth(word, figureType.tick);
    if (left > x && left + wide > x + width) {
      left = x;
      top += lineHeight;
    }
    const middle = top + lineHeight / 2;
    shapes.push(
      ...sample(left + sampleWidth / 2 - 3, middle),
      textShape(
        'tick',
        { text: word, x: left + sampleWidth, y: middle + toBaseline, anchor: 'start' },
        figureType.tick,
      ),
    );
    left += Math.ceil(wide) + gap;
  }
  return { shapes, height: entries.length === 0 ? 0 : top - y + lineHeight };
}
