import type { ContractInside } from '../../testing/index.js';
import type { OpenMemoryRegion } from '../memoryRegion.js';

/** What stands behind a source over a region in memory. */
export const insideOf = (open: OpenMemoryRegion): ContractInside => ({
  tally: () => Promise.resolve(open.tally()),
  recount: () => Promise.resolve(open.recount()),
  text: (textRef) => Promise.resolve(open.text(textRef)),
  deleteText: (textRef) => Promise.resolve(open.deleteText(textRef)),
});
