import type { AreaCode, Day, Labels, MunicipalityCode, PlaceKey, RegionCode } from '../kernel/index.js';
import { isValidOn, municipalitiesOf, type Validity } from './membership.js';

/** A municipality, or a named part of one, that belongs to a family-centre area for a time. */
export interface AreaPart extends Validity {
  readonly municipality: MunicipalityCode;
  /** Names of the part (a district, a school's catchment), or `null` for the whole municipality. */
  readonly part: Labels | null;
}

/**
 * A family-centre area: any set of municipalities or parts of them, as the region drew it. Rantakylä-Utra is a part of
 * Joensuu, Liperi is a whole municipality. Borders change: each part has its own days.
 */
export interface FamilyCentreArea {
  readonly code: AreaCode;
  readonly region: RegionCode;
  readonly names: Labels;
  readonly parts: readonly AreaPart[];
}

/** A municipality reaches into an outer place as a whole or in part. */
export interface PlaceLink {
  readonly inner: PlaceKey;
  readonly outer: PlaceKey;
  readonly extent: 'whole' | 'part';
}

/** What is odd in a drawing of areas on a day: facts to look at, never a reason to refuse a count. */
export type AreaFinding =
  | { readonly code: 'municipality-unassigned'; readonly municipality: MunicipalityCode }
  | {
      readonly code: 'municipality-in-several-areas';
      readonly municipality: MunicipalityCode;
      readonly areas: readonly AreaCode[];
    }
  | {
      readonly code: 'municipality-of-another-region';
      readonly municipality: MunicipalityCode;
      readonly area: AreaCode;
    };

/** The parts of an area on a day. @example areaPartsOn(liperiArea, '2026-01-10' as Day) // [{ municipality: '426', part: null, … }] */
export function areaPartsOn(area: FamilyCentreArea, day: Day): readonly AreaPart[] {
  return area.parts.filter((part) => isValidOn(part, day));
}

const extentOf = (parts: readonly AreaPart[]): PlaceLink['extent'] =>
  parts.some(({ part }) => part === null) ? 'whole' : 'part';

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/**
 * The links between places of one region on a day: municipality to region, region to country, municipality to each area it
 * reaches into. A graph, not a tree: a municipality with areas of parts has several outer places, and areas may cross
 * municipal borders. Links of areas to municipalities that are not the region's on the day are left out (see
 * `familyCentreAreaFindings`); before 2023 there are none.
 * @source docs/settled-questions.md "Names": places form a graph with validity dates
 * @example placeLinksOn('14' as RegionCode, [liperiArea], day).at(-1) // { inner: 'municipality:426', outer: 'area:liperi', extent: 'whole' }
 */
export function placeLinksOn(
  region: RegionCode,
  areas: readonly FamilyCentreArea[],
  day: Day,
): readonly PlaceLink[] {
  const municipalities = municipalitiesOf(region, day);
  if (!municipalities.ok) return [];
  const link = (inner: string, outer: string, extent: PlaceLink['extent']): PlaceLink => ({
    inner: inner as PlaceKey,
    outer: outer as PlaceKey,
    extent,
  });
  const toAreas = areas
    .filter((area) => area.region === region)
    .flatMap((area) => {
      const parts = areaPartsOn(area, day);
      return distinct(parts.map(({ municipality }) => municipality))
        .filter((municipality) => municipalities.value.includes(municipality))
        .map((municipality) => {
          const own = parts.filter((part) => part.municipality === municipality);
          return link(`municipality:${municipality}`, `area:${area.code}`, extentOf(own));
        });
    });
  return [
    link(`region:${region}`, 'country:FI', 'whole'),
    ...municipalities.value.map((code) => link(`municipality:${code}`, `region:${region}`, 'whole')),
    ...toAreas,
  ];
}

/**
 * What is odd in the areas of a region on a day: a municipality in no area, a whole municipality that is also in another
 * area (its families would count twice), a municipality of another region or one that has ended. Parts of one municipality
 * in several areas are in order.
 * @source F82 (family-centre structure of a region: "unassigned municipality flagged")
 * @example familyCentreAreaFindings('14' as RegionCode, [], day).length // 13
 */
export function familyCentreAreaFindings(
  region: RegionCode,
  areas: readonly FamilyCentreArea[],
  day: Day,
): readonly AreaFinding[] {
  const municipalities = municipalitiesOf(region, day);
  if (!municipalities.ok) return [];
  const own = areas.filter((area) => area.region === region);
  const placed = own.flatMap((area) => areaPartsOn(area, day).map((part) => ({ area: area.code, ...part })));
  const byMunicipality = municipalities.value.flatMap((municipality): readonly AreaFinding[] => {
    const here = placed.filter((part) => part.municipality === municipality);
    const inAreas = distinct(here.map(({ area }) => area));
    if (inAreas.length === 0) return [{ code: 'municipality-unassigned', municipality }];
    return inAreas.length > 1 && extentOf(here) === 'whole'
      ? [{ code: 'municipality-in-several-areas', municipality, areas: inAreas }]
      : [];
  });
  const foreign = placed
    .filter(({ municipality }) => !municipalities.value.includes(municipality))
    .map(({ municipality, area }): AreaFinding => ({
      code: 'municipality-of-another-region',
      municipality,
      area,
    }));
  return [...byMunicipality, ...foreign];
}
