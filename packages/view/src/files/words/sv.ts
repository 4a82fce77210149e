import { formatNumber } from '../../format/number.js';
import { listOf } from '../../text/list.js';
import type { FileWords } from './fileWords.js';

const counted = (count: number): string => formatNumber(count, 'sv');
const atMost = (limit: number | undefined): string =>
  limit === undefined ? '' : ` (högst ${counted(limit)})`;
const named = (columns: readonly string[] = []): string =>
  columns.length === 0
    ? ''
    : `: ${listOf(
        columns.map((column) => `”${column}”`),
        'och',
      )}`;

/** Swedish words of files. */
export const fileWordsSv: FileWords = {
  key: 'Id',
  number: 'nr',
  yes: 'ja',
  no: 'nej',
  row: (row) => `Rad ${row}`,
  inSheet: (sheet) => `bladet ”${sheet}”`,
  quoted: (value) => `”${value}”`,
  file: {
    'file-empty': () => 'Filen är tom. Välj en fil med en rubrikrad och uppgifterna under den.',
    'file-too-large': () => 'Filen är för stor. Dela upp den och importera delarna en i taget.',
    'not-a-spreadsheet': () =>
      'Filen gick inte att läsa som en tabell: den kan vara skadad eller ha fel format. Öppna den i ett kalkylprogram och spara den som Excel-arbetsbok (.xlsx) eller CSV.',
    'old-or-locked': () =>
      'Filen har det gamla Excel-formatet (.xls) eller är skyddad med lösenord. Ta bort lösenordet och spara filen som Excel-arbetsbok (.xlsx).',
    'too-many-rows': ({ limit }) =>
      `Filen har för många rader${atMost(limit)}. Dela upp den och importera delarna en i taget.`,
    'too-many-cells': ({ limit }) =>
      `Tabellen har för många kolumner${atMost(limit)}. Ta bort de kolumner som inte behövs och importera filen på nytt.`,
    'quote-open': ({ line }) =>
      `En text börjar med citattecken men slutar utan${line === undefined ? '' : ` (rad ${line})`}. Lägg till citattecknet som saknas och importera filen på nytt.`,
    'not-json': () =>
      'Filen är ingen lista i JSON-format. Kontrollera att det är rätt fil, eller importera uppgifterna som CSV- eller Excel-fil.',
    'no-known-columns': () =>
      'Ingen kolumn kändes igen. Välj själv vad varje kolumn betyder, eller kontrollera att filen har en rubrikrad.',
    'columns-missing': ({ columns }) =>
      `Kolumner saknas i tabellen${named(columns)}. Lägg till dem eller välj vilka kolumner de är. Då töms inget av misstag.`,
    'column-twice': ({ columns }) => `Två kolumner betyder samma sak${named(columns)}. Välj bara den ena.`,
    cancelled: () => 'Du avbröt importen. Ingenting sparades.',
  },
  cell: {
    formula: 'I cellen finns en formel, och formler importeras inte. Skriv in det värde som formeln ger.',
    'characters-lost':
      'En del bokstäver har gått förlorade redan när filen sparades. Skriv texten på nytt eller spara den ursprungliga filen som CSV UTF-8.',
    'not-a-row':
      'Raden har fler celler än rubrikraden. Om texten innehåller semikolon eller kommatecken ska den skrivas inom citattecken.',
    'key-twice': 'Samma id finns på två rader. Slå ihop raderna, eller lämna id tomt för den nya posten.',
    'no-such-record':
      'Ingen rad i huvudtabellen har detta id. Skriv samma id som i huvudtabellen eller ta bort raden.',
    'row-twice': 'Samma ordningsnummer finns på två rader. Ge raderna olika nummer.',
    'not-an-entry':
      'Detta id känns inte igen. Ändra inte de id som kom med i filen vid exporten; för en ny rad kan id lämnas tomt.',
    withdrawn: 'Posten har tagits bort från listan. Återställ den först eller ta bort raden ur filen.',
  },
  undo: {
    'changed-since':
      'Posten har ändrats efter importen, så importen kan inte ångras som helhet. Rätta posterna en i taget.',
    'withdrawn-since':
      'Posten har tagits bort från listan efter importen, så importen kan inte ångras som helhet. Rätta posterna en i taget.',
  },
  choices: (names) => `Alternativ: ${listOf(names, 'och')}.`,
  general: 'Uppgiften duger inte. Kontrollera cellen.',
  faultsTitle: (faults, leftOut) =>
    `Ingenting sparades: filen har ${counted(faults + leftOut)} fel. Rätta ${faults + leftOut === 1 ? 'det' : 'dem'} och importera filen på nytt.${leftOut > 0 ? ` Nedan visas ${counted(faults)} av dem.` : ''}`,
};
