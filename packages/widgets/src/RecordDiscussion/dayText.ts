const numbersForm = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})$/;
const wordForm = /^(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i;
const isoForm = /^\d{4}-\d{2}-\d{2}$/;
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const iso = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/**
 * A day as people write it in Finland (10.1.2026), in English (10 Jan 2026) or as a computer does (2026-01-10), in the one
 * stored form; anything else unchanged, for the reader of commands to refuse. A native date field is not used because it
 * speaks the browser's language: 3/4 would be March to one colleague and April to another.
 * @example isoOfDayText('10.1.2026') // '2026-01-10'
 */
export function isoOfDayText(text: string): string {
  const written = text.trim();
  if (isoForm.test(written)) return written;
  const [, day = '', month = '', year = ''] = numbersForm.exec(written) ?? [];
  if (day) return iso(year, Number(month), day);
  const [, date = '', name = '', ofYear = ''] = wordForm.exec(written) ?? [];
  const at = monthStarts.indexOf(name.toLowerCase());
  return at === -1 ? written : iso(ofYear, at + 1, date);
}
