import type { Language } from '@puheeksi/core';
import type { FigureScale } from '../figure/figureSpec.js';
import { shareTicks } from '../figure/niceScale.js';
import { formatShare } from '../format/share.js';

/** The axis of a figure of shares, from 0 to 100 per cent. */
export function shareScale(title: string, language: Language): FigureScale {
  return {
    min: 0,
    max: 1,
    ticks: shareTicks.map((value) => ({ value, label: formatShare(value, language) })),
    title,
  };
}
