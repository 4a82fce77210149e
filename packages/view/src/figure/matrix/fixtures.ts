import type { Language } from '@puheeksi/core';
import { formatNumber } from '../../format/number.js';
import { readingTextsFor } from '../../text/readingTextsFor.js';
import type { FigureFixture } from '../fixture.js';
import type { AbsentMark } from '../figureParts.js';
import type { CellMark, CellShape, MatrixFigure } from './spec.js';

const words = {
  fi: {
    title: 'Kuka saa vetää keskustelun, Pohjois-Karjala',
    unit: 'Yksikkö',
    columns: ['Keskustelu', 'Neuvonpito', 'Kouluttaja', 'Kertaus nyt'],
    shapes: { full: 'kaksi tai enemmän', half: 'yksi', empty: 'ei yhtään', triangle: 'kertaus' },
    units: ['Rantakylän koulu', 'Utran päiväkoti', 'Enon perhekeskuksen neuvola ja perhetyö'],
  },
  sv: {
    title: 'Vem får leda samtal, Norra Karelen',
    unit: 'Enhet',
    columns: ['Samtal', 'Rådslag', 'Utbildare', 'Uppdatering nu'],
    shapes: { full: 'två eller fler', half: 'en', empty: 'ingen', triangle: 'uppdatering' },
    units: ['Rantakylä skola', 'Utra daghem', 'Rådgivningen och familjearbetet vid familjecentret i Eno'],
  },
  en: {
    title: 'Who may lead a discussion, North Karelia',
    unit: 'Unit',
    columns: ['Discussion', 'Network meeting', 'Trainer', 'Booster now'],
    shapes: { full: 'two or more', half: 'one', empty: 'none', triangle: 'booster' },
    units: [
      'Rantakylä school',
      'Utra day care',
      'Child health clinic and family work of the Eno family centre',
    ],
  },
} as const;

const columnKeys = ['discussion', 'network-meeting', 'trainer', 'booster-now'] as const;
const unitKeys = ['school', 'day-care', 'clinic'] as const;

/** Every shape and every nothing. */
const numbers: readonly (readonly (number | AbsentMark['kind'])[])[] = [
  [3, 1, 0, 2],
  [0, 'suppressed', 'not-applicable', 0],
  [12, 2, 'no-data', 'suppressed'],
];

const shapeOf = (value: number, column: string): CellShape => {
  if (column === 'booster-now') return 'triangle';
  return value === 0 ? 'empty' : value === 1 ? 'half' : 'full';
};

const toneOf = (value: number): CellMark['tone'] => (value === 0 ? 0 : value === 1 ? 1 : 2);

/** Units by rights, made up. */
export function matrixFixtures(language: Language): Readonly<Record<string, FigureFixture>> {
  const texts = readingTextsFor(language);
  const { title, unit, columns, shapes, units } = words[language];
  const cellOf = (value: number | AbsentMark['kind'], column: string): CellMark | AbsentMark =>
    typeof value === 'number'
      ? {
          kind: 'cell',
          value,
          label: formatNumber(value, language),
          tone: toneOf(value),
          shape: shapeOf(value, column),
        }
      : { kind: value, label: texts.nothing[value] };
  const figure: MatrixFigure = {
    type: 'matrix',
    title,
    description: title,
    language,
    columns: columnKeys.map((key, index) => ({ key, label: columns[index] ?? key })),
    rows: unitKeys.map((key, row) => ({
      key,
      label: units[row] ?? key,
      cells: columnKeys.map((column, index) => cellOf(numbers[row]?.[index] ?? 'no-data', column)),
    })),
    legend: (['full', 'half', 'empty', 'triangle'] as const).map((shape) => ({ shape, word: shapes[shape] })),
  };
  return {
    skills: {
      figure,
      table: {
        caption: title,
        columns: [
          { key: 'header', label: unit, numeric: false },
          ...figure.columns.map((column) => ({ ...column, numeric: true })),
        ],
        rows: figure.rows.map(({ key, label, cells }) => ({
          key,
          header: label,
          cells: cells.map((cell) => cell.label),
        })),
      },
    },
  };
}
