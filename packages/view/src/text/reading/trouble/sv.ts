import type { TroubleTexts } from '../../readingTexts.js';
import { partSv } from '../part/sv.js';

/** What is said in Swedish when there are no figures: wanted by few readers, so a page that shows figures does not carry it. */
export const troubleSv: TroubleTexts = {
  badSetting: (name, example) => ({
    title: 'Sidans inställningar behöver rättas',
    text: `Siffrorna kan inte hämtas, eftersom elementets inställning ${name} saknas eller är felaktig. Till den som sköter sidan: ange den till exempel så här: ${name}="${example}".`,
  }),
  problem: ({ kind, error }) => {
    switch (kind) {
      case 'unreachable':
        return {
          title: 'Ingen förbindelse',
          text: 'Servern svarade inte. Kontrollera nätverket och försök igen.',
          action: 'retry',
        };
      case 'not-signed-in':
        return {
          title: 'Sessionen har avslutats',
          text: 'Logga in på nytt för att fortsätta.',
          action: 'sign-in',
        };
      case 'not-allowed':
        return {
          title: 'Du har inte rätt till dessa uppgifter',
          text: 'Be din chef eller välfärdsområdets huvudanvändare om behörighet, om du behöver dem i ditt arbete.',
        };
      case 'not-found':
        return {
          title: 'Uppgifterna har inte publicerats',
          text: 'Det finns ingen publicering för området eller perioden. Välj ett annat område eller en annan period.',
        };
      case 'invalid':
        return {
          title: 'Något behöver rättas',
          text: 'Ingenting sparades. Rätta de markerade punkterna och skicka på nytt.',
        };
      case 'refused':
        if (error?.code === 'publication-from-the-future')
          return {
            title: 'Serverns klocka går fel',
            text: 'Den senaste publiceringen har ett senare datum än serverns klocka visar, så ingenting publicerades. Meddela välfärdsområdets huvudanvändare.',
          };
        if (error?.code === 'would-disclose')
          return {
            title: 'Siffrorna kan inte publiceras ännu',
            text: 'Ett litet tal skulle gå att räkna ut genom att jämföra de nya siffrorna med den förra publiceringen. Den förra publiceringen gäller fortfarande. Ett nytt försök görs av sig själv varje natt. Du kan också publicera själv när det har kommit fler anteckningar.',
          };
        return { title: 'Anteckningen kunde inte göras', text: 'Ingenting sparades. Orsaken anges nedan.' };
      case 'conflict':
        if (error?.code === 'publication-under-way')
          return {
            title: 'Statistiken publiceras just nu',
            text: 'Någon annan publicerar just nu. Vänta en stund och titta på den senaste publiceringen, eller publicera själv efter det.',
            action: 'retry',
          };
        return {
          title: 'Någon annan antecknade samtidigt',
          text: 'Ingenting sparades. Hämta det senaste läget, kontrollera det och skicka på nytt.',
          action: 'retry',
        };
      case 'unreadable':
        return {
          title: 'Svaret kunde inte läsas',
          text: 'Adressen kan vara fel, eller så passar serverns version inte ihop med sidan. Meddela välfärdsområdets huvudanvändare.',
        };
      case 'answer-too-large':
        return {
          title: 'För mycket uppgifter på en gång',
          text: 'Svaret var så stort att det inte lästes till slut. Välj en kortare period eller ett mindre område. Meddela välfärdsområdets huvudanvändare om det inte hjälper.',
        };
      case 'not-supported':
        return {
          title: 'Funktionen finns inte här',
          text: 'Den här datakällan kan bara läsas. Gör anteckningen i välfärdsområdets egen tjänst.',
        };
      case 'server-error':
        return {
          title: 'Fel på servern',
          text: 'Felet beror inte på dig. Försök igen om en stund. Meddela huvudanvändaren om felet kvarstår.',
          action: 'retry',
        };
      default:
        return {
          title: 'Uppgifterna kunde inte hämtas',
          text: 'Försök igen. Meddela huvudanvändaren om felet kvarstår.',
          action: 'retry',
        };
    }
  },
  part: partSv,
};
