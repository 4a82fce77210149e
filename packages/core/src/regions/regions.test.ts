import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day, MunicipalityCode, RegionCode } from '../kernel/index.js';
import {
  collaborativeAreaNames,
  collaborativeAreaOf,
  languageStatusName,
  languageStatusOf,
  municipalitiesOf,
  municipalitiesOn,
  municipalityValidity,
  parseMunicipalityCode,
  parseRegionCode,
  placeName,
  regionOf,
  regions,
  regionsFirstDay,
  sotkanetRegionIds,
} from './index.js';
import type { CollaborativeAreaCode } from './index.js';

const day = (text: string): Day => text as Day;
const region = (text: string): RegionCode => text as RegionCode;
const municipality = (text: string): MunicipalityCode => text as MunicipalityCode;
const today = day('2026-11-22');

function table(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

describe('the published places are those of the source tables', () => {
  it.each([
    ['2024', 309],
    ['2025', 308],
    ['2026', 308],
  ])('has every municipality of 1 January %s with its region', (year, count) => {
    const rows = table(`municipalities-${year}.csv`);
    const on = day(`${year}-01-01`);
    expect(rows).toHaveLength(count);
    expect(municipalitiesOn(on)).toEqual(rows.map((row) => row[0]));
    for (const [code, , , , , home] of rows)
      expect(regionOf(municipality(code!), on)).toEqual({ ok: true, value: home });
  });

  it('has the names and the language status of 2026', () => {
    for (const [code, fi, sv, en, status] of table('municipalities-2026.csv')) {
      const names = (['fi', 'sv', 'en'] as const).map((language) => placeName(municipality(code!), language));
      expect(names).toEqual([fi, sv, en]);
      expect(languageStatusOf(municipality(code!))).toBe(
        ['finnish', 'bilingual-finnish-majority', 'swedish', 'bilingual-swedish-majority'][Number(status)],
      );
    }
  });

  it('has 23 regions with names, collaborative area and the ids Sotkanet had', () => {
    const ids = new Map(table('sotkanet-region-ids.csv').map((row) => [row[0], row]));
    const rows = table('regions-2026.csv');
    expect(regions()).toEqual(rows.map((row) => row[0]));
    expect(regions()).toHaveLength(23);
    for (const [code, fi, sv, en, area] of rows) {
      const names = (['fi', 'sv', 'en'] as const).map((language) => placeName(region(code!), language));
      expect(names).toEqual([fi, sv, en]);
      expect(collaborativeAreaOf(region(code!))).toBe(area);
      const [, id, formerId] = ids.get(code!) ?? [];
      expect(sotkanetRegionIds(region(code!))).toEqual({
        id: Number(id),
        formerId: formerId === '' ? null : Number(formerId),
      });
    }
  });

  it('has the names of the collaborative areas', () => {
    const rows = table('collaborative-areas-2026.csv');
    expect(rows).toHaveLength(6);
    for (const [code, fi, sv, en] of rows)
      expect(collaborativeAreaNames(code as CollaborativeAreaCode)).toEqual({ fi, sv, en });
  });

  it('keeps no space around any name', () => {
    const codes = [...regions(), ...municipalitiesOn(day('2024-01-01'))];
    const names = codes.flatMap((code) => [
      placeName(code, 'fi'),
      placeName(code, 'sv'),
      placeName(code, 'en'),
    ]);
    expect(names.every((name) => name !== undefined && name === name.trim())).toBe(true);
  });
});

describe('membership has days', () => {
  it('lists the 13 municipalities of North Karelia', () => {
    expect(municipalitiesOf(region('14'), today)).toEqual({
      ok: true,
      value: ['090', '146', '167', '176', '260', '276', '309', '422', '426', '541', '607', '707', '848'],
    });
  });

  it('puts every municipality of a day in exactly one region', () => {
    const placed = regions().flatMap((code) => {
      const inside = municipalitiesOf(code, today);
      return inside.ok ? inside.value : [];
    });
    expect([...placed].sort()).toEqual(municipalitiesOn(today));
  });

  it('keeps Pertunmaa until the end of 2024 and then tells where it went', () => {
    expect(regionOf(municipality('588'), day('2024-12-31'))).toEqual({ ok: true, value: '12' });
    expect(regionOf(municipality('588'), day('2025-01-01'))).toEqual({
      ok: false,
      error: { code: 'place-not-valid', reason: 'ended', lastDay: '2024-12-31', mergedInto: '507' },
    });
    expect(municipalityValidity(municipality('588'))?.mergedInto).toBe('507');
    expect(municipalityValidity(municipality('507'))).toEqual({
      firstDay: null,
      lastDay: null,
      mergedInto: null,
    });
  });

  it('has no regions before the counties began', () => {
    const error = { code: 'place-not-valid', reason: 'not-yet', firstDay: regionsFirstDay };
    expect(regionOf(municipality('167'), day('2022-12-31'))).toEqual({ ok: false, error });
    expect(municipalitiesOf(region('14'), day('2022-12-31'))).toEqual({ ok: false, error });
  });

  it.each(['999', 'constructor', ''])('does not know the place %j', (code) => {
    const error = { code: 'place-not-valid', reason: 'unknown' };
    expect(regionOf(municipality(code), today)).toEqual({ ok: false, error });
    expect(municipalitiesOf(region(code), today)).toEqual({ ok: false, error });
    expect(placeName(municipality(code), 'fi')).toBeUndefined();
    expect(languageStatusOf(municipality(code))).toBeUndefined();
    expect(municipalityValidity(municipality(code))).toBeUndefined();
    expect(sotkanetRegionIds(region(code))).toBeUndefined();
    expect(collaborativeAreaOf(region(code))).toBeUndefined();
  });
});

describe('codes are strings with their zeros', () => {
  it.each(['01', '14', '90', '91'])('reads the region %s', (code) => {
    expect(parseRegionCode(code)).toEqual({ ok: true, value: code });
  });

  it.each(['005', '167', '588', '992'])('reads the municipality %s', (code) => {
    expect(parseMunicipalityCode(code)).toEqual({ ok: true, value: code });
  });

  it.each([
    ['5', { reason: 'leading-zero', suggestion: '05' }],
    ['0', { reason: 'form' }],
    ['22', { reason: 'unknown' }],
    ['167', { reason: 'form' }],
    ['014', { reason: 'form' }],
    [' 14', { reason: 'form' }],
    ['North Karelia', { reason: 'form' }],
    ['constructor', { reason: 'form' }],
  ])('refuses %j as a region and says why', (text, facts) => {
    expect(parseRegionCode(text)).toEqual({ ok: false, error: { code: 'not-a-region-code', ...facts } });
  });

  it.each([
    ['5', { reason: 'leading-zero', suggestion: '005' }],
    ['90', { reason: 'leading-zero', suggestion: '090' }],
    ['001', { reason: 'unknown' }],
    ['0167', { reason: 'form' }],
    ['Joensuu', { reason: 'form' }],
  ])('refuses %j as a municipality and says why', (text, facts) => {
    expect(parseMunicipalityCode(text)).toEqual({
      ok: false,
      error: { code: 'not-a-municipality-code', ...facts },
    });
  });
});

describe('names of the wider circle', () => {
  it('names the whole country, a collaborative area and a language status in three languages', () => {
    expect(placeName('FI', 'sv')).toBe('Hela landet');
    expect(collaborativeAreaNames('2')).toEqual({
      fi: 'Itä-Suomen yhteistyöalue',
      sv: 'Östra Finlands samarbetsområde',
      en: 'Eastern Finland collaborative area',
    });
    expect(languageStatusName('swedish', 'fi')).toBe('Yksikielinen ruotsinkielinen kunta');
  });

  it.each([
    ['1', ['01', '02', '03', '04', '09', '10', '11', '90']],
    ['2', ['12', '13', '14', '15']],
    ['3', ['07', '08', '16']],
    ['4', ['05', '06', '17']],
    ['5', ['18', '19', '20', '21']],
    ['6', ['91']],
  ])('has the counties of collaborative area %s', (area, codes) => {
    expect(regions().filter((code) => collaborativeAreaOf(code) === area)).toEqual(codes);
  });
});
