import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { countFact, dayFact } from '../byCode.js';
import { daysFi } from '../days/fi.js';
import { plural } from '../plural.js';
import type { OwnSentences } from '../workingTexts.js';

const day = (value: string): string => formatDay(value as Day, 'fi');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'fi')} ${plural('fi', count, { one, other })}`;

/** Finnish sentences of refusals. */
export const refusalsFi: OwnSentences['refusals'] = {
  ...daysFi.refusals,
  'concern-after-opening': (facts) => {
    const concern = dayFact(facts, 'concernDay', day);
    const opened = dayFact(facts, 'on', day);
    return `Päivä, jona huoli heräsi${concern === undefined ? '' : ` (${concern})`}, on myöhempi kuin prosessin avauspäivä${
      opened === undefined ? '' : ` (${opened})`
    }. Korjaa jompikumpi päivä.`;
  },
  'process-not-open': () => 'Prosessia ei ole avattu. Avaa prosessi ensin ja tee kirjaus sen jälkeen.',
  'process-already-open': () =>
    'Tällä tunnuksella on jo avattu prosessi, jonka tiedot ovat toiset. Tee kirjaus siihen tai avaa uusi prosessi uudella tunnuksella.',
  'discussion-unknown': () =>
    'Tällaista keskustelua ei ole kirjattu. Hae uusin tilanne ja valitse keskustelu luettelosta.',
  'unit-not-in-register': () =>
    'Yksikkö ei ole hyvinvointialueen yksikköluettelossa. Valitse toinen yksikkö tai pyydä pääkäyttäjää lisäämään yksikkö luetteloon.',
  'text-ref-taken': () =>
    'Teksti on jo tallennettu toisen kirjauksen yhteydessä. Avaa lomake uudelleen ja lähetä teksti uutena.',
  'not-signed-in': () => 'Et ole kirjautunut sisään. Kirjaudu sisään ja yritä uudelleen.',
  'unknown-action': () => 'Tällaista toimintoa ei ole. Päivitä sivu ja yritä uudelleen.',
  'wrong-resource': () => 'Toimintoa ei voi tehdä tälle kohteelle. Valitse oikea kohde.',
  'role-not-entitled': () =>
    'Roolillasi ei ole oikeutta tähän. Jos tarvitset oikeuden työssäsi, pyydä se esihenkilöltäsi.',
  'other-region': () => 'Kohde kuuluu toiselle hyvinvointialueelle. Pyydä tietoa sen omasta palvelusta.',
  'purpose-not-fitting': () =>
    'Ilmoitettu käyttötarkoitus ei oikeuta tähän. Valitse tehtävääsi kuuluva käyttötarkoitus.',
  'ground-missing': () =>
    'Sinulla ei ole asiakassuhdetta tai muuta perustetta käsitellä näitä tietoja. Pyydä yksikköä nimeämään sinut prosessiin.',
  'other-controller': () =>
    'Tiedot kuuluvat toiselle rekisterinpitäjälle. Pyydä tietoja siltä: se luovuttaa ne suostumuksella tai lain nojalla.',
};

/** Finnish sentences of warnings. */
export const warningsFi: OwnSentences['warnings'] = {
  ...daysFi.doubts,
  'many-discussions': (facts) => {
    const discussions = countFact(facts, 'discussions');
    return `Prosessissa on ${
      discussions === undefined
        ? 'tavallista enemmän keskusteluja'
        : counted(discussions, 'keskustelu', 'keskustelua')
    }. Tavallisesti keskusteluja on yksi tai kaksi. Tarkista, kuuluvatko kaikki samaan prosessiin.`;
  },
  'discussion-before-concern': (facts) => {
    const on = dayFact(facts, 'on', day);
    const concern = dayFact(facts, 'concernDay', day);
    return `Keskustelu${on === undefined ? '' : ` (${on})`} on kirjattu päivälle, jona huoli ei ollut vielä herännyt${
      concern === undefined ? '' : ` (${concern})`
    }. Tarkista päivät. Odotusaikaa ei voi näin laskea.`;
  },
};

/** For a refusal that has no sentence of its own: its code is named, never swallowed. */
export const generalRefusalFi = (code: string): string =>
  `Kirjausta ei voitu tehdä (syy: ${code}). Kysy neuvoa hyvinvointialueen pääkäyttäjältä.`;

/** The same for a warning. */
export const generalWarningFi = (code: string): string => `Tarkista kirjaus (huomautus: ${code}).`;
