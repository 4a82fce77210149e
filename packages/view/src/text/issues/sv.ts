import type { ChoiceSentences, IssueSentences } from './fieldWords.js';

/** Swedish sentences of input issues: each names the field, the problem and the way out, and stands beside its field. */
export const issuesSv: IssueSentences = {
  fields: {
    on: { name: 'Samtalsdagen', fill: 'Ange samtalsdagen' },
    setting: { name: 'Platsen för samtalet', fill: 'Välj var samtalet hölls' },
    origin: { name: 'Utgångspunkten för samtalet', fill: 'Välj vad samtalet utgick från' },
    children: { name: 'Antalet barn', fill: 'Ange antalet barn' },
    unit: { name: 'Enheten', fill: 'Välj enhet' },
    concernDay: { name: 'Dagen då oron väcktes', fill: 'Ange dagen då oron väcktes' },
    process: { name: 'Processens kod', fill: 'Ange processens kod' },
    reason: { name: 'Orsaken till makuleringen', fill: 'Välj orsaken till makuleringen' },
    type: { name: 'Typen av anteckning', fill: 'Välj typ av anteckning' },
    entry: { name: 'Anteckningens kod', fill: 'Ange anteckningens kod' },
    variant: { name: 'Loggboken', fill: 'Välj loggbok' },
    present: { name: 'Deltagarlistan', fill: 'Välj vilka som deltog i samtalet' },
    leaders: { name: 'Listan över ledare', fill: 'Välj vilka som ledde' },
    commands: { name: 'Listan över anteckningar', fill: 'Lägg till minst en anteckning' },
    period: { name: 'Perioden', fill: 'Välj period' },
    place: { name: 'Området', fill: 'Välj område' },
  },
  anyField: { name: 'Uppgiften', fill: 'Ange uppgiften' },
  byCode: {
    missing: ({ fill }) => `${fill}.`,
    'unknown-field': () => 'Det finns ingen sådan punkt. Ta bort den.',
    'wrong-shape': ({ fill }) => `Uppgiften har fel format. ${fill}.`,
    'not-a-text': ({ fill }) => `Uppgiften är inte text. ${fill}.`,
    'not-a-day': ({ fill }) => `Dagen finns inte i kalendern. ${fill}, till exempel 10.1.2026.`,
    'not-a-month': ({ fill }) => `Månaden känns inte igen. ${fill}, till exempel 2026-01.`,
    'not-an-instant': ({ fill }) =>
      `Tidpunkten känns inte igen. ${fill} i UTC-tid, till exempel 2026-01-10T08:00:00.000Z.`,
    'not-a-period': ({ fill }) =>
      `Perioden känns inte igen. ${fill}: år, kvartal eller månad, till exempel 2026, 2026-Q1 eller 2026-01.`,
    'not-a-place': ({ fill }) => `Området känns inte igen. ${fill} i listan.`,
    'not-a-uuid': ({ name }) =>
      `${name} är inte ett UUID. Öppna formuläret på nytt, så får det en giltig kod.`,
    'not-a-unit-code': ({ fill }) => `Enhetens kod känns inte igen. ${fill} i listan.`,
    'not-a-code': ({ fill }) => `Valet känns inte igen. ${fill}.`,
    'not-in-the-list': ({ fill }) => `Valet finns inte i listan. ${fill}.`,
    'not-a-number': ({ fill }) => `Det här är inget tal. ${fill} med siffror.`,
    'not-a-truth-value': ({ fill }) => `Valet saknas. ${fill}: ja eller nej.`,
    'not-whole': ({ fill }) => `Talet har decimaler. ${fill} som ett heltal.`,
    'too-small': ({ name, bound }) =>
      `${name} är för litet. ${bound === undefined ? 'Ange ett större tal.' : `Ange minst ${bound}.`}`,
    'too-great': ({ name, bound }) =>
      `${name} är för stort. ${bound === undefined ? 'Ange ett mindre tal.' : `Ange högst ${bound}.`}`,
    'too-long': ({ fill, bound }) =>
      `Texten är för lång. ${fill} ${bound === undefined ? 'kortare.' : `med högst ${bound} tecken.`}`,
    'too-many': ({ name, bound }) =>
      `${name} har för många punkter. ${bound === undefined ? 'Skicka dem i flera omgångar.' : `Skicka högst ${bound} åt gången.`}`,
    'too-large': () => 'Försändelsen är för stor. Skicka uppgifterna i mindre omgångar.',
    'empty-list': ({ fill }) => `Listan är tom. ${fill}.`,
    'empty-text': ({ fill }) => `${fill}.`,
    'other-key': () =>
      'Anteckningen hör någon annanstans. Skicka anteckningarna för varje process eller team för sig.',
    'identifier-in-text': () =>
      'Här finns något som en person kan kännas igen på, till exempel en personbeteckning eller ett telefonnummer. Ta bort det och skicka anteckningen på nytt.',
    'not-a-count': ({ fill }) => `Det här är inget antal. ${fill} som ett heltal, noll eller större.`,
    'not-a-share': ({ fill }) => `Det här är ingen andel. ${fill} som ett tal mellan noll och ett.`,
    'said-twice': ({ name }) => `${name} har angetts två gånger. Ta bort den ena uppgiften.`,
    'not-on-the-axes': () => 'Siffran hör inte till någon rad i tabellen. Kontrollera radens kod.',
    'cells-missing': () =>
      'Rader saknas i tabellen. Komplettera dem, och ange också om det inte finns någon uppgift.',
    'other-grain': ({ name }) => `${name} har en annan längd än koden anger. Rätta perioden eller koden.`,
  },
  general: ({ fill }) => `Uppgiften kunde inte godkännas. ${fill}.`,
};

/** Swedish sentences for fields whose ids and lists are chosen from what is there. */
export const choicesSv: ChoiceSentences = {
  'not-a-uuid': ({ fill }) => `Koden har fel format. ${fill}.`,
  'too-many': ({ bound }) =>
    `Valen är för många. ${bound === undefined ? 'Ta bort några av dem.' : `Behåll högst ${bound}.`}`,
};
