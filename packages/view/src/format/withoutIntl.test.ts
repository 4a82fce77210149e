import type { Instant } from '@puheeksi/core';
import { afterEach, expect, it, vi } from 'vitest';
import { renderSvg } from '../figure/renderSvg.js';
import { plural } from '../text/plural.js';
import { everyModel } from '../testing/everyModel.js';
import { dayInFinland, formatInstant } from './day.js';

/*
 * Making a formatter of `Intl` costs milliseconds on a phone, and the first drawing of a page must not pay them: numbers,
 * days, times and plural forms are written without. The order of names in a language is the one thing that needs it.
 */

/** In place before the modules are loaded, again where another file has: so nothing is made and kept unseen. */
vi.hoisted(() => {
  vi.resetModules();
  const refuse = (name: string) =>
    class {
      constructor() {
        throw new Error(`Intl.${name} was made`);
      }
    };
  const refused = ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat'];
  vi.stubGlobal('Intl', {
    Collator: Intl.Collator,
    ...Object.fromEntries(refused.map((name) => [name, refuse(name)])),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('every model and its drawing are made without a formatter of Intl', () => {
  expect(() => new Intl.PluralRules('fi')).toThrow('Intl.PluralRules was made');
  const models = everyModel();
  expect(models.length).toBeGreaterThan(30);
  for (const { model } of models) renderSvg(model.figure, { width: 320 });
});

it('tells every hour of two changes of the clock as the time-zone data of the machine do', () => {
  const written = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  for (const start of ['2026-03-28', '2026-10-24', '2000-10-28', '2026-12-31', '2024-02-28'])
    for (let minute = 0; minute < 3 * 1440; minute += 15) {
      const instant = new Date(Date.parse(start) + minute * 60_000 + 59_999).toISOString() as Instant;
      const [day = '', clock = ''] = written.format(new Date(instant)).split(' ');
      const [year, month, date] = day.split('-').map(Number);
      const [hour, minutes] = clock.split(':');
      expect(dayInFinland(instant)).toBe(day);
      expect(formatInstant(instant, 'fi')).toBe(
        `${date}.${month}.${year} klo\u00a0${Number(hour)}.${minutes}`,
      );
    }
});

it('counts in the plural as the rules of the languages do', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    const rules = new Intl.PluralRules(language);
    for (const count of [...Array.from({ length: 1200 }, (_one, at) => at - 100), 0.5, 1.5, 1e6, 1_000_001])
      expect([count, plural(language, count, { one: 'one', other: 'other' })]).toEqual([
        count,
        rules.select(count),
      ]);
  }
});
