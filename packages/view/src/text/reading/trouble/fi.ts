import type { TroubleTexts } from '../../readingTexts.js';
import { partFi } from '../part/fi.js';

/** What is said in Finnish when there are no figures: wanted by few readers, so a page that shows figures does not carry it. */
export const troubleFi: TroubleTexts = {
  badSetting: (name, example) => ({
    title: 'Sivun asetuksissa on korjattavaa',
    text: `Lukuja ei voi hakea, koska elementin asetus ${name} puuttuu tai on virheellinen. Sivun ylläpitäjä: anna se esimerkiksi näin: ${name}="${example}".`,
  }),
  problem: ({ kind, error }) => {
    switch (kind) {
      case 'unreachable':
        return {
          title: 'Yhteys ei toimi',
          text: 'Palvelin ei vastannut. Tarkista verkkoyhteys ja yritä uudelleen.',
          action: 'retry',
        };
      case 'not-signed-in':
        return {
          title: 'Istunto on päättynyt',
          text: 'Kirjaudu uudelleen, niin voit jatkaa.',
          action: 'sign-in',
        };
      case 'not-allowed':
        return {
          title: 'Sinulla ei ole oikeutta näihin tietoihin',
          text: 'Jos tarvitset niitä työssäsi, pyydä käyttöoikeutta esihenkilöltäsi tai hyvinvointialueen pääkäyttäjältä.',
        };
      case 'not-found':
        return {
          title: 'Tietoa ei ole julkaistu',
          text: 'Tältä alueelta tai jaksolta ei ole julkaisua. Valitse toinen alue tai jakso.',
        };
      case 'invalid':
        return {
          title: 'Tiedoissa on korjattavaa',
          text: 'Mitään ei tallennettu. Korjaa merkityt kohdat ja lähetä uudelleen.',
        };
      case 'refused':
        if (error?.code === 'publication-from-the-future')
          return {
            title: 'Palvelimen kello on väärässä',
            text: 'Viimeisin julkaisu on päivätty myöhemmäksi kuin palvelimen kello näyttää, joten mitään ei julkaistu. Ilmoita asiasta hyvinvointialueen pääkäyttäjälle.',
          };
        if (error?.code === 'would-disclose')
          return {
            title: 'Lukuja ei voi vielä julkaista',
            text: 'Pienen luvun voisi laskea vertaamalla uusia lukuja edelliseen julkaisuun. Edellinen julkaisu pysyy voimassa. Uusi yritys tehdään itsestään joka yö. Voit myös julkaista itse, kun kirjauksia on tullut lisää.',
          };
        return { title: 'Kirjausta ei voitu tehdä', text: 'Mitään ei tallennettu. Syy on kerrottu alla.' };
      case 'conflict':
        if (error?.code === 'publication-under-way')
          return {
            title: 'Tilastoja julkaistaan parhaillaan',
            text: 'Joku muu julkaisee juuri nyt. Odota hetki ja katso uusin julkaisu, tai julkaise sitten itse.',
            action: 'retry',
          };
        return {
          title: 'Joku muu kirjasi samaan aikaan',
          text: 'Mitään ei tallennettu. Hae uusin tilanne, tarkista se ja lähetä uudelleen.',
          action: 'retry',
        };
      case 'unreadable':
        return {
          title: 'Vastausta ei voitu lukea',
          text: 'Osoite voi olla väärä tai palvelimen versio ei sovi tähän sivuun. Ilmoita asiasta hyvinvointialueen pääkäyttäjälle.',
        };
      case 'answer-too-large':
        return {
          title: 'Tietoa on liikaa kerralla',
          text: 'Vastaus oli niin suuri, ettei sitä luettu loppuun. Valitse lyhyempi jakso tai suppeampi alue. Jos se ei auta, ilmoita asiasta hyvinvointialueen pääkäyttäjälle.',
        };
      case 'not-supported':
        return {
          title: 'Toiminto ei ole käytössä täällä',
          text: 'Tämä tietolähde on vain lukemista varten. Tee kirjaus hyvinvointialueen omassa palvelussa.',
        };
      case 'server-error':
        return {
          title: 'Palvelimessa on vika',
          text: 'Vika ei johdu sinusta. Yritä hetken päästä uudelleen. Jos vika jatkuu, ilmoita siitä pääkäyttäjälle.',
          action: 'retry',
        };
      default:
        return {
          title: 'Tietoja ei saatu',
          text: 'Yritä uudelleen. Jos vika jatkuu, ilmoita siitä pääkäyttäjälle.',
          action: 'retry',
        };
    }
  },
  part: partFi,
};
