import type { Day } from '@puheeksi/core';
import { formatDay } from '../../../../format/day.js';
import { dayFact } from '../../../byCode.js';
import type { CodeWithFacts } from '../../../workingTexts.js';
import type { SafetySentences } from '../processSentences.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'sv'));
  return day === undefined ? '' : ` (${day})`;
};

/** Swedish sentences for the family's safety. */
export const safetySv: SafetySentences = {
  refusals: {
    'restricted-guardian': () =>
      'Den här vårdnadshavarens ställning är begränsad, så du kan inte be hen om samtycke, bjuda in hen eller ge hen något. Om det finns en grund, anteckna den först i markeringarna om familjens trygghet.',
    'parent-without-custody': () =>
      'Den här föräldern är inte barnets vårdnadshavare. Fråga vårdnadshavaren. Du kan föreslå att föräldern bjuds in som närstående.',
    'not-a-recipient': () => 'Det här är inte avsett för den personen. Välj en annan mottagare.',
    'acting-for-child-off': () =>
      'Spärrmarkeringen hindrar att någon uträttar ärenden för barnet. Kom överens direkt med vårdnadshavaren.',
    'flag-twice': () => 'Samma markering om familjens trygghet är vald två gånger. Ta bort den ena.',
    'family-member-missing': () =>
      'Det framgår inte vem i familjen den inbjudna är. Välj vårdnadshavaren, den andra vårdnadshavaren, barnet eller någon annan familjemedlem.',
    'family-member-not-fitting': () =>
      'Den inbjudnas ställning i familjen stämmer inte med vem hen företräder. Ta bort ställningen. Om en närstående kan du bara ange att hen är barnets förälder.',
  },
  warnings: {
    'present-against-safety': (facts) =>
      `En förälder var på plats${on(facts, 'on')} trots att markeringarna om familjens trygghet hindrar det. Anteckningen är sparad. Försäkra dig om att familjen är trygg.`,
    'reached-against-safety': (facts) =>
      `En förälder har blivit tillfrågad eller fått något${on(facts, 'on')} trots att en markering om familjens trygghet hindrar det. Berätta det för familjen och försäkra dig om att den är trygg.`,
    'invited-against-safety': () =>
      'En förälder har bjudits in till rådslaget, men markeringen om familjens trygghet tillåter det inte längre. Kom överens med familjen om hur du återtar inbjudan på ett tryggt sätt.',
    'interpreter-not-arranged': () =>
      'På rådslaget behövs tolk, men ingen tolkning är antecknad som bokad. Boka en tolk och anteckna bokningen.',
    'accessibility-not-arranged': () =>
      'Någon deltagare behöver tillgänglighetsarrangemang som inte är antecknade ännu. Ordna dem och anteckna vad du ordnade.',
  },
};
