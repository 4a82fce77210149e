import type { SharedSentences } from '../collaborationTexts.js';
import { amount, atMost, bracketed, identifierKindsIn, lineOf, textsOf } from '../wording.js';
import { daysSv } from '../../days/sv.js';
import { identifiersSv } from './identifiers.js';

const characters = (fact: unknown): string | undefined =>
  amount('sv', fact, { one: 'tecken', other: 'tecken' });

/** Swedish sentences that every stream of network work shares. */
export const sharedSv: SharedSentences = {
  doubts: daysSv.doubts,
  refusals: (event) => ({
    ...daysSv.refusals,
    'earlier-than-basis': ({ by, since }) =>
      `Dagen är tidigare än den anteckning som den här bygger på${event(by, since)}. Rätta den ena av dagarna.`,
    'entry-id-taken': ({ by }) =>
      `Anteckningens kod används redan med andra uppgifter${event(by)}. Öppna formuläret på nytt, så får den en ny kod.`,
    'entry-unknown': () =>
      'Det finns ingen sådan anteckning. Hämta det senaste läget och välj anteckningen i listan.',
    'entry-needed': ({ by }) =>
      `Anteckningen kan inte makuleras eftersom en senare anteckning bygger på den${event(by)}. Makulera först den senare.`,
    'text-empty': () => 'Texten saknas. Skriv en text innan du sparar.',
    'text-too-long': ({ length, limit }) =>
      `Texten är för lång${bracketed([characters(length)])}. Förkorta den${
        characters(limit) === undefined ? '' : ` till högst ${characters(limit)}`
      }.`,
    'text-identifies': ({ issues }) =>
      `Texten innehåller något som en person kan kännas igen på${bracketed(identifierKindsIn(issues, identifiersSv))}. Ta bort det: skriv allmänt om familjernas vardag, inte om en enskild familj.`,
  }),
  fields: {
    type: { label: 'Typ av anteckning', name: 'Typen av anteckning', fill: 'Välj typ av anteckning' },
    entry: {
      label: 'Anteckningens kod',
      name: 'Anteckningens kod',
      fill: 'Öppna formuläret på nytt, så får anteckningen en kod',
    },
    on: { label: 'Dag', hint: 'Dagen då det hände', name: 'Dagen', fill: 'Ange dagen' },
    reason: { label: 'Orsak', name: 'Orsaken', fill: 'Välj orsak' },
    area: { label: 'Familjecenterområde', name: 'Familjecenterområdet', fill: 'Välj familjecenterområde' },
    place: { label: 'Område', name: 'Området', fill: 'Välj område' },
    'place.level': {
      label: 'Hela välfärdsområdet, ett familjecenterområde eller en enhet',
      name: 'Områdets omfattning',
      fill: 'Välj vilket område anteckningen gäller',
    },
    'place.code': { label: 'Område', name: 'Området', fill: 'Välj område' },
    'by.level': { label: 'Nivå', name: 'Nivån', fill: 'Välj nivå' },
    'by.body': { label: 'Organ', name: 'Organet', fill: 'Välj organ' },
    dueOn: { label: 'Tidsfrist', name: 'Tidsfristen', fill: 'Ange tidsfristen' },
    themes: { label: 'Teman', name: 'Listan över teman', fill: 'Välj minst ett tema' },
    text: {
      label: 'Text',
      hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
      name: 'Texten',
      fill: 'Skriv texten',
    },
    textRef: {
      label: 'Textens kod',
      name: 'Textens kod',
      fill: 'Öppna formuläret på nytt, så får texten en kod',
    },
    explanation: {
      label: 'Motivering',
      hint: 'Skriv inga namn och inget som en familj kan kännas igen på',
      name: 'Motiveringen',
      fill: 'Skriv en motivering',
    },
  },
  issues: {
    'not-a-row': () => 'Det här är ingen rad i en tabell. Kontrollera att filen är den rätta.',
    'unknown-format': () =>
      'Radens format känns inte igen. Ange puheeksi-observation-1 för en observation och puheeksi-phenomenon-1 för ett fenomen.',
    'not-a-collaboration-place': () =>
      'Området känns inte igen. Ange ett familjecenterområde eller välfärdsområde, till exempel area:liperi eller region:14.',
    'not-an-area': () =>
      'Den här observationen hör till ett enda familjecenterområde. Ange området, till exempel area:liperi.',
    'day-in-future': () => 'Dagen ligger i framtiden. Ange dagens datum eller en tidigare dag.',
    'day-too-early': () =>
      'Dagen är före år 2001, då arbetet med Föra barnen på tal började i Finland. Kontrollera året.',
    'not-an-origin': () =>
      'Observationens ursprung känns inte igen. Ange ett team eller en enhet, till exempel team:liperi-team.',
    'not-an-opening-level': () =>
      'På den här nivån beskrivs inga fenomen. Ange local-team, area-management-group eller steering-group.',
    'not-a-register-code': ({ fill }) => `Koden finns inte i registret. ${fill}.`,
    'not-an-indicator': ({ fill }) => `Mätaren känns inte igen. ${fill}.`,
    'unknown-code': ({ fill }) => `Någon av koderna är okänd. ${fill} och skilj koderna åt med semikolon.`,
    'text-empty': () => 'Texten saknas. Skriv texten på raden.',
    'text-too-long': () => 'Texten är för lång. Förkorta den.',
    'identifier-in-text': ({ received }) =>
      `Texten innehåller något som en person kan kännas igen på${bracketed(identifierKindsIn([{ received }], identifiersSv))}. Ta bort det och läs in raden på nytt.`,
    'identifier-in-code': ({ fill }) =>
      `Koden innehåller något som en person kan kännas igen på. ${fill} utan namn, telefonnummer eller andra personuppgifter.`,
    'characters-lost': () =>
      'Bokstäver har försvunnit, oftast å, ä eller ö. Rätta dem i originalfilen, spara den i UTF-8 (i Excel ”CSV UTF-8”) och läs in den på nytt.',
    'id-twice': () => 'Samma kod finns redan på en tidigare rad i filen. Ta bort den ena raden.',
  },
  columns: {
    format: { label: 'Format', name: 'Formatet', fill: 'Ange radens format' },
    id: { label: 'Kod', name: 'Koden', fill: 'Ange en kod för raden i UUID-format' },
    on: { label: 'Dag', name: 'Dagen', fill: 'Ange dagen i formen 2026-01-10' },
    place: { label: 'Område', name: 'Området', fill: 'Ange området' },
    origin: {
      label: 'Varifrån observationen kommer',
      name: 'Observationens ursprung',
      fill: 'Ange varifrån observationen kommer',
    },
    level: { label: 'Nivå', name: 'Nivån', fill: 'Ange nivån' },
    body: { label: 'Organ', name: 'Organet', fill: 'Ange organets kod i registret' },
    themes: { label: 'Teman', name: 'Listan över teman', fill: 'Ange temanas koder' },
    ageGroups: {
      label: 'Åldersgrupper',
      name: 'Listan över åldersgrupper',
      fill: 'Ange åldersgruppernas koder',
    },
    interfaceNeed: {
      label: 'Kontaktyta som behöver en verksamhetsmodell',
      name: 'Kontaktytan',
      fill: 'Ange kontaktytans kod i UUID-format',
    },
    priorities: {
      label: 'Tyngdpunkter',
      name: 'Listan över tyngdpunkter',
      fill: 'Ange tyngdpunkternas koder',
    },
    indicators: {
      label: 'Mätare',
      name: 'Listan över mätare',
      fill: 'Ange mätarens källa och kod, till exempel sotkanet:292',
    },
    observations: {
      label: 'Observationer',
      name: 'Listan över observationer',
      fill: 'Ange observationernas koder i UUID-format',
    },
    text: { label: 'Text', name: 'Texten', fill: 'Skriv texten' },
  },
  file: {
    'file-empty': () => 'Filen är tom. Välj en fil som innehåller observationer eller fenomen.',
    'file-too-large': () => 'Filen är för stor. Dela upp den och läs in delarna en i taget.',
    'too-many-rows': ({ limit }) =>
      `Filen har för många rader${bracketed([atMost('sv', limit)])}. Dela upp den och läs in delarna en i taget.`,
    'too-many-cells': ({ limit }) =>
      `Tabellen har för många kolumner${bracketed([atMost('sv', limit)])}. Ta bort kolumner som inte behövs och läs in filen på nytt.`,
    'quote-open': ({ line }) =>
      `En text börjar med ett citattecken men slutar inte med ett${bracketed([lineOf('sv', line)])}. Lägg till citattecknet som saknas och läs in filen på nytt.`,
    'not-json': () =>
      'Filen är ingen lista med rader i JSON-format. Kontrollera att filen är den rätta eller spara den i CSV-format.',
    'columns-missing': ({ columns }) =>
      `Kolumner saknas i tabellen${bracketed(textsOf(columns))}. Lägg till dem på rubrikraden och kontrollera att filen är sparad i CSV-format.`,
    'column-twice': ({ columns }) =>
      `Samma kolumn finns två gånger i tabellen${bracketed(textsOf(columns))}. Ta bort den ena och läs in filen på nytt.`,
  },
  row: (row) => `Rad ${row}`,
  retract: 'Makulera anteckningen',
  retracted: 'Anteckningen makulerades',
};
