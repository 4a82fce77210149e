import { languages, type Language, type Month } from '@puheeksi/core';
import { describe, expect, it } from 'vitest';
import { textsFor, type ProblemLike } from '../index.js';
import { refusalsEn, warningsEn } from './codes/en.js';
import { refusalsFi, warningsFi } from './codes/fi.js';
import { refusalsSv, warningsSv } from './codes/sv.js';
import { texts as monthsTexts } from '../discussions-by-month/texts.js';
import { plural } from './plural.js';
import { processEn } from './working/process/en.js';
import { processFi } from './working/process/fi.js';
import { processSv } from './working/process/sv.js';

const refusalCodes = Object.keys({ ...refusalsFi, ...processFi.refusals });
const warningCodes = Object.keys({ ...warningsFi, ...processFi.warnings });

const named = { code: 'school', label: 'Row', count: '601', share: '74 %', interval: '70–78 %', n: '812' };
const source = { publisher: 'THL', title: 'Sotkanet', year: 2022 };

/** What every function of the texts is called with; a function without an entry here fails the test. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  list: [[['a', 'b', 'c']]],
  either: [[['a', 'b', 'c']]],
  lessThan: [['0,1 %']],
  hiddenRows: [[['Row']]],
  rowsWithoutData: [[['Row']]],
  unfitting: [[{ percentages: ['67,4 %'], n: 196 }], [{ percentages: ['67,4 %', '57,4 %'], n: 196 }]],
  'facts.sourceOf': [
    [{ kind: 'events' }],
    [{ kind: 'synthetic-events' }],
    [{ kind: 'reported', ...source }],
    [{ kind: 'register', ...source, licence: 'CC BY 4.0' }],
  ],
  'facts.definitionOf': [['X.', { id: 'discussions', version: 2 }]],
  'facts.protectionOf': [
    [{ id: 'threshold', version: 1, threshold: 5 }],
    [{ id: 'open', version: 1, threshold: 1 }],
  ],
  'facts.respondentsN': [[1], [2]],
  'unnamedPlace.country': [['FI']],
  'unnamedPlace.region': [['14']],
  'unnamedPlace.municipality': [['167']],
  'unnamedPlace.area': [['liperi']],
  'unnamedPlace.unit': [['liperi-school']],
  subtitle: [['Place', '2026', '3.11.2026']],
  'states.stale': [['22.11.2026']],
  problem: [
    'unreachable',
    'not-signed-in',
    'not-allowed',
    'not-found',
    'invalid',
    'refused',
    'conflict',
    'unreadable',
    'answer-too-large',
    'not-supported',
    'server-error',
    'something-new',
  ]
    .map((kind): [object] => [{ kind }])
    .concat([
      [{ kind: 'refused', error: { code: 'would-disclose' } }],
      [{ kind: 'refused', error: { code: 'publication-from-the-future' } }],
      [{ kind: 'conflict', error: { code: 'publication-under-way' } }],
    ]),
  issue: [
    'missing',
    'unknown-field',
    'wrong-shape',
    'not-a-text',
    'not-a-day',
    'not-a-month',
    'not-an-instant',
    'not-a-period',
    'not-a-place',
    'not-a-uuid',
    'not-a-unit-code',
    'not-a-code',
    'not-in-the-list',
    'not-a-number',
    'not-a-truth-value',
    'not-whole',
    'too-small',
    'too-great',
    'too-long',
    'too-many',
    'too-large',
    'empty-list',
    'empty-text',
    'other-key',
    'identifier-in-text',
    'not-a-count',
    'not-a-share',
    'said-twice',
    'not-on-the-axes',
    'cells-missing',
    'other-grain',
    'something-new',
  ].map((code) => [{ path: ['commands', 0, 'children'], code, expected: '<=20' }]),
  issuesTitle: [[1], [3]],
  refusal: [...refusalCodes, 'something-new'].map((code) => [
    { code, field: 'on', day: '2026-12-01', today: '2026-11-22', concernDay: '2026-03-02', on: '2026-03-01' },
  ]),
  'recordDiscussion.refusal': [
    'concern-after-opening',
    'process-not-open',
    'process-already-open',
    'entry-id-taken',
    'something-new',
  ].map((code) => [{ code, concernDay: '2026-03-02', on: '2026-03-01' }]),
  'recordDiscussion.doubts.title': [[1], [2]],
  'recordDiscussion.doubts.correct': [[1], [2]],
  warning: [...warningCodes, 'something-new'].map((code) => [
    {
      code,
      discussions: 3,
      on: '2026-03-01',
      concernDay: '2026-03-02',
      day: '2024-01-02',
      daysBack: 1064,
      publishedFrom: '2026-01',
    },
  ]),
  badSetting: [['place', 'region:14']],
  figureKeys: [['Title, place, 2026']],
  'unitView.discussions': [[1], [3]],
  'unitView.children': [[1], [3]],
  'publishing.done': [
    [1, '22.11.2026'],
    [3, '22.11.2026'],
  ],
  'publishing.monthsWait': [[['2026-12']], [['2026-11', '2026-12']]],
  'publishing.tablesWait': [[1], [2]],
  day: [['2026-03-01']],
};

/** Words that are the same in two languages, or hold nothing but what was put in. */
const mayBeEqual = new Set([
  'lessThan#0',
  'nothing.zero',
  'subtitle#0',
  'day#0',
  'states.stale',
  // The word is the same in Finnish and Swedish, or in Swedish and English.
  'columns.month',
  'columns.share',
  'facts.period',
  'facts.definition',
  'fields.period.label',
  'unitView.columns.process',
]);

type Flat = Readonly<Record<string, string>>;

const flatten = (value: unknown, path: string, name = path): Flat => {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value === 'function') {
    const calls = samples[name];
    if (!calls) throw new Error(`No sample for the text ${name}`);
    return Object.assign({}, ...calls.map((args, index) => flatten(value(...args), `${path}#${index}`)));
  }
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, part]) =>
      flatten(part, path === '' ? key : `${path}.${key}`),
    ),
  );
};

const flat = Object.fromEntries(
  languages.map((language) => [language, flatten(textsFor(language), '')]),
) as Record<Language, Flat>;
const paths = Object.keys(flat.fi);

describe('the texts', () => {
  it('are the same set in the three languages', () => {
    expect(Object.keys(flat.sv)).toEqual(paths);
    expect(Object.keys(flat.en)).toEqual(paths);
    expect(paths.length).toBeGreaterThan(300);
  });

  it.each(languages)('are never empty, doubled or padded in %s', (language) => {
    const bad = paths.filter((path) => {
      const text = flat[language][path] ?? '';
      return text.trim() === '' || text !== text.trim() || / {2}|undefined|\[object|NaN|\.\./.test(text);
    });
    expect(bad).toEqual([]);
  });

  it.each([
    ['fi', 'sv'],
    ['fi', 'en'],
    ['sv', 'en'],
  ] as const)('differ between %s and %s', (one, other) => {
    const equal = paths.filter(
      (path) => path !== 'language' && !path.endsWith('.action') && flat[one][path] === flat[other][path],
    );
    expect(equal.filter((path) => !mayBeEqual.has(path))).toEqual([]);
  });

  it.each(['fi', 'sv'] as const)('hold no English in %s', (language) => {
    const english = /\b(the|and|of|with|was|were|this|that|you|your|not|has|have|been|share|data)\b/i;
    const source = /THL|Sotkanet/;
    const left = paths.filter((path) => english.test((flat[language][path] ?? '').replace(source, '')));
    expect(left).toEqual([]);
  });

  it('hold no letter of Finnish in English: ä and ö belong to names alone', () => {
    expect(paths.filter((path) => /[äöåÄÖÅ]/.test(flat.en[path] ?? ''))).toEqual([]);
  });

  it('bind the percent sign to its number with a no-break space where they write one', () => {
    expect(paths.filter((path) => /\d %/.test(`${flat.fi[path]} ${flat.sv[path]}`))).toEqual([]);
  });

  it.each(languages)(
    'never let a line end within the name of the method or within n = 196 in %s',
    (language) => {
      const breakable = /puheeksi -|puheeksi\u00a0-(?!\u2060)|\bn = |\bn=/;
      expect(paths.filter((path) => breakable.test(flat[language][path] ?? ''))).toEqual([]);
    },
  );

  it.each([
    ['fi', /[“„'"]|\d-\d/],
    ['sv', /[“„'"]|\d-\d/],
    ['en', /[„'"]|\d-\d/],
  ] as const)('have the quotation marks and dashes of %s', (language, wrong) => {
    const code = /\w+="[^"]*"|\d{4}-\d{2}(-\d{2}T[\d:.]+Z)?/g;
    const left = paths.filter((path) => wrong.test((flat[language][path] ?? '').replace(code, '')));
    expect(left).toEqual([]);
  });

  it('tell a month within a Finnish sentence in the case the sentence needs', () => {
    const max = { ...named, label: 'joulukuu 2026 (kesken)' };
    expect(monthsTexts.fi.sentence({ total: 812, period: '2026', max })).toContain(
      'eniten joulukuussa 2026 (kesken) (601)',
    );
  });

  it('are the same object each time, so that they can be compared by identity', () => {
    expect(textsFor('fi')).toBe(textsFor('fi'));
  });
});

describe('sentences of codes', () => {
  it('are the same codes in the three languages', () => {
    const codes = (tables: readonly object[]): readonly string[] => tables.flatMap(Object.keys).sort();
    const finnish = codes([refusalsFi, warningsFi, processFi.refusals, processFi.warnings]);
    expect(codes([refusalsSv, warningsSv, processSv.refusals, processSv.warnings])).toEqual(finnish);
    expect(codes([refusalsEn, warningsEn, processEn.refusals, processEn.warnings])).toEqual(finnish);
  });

  it.each(languages)('say what is wrong and the way out: at least two sentences in %s', (language) => {
    const { refusal, warning } = textsFor(language);
    const told = [
      ...refusalCodes.map((code) => refusal({ code })),
      ...warningCodes.map((code) => warning({ code })),
    ];
    expect(told.filter((text) => text.split(/[.;](?= |$)/).filter((part) => part !== '').length < 2)).toEqual(
      [],
    );
  });

  it('name the field, the problem and the way out of a fault', () => {
    const issue = { path: ['commands', 1, 'children'], code: 'too-great', expected: '<=20' };
    expect(textsFor('fi').issue(issue)).toBe('Lasten määrä on liian suuri. Kirjaa enintään 20.');
    expect(textsFor('sv').issue(issue)).toBe('Antalet barn är för stort. Ange högst 20.');
    expect(textsFor('en').issue(issue)).toBe('The number of children is too large. Enter at most 20.');
  });

  it('say of an empty field what to do, in one sentence that needs no label beside it', () => {
    const missing = (field: string) =>
      languages.map((language) => textsFor(language).issue({ path: [field], code: 'missing' }));
    expect(missing('on')).toEqual([
      'Kirjaa keskustelupäivä.',
      'Ange samtalsdagen.',
      'Enter the date of the discussion.',
    ]);
    expect(missing('setting')).toEqual([
      'Valitse, missä keskustelu käytiin.',
      'Välj var samtalet hölls.',
      'Choose where the discussion was held.',
    ]);
  });

  it('show a day as it is written in each language when a day cannot be read', () => {
    const issue = { path: ['commands', 0, 'concernDay'], code: 'not-a-day' };
    expect(textsFor('fi').issue(issue)).toBe(
      'Päivää ei löydy kalenterista. Kirjaa päivä, jona huoli heräsi, esimerkiksi 10.1.2026.',
    );
    expect(textsFor('sv').issue(issue)).toBe(
      'Dagen finns inte i kalendern. Ange dagen då oron väcktes, till exempel 10.1.2026.',
    );
    expect(textsFor('en').issue(issue)).toBe(
      'This date is not in the calendar. Enter the date the concern arose, for example 10 Jan 2026.',
    );
  });

  it.each(languages)('do not repeat the label before the sentence in %s', (language) => {
    const { fields, issue } = textsFor(language);
    const codes = (samples['issue'] ?? []).map(([sample]) => (sample as { code: string }).code);
    const told = Object.keys(fields).flatMap((field) =>
      codes.map((code) => issue({ path: [field], code, expected: '<=20' })),
    );
    expect(told.filter((text) => !/^\p{Lu}[^:]*[ .]/u.test(text) || !text.endsWith('.'))).toEqual([]);
    for (const { label } of Object.values(fields))
      expect(told.some((text) => text.startsWith(`${label}:`))).toBe(false);
  });

  it('name an unknown field by its path and never fall over names that objects inherit', () => {
    const { issue, refusal } = textsFor('en');
    expect(issue({ path: ['commands', 0, 'extra'], code: 'unknown-field' })).toMatch(/^commands\.extra: /);
    expect(issue({ path: ['constructor'], code: 'constructor' })).toBe(
      'constructor: This detail could not be accepted. Enter this detail.',
    );
    expect(issue({ path: [], code: 'missing' })).toBe('Enter this detail.');
    expect(refusal({ code: 'toString' })).toContain('reason: toString');
  });

  it('tell the days of a refusal as they are written in each language', () => {
    const error = { code: 'day-in-future', field: 'on', day: '2026-12-01', today: '2026-11-22' };
    expect(textsFor('fi').refusal(error)).toBe(
      'Kirjattu päivä (1.12.2026) on tulevaisuudessa. Anna tämä päivä (22.11.2026) tai aikaisempi päivä.',
    );
    expect(textsFor('sv').refusal(error)).toBe(
      'Den antecknade dagen (1.12.2026) ligger i framtiden. Ange dagens datum (22.11.2026) eller en tidigare dag.',
    );
    expect(textsFor('en').refusal({ ...error, field: 'concernDay' })).toBe(
      'The date the concern arose (1 Dec 2026) is in the future. Enter today’s date (22 Nov 2026) or an earlier one.',
    );
    expect(textsFor('fi').refusal({ code: 'day-in-future' })).toBe(
      'Kirjattu päivä on tulevaisuudessa. Anna tämä päivä tai aikaisempi päivä.',
    );
  });

  it('ask about a day with how long ago it was, or with the month where the next publication begins', () => {
    const old = { code: 'day-long-ago', field: 'on', day: '1999-12-01', daysBack: 9862 };
    expect(textsFor('fi').warning(old)).toBe(
      'Kirjattu päivä (1.12.1999) oli yli 27 vuotta sitten. Tarkista vuosi.',
    );
    expect(textsFor('sv').warning({ ...old, field: 'concernDay', daysBack: 401 })).toBe(
      'Dagen då oron väcktes (1.12.1999) ligger mer än ett år tillbaka. Kontrollera året.',
    );
    const unseen = { code: 'day-not-published', field: 'on', day: '2025-12-31', publishedFrom: '2026-01' };
    expect(textsFor('fi').warning(unseen)).toBe(
      'Kirjaus (31.12.2025) ei näy seuraavan julkaisun luvuissa, sillä ne alkavat tammikuusta 2026. Tarkista päivä.',
    );
    expect(textsFor('en').warning(unseen)).toBe(
      'The entry (31 Dec 2025) will not be in the figures of the next publication, which begin in January 2026. Check the date.',
    );
  });

  it('say what waits for a later publication and why, and state nothing of what was recorded', () => {
    const december = '2026-12' as Month;
    const said = (language: Language, months: readonly Month[]) =>
      textsFor(language).publishing.monthsWait(months);
    expect(said('fi', [december])).toBe(
      'Joulukuu 2026 ei ole vielä mukana luvuissa. Se tulee mukaan, kun yksittäistä perhettä ei voi tunnistaa luvuista. Kirjatut keskustelut ovat tallessa ja näkyvät yksiköiden omissa näkymissä.',
    );
    expect(said('fi', ['2026-11' as Month, december])).toMatch(
      /^Marraskuu 2026 ja joulukuu 2026 eivät ole vielä mukana luvuissa\. Ne tulevat mukaan, /,
    );
    expect(said('sv', [december])).toMatch(/^December 2026 är inte med i siffrorna än\. Månaden kommer med /);
    expect(said('en', [december])).toMatch(/^December 2026 is not in the figures yet\. It joins them when /);
    expect(textsFor('sv').publishing.tablesWait(1)).toMatch(
      /^1\stabell väntar .* Den uppdateras .* själv\.$/,
    );
  });

  it('tell every problem of a data source in its own words', () => {
    const problems = (samples['problem'] ?? []).map(([problem]) => problem as ProblemLike);
    for (const language of languages) {
      const titles = problems.map((problem) => textsFor(language).problem(problem).title);
      expect(new Set(titles).size).toBe(problems.length);
    }
    expect(textsFor('fi').problem({ kind: 'unreachable' }).action).toBe('retry');
    expect(textsFor('fi').problem({ kind: 'not-signed-in' }).action).toBe('sign-in');
  });
});

it.each([
  ['fi', 0, 'keskustelua'],
  ['fi', 1, 'keskustelu'],
  ['fi', 21, 'keskustelua'],
  ['en', 1, 'keskustelu'],
] as const)('the plural of %s for %d is %s', (language, count, form) => {
  expect(plural(language, count, { one: 'keskustelu', other: 'keskustelua' })).toBe(form);
});
