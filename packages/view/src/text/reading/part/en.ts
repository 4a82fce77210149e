import type { ReadingTexts } from '../../readingTexts.js';

/** What a reader sees when a part of the page could not be loaded or drawn, in English. */
export const partEn: ReadingTexts['part'] = {
  notLoaded: {
    title: 'Part of the page did not load',
    text: 'Check your network connection and try again.',
  },
  stillNotLoaded: {
    title: 'Part of the page still did not load',
    text: 'There may be a new version of the page. Reload the page. If you are writing something, save your text first.',
  },
  broken: {
    title: 'This part could not be shown',
    text: 'It is not your fault. Try again. If it keeps happening, tell the administrator.',
  },
  figureNotLoaded:
    'You cannot browse the numbers of the figure right now, because part of the page did not load. The same numbers are in the table.',
  reload: 'Reload the page',
};
