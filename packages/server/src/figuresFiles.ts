import type { Issue, RegionCode, Result } from '@puheeksi/core';
import type { NationalFigures, ReportedSeries } from '@puheeksi/core/indicators';
import { checkNationalFigures, checkReportedSeries } from '@puheeksi/core/indicators';
import { nationalFiguresSchema, reportedSeriesSchema } from '@puheeksi/core/wire';
import { readJsonFile, type JsonFile } from './readJsonFile.js';
import { StartRefusal } from './startRefusal.js';

const checked = <T>({ code, variable }: JsonFile, answer: Result<T, readonly Issue[]>): T => {
  if (answer.ok) return answer.value;
  const [first] = answer.error;
  throw new StartRefusal(
    `${code}-unfit`,
    `The file of ${variable} cannot be published: ${first?.code ?? 'a fault'} at ${first?.path.join('.') || 'its beginning'}.`,
  );
};

/**
 * Reads the counts that the region reports from its own systems, referrals and use of services by month, quarter or year:
 * `[{ indicator, grain, asOf, publisher, title, counts: [{ period, count }] }]`. Counts of the whole region and nothing of anybody.
 * Refuses the start when the file cannot be read (`series-file-unreadable`), has another form (`series-file-malformed`), tells who
 * somebody is (`series-file-identifies`) or cannot be published as `checkReportedSeries` says (`series-file-unfit`).
 */
export async function readSeriesFile(path: string): Promise<readonly ReportedSeries[]> {
  const file: JsonFile = {
    file: path,
    variable: 'PUHEEKSI_REPORTED_SERIES',
    code: 'series-file',
    form: 'a JSON list of { indicator, grain: month, quarter or year, asOf, publisher, title, counts: [{ period, count }] }',
  };
  return checked(file, checkReportedSeries(await readJsonFile(file, reportedSeriesSchema)));
}

/**
 * Reads figures that others publish, as `nationalFigures` of `@puheeksi/client` makes them of answers of Sotkanet:
 * `[{ indicator, place, asOf, source, figures: [{ year, value, group?, n? }] }]`, of the country and of this region.
 * Refuses the start when the file cannot be read (`national-file-unreadable`), has another form (`national-file-malformed`), tells who
 * somebody is (`national-file-identifies`), cannot be published as `checkNationalFigures` says (`national-file-unfit`) or has figures of
 * another region (`national-file-of-another-region`).
 */
export async function readNationalFile(
  path: string,
  region: RegionCode,
): Promise<readonly NationalFigures[]> {
  const file: JsonFile = {
    file: path,
    variable: 'PUHEEKSI_NATIONAL_FIGURES',
    code: 'national-file',
    form: 'a JSON list of { indicator, place, asOf, source: { publisher, title, year, licence }, figures: [{ year, value }] }',
  };
  const figures = checked(file, checkNationalFigures(await readJsonFile(file, nationalFiguresSchema)));
  const stranger = figures.find(({ place }) => place.level === 'region' && place.code !== region);
  if (stranger)
    throw new StartRefusal(
      'national-file-of-another-region',
      `The file of PUHEEKSI_NATIONAL_FIGURES has figures of region ${stranger.place.code}; this server is of region ${region}.`,
    );
  return figures;
}
