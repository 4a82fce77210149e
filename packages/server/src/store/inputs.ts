import {
  defaultPolicy,
  type Day,
  placeKey,
  type PopulationInput,
  type ThresholdPolicy,
  type UnitEntry,
} from '@puheeksi/core';
import type { DeliveredCounts } from '@puheeksi/core/publication';
import type { NationalFigures, ReportedSeries, ReportedSurvey } from '@puheeksi/core/indicators';
import {
  controllersOf,
  type AreaCode,
  type BodyId,
  type ControllerId,
  type ControllerOf,
  type ControllerSettings,
  type SiteId,
} from '@puheeksi/core/kernel';
import type { RegionSettings } from '@puheeksi/core/stored';
import { inChunks } from './inChunks.js';
import type { RegionTransaction } from './inRegion.js';
import { refuseIdentifiers } from './refuseIdentifiers.js';

/** Adds units to the region's register, or changes what it says of them. */
export async function storeUnits(
  { region, tx }: RegionTransaction,
  units: readonly UnitEntry[],
): Promise<void> {
  refuseIdentifiers(units);
  const rows = units.map(({ unit, name, municipality, controller, site }) => ({
    region,
    unit,
    name_fi: name.fi,
    name_sv: name.sv,
    name_en: name.en,
    municipality,
    controller,
    site: site ?? null,
  }));
  for (const chunk of inChunks(rows))
    await tx
      .insertInto('units')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['region', 'unit']).doUpdateSet((eb) => ({
          name_fi: eb.ref('excluded.name_fi'),
          name_sv: eb.ref('excluded.name_sv'),
          name_en: eb.ref('excluded.name_en'),
          municipality: eb.ref('excluded.municipality'),
          controller: eb.ref('excluded.controller'),
          site: eb.ref('excluded.site'),
        })),
      )
      .execute();
}

/** The region's register of units. */
export async function readUnits({ region, tx }: RegionTransaction): Promise<readonly UnitEntry[]> {
  const rows = await tx
    .selectFrom('units')
    .selectAll()
    .where('region', '=', region)
    .orderBy('unit')
    .execute();
  return rows.map((row): UnitEntry => ({
    unit: row.unit as UnitEntry['unit'],
    name: { fi: row.name_fi, sv: row.name_sv, en: row.name_en },
    municipality: row.municipality as UnitEntry['municipality'],
    region,
    controller: row.controller as UnitEntry['controller'],
    ...(row.site === null ? {} : { site: row.site as SiteId }),
  }));
}

/** Whose each unit of the region's register is; a region has some hundreds. */
export async function readControllers(inside: RegionTransaction): Promise<ControllerOf> {
  return controllersOf(await readUnits(inside));
}

/** The tables of what is told from outside, each row one thing by its key. */
type InputTable = 'reported_surveys' | 'populations' | 'delivered_counts' | 'national_figures';

const storeInput = async (
  { region, tx }: RegionTransaction,
  table: InputTable,
  key: string,
  content: object,
): Promise<void> => {
  refuseIdentifiers(key, content);
  await tx
    .insertInto(table)
    .values({ region, key, content: JSON.stringify(content) })
    .onConflict((conflict) =>
      conflict.columns(['region', 'key']).doUpdateSet((eb) => ({ content: eb.ref('excluded.content') })),
    )
    .execute();
};

const readInputs = async (
  { region, tx }: RegionTransaction,
  table: InputTable,
): Promise<readonly object[]> => {
  const rows = await tx
    .selectFrom(table)
    .select('content')
    .where('region', '=', region)
    .orderBy('key')
    .execute();
  return rows.map(({ content }) => content);
};

/** Stores a survey that is known from printed percentages. */
export async function storeSurvey(inside: RegionTransaction, survey: ReportedSurvey): Promise<void> {
  await storeInput(inside, 'reported_surveys', `${survey.period.key}/${survey.title}`, survey);
}

/** Surveys known from printed percentages. */
export async function readSurveys(inside: RegionTransaction): Promise<readonly ReportedSurvey[]> {
  return (await readInputs(inside, 'reported_surveys')) as readonly ReportedSurvey[];
}

/** Stores the population of a year. */
export async function storePopulation(inside: RegionTransaction, population: PopulationInput): Promise<void> {
  await storeInput(
    inside,
    'populations',
    `${population.region}/${population.year}/${population.ageBand}`,
    population,
  );
}

/** The populations of every stored year. */
export async function readPopulations(inside: RegionTransaction): Promise<readonly PopulationInput[]> {
  return (await readInputs(inside, 'populations')) as readonly PopulationInput[];
}

/** Stores the counts that the region delivers from registers of its own, in the place of those it delivered before. */
export async function storeDelivered(inside: RegionTransaction, delivered: DeliveredCounts): Promise<void> {
  await storeInput(inside, 'delivered_counts', 'newest', delivered);
}

/** The counts that the region has delivered, or `undefined` when it has delivered none. */
export async function readDelivered(inside: RegionTransaction): Promise<DeliveredCounts | undefined> {
  const [newest] = (await readInputs(inside, 'delivered_counts')) as readonly DeliveredCounts[];
  return newest;
}

/** Stores figures that others publish, in the place of those of the same indicator and place before. */
export async function storeNationalFigures(
  inside: RegionTransaction,
  figures: NationalFigures,
): Promise<void> {
  await storeInput(inside, 'national_figures', `${figures.indicator}/${placeKey(figures.place)}`, figures);
}

/** The figures that others publish, of the region and of the country. */
export async function readNationalFigures(inside: RegionTransaction): Promise<readonly NationalFigures[]> {
  return (await readInputs(inside, 'national_figures')) as readonly NationalFigures[];
}

/**
 * Stores the counts by period that the region reports from its own systems, in the place of those it reported before; what else it has
 * delivered stays.
 */
export async function storeReportedSeries(
  inside: RegionTransaction,
  reportedSeries: readonly ReportedSeries[],
  day: Day,
): Promise<void> {
  const delivered = (await readDelivered(inside)) ?? { day, cells: [], areas: [], targets: [] };
  await storeDelivered(inside, { ...delivered, reportedSeries });
}

/** What a region decides with validity, by the key of the setting: the rules of its streams, and what else holds from a day on. */
export interface DatedSettings extends RegionSettings {
  readonly 'threshold-policy': ThresholdPolicy;
  readonly synthetic: { readonly synthetic: true };
  /** The management group of each family-centre area. */
  readonly areaGroups: { readonly [area: AreaCode]: BodyId };
  /** What each controller of the region decides for itself. */
  readonly controllers: { readonly [controller: ControllerId]: ControllerSettings };
}

/** The newest value of a setting on a day, or `undefined` when none was decided by then. */
export async function readSetting<Key extends keyof DatedSettings>(
  { region, tx }: RegionTransaction,
  key: Key,
  day: Day,
): Promise<DatedSettings[Key] | undefined> {
  const row = await tx
    .selectFrom('settings')
    .select('value')
    .where('region', '=', region)
    .where('key', '=', key)
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  // It was stored by `storeSetting` under this very key
  return row?.value as DatedSettings[Key] | undefined;
}

/** A decided setting: from which day, who owns it and by which decision. */
export interface DecidedSetting<Key extends keyof DatedSettings> {
  readonly key: Key;
  readonly validFrom: Day;
  readonly value: DatedSettings[Key];
  readonly owner: string;
  readonly decision: string;
}

/** Stores a decided setting. A decision of the same day is not overwritten: settings are history. */
export async function storeSetting<Key extends keyof DatedSettings>(
  { region, tx }: RegionTransaction,
  { key, validFrom, value, owner, decision }: DecidedSetting<Key>,
): Promise<void> {
  refuseIdentifiers(value, owner, decision);
  await tx
    .insertInto('settings')
    .values({ region, key, valid_from: validFrom, value: JSON.stringify(value), owner, decision })
    .execute();
}

/** The policy of small numbers that is in force on a day. */
export async function readPolicy(inside: RegionTransaction, day: Day): Promise<ThresholdPolicy> {
  return (await readSetting(inside, 'threshold-policy', day)) ?? defaultPolicy;
}

/** Whether the region's events are made up; once they are, every answer says so. */
export async function isSynthetic(inside: RegionTransaction, day: Day): Promise<boolean> {
  return (await readSetting(inside, 'synthetic', day)) !== undefined;
}
