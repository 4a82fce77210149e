import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { countFact, dayFact } from '../byCode.js';
import { daysSv } from '../days/sv.js';
import { plural } from '../plural.js';
import type { OwnSentences } from '../workingTexts.js';

const day = (value: string): string => formatDay(value as Day, 'sv');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'sv')} ${plural('sv', count, { one, other })}`;

/** Swedish sentences of refusals. */
export const refusalsSv: OwnSentences['refusals'] = {
  ...daysSv.refusals,
  'concern-after-opening': (facts) => {
    const concern = dayFact(facts, 'concernDay', day);
    const opened = dayFact(facts, 'on', day);
    return `Dagen då oron väcktes${concern === undefined ? '' : ` (${concern})`} är senare än dagen då processen öppnades${
      opened === undefined ? '' : ` (${opened})`
    }. Rätta den ena av dagarna.`;
  },
  'process-not-open': () =>
    'Processen har inte öppnats. Öppna processen först och gör anteckningen därefter.',
  'process-already-open': () =>
    'Det finns redan en process med den här koden men med andra uppgifter. Gör anteckningen i den eller öppna en ny process med en ny kod.',
  'discussion-unknown': () =>
    'Det finns inget sådant samtal antecknat. Hämta det senaste läget och välj samtalet i listan.',
  'unit-not-in-register': () =>
    'Enheten finns inte i välfärdsområdets enhetsregister. Välj en annan enhet eller be huvudanvändaren lägga till enheten i registret.',
  'text-ref-taken': () =>
    'Texten har redan sparats med en annan anteckning. Öppna formuläret på nytt och skicka texten som en ny text.',
  'not-signed-in': () => 'Du är inte inloggad. Logga in och försök igen.',
  'unknown-action': () => 'Det finns ingen sådan funktion. Uppdatera sidan och försök igen.',
  'wrong-resource': () => 'Funktionen kan inte användas för det här objektet. Välj rätt objekt.',
  'role-not-entitled': () =>
    'Din roll ger inte rätt till det här. Be din chef om behörighet, om du behöver den i ditt arbete.',
  'other-region': () => 'Uppgiften hör till ett annat välfärdsområde. Be om den i dess egen tjänst.',
  'purpose-not-fitting': () =>
    'Det angivna ändamålet ger inte rätt till det här. Välj ett ändamål som hör till din uppgift.',
  'ground-missing': () =>
    'Du har ingen klientrelation eller annan grund för att behandla de här uppgifterna. Be enheten utse dig till processen.',
  'other-controller': () =>
    'Uppgifterna hör till en annan personuppgiftsansvarig. Begär dem där: de lämnas ut med samtycke eller med stöd av lag.',
};

/** Swedish sentences of warnings. */
export const warningsSv: OwnSentences['warnings'] = {
  ...daysSv.doubts,
  'many-discussions': (facts) => {
    const discussions = countFact(facts, 'discussions');
    return `Processen har ${
      discussions === undefined ? 'fler samtal än vanligt' : counted(discussions, 'samtal', 'samtal')
    }. Vanligen hålls ett eller två samtal. Kontrollera att alla hör till samma process.`;
  },
  'discussion-before-concern': (facts) => {
    const on = dayFact(facts, 'on', day);
    const concern = dayFact(facts, 'concernDay', day);
    return `Samtalet${on === undefined ? '' : ` (${on})`} har antecknats före dagen då oron väcktes${
      concern === undefined ? '' : ` (${concern})`
    }. Kontrollera dagarna. Väntetiden kan inte räknas så här.`;
  },
};

/** For a refusal that has no sentence of its own: its code is named, never swallowed. */
export const generalRefusalSv = (code: string): string =>
  `Anteckningen kunde inte göras (orsak: ${code}). Fråga välfärdsområdets huvudanvändare om råd.`;

/** The same for a warning. */
export const generalWarningSv = (code: string): string => `Kontrollera anteckningen (anmärkning: ${code}).`;
