import type { ReadingTexts } from '../../readingTexts.js';

/** What a reader sees when a part of the page could not be loaded or drawn, in Finnish. */
export const partFi: ReadingTexts['part'] = {
  notLoaded: {
    title: 'Osa sivusta jäi latautumatta',
    text: 'Tarkista verkkoyhteys ja yritä uudelleen.',
  },
  stillNotLoaded: {
    title: 'Osa sivusta ei vieläkään latautunut',
    text: 'Sivusta on ehkä julkaistu uusi versio. Lataa sivu uudelleen. Jos olet kirjoittamassa jotakin, ota teksti ensin talteen.',
  },
  broken: {
    title: 'Tätä osaa ei voitu näyttää',
    text: 'Vika ei johdu sinusta. Yritä uudelleen. Jos vika jatkuu, ilmoita siitä pääkäyttäjälle.',
  },
  figureNotLoaded:
    'Kuvion lukuja ei voi nyt selata yksitellen, koska osa sivusta jäi latautumatta. Samat luvut ovat taulukossa.',
  reload: 'Lataa sivu uudelleen',
};
