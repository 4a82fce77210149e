import type { ControllerId } from '../kernel/controller.js';
import { describe, expect, it } from 'vitest';
import {
  consultationAnswerDays,
  consultationsAsked,
  countName,
  keyOf,
  servicesAdded,
  type MeasureDeclaration,
  type ReportedSeries,
} from '../indicators/index.js';
import {
  placeKey,
  rollingYear,
  type Day,
  type Instant,
  type Month,
  type MunicipalityCode,
  type PeriodKey,
  type RegionCode,
  type UnitId,
} from '../kernel/index.js';
import { defaultPolicy, type PublishedTable } from '../privacy/index.js';
import { professionalSectors } from '../streams/lp-process/index.js';
import { tallyOf, type Count } from '../tally/index.js';
import { deepFreeze, knownNationalFigures } from '../testing/index.js';
import { measureLinks } from './measureLinks.js';
import { publishRegion, type RegionPublicationInput } from './publications.js';

const today = '2026-11-22' as Day;
const region = '14' as RegionCode;
const unit = 'liperi-school' as UnitId;
const counted = (
  measure: MeasureDeclaration,
  dimensions: Record<string, string>,
  n: number,
  month = '2026-10',
): Count => ({
  cell: {
    measure: keyOf(measure),
    place: placeKey({ level: 'unit', code: unit }),
    period: month as Month,
    dimensions,
  },
  n,
});
const series = (counts: readonly (readonly [string, number])[], asOf = '2026-10-31'): ReportedSeries =>
  deepFreeze({
    indicator: 'reported-child-psychiatry-referrals',
    grain: 'year',
    asOf: asOf as Day,
    publisher: 'Siun sote',
    title: 'Potilastietojärjestelmä',
    counts: counts.map(([period, count]) => ({ period: period as PeriodKey, count })),
  });
const published = (more: Partial<RegionPublicationInput>) => {
  const made = publishRegion({
    region,
    units: [
      {
        unit,
        name: { fi: unit, sv: unit, en: unit },
        municipality: '426' as MunicipalityCode,
        controller: 'county' as ControllerId,
        region,
      },
    ],
    tally: tallyOf([]),
    reportedSurveys: [],
    populations: [],
    policy: defaultPolicy,
    today,
    asOf: '2026-11-22T10:00:00.000Z' as Instant,
    synthetic: false,
    ...more,
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.tables;
};
const shownOf = (tables: readonly PublishedTable[], id: string) =>
  Object.fromEntries(
    (tables.find(({ table }) => table === id)?.cells ?? []).map(({ at, value }) => [
      Object.values(at)[0],
      value.kind === 'known' ? value.value : value.kind,
    ]),
  );

describe('F46: referrals and use of services in a publication', () => {
  it('counts services that joined and consultations asked from the logs, small numbers hidden with company', () => {
    const tables = published({
      tally: tallyOf([
        counted(servicesAdded, { service: 'family-work' }, 9),
        counted(servicesAdded, { service: 'mental-health' }, 2),
        counted(servicesAdded, { service: 'social-work' }, 7, '2026-09'),
        counted(consultationsAsked, { sector: 'health' }, 12),
        counted(consultationsAsked, { sector: 'police' }, 1),
      ]),
    });
    const services = shownOf(tables, 'services-added');
    expect(services).toMatchObject({ total: 18, 'mental-health': 'suppressed' });
    // One hidden row alone would follow from the total
    expect(Object.values(services).filter((value) => value === 'suppressed').length).toBeGreaterThan(1);
    expect(shownOf(tables, 'services-added-by-month')).toMatchObject({
      total: 18,
      '2026-09': 7,
      '2026-10': 11,
    });
    expect(shownOf(tables, 'consultations-asked')).toMatchObject({ health: 12, police: 'suppressed' });
    expect(shownOf(tables, 'consultations-asked')).not.toHaveProperty('total');
  });

  it('shows what the region reports beside it, with its own day, and hides a small number', () => {
    const reportedSeries = [
      series([
        ['2023', 61],
        ['2024', 3],
        ['2025', 58],
      ]),
    ];
    const tables = published({
      reportedSeries,
      tally: tallyOf([counted(servicesAdded, { service: 'mental-health' }, 9)]),
    });
    const id = 'reported-child-psychiatry-referrals';
    expect(shownOf(tables, id)).toEqual({ '2023': 61, '2024': 'suppressed', '2025': 58 });
    expect(tables.find(({ table }) => table === id)).toMatchObject({
      asOf: '2026-10-31',
      source: { kind: 'reported', publisher: 'Siun sote' },
    });
    // What is counted here stays what it was: the two are never added
    expect(shownOf(tables, 'services-added')).toMatchObject({ total: 9 });
  });

  it('has no table where nobody reports, and none of a day to come', () => {
    const id = 'reported-child-psychiatry-referrals';
    const idsOf = (more: Partial<RegionPublicationInput>) => published(more).map(({ table }) => table);
    expect(idsOf({})).not.toContain(id);
    expect(idsOf({ reportedSeries: [series([['2025', 60]])] })).toContain(id);
    expect(idsOf({ reportedSeries: [series([['2025', 60]], '2026-11-23')] })).not.toContain(id);
  });

  it('knows that those who answered were asked, whatever sectors the question went to', () => {
    const request = {
      place: { level: 'region', code: region } as const,
      inPlace: () => true,
      period: rollingYear('2026-11' as Month),
      asOf: '2026-11-22T10:00:00.000Z' as Instant,
      provisional: true,
      synthetic: false,
      day: today,
      units: [unit],
      targets: [],
    };
    const sectors = professionalSectors.map((sector) =>
      countName({ measure: consultationsAsked }, request, { codes: { sector } }),
    );
    const answered = countName({ measure: consultationAnswerDays }, request);
    const linked = (asked: number, answers: number) => {
      const counts = new Map([
        ...sectors.map((name, index) => [name, index < 2 ? asked : 0] as const),
        [answered, answers] as const,
      ]);
      return measureLinks(counts, request.period).relations.filter(
        (relation) => 'terms' in relation && relation.terms.some(({ key }) => key === answered),
      );
    };
    const [relation] = linked(4, 7);
    expect(relation).toMatchObject({ equals: 0 });
    const keys = relation && 'terms' in relation ? relation.terms.map(({ key, times }) => [key, times]) : [];
    expect(keys).toEqual(expect.arrayContaining([...sectors.map((name) => [name, 1]), [answered, -1]]));
    // An answer may come a month after the question: more answers than questions say nothing
    expect(linked(2, 7)).toEqual([]);
  });
});

describe('F47: national figures in a publication', () => {
  const figures = knownNationalFigures();
  const country = (tables: readonly PublishedTable[]) =>
    tables.filter(({ place }) => place.level === 'country');

  it('stand beside the figures of the region, of the country by themselves, real ones never as made-up', () => {
    const tables = country(published({ nationalFigures: figures, synthetic: true }));
    expect(tables.map(({ table }) => table)).toEqual([
      'no-close-friends-8-9',
      'overweight-2-16',
      'child-welfare-notified',
    ]);
    for (const { source, caveats, policy } of tables)
      expect([source.kind, caveats, policy.threshold]).toEqual(['register', ['follow-up-shows-no-cause'], 5]);
    expect(tables.find(({ table }) => table === 'overweight-2-16')?.source).toMatchObject({
      collection: 'finlapsetRegister',
    });
  });

  it('of region and country are two tables, and neither is the average of both', () => {
    const [ofCountry] = figures;
    const ofRegion = {
      ...ofCountry!,
      place: { level: 'region', code: region } as const,
      figures: [{ year: 2021, value: 0.2 }],
    };
    const tables = published({ nationalFigures: [...figures, ofRegion] }).filter(
      ({ table }) => table === ofRegion.indicator,
    );
    expect(tables.map(({ place, cells }) => [place.level, cells.at(-1)?.value])).toEqual([
      ['region', { kind: 'known', value: 0.2 }],
      ['country', { kind: 'known', value: 0.094 }],
    ]);
  });
});
