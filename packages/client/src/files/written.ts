import { parseDay, type Day, type Language } from '@puheeksi/core';
import { dayOfSerial } from './serialDay.js';
import type { Cell } from './sheet.js';

/** A cell that may be read as a value: a formula never is. */
export type ReadableCell = Exclude<Cell, { readonly type: 'formula' }>;

const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const numberForm = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const finnishDay = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ T]0{1,2}[:.]00(?:[:.]00)?)?$/;
const isoDay = /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/;
const shortMonth = /^(\d{1,2})[/.](\d{4})$/;
const isoMonth = /^\d{4}-\d{2}$/;

const cleaned = (text: string): string => text.replace(invisible, '').trim();

/** A day as people in Finland write it. @example finnish('2026-02-02' as Day) // '2.2.2026' */
export function finnish(day: Day): string {
  return `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${Number(day.slice(0, 4))}`;
}

/**
 * A cell as the text of a language's CSV: decimal comma and 2.2.2026 in Finnish and Swedish, decimal point and 2026-02-02 in English,
 * where 2.3.2026 could be read in two ways.
 * @example cellText({ type: 'number', value: 2.5 }, 'fi') // '2,5'
 */
export function cellText(cell: Cell, language: Language): string {
  if (cell.type === 'day') return language === 'en' ? cell.day : finnish(cell.day);
  if (cell.type === 'number') return String(cell.value).replace('.', language === 'en' ? '.' : ',');
  return cell.text;
}

/** The words of a cell as somebody sees them. */
export function textOf(cell: ReadableCell): string {
  if (cell.type === 'text') return cell.text;
  return cell.type === 'day' ? finnish(cell.day) : String(cell.value);
}

/** A code or an id: without spaces, in lower case, as all of them are. */
export function idOf(cell: ReadableCell): string {
  return cleaned(textOf(cell)).toLowerCase();
}

/** The code of digits of a cell, with the zeros at its beginning that a spreadsheet may have taken away. @example digitsOf({ type: 'number', value: 5 }, 3) // '005' */
export function digitsOf(cell: ReadableCell, length: number): string {
  const text = cleaned(textOf(cell));
  return /^\d+$/.test(text) ? text.padStart(length, '0') : text;
}

/** The number of a cell, with decimal comma or point and spaces between thousands; else what stands there. @example numberOf({ type: 'text', text: '1 250,5' }) // 1250.5 */
export function numberOf(cell: ReadableCell): number | string {
  if (cell.type === 'number') return cell.value;
  const text = cleaned(textOf(cell));
  const plain = text
    .replace(/\s/g, '')
    .replace(/[\u2212\u2013]/, '-')
    .replace(',', '.');
  return numberForm.test(plain) ? Number(plain) : text;
}

/** The day of a cell: 2.2.2026, 2026-02-02 or a spreadsheet's serial number; else what stands there. */
export function dayOf(cell: ReadableCell): string {
  if (cell.type === 'day') return cell.day;
  const text = cleaned(textOf(cell));
  if (/^\d{5}$/.test(text) || cell.type === 'number') return dayOfSerial(Number(text)) ?? text;
  const [, day = '', month = '', year = ''] = finnishDay.exec(text) ?? [];
  const iso =
    year === '' ? isoDay.exec(text)?.[1] : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return iso !== undefined && parseDay(iso).ok ? iso : text;
}

/** The month of a cell: 2026-02, 2/2026, or a day of it where a spreadsheet made it one; else what stands there. */
export function monthOf(cell: ReadableCell): string {
  const text = cleaned(textOf(cell));
  if (isoMonth.test(text)) return text;
  const [, month, year] = shortMonth.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, '0')}`;
  const day = dayOf(cell);
  return parseDay(day).ok && day.endsWith('-01') ? day.slice(0, 7) : text;
}
