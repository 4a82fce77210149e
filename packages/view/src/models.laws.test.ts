import {
  countsOfResponse,
  discussions,
  discussionsBySetting,
  familyFeedback,
  keyOf,
} from '@puheeksi/core/indicators';
import {
  defaultPolicy,
  languages,
  placeKey,
  tallyOf,
  type Month,
  type PublishedTable,
  type RegionCode,
} from '@puheeksi/core';
import { feedbackItems } from '@puheeksi/core/streams/survey';
import { publish } from '@puheeksi/core/privacy';
import { settings } from '@puheeksi/core/kernel';
import { deepFreeze, seededRandom } from '@puheeksi/core/testing';
import { describe, expect, it } from 'vitest';
import { discussionsBySettingModel, drawFigure, familyFeedbackModel, type WidgetModel } from './index.js';
import { everyModel, fixtureAsOf, fixturePeriod, type ModelCase } from './testing/index.js';
import { readingTextsFor } from './text/readingTextsFor.js';

const region = { level: 'region', code: '14' as RegionCode } as const;
const request = {
  place: region,
  inPlace: () => true,
  period: fixturePeriod,
  asOf: fixtureAsOf,
  provisional: false,
  synthetic: true,
};
const period = '2026-03' as Month;

/** Mostly small numbers, some great ones: where suppression and rounding are hardest. */
const someCount = (random: () => number): number =>
  Math.floor(random() < 0.7 ? random() * 14 : random() * 3000);

const settingTable = (random: () => number): PublishedTable =>
  publish(
    discussionsBySetting(
      tallyOf(
        settings.map((setting) => ({
          cell: {
            measure: keyOf(discussions),
            place: placeKey(region),
            period,
            dimensions: { setting, origin: 'unknown' },
          },
          n: someCount(random),
        })),
      ),
      request,
    ),
    defaultPolicy,
  );

const feedbackTable = (random: () => number): PublishedTable => {
  const families = Math.floor(random() * 60);
  const responses = Array.from({ length: families }, () => ({
    type: 'response-received' as const,
    month: period,
    place: placeKey(region),
    setting: 'school' as const,
    answers: Object.fromEntries(
      feedbackItems.flatMap((item) => {
        const chance = random();
        return chance < 0.2 ? [] : [[item, chance < 0.6 ? 'agreed' : 'did-not-agree']];
      }),
    ),
  }));
  return publish(familyFeedback(tallyOf(responses.flatMap(countsOfResponse)), request), defaultPolicy);
};

const generated = (): readonly ModelCase[] => {
  const random = seededRandom(9);
  const next = (): number => random.unit();
  return Array.from({ length: 150 }, (_, index) => index).flatMap((index) => {
    const bySetting = settingTable(next);
    const feedback = feedbackTable(next);
    return languages.flatMap((language) => [
      {
        name: `settings ${index} ${language}`,
        language,
        table: bySetting,
        model: discussionsBySettingModel(bySetting, { language }),
      },
      {
        name: `feedback ${index} ${language}`,
        language,
        table: feedback,
        model: familyFeedbackModel(feedback, { language }),
      },
    ]);
  });
};

const cases = [...everyModel(), ...generated()];
const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d+(?:[\u00a0.,]\d+)*/g) ?? []).map((token) => token.replace(/[.,]$/, ''));
const periodOf = (model: WidgetModel): string => model.facts.find(({ key }) => key === 'period')?.text ?? '';
const tableText = ({ table }: WidgetModel): string =>
  [
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap((row) => [row.header, ...row.cells]),
  ].join(' | ');
const failing = (holds: (one: ModelCase) => boolean): readonly string[] =>
  cases.filter((one) => !holds(one)).map(({ name }) => name);

describe('sentence, figure and table tell the same numbers', () => {
  it('every number of the sentence stands in the table', () => {
    expect(
      failing(({ model }) => {
        const told = numbersIn(model.sentence.replace(periodOf(model), ''));
        const listed = numbersIn(tableText(model));
        return told.every((number) => listed.includes(number));
      }),
    ).toEqual([]);
  });

  it('every number beside a mark stands in the same row of the table', () => {
    expect(
      failing(({ model }) =>
        drawFigure(model.figure, 640).marks.every((mark) => {
          const row = model.table.rows.find(({ key }) => key === mark.row);
          const listed = numbersIn((row?.cells ?? []).join(' | '));
          return numbersIn(mark.text).every((number) => listed.includes(number));
        }),
      ),
    ).toEqual([]);
  });

  it('the figure has the rows of the table, in its order, without the total', () => {
    expect(
      failing(({ model }) => {
        const drawn = model.figure.rows.map(({ key, label }) => `${key} ${label}`);
        const listed = model.table.rows
          .filter(({ total }) => !total)
          .map(({ key, header }) => `${key} ${header}`);
        return drawn.join('\n') === listed.join('\n');
      }),
    ).toEqual([]);
  });

  it('the figure is named by the sentence', () => {
    expect(
      failing(({ model }) => model.figure.description === model.sentence && model.sentence !== ''),
    ).toEqual([]);
  });

  it('every mark stands within the scale, and the scale within its ticks', () => {
    expect(
      failing(({ model: { figure } }) => {
        if (figure.type === 'matrix') return true;
        const { min, max, ticks } = figure.scale;
        return (
          ticks.at(0)?.value === min &&
          ticks.at(-1)?.value === max &&
          drawFigure(figure, 640).marks.every(
            ({ value }) => value === undefined || (value >= min && value <= max),
          )
        );
      }),
    ).toEqual([]);
  });
});

describe('what is hidden stays hidden', () => {
  it('a hidden or missing row is listed with the word for it and no digit, in table and figure', () => {
    expect(
      failing(({ model, table }) =>
        table.cells.every(({ at, value }) => {
          if (value.kind === 'known') return true;
          const code = Object.values(at)[0];
          const row = model.table.rows.find(({ key }) => key === code);
          const mark = drawFigure(model.figure, 640).marks.find((one) => one.row === code);
          return (
            row?.absent === value.kind &&
            row.cells.every((cell) => !/\d/.test(cell) && cell !== '') &&
            (code === 'total' || (mark?.kind === value.kind && !/\d/.test(mark.text)))
          );
        }),
      ),
    ).toEqual([]);
  });

  it('the model tells no number that follows from hidden cells alone: the sum of the hidden ones is nowhere', () => {
    const telling = cases.filter(({ model, table }) => {
      const known = table.cells.flatMap(({ at, value }) =>
        value.kind === 'known' && table.unit === 'count' && Object.values(at)[0] !== 'total'
          ? [value.value]
          : [],
      );
      const total = table.cells.find(({ at }) => Object.values(at)[0] === 'total')?.value;
      if (total?.kind !== 'known' || table.unit !== 'count' || known.length === table.cells.length - 1)
        return false;
      const hidden = String(total.value - known.reduce((sum, value) => sum + value, 0));
      const shown = new Set(
        model.table.rows.filter(({ absent }) => !absent).flatMap(({ cells }) => cells.flatMap(numbersIn)),
      );
      const said = numbersIn(model.sentence.replace(periodOf(model), ''));
      return !shown.has(hidden) && said.includes(hidden);
    });
    expect(telling.map(({ name }) => name)).toEqual([]);
  });

  it('some generated tables do hide rows, so that these laws have something to hold for', () => {
    const hiding = cases.filter(({ table }) => table.cells.some(({ value }) => value.kind === 'suppressed'));
    expect(hiding.length).toBeGreaterThan(100);
  });

  it('a model is empty exactly when no row has a number', () => {
    expect(
      failing(({ model }) => {
        const numbers = model.table.rows.some((row) => !row.absent && !row.total);
        return model.empty === !numbers;
      }),
    ).toEqual([]);
  });
});

describe('a number never travels alone', () => {
  it('every widget tells period, moment, basis, source, definition and protection', () => {
    expect(
      failing(
        ({ model }) =>
          model.facts
            .map(({ key }) => key)
            .filter((key) => key !== 'published')
            .join() === 'period,as-of,n,source,definition,protection' &&
          model.facts.every(({ term, text }) => term !== '' && text !== ''),
      ),
    ).toEqual([]);
  });

  it('F49: outcomes are never shown without saying that follow-up shows no cause, in every language', () => {
    const outcomes = everyModel().filter(({ table }) => table.table !== 'population');
    expect(new Set(outcomes.map(({ language }) => language))).toEqual(new Set(languages));
    const silent = outcomes.filter(
      ({ model, language }) =>
        !model.notices.some(
          ({ text }) => text === readingTextsFor(language).caveats['follow-up-shows-no-cause'],
        ),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('synthetic tables say so, strongly', () => {
    expect(
      failing(
        ({ model, table }) =>
          table.source.kind !== 'synthetic-events' ||
          model.notices.some(({ key, strong }) => key === 'synthetic-data' && strong),
      ),
    ).toEqual([]);
  });

  it('no text says undefined, NaN or a function', () => {
    expect(failing(({ model }) => !/undefined|NaN|Infinity|=>/.test(JSON.stringify(model)))).toEqual([]);
  });
});

it('a model is plain data and leaves its table as it was', () => {
  for (const { table, language, model } of everyModel().filter(({ name }) =>
    name.startsWith('familyFeedback'),
  )) {
    expect(familyFeedbackModel(deepFreeze(table), { language })).toEqual(JSON.parse(JSON.stringify(model)));
  }
});
