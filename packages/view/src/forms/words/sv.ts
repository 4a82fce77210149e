import { formatNumber } from '../../format/number.js';
import { identifiersSv } from '../../text/collaboration/shared/identifiers.js';
import { ownSentence } from '../../text/byCode.js';
import { issuesSv, choicesSv } from '../../text/issues/sv.js';
import { listOf } from '../../text/list.js';
import { plural } from '../../text/plural.js';
import type { FormWords } from './formWords.js';

const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'sv')} ${plural('sv', count, { one, other })}`;

/** Swedish words that all forms share. */
export const formWordsSv: FormWords = {
  optional: 'frivilligt',
  choose: 'Välj…',
  yes: 'Ja',
  no: 'Nej',
  hints: {
    day: 'Till exempel 10.1.2026',
    month: 'Till exempel 1/2026',
  },
  noPersonalData: 'Skriv inga namn, personbeteckningar eller annat som gör att någon kan kännas igen.',
  spoken: {
    text: (label) => ({ name: `Texten i fältet ”${label}”`, fill: `Fyll i fältet ”${label}”` }),
    number: (label) => ({ name: `Talet i fältet ”${label}”`, fill: `Skriv ett tal i fältet ”${label}”` }),
    day: (label) => ({ name: `Dagen i fältet ”${label}”`, fill: `Skriv en dag i fältet ”${label}”` }),
    month: (label) => ({ name: `Månaden i fältet ”${label}”`, fill: `Skriv en månad i fältet ”${label}”` }),
    choice: (label) => ({
      name: `Valet i fältet ”${label}”`,
      fill: `Välj ett alternativ i fältet ”${label}”`,
    }),
    list: (label) => ({
      name: `Listan i fältet ”${label}”`,
      fill: `Lägg till minst ett i fältet ”${label}”`,
    }),
  },
  byCode: {
    ...issuesSv.byCode,
    ...choicesSv,
    'not-a-month': ({ fill }) => `Månaden känns inte igen. ${fill}, till exempel 1/2026.`,
    'not-a-period': ({ fill }) => `Året känns inte igen. ${fill} med fyra siffror, till exempel 2026.`,
    'too-few': ({ name, bound }) =>
      `${name} är för kort. ${bound === undefined ? 'Lägg till fler.' : `Lägg till så att det finns minst ${bound}.`}`,
    'changed-since': ({ label }) =>
      `Någon annan har under tiden ändrat fältet ”${label}”. Öppna anteckningen på nytt för att se vad som nu står där.`,
    'entry-id-taken': () =>
      'Anteckningen finns redan i listan med andra uppgifter. Kontrollera listan innan du lägger till en ny.',
    'entry-unknown': () => 'Anteckningen hittas inte. Gå tillbaka till listan och öppna den på nytt.',
    'entry-withdrawn': () => 'Anteckningen har tagits bort från listan. Gå tillbaka till listan.',
    'field-not-allowed': ({ label }) => `Du har inte rätt att ändra fältet ”${label}”. Lämna det som det är.`,
    'no-longer-fits': ({ fill }) => `Den sparade uppgiften passar inte längre här. ${fill}.`,
    'reference-not-found': ({ fill }) => `Det valda finns inte längre. ${fill}.`,
    'retired-code': ({ fill }) => `Alternativet används inte längre. ${fill}.`,
    'text-identifies': ({ label }) =>
      `I fältet ”${label}” finns något som visar vem en person är. Ta bort det: här berättas inte vem det gäller.`,
    'unit-not-in-register': ({ fill }) => `Enheten finns inte i välfärdsområdets lista. ${fill}.`,
    'version-unknown': () => 'Anteckningen har ändrats. Öppna den på nytt.',
    'identifier-in-text': ({ label, received = '' }) =>
      `I fältet ”${label}” finns ${ownSentence(identifiersSv, received) ?? 'något som visar vem en person är'}. Ta bort det: här berättas inte vem det gäller.`,
  },
  general: issuesSv.general,
  anyField: issuesSv.anyField,
  faultsTitle: (count) => `Rätta ${counted(count, 'punkt', 'punkter')}`,
  unfit: (label) => `${label} (kan inte längre väljas)`,
  nameless: 'Namnet hittas inte',
  condition: (label, answers) => `Svara om du i fältet ”${label}” har valt ${listOf(answers, 'eller')}.`,
  leaving: (labels) =>
    `Efter dina svar behövs ${plural('sv', labels.length, { one: 'det här fältet', other: 'de här fälten' })} inte längre, och innehållet sparas inte: ${listOf(
      labels.map((label) => `”${label}”`),
      'och',
    )}.`,
  row: 'Rad',
  add: 'Lägg till en rad',
  remove: (row) => `Ta bort: ${row}`,
  search: (label) => `Sök med namn: ${label}`,
  found: (count) =>
    count === 0 ? 'Inget som motsvarar sökningen' : counted(count, 'alternativ', 'alternativ'),
  nothingToChoose: 'Det finns ännu inget att välja: listan är tom.',
  pick: 'Lägg till',
  chosen: 'Valda',
  removeChosen: (label) => `Ta bort valet: ${label}`,
  leave: {
    title: 'Formuläret är inte färdigt',
    text: 'Skicka formuläret innan du lämnar det. Annars skickas inte det du har skrivit, och det försvinner när sidan stängs.',
    stay: 'Fortsätt fylla i formuläret',
    go: 'Lämna utan att skicka',
  },
  doubts: { title: 'Kontrollera en gång till innan du sparar', correct: 'Tillbaka till formuläret' },
  restored: 'Här finns det som du skrev tidigare. Det har inte skickats ännu.',
  startAnew: 'Töm formuläret',
};
