import { countsOfEvent, defaultPolicy, publishRegion, tallyOf, type PublishedTable } from '@puheeksi/core';
import { northKareliaSample } from '@puheeksi/core/testing';
import { fixtureAsOf, fixtureToday } from './fixtureMoment.js';

/** All tables of the made-up North Karelia, published by the same function as on a server. */
export function northKareliaTables(): readonly PublishedTable[] {
  const { region, units, streams, reportedSurveys, populations } = northKareliaSample(14, fixtureToday);
  const made = publishRegion({
    region,
    units,
    tally: tallyOf(streams.flatMap(({ events }) => events).flatMap(countsOfEvent)),
    reportedSurveys,
    populations,
    policy: defaultPolicy,
    today: fixtureToday,
    asOf: fixtureAsOf,
    synthetic: true,
  });
  if (!made.ok) throw new Error(`The sample cannot be published: ${made.error.code}`);
  return made.value.tables;
}

/** One of the tables by its id. @throws Error when there is none: a fixture that is missing is a bug. */
export function northKareliaTable(id: string): PublishedTable {
  const found = northKareliaTables().find(({ table }) => table === id);
  if (!found) throw new Error(`No such table in the sample: ${id}`);
  return found;
}
