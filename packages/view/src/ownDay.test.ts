import type { PublishedTable } from '@puheeksi/core';
import { describe, expect, it } from 'vitest';
import {
  discussionsBySettingModel,
  familyFeedbackModel,
  indicatorPage,
  indicatorTableModel,
  populationModel,
  type WidgetModel,
} from './index.js';
import { fixtureAsOf, northKareliaTables } from './testing/index.js';

const tables = northKareliaTables();
const tableOf = (id: string, kind: PublishedTable['source']['kind']): PublishedTable =>
  tables.find(({ table, source }) => table === id && source.kind === kind)!;
const factOf = ({ facts }: WidgetModel, key: string) => {
  const fact = facts.find((one) => one.key === key);
  return fact && `${fact.term}: ${fact.text}`.replaceAll('\u00a0', ' ');
};

describe('old figures never look new: a source has a day of its own, and when it was published is another line', () => {
  it('the publication was made on 22 November 2026', () => {
    expect(fixtureAsOf).toBe('2026-11-22T18:15:00.000Z');
  });

  it.each([
    ['fi', '2.11.2022', 'Tilanne: 2.11.2022', 'Julkaistu: 22.11.2026 klo 20.15'],
    ['sv', '2.11.2022', 'Läget: 2.11.2022', 'Publicerad: 22.11.2026 kl. 20.15'],
    ['en', '2 Nov 2022', 'As of: 2 Nov 2022', 'Published: 22 Nov 2026, 20:15'],
  ] as const)('the survey of 2022 in %s', (language, day, asOf, published) => {
    const models = [
      familyFeedbackModel(tableOf('family-feedback', 'reported'), { language }),
      discussionsBySettingModel(tableOf('feedback-settings', 'reported'), { language }),
    ];
    for (const model of models) {
      expect(model.subtitle).toMatch(new RegExp(`${day}$`));
      expect([factOf(model, 'as-of'), factOf(model, 'published')]).toEqual([asOf, published]);
      // What is read aloud, drawn and put above the table never carries today's date
      const headed = [model.title, model.subtitle, model.sentence, model.table.caption, model.figure];
      expect(JSON.stringify(headed)).not.toContain('2026');
    }
  });

  it.each([
    ['fi', 'Tilanne: 31.12.2022', 'Julkaistu: 22.11.2026 klo 20.15'],
    ['sv', 'Läget: 31.12.2022', 'Publicerad: 22.11.2026 kl. 20.15'],
    ['en', 'As of: 31 Dec 2022', 'Published: 22 Nov 2026, 20:15'],
  ] as const)('the population of 2022 in %s', (language, asOf, published) => {
    const model = populationModel(tableOf('population', 'register'), { language });
    expect([factOf(model, 'as-of'), factOf(model, 'published')]).toEqual([asOf, published]);
    const headed = [model.title, model.subtitle, model.sentence, model.table.caption, model.figure];
    expect(JSON.stringify(headed)).not.toContain('2026');
    const page = indicatorTableModel(tables, { language });
    const facts = page.groups
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === 'population')!.facts;
    expect(facts.join(' ').replaceAll('\u00a0', ' ')).toContain(`${asOf}. ${published}.`);
    expect(indicatorPage(page).replaceAll('\u00a0', ' ')).toContain(`${asOf}. ${published}.`);
  });

  it('what is recorded here has one moment, told once', () => {
    const own = tableOf('discussions-by-setting', 'synthetic-events');
    const model = discussionsBySettingModel(own, { language: 'fi' });
    expect(factOf(model, 'as-of')).toBe('Tilanne: 22.11.2026 klo 20.15');
    expect(factOf(model, 'published')).toBeUndefined();
  });
});
