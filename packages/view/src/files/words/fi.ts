import { formatNumber } from '../../format/number.js';
import { listOf } from '../../text/list.js';
import { plural } from '../../text/plural.js';
import type { FileWords } from './fileWords.js';

const counted = (count: number): string => formatNumber(count, 'fi');
const atMost = (limit: number | undefined): string =>
  limit === undefined ? '' : ` (enintään ${counted(limit)})`;
const named = (columns: readonly string[] = []): string =>
  columns.length === 0
    ? ''
    : `: ${listOf(
        columns.map((column) => `”${column}”`),
        'ja',
      )}`;

/** Finnish words of files. */
export const fileWordsFi: FileWords = {
  key: 'Tunnus',
  number: 'nro',
  yes: 'kyllä',
  no: 'ei',
  row: (row) => `Rivi ${row}`,
  inSheet: (sheet) => `taulukko ”${sheet}”`,
  quoted: (value) => `”${value}”`,
  file: {
    'file-empty': () => 'Tiedosto on tyhjä. Valitse tiedosto, jossa on otsikkorivi ja sen alla tiedot.',
    'file-too-large': () => 'Tiedosto on liian suuri. Jaa se osiin ja tuo osat yksi kerrallaan.',
    'not-a-spreadsheet': () =>
      'Tiedostoa ei voitu lukea taulukkona: se voi olla rikki tai väärää muotoa. Avaa se taulukkolaskennassa ja tallenna Excel-työkirjana (.xlsx) tai CSV-muodossa.',
    'old-or-locked': () =>
      'Tiedosto on vanhaa Excel-muotoa (.xls) tai suojattu salasanalla. Poista salasana ja tallenna tiedosto Excel-työkirjana (.xlsx).',
    'too-many-rows': ({ limit }) =>
      `Tiedostossa on liikaa rivejä${atMost(limit)}. Jaa se osiin ja tuo osat yksi kerrallaan.`,
    'too-many-cells': ({ limit }) =>
      `Taulukossa on liikaa sarakkeita${atMost(limit)}. Poista sarakkeet, joita ei tarvita, ja tuo tiedosto uudelleen.`,
    'quote-open': ({ line }) =>
      `Tekstin alussa on lainausmerkki, mutta lopusta se puuttuu${line === undefined ? '' : ` (rivi ${line})`}. Lisää puuttuva lainausmerkki ja tuo tiedosto uudelleen.`,
    'not-json': () =>
      'Tiedosto ei ole luettelo JSON-muodossa. Tarkista, että tiedosto on oikea, tai tuo tiedot CSV- tai Excel-tiedostona.',
    'no-known-columns': () =>
      'Yhtään saraketta ei tunnistettu. Valitse itse, mitä kukin sarake tarkoittaa, tai tarkista, että tiedostossa on otsikkorivi.',
    'columns-missing': ({ columns }) =>
      `Taulukosta puuttuu sarakkeita${named(columns)}. Lisää ne tai valitse, mitkä sarakkeet ne ovat. Näin mitään ei tyhjene vahingossa.`,
    'column-twice': ({ columns }) =>
      `Kaksi saraketta tarkoittaa samaa${named(columns)}. Valitse niistä vain toinen.`,
    cancelled: () => 'Keskeytit tuonnin. Mitään ei tallennettu.',
  },
  cell: {
    formula: 'Solussa on kaava, eikä kaavoja tuoda. Kirjoita soluun arvo, jonka kaava antaa.',
    'characters-lost':
      'Osa kirjaimista on kadonnut jo aiemmin, kun tiedosto on tallennettu. Kirjoita teksti uudelleen tai tallenna alkuperäinen tiedosto muodossa CSV UTF-8.',
    'not-a-row':
      'Rivillä on enemmän soluja kuin otsikkorivillä. Jos tekstissä on puolipiste tai pilkku, kirjoita teksti lainausmerkkeihin.',
    'key-twice': 'Sama tunnus on kahdella rivillä. Yhdistä rivit tai jätä uuden kirjauksen tunnus tyhjäksi.',
    'no-such-record':
      'Tällä tunnuksella ei ole riviä päätaulukossa. Korjaa tunnus samaksi kuin päätaulukossa tai poista rivi.',
    'row-twice': 'Sama järjestysnumero on kahdella rivillä. Anna riveille eri numerot.',
    'not-an-entry':
      'Tunnusta ei tunnisteta. Älä muuta tunnuksia, jotka ovat tulleet tiedostoon viennissä; uuden rivin tunnuksen voi jättää tyhjäksi.',
    withdrawn: 'Tämä kirjaus on poistettu luettelosta. Palauta se ensin tai poista rivi tiedostosta.',
  },
  undo: {
    'changed-since':
      'Kirjausta on muutettu tuonnin jälkeen, joten tuontia ei voi perua kokonaan. Korjaa kirjaukset yksitellen.',
    'withdrawn-since':
      'Kirjaus on poistettu luettelosta tuonnin jälkeen, joten tuontia ei voi perua kokonaan. Korjaa kirjaukset yksitellen.',
  },
  choices: (names) => `Vaihtoehdot: ${listOf(names, 'ja')}.`,
  general: 'Tieto ei kelpaa. Tarkista solu.',
  faultsTitle: (faults, leftOut) =>
    `Mitään ei tallennettu: tiedostossa on ${counted(faults + leftOut)} ${plural('fi', faults + leftOut, { one: 'virhe', other: 'virhettä' })}. Korjaa ${plural('fi', faults + leftOut, { one: 'se', other: 'ne' })} ja tuo tiedosto uudelleen.${leftOut > 0 ? ` Alla näkyy niistä ${counted(faults)}.` : ''}`,
};
