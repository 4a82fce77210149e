import { languages } from '@puheeksi/core';
import { lineFixtures } from '../figure/line-with-limits/fixtures.js';
import { matrixFixtures } from '../figure/matrix/fixtures.js';
import { rowsFixtures } from '../figure/rows/fixtures.js';
import type { FigureFixture } from '../figure/fixture.js';
import { everyModel } from './everyModel.js';

/** One figure with its table, by name: 'familyFeedback reported sv', 'line nothings fi'. */
export interface FigureCase extends FigureFixture {
  readonly name: string;
}

const types = [
  ['rows', rowsFixtures],
  ['line', lineFixtures],
  ['matrix', matrixFixtures],
] as const;

/** Every figure of every view and every fixture of a type, in every language: what each painter is held against. */
export function everyFigure(): readonly FigureCase[] {
  const ofViews = everyModel().map(({ name, model: { figure, table } }) => ({ name, figure, table }));
  const ofTypes = types.flatMap(([type, fixtures]) =>
    languages.flatMap((language) =>
      Object.entries(fixtures(language)).map(([name, fixture]) => ({
        name: `${type} ${name} ${language}`,
        ...fixture,
      })),
    ),
  );
  return [...ofViews, ...ofTypes];
}
