import type { ReadingTexts } from '../../readingTexts.js';

/** What a reader sees when a part of the page could not be loaded or drawn, in Swedish. */
export const partSv: ReadingTexts['part'] = {
  notLoaded: {
    title: 'En del av sidan kunde inte laddas',
    text: 'Kontrollera nätverksanslutningen och försök igen.',
  },
  stillNotLoaded: {
    title: 'En del av sidan kunde fortfarande inte laddas',
    text: 'Det kan ha kommit en ny version av sidan. Ladda om sidan. Om du håller på att skriva något, spara texten först.',
  },
  broken: {
    title: 'Den här delen kunde inte visas',
    text: 'Felet beror inte på dig. Försök igen. Meddela huvudanvändaren om felet kvarstår.',
  },
  figureNotLoaded:
    'Det går inte att bläddra bland siffrorna i diagrammet just nu, eftersom en del av sidan inte kunde laddas. Samma siffror finns i tabellen.',
  reload: 'Ladda om sidan',
};
