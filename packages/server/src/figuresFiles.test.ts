import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Day, RegionCode } from '@puheeksi/core';
import { knownNationalFigures, northKareliaSeries } from '@puheeksi/core/testing';
import { readNationalFile, readSeriesFile } from './figuresFiles.js';

const folder = mkdtempSync(join(tmpdir(), 'puheeksi-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const region = '14' as RegionCode;
const fileOf = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const series = northKareliaSeries(14, '2026-11-22' as Day);
const figures = knownNationalFigures();

describe('F46: the file of what the region reports', () => {
  it('is read as it was written', async () => {
    expect(await readSeriesFile(fileOf('series', series))).toEqual(series);
  });

  it.each([
    ['another form', [{ ...series[0], grain: 'week' }], 'series-file-malformed', 'at 0.grain'],
    [
      'a period that is not over',
      [{ ...series[0], asOf: '2022-02-01' }],
      'series-file-unfit',
      'not-over-yet at 0.counts.0.period',
    ],
    ['a series twice', [series[0], series[0]], 'series-file-unfit', 'said-twice at 1.indicator'],
    ['an identity code', [{ ...series[0], title: '131052-308T' }], 'series-file-identifies', '0.title'],
  ])('stops the start where it has %s, and says where', async (name, content, code, where) => {
    await expect(readSeriesFile(fileOf(name, content))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(where),
    });
  });
});

describe('F47: the file of national figures', () => {
  it('is read as it was written, of the country and of this region', async () => {
    const ofRegion = { ...figures[0]!, place: { level: 'region', code: region } };
    const content = [...figures, ofRegion];
    expect(await readNationalFile(fileOf('national', content), region)).toEqual(content);
  });

  it.each([
    [
      '27 for 27 %',
      [{ ...figures[0], figures: [{ year: 2020, value: 27 }] }],
      'national-file-unfit',
      'not-a-share at 0.figures.0.value',
    ],
    [
      'no licence',
      [{ ...figures[0], source: { publisher: 'THL' } }],
      'national-file-malformed',
      'at 0.source',
    ],
    [
      'another region',
      [{ ...figures[0], place: { level: 'region', code: '13' } }],
      'national-file-of-another-region',
      'region 13',
    ],
  ])('stops the start where it has %s', async (name, content, code, where) => {
    await expect(readNationalFile(fileOf(name, content), region)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(where),
    });
  });
});
