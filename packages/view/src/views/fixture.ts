import type { PublishedTable } from '@puheeksi/core';
import type { Answers } from './answers.js';
import type { Options, OptionsOf } from './options.js';

/** Published answers to the questions of a view, with the options it is drawn with. */
export interface ViewFixture {
  readonly options?: OptionsOf<Options>;
  readonly answers: Answers;
}

/** The fixtures that every view has, because each is a state of it: a usual year, nothing delivered yet, everything hidden. */
export type RequiredFixture = 'default' | 'noData' | 'allSuppressed';

/** The fixtures of a view by their names. */
export type ViewFixtures = Readonly<Record<RequiredFixture, ViewFixture> & Record<string, ViewFixture>>;

/** Fixtures of a view whose only question is `now`. */
export function fixturesOfTables(
  tables: Readonly<Record<RequiredFixture, PublishedTable> & Record<string, PublishedTable>>,
): ViewFixtures {
  const made = Object.entries<PublishedTable>(tables).map(([name, table]) => [
    name,
    { answers: { now: { kind: 'table', table } } },
  ]);
  return Object.fromEntries(made) as ViewFixtures;
}
