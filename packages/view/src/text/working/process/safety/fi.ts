import type { Day } from '@puheeksi/core';
import { formatDay } from '../../../../format/day.js';
import { dayFact } from '../../../byCode.js';
import type { CodeWithFacts } from '../../../workingTexts.js';
import type { SafetySentences } from '../processSentences.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'fi'));
  return day === undefined ? '' : ` (${day})`;
};

/** Finnish sentences for the family's safety. */
export const safetyFi: SafetySentences = {
  refusals: {
    'restricted-guardian': () =>
      'Tämän huoltajan asemaa on rajoitettu, joten et voi pyytää häneltä suostumusta, kutsua häntä etkä antaa hänelle mitään. Jos siihen on peruste, kirjaa se ensin perheen turvallisuusmerkintöihin.',
    'parent-without-custody': () =>
      'Tämä vanhempi ei ole lapsen huoltaja. Kysy huoltajalta. Voit ehdottaa tätä vanhempaa kutsuttavaksi perheen läheisenä.',
    'not-a-recipient': () => 'Tätä ei ole tarkoitettu hänelle. Valitse toinen vastaanottaja.',
    'acting-for-child-off': () =>
      'Turvakielto estää asioimisen lapsen puolesta. Sovi asiasta huoltajan kanssa suoraan.',
    'flag-twice': () => 'Sama turvallisuusmerkintä on valittu kahdesti. Poista toinen.',
    'family-member-missing': () =>
      'Kutsuttavasta ei ole merkitty, kuka perheestä hän on. Valitse huoltaja, toinen huoltaja, lapsi tai muu perheenjäsen.',
    'family-member-not-fitting': () =>
      'Kutsuttavan asema perheessä ei sovi siihen, kenen puolelta hän tulee. Jätä asema pois. Läheisestä voit merkitä vain, että hän on lapsen vanhempi.',
  },
  warnings: {
    'present-against-safety': (facts) =>
      `Paikalla oli${on(facts, 'on')} vanhempi, vaikka perheen turvallisuusmerkintä estää sen. Kirjaus on tallennettu. Varmista, että perhe on turvassa.`,
    'reached-against-safety': (facts) =>
      `Vanhemmalta on kysytty tai hänelle on annettu jotain${on(facts, 'on')}, vaikka perheen turvallisuusmerkintä estää sen. Kerro siitä perheelle ja varmista, että perhe on turvassa.`,
    'invited-against-safety': () =>
      'Neuvonpitoon on kutsuttu vanhempi, jota perheen turvallisuusmerkintä ei enää salli kutsua. Sovi perheen kanssa, miten perut kutsun turvallisesti.',
    'interpreter-not-arranged': () =>
      'Neuvonpidossa tarvitaan tulkki, mutta tulkkausta ei ole merkitty varatuksi. Varaa tulkki ja kirjaa varaus.',
    'accessibility-not-arranged': () =>
      'Joku osallistujista tarvitsee esteettömyysjärjestelyjä, joita ei ole vielä merkitty tehdyiksi. Järjestä ne ja kirjaa, mitä järjestit.',
  },
};
