import { describe, expect, it, test } from 'vitest';
import {
  defaultPolicy,
  languages,
  publishRegion,
  type Day,
  type Instant,
  type Language,
  type PeriodKey,
  type PublishedTable,
} from '@puheeksi/core';
import type { ReportedSeries } from '@puheeksi/core/indicators';
import { northKareliaCounts, northKareliaSample } from '@puheeksi/core/testing';
import { indicatorTableHtml, indicatorTableIds, indicatorTableModel, readingTextsFor } from '../index.js';
import { indicatorTextsFor } from './indicatorTexts.js';

const today = '2026-11-22' as Day;
const sample = northKareliaSample(14, today);
const counts = northKareliaCounts(sample, 14, today);
const tablesWith = (more: { readonly reportedSeries?: readonly ReportedSeries[] } = {}) => {
  const made = publishRegion({
    ...sample,
    ...counts,
    ...more,
    policy: defaultPolicy,
    today,
    asOf: '2026-11-22T10:00:00.000Z' as Instant,
    synthetic: true,
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.tables.filter(({ table }) => indicatorTableIds.includes(table));
};
const tables = tablesWith();
const entryOf = (id: string, language: Language, of: readonly PublishedTable[] = tables) =>
  indicatorTableModel(of, { language })
    .groups.flatMap(({ indicators }) => indicators)
    .find((entry) => entry.id === id)!;
const groupOf = (key: string, language: Language) =>
  indicatorTableModel(tables, { language }).groups.find((group) => group.key === key)!;
const series = (
  figures: readonly (readonly [string, number])[],
  grain: ReportedSeries['grain'],
): ReportedSeries => ({
  indicator: 'reported-child-psychiatry-referrals',
  grain,
  asOf: '2026-10-31' as Day,
  publisher: 'Siun sote',
  title: 'Potilastietojärjestelmä',
  counts: figures.map(([period, count]) => ({ period: period as PeriodKey, count })),
});
const referrals = (
  figures: readonly (readonly [string, number])[],
  grain: ReportedSeries['grain'],
  language: Language,
) =>
  entryOf(
    'reported-child-psychiatry-referrals',
    language,
    tablesWith({ reportedSeries: [series(figures, grain)] }),
  );
const falling = [0, 1, 2, 3].map((step) => [String(2013 + step), Math.round(1e6 * 0.931 ** step)] as const);

describe('F46: referrals and use of services on the page of indicators', () => {
  it('names services and sectors in words, each in the word of its own table', () => {
    const labels = (id: string) => entryOf(id, 'fi').rows.map(({ key, label }) => [key, label]);
    expect(labels('services-added')).toEqual(
      expect.arrayContaining([
        ['family-work', 'Perhetyö'],
        ['other', 'Muu palvelu'],
      ]),
    );
    expect(labels('consultations-asked')).toEqual(
      expect.arrayContaining([
        ['health', 'Terveyspalvelut'],
        ['other', 'Muu taho'],
      ]),
    );
    expect(referrals([['2025-Q4', 60]], 'quarter', 'fi').rows[0]?.label).toBe('4. neljännes 2025');
  });

  it.each([
    ['fi', 'Keskimääräinen muutos vuodessa 2013–2016: −6,9\u00a0%', '0,81-kertainen'],
    ['sv', 'Genomsnittlig förändring per år 2013–2016: −6,9\u00a0%', '0,81 gånger'],
    ['en', 'Average change a year, 2013–2016: −6.9%', '0.81 times'],
  ] as const)(
    'tells the yearly change with its interval and what it makes of the whole (%s)',
    (language, change, times) => {
      const facts = referrals(falling, 'year', language).facts.join(' ');
      expect(facts).toContain(change);
      expect(facts).toContain(times);
    },
  );

  it('tells where the direction has changed, and the average of the parts', () => {
    const rates = [1.019, 1.019, 1.019, 1.019, 0.931, 0.931, 0.931];
    const values = rates.reduce<number[]>((all, rate) => [...all, (all.at(-1) ?? 0) * rate], [1e7]);
    const facts = referrals(
      values.map((value, index) => [String(2009 + index), Math.round(value)] as const),
      'year',
      'en',
    ).facts.join(' ');
    expect(facts).toContain('2009–2013 +1.9% a year; 2013–2016 −6.9% a year');
  });

  it('names the months that stand out of the control chart, and says that few points give provisional limits', () => {
    const months = [20, 24, 19, 31, 18, 26, 33, 22, 28, 90].map(
      (count, index) => [`2026-${String(index + 1).padStart(2, '0')}`, count] as const,
    );
    expect(referrals(months, 'month', 'fi').facts.join(' ')).toMatch(
      /Ohjauskortti \(XmR\): keskiviiva .*rajojen ulkopuolella lokakuu 2026.*Rajat ovat alustavat, koska lukuja on vasta 10\./,
    );
    const withoutLast = months.slice(0, -1);
    expect(referrals(withoutLast, 'month', 'en').facts.join(' ')).toContain('The variation is usual.');
  });

  it('tells a long run by its first and last month', () => {
    const months = [...Array<number>(8).fill(20), ...Array<number>(8).fill(30)].map(
      (count, index) =>
        [
          `202${5 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
          count + (index % 2),
        ] as const,
    );
    expect(referrals(months, 'month', 'en').facts.join(' ')).toContain(
      'long on one side of the centre line January 2025 – April 2026',
    );
  });

  it('lists the newest twelve periods of a long series, and says how many there are', () => {
    const months = Array.from({ length: 20 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return [`${2025 + Math.floor(index / 12)}-${month}`, 20 + index] as const;
    });
    const { rows, facts } = referrals(months, 'month', 'en');
    expect([rows.length, rows[0]?.key, rows.at(-1)?.key]).toEqual([12, '2025-09', '2026-08']);
    expect(facts.join(' ')).toContain('The newest 12 of 20 figures');
    expect(referrals(months.slice(0, 12), 'month', 'en').facts.join(' ')).not.toContain('The newest');
  });

  it('names who reports, and calls counts no percentages', () => {
    const facts = referrals([['2025', 60]], 'year', 'en').facts.join(' ');
    expect(facts).toContain('Siun sote: Potilastietojärjestelmä (2025).');
    expect(facts).not.toContain('percentages');
  });

  it.each(languages)('a series with a hidden count has neither, and says why (%s)', (language) => {
    const { facts, rows } = referrals([...falling, ['2017', 3]], 'year', language);
    const texts = indicatorTextsFor(language);
    expect(rows.at(-1)?.absent).toBe('suppressed');
    expect(facts).toContain(texts.followUpHidden);
    expect(facts.join()).not.toMatch(/XmR|2013–2016/);
  });

  it.each(languages)('follows the months of what is told by service (%s)', (language) => {
    const { facts, rows } = entryOf('services-added', language);
    expect(rows.at(-1)?.key).toBe('total');
    expect(facts.join(' ')).toMatch(/XmR/);
  });

  it.each(languages)(
    'says once that follow-up shows no cause, and of which figures it is made up (%s)',
    (language) => {
      const model = indicatorTableModel(tables, { language });
      const { caveats } = readingTextsFor(language);
      const html = indicatorTableHtml(model);
      const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      expect(html.split(escaped(caveats['follow-up-shows-no-cause'])).length - 1).toBe(1);
      const texts = indicatorTextsFor(language);
      const madeUp = model.remarks.texts.find((text) => text.startsWith(caveats['synthetic-data']));
      expect(madeUp).toContain(texts.groups.national);
      expect(madeUp).not.toContain(texts.reportedFigures);
    },
  );
});

describe('F47: national figures on the page of indicators', () => {
  it.each([
    ['fi', 'Ei yhtään läheistä ystävää, 8. ja 9. luokka: koko maa', '9,4\u00a0%', '31.12.2021'],
    ['sv', 'Inga nära vänner, årskurs 8 och 9: hela landet', '9,4\u00a0%', '31.12.2021'],
    ['en', 'No close friends, grades 8 and 9: whole country', '9.4%', '31 Dec 2021'],
  ] as const)('carry their level, source and own day (%s)', (language, name, newest, day) => {
    const entry = entryOf('no-close-friends-8-9-country', language);
    expect(entry.name).toBe(name);
    expect(entry.rows.map(({ key }) => key).slice(-3)).toEqual(['2017', '2019', '2021']);
    expect(entry.rows.at(-1)?.value).toBe(newest);
    const facts = entry.facts.join(' ');
    expect(facts).toContain('THL / Sotkanet.fi');
    expect(facts).toContain(day);
    // A fall until 2013 and a slight rise since: one line would hide it
    expect(facts).toMatch(/2000–\d{4} −/);
    // Rounds of a survey are no process to be watched by a control chart
    expect(facts).not.toContain('XmR');
    expect(entry.rows.some(({ value }) => /^10[,.]8/.test(value))).toBe(true);
  });

  it('of the region are no data while nobody gave them, and never those of the country', () => {
    expect(entryOf('no-close-friends-8-9', 'fi').rows).toMatchObject([{ absent: 'no-data' }]);
    expect(entryOf('no-close-friends-8-9', 'fi').name).not.toContain('koko maa');
  });

  it.each(languages)(
    'overweight at ages 2–16 is told of boys and girls, and of the register (%s)',
    (language) => {
      const { rows, facts, definition } = entryOf('overweight-2-16-country', language);
      expect(rows.map(({ value }) => value.replace('\u00a0', ''))).toEqual(['27%', '18%']);
      expect(new Set(rows.map(({ label }) => label)).size).toBe(2);
      expect(facts.join()).toContain('FinLapset-rekisteriseuranta');
      expect(definition).toMatch(/FinLapset-rekisteriseuranta|FinBarn|FinChildren register/);
    },
  );

  it.each([
    ['fi', 'FinLapset-kyselytutkimuksesta ei ole tässä lukuja'],
    ['sv', 'inga siffror ur enkätundersökningen FinBarn'],
    ['en', 'no figures of the FinChildren survey'],
  ] as const)(
    'say once that the FinChildren survey is not among them, and that levels are not averaged (%s)',
    (language, sentence) => {
      const { remarks } = groupOf('national', language);
      expect(remarks.filter((text) => text.includes(sentence))).toHaveLength(1);
      expect(remarks.join()).toMatch(/ei lasketa keskiarvoa|inget medeltal|never averaged/);
    },
  );

  test('a rate is per thousand of the ages that its name tells, not of all inhabitants', () => {
    const figures = {
      indicator: 'child-psychiatry',
      place: { level: 'region', code: '14' },
      asOf: '2024-06-01',
      source: { publisher: 'THL / Sotkanet.fi', title: 'Sotkanet 2483', year: 2023, licence: 'CC BY 4.0' },
      figures: [{ year: 2023, value: 214.6 }],
    } as unknown as (typeof sample.nationalFigures)[number];
    const made = publishRegion({
      ...sample,
      ...counts,
      nationalFigures: [figures],
      policy: defaultPolicy,
      today,
      asOf: '2026-11-22T10:00:00.000Z' as Instant,
      synthetic: true,
    });
    const shown = made.ok ? entryOf('child-psychiatry', 'fi', made.value.tables).rows[0] : undefined;
    expect(shown?.value).toBe('214,6 / 1\u00a0000');
  });
});
