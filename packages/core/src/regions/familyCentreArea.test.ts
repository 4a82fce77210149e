import { describe, expect, it } from 'vitest';
import type { AreaCode, Day, MunicipalityCode, RegionCode } from '../kernel/index.js';
import { areaPartsOn, familyCentreAreaFindings, municipalitiesOf, placeLinksOn } from './index.js';
import type { AreaPart, FamilyCentreArea } from './index.js';
import { deepFreeze } from '../testing/index.js';

const northKarelia = '14' as RegionCode;
const today = '2026-11-22' as Day;
const joensuu = '167' as MunicipalityCode;
const liperi = '426' as MunicipalityCode;
const district = { fi: 'Rantakylä ja Utra', sv: 'Rantakylä och Utra', en: 'Rantakylä and Utra' };

const part = (municipality: MunicipalityCode, facts: Partial<AreaPart> = {}): AreaPart => ({
  municipality,
  part: null,
  firstDay: null,
  lastDay: null,
  ...facts,
});
const area = (code: string, ...parts: readonly AreaPart[]): FamilyCentreArea =>
  deepFreeze({
    code: code as AreaCode,
    region: northKarelia,
    names: { fi: code, sv: code, en: code },
    parts,
  });

const rantakylaUtra = area('rantakyla-utra', part(joensuu, { part: district }));
const liperiArea = area('liperi', part(liperi));

describe('family-centre areas are sets of municipalities or parts of them', () => {
  it('links a part of Joensuu and the whole of Liperi to their areas', () => {
    const links = placeLinksOn(northKarelia, [rantakylaUtra, liperiArea], today);
    expect(links.filter(({ outer }) => outer.startsWith('area:'))).toEqual([
      { inner: 'municipality:167', outer: 'area:rantakyla-utra', extent: 'part' },
      { inner: 'municipality:426', outer: 'area:liperi', extent: 'whole' },
    ]);
    expect(links).toContainEqual({ inner: 'municipality:426', outer: 'region:14', extent: 'whole' });
    expect(links).toContainEqual({ inner: 'region:14', outer: 'country:FI', extent: 'whole' });
    expect(links.filter(({ outer }) => outer === 'region:14')).toHaveLength(13);
  });

  it('F82: follows a border that moves: the part belongs to the area on its own days only', () => {
    const moved = area(
      'liperi',
      part(liperi),
      part(joensuu, { part: district, lastDay: '2025-12-31' as Day }),
    );
    expect(areaPartsOn(moved, '2025-12-31' as Day)).toHaveLength(2);
    expect(areaPartsOn(moved, '2026-01-01' as Day).map(({ municipality }) => municipality)).toEqual([liperi]);
  });

  it('has no links before the region began', () => {
    expect(placeLinksOn(northKarelia, [liperiArea], '2022-06-01' as Day)).toEqual([]);
  });

  it('F82: flags every municipality that is in no area', () => {
    const all = municipalitiesOf(northKarelia, today);
    const findings = familyCentreAreaFindings(northKarelia, [rantakylaUtra, liperiArea], today);
    expect(findings).toEqual(
      (all.ok ? all.value : [])
        .filter((code) => code !== joensuu && code !== liperi)
        .map((municipality) => ({ code: 'municipality-unassigned', municipality })),
    );
  });

  it('flags a whole municipality in two areas, but not parts of one', () => {
    const codes = (areas: readonly FamilyCentreArea[]): readonly string[] =>
      familyCentreAreaFindings(northKarelia, areas, today).map(({ code }) => code);
    const rest = area(
      'joensuu-centre',
      part(joensuu, { part: { fi: 'Keskusta', sv: 'Centrum', en: 'Centre' } }),
    );
    const whole = area('joensuu', part(joensuu));
    expect(codes([rantakylaUtra, rest])).not.toContain('municipality-in-several-areas');
    expect(codes([rantakylaUtra, whole])).toContain('municipality-in-several-areas');
  });

  it('flags a municipality of another region and one that has ended', () => {
    const strange = area('strange', part('297' as MunicipalityCode), part('588' as MunicipalityCode));
    const findings = familyCentreAreaFindings(northKarelia, [strange], today);
    expect(findings.filter(({ code }) => code === 'municipality-of-another-region')).toHaveLength(2);
    expect(placeLinksOn(northKarelia, [strange], today).some(({ outer }) => outer === 'area:strange')).toBe(
      false,
    );
  });
});
