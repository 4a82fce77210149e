import { languages, type Language, type PublishedTable } from '@puheeksi/core';
import { deepFreeze } from '@puheeksi/core/testing';
import { describe, expect, it } from 'vitest';
import { indicatorTextIn, indicatorTextsFor, isPublished, viewModel, type WidgetModel } from '../index.js';
import { viewFixtures, type ViewFixture } from '../testing/index.js';
import { views } from './index.js';
import type { AnyPublishedView } from './publishedView.js';

const list = Object.values<AnyPublishedView>(views);
const made = (view: AnyPublishedView, { answers, options }: ViewFixture, language: Language) =>
  viewModel(view, answers, {
    language,
    indicator: indicatorTextIn(indicatorTextsFor(language)),
    ...(options ? { options } : {}),
  });
const cases = list.flatMap((view) =>
  Object.entries<ViewFixture>(viewFixtures[view.id]!()).flatMap(([name, fixture]) =>
    languages.map((language) => ({ view, name, fixture, language, model: made(view, fixture, language) })),
  ),
);
const drawn = cases.flatMap(({ model, ...rest }) => (isPublished(model) ? [{ ...rest, model }] : []));
const failing = (holds: (one: (typeof drawn)[number]) => boolean): readonly string[] =>
  drawn.filter((one) => !holds(one)).map(({ view, name, language }) => `${view.id} ${name} ${language}`);

/** Every text of a model. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('every published view', () => {
  it('has a model of every fixture in every language', () => {
    expect(drawn).toHaveLength(cases.length);
    expect(new Set(drawn.map(({ view }) => view.id)).size).toBe(list.length);
  });

  it.each(list.map((view) => [view.id, view] as const))(
    '%s says why there is nothing where none of its tables is published',
    (id, view) => {
      for (const why of ['grain', 'not-yet'] as const) {
        const { answers, options } = viewFixtures[id]!().default;
        const none = Object.fromEntries(
          Object.keys(answers).map((name) => [name, { kind: 'not-published', why }] as const),
        );
        expect(made(view, { answers: none, ...(options ? { options } : {}) }, 'fi')).toEqual({
          kind: 'not-published',
          why,
        });
      }
    },
  );

  it.each(list.map((view) => [view.id, view] as const))(
    '%s asks for the tables that its fixtures answer with, of the place and period of the page',
    (id, view) => {
      for (const { answers, options = {} } of Object.values<ViewFixture>(viewFixtures[id]!())) {
        const asked = view.asks(options, {
          place: 'region:14' as never,
          period: '2026' as never,
          compare: 'year-before',
        });
        expect(Object.keys(asked).sort()).toEqual(Object.keys(answers).sort());
        for (const [name, question] of Object.entries(asked)) {
          expect(question.place).toBe('region:14');
          if (!question.yearsBefore) expect(question.period).toBe('2026');
          const answer = answers[name];
          if (answer?.kind === 'table') expect(answer.table.table).toBe(question.table);
        }
      }
    },
  );

  it('is empty exactly where no row of its table has a number', () => {
    expect(
      failing(({ model }) => model.empty === model.table.rows.every(({ absent, total }) => absent ?? total)),
    ).toEqual([]);
  });

  it('names its figure by its sentence, and by its title, place and period', () => {
    expect(
      failing(
        ({ model: { figure, sentence, title, subtitle } }) =>
          !figure || (figure.description === sentence && figure.title === `${title}, ${subtitle}`),
      ),
    ).toEqual([]);
  });

  it('is plain data, the same each time, and leaves its answers as they were', () => {
    for (const { view, fixture, language, model } of drawn)
      expect(made(view, deepFreeze(fixture), language)).toEqual(JSON.parse(JSON.stringify(model)));
  });

  it('has the quotation marks, dashes and no-break spaces of its language, and says no undefined', () => {
    const wrong: Readonly<Record<Language, RegExp>> = {
      fi: /[“„'"]|\d-\d|\d %|undefined|NaN|=>|\bn = /,
      sv: /[“„'"]|\d-\d|\d %|undefined|NaN|=>|\bn = /,
      en: /[„'"]|\d-\d|undefined|NaN|=>|\bn = /,
    };
    const said = (model: WidgetModel) =>
      textsOf({ ...model, table: { ...model.table, rows: model.table.rows.map(({ cells }) => cells) } });
    const proper = /sotkanet\.fi|\d{4}-\d{2}/gi;
    expect(
      failing(
        ({ model, language }) =>
          !said({ ...model, figure: undefined as never }).some((text) =>
            wrong[language].test(text.replace(proper, '')),
          ),
      ),
    ).toEqual([]);
  });

  it('has a folder name that can be a tag and a component', () => {
    for (const { id } of list) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

it('every fixture with small numbers hides some', () => {
  const tables = (id: string): readonly PublishedTable[] =>
    Object.values(viewFixtures[id]!().allSuppressed.answers).flatMap((answer) =>
      answer.kind === 'table' ? [answer.table] : [],
    );
  for (const { id } of list)
    expect(tables(id).some(({ cells }) => cells.some(({ value }) => value.kind === 'suppressed'))).toBe(true);
});
