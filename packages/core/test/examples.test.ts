import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { monthOf, rollingYear } from '../src/kernel/index.js';
import { defaultPolicy } from '../src/privacy/index.js';
import { emptyTally, tallyOf, type Cell } from '../src/tally/index.js';
import * as testing from '../src/testing/index.js';
import { doors } from './doors.js';
import { asOf, today } from './lpProcessSteps.js';

/** What the examples call by a telling name instead of spelling it out. */
const fixtures = (): Readonly<Record<string, unknown>> => {
  const cell = {
    measure: 'discussions@1',
    place: 'unit:liperi-school',
    period: '2026-01',
    dimensions: { setting: 'school', origin: 'family-wish' },
  } as unknown as Cell;
  const facts = {
    on: '2026-01-10',
    unit: 'liperi-school',
    setting: 'school',
    origin: 'family-wish',
    children: 1,
  };
  const discussionHeld = { type: 'discussion-held', process: 'p', discussion: 'd', first: true, ...facts };
  const tally = tallyOf([{ cell, n: 3 }]);
  const sample = testing.northKareliaSample(14, today);
  const { region, units, populations } = sample;
  const place = { level: 'region', code: region } as const;
  const period = rollingYear(monthOf(today));
  return {
    cell,
    tally,
    a: tally,
    b: emptyTally,
    discussionHeld,
    responseReceived: { type: 'response-received', month: '2026-01', place: 'region:14', setting: 'school' },
    request: { place, inPlace: () => true, period, asOf, provisional: true, synthetic: false },
    survey: testing.northKareliaSurvey2022(),
    population: populations[0],
    populations,
    asOf,
    today,
    input: {
      ...{ region, units, tally, today, asOf },
      ...{ reportedSurveys: [], populations: [], policy: defaultPolicy, synthetic: true },
    },
  };
};

const source = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('test.ts') && !file.includes('.test-d.'),
);

interface Example {
  readonly file: string;
  readonly code: string;
  readonly told: string;
}

/** Examples of one line whose result is written out whole. */
const examples: readonly Example[] = files.flatMap((file) =>
  [...readFileSync(source + file, 'utf8').matchAll(/@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm)].flatMap(
    ([, code = '', told = '']) => (told.includes('…') || code.includes('…') ? [] : [{ file, code, told }]),
  ),
);

/** The little TypeScript that examples use, left out: ` as Day`, `<ProcessId>`, `!`. */
const plain = (code: string): string =>
  code
    .replace(/ as [A-Z]\w*(\[\])?/g, '')
    .replace(/<[A-Z]\w*>\(/g, '(')
    .replace(/([)\]])!/g, '$1');

/** A stream is called by its own name, as is one of its states in an example: the rules of such a stream are left out of the scope. */
const isStream = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'decide' in value;
const scope: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    doors.flatMap(([, exported]) => Object.entries(exported).filter(([, value]) => !isStream(value))),
  ),
  ...fixtures(),
};
const valueOf = (code: string): unknown =>
  (new Function(...Object.keys(scope), `return (${plain(code)})`) as (...values: unknown[]) => unknown)(
    ...Object.values(scope),
  );

/** An example may speak of things that only its reader has, such as a state of theirs: then a name is not defined here. */
const canBeRun = ({ code, told }: Example): boolean =>
  [code, told].every((text) => {
    try {
      valueOf(text);
      return true;
    } catch (fault) {
      return !(fault instanceof ReferenceError || fault instanceof SyntaxError);
    }
  });

const runnable = examples.filter(canBeRun);

describe('examples in the docs are true', () => {
  test.each(runnable)('$file: $code', ({ code, told }) => {
    expect(valueOf(code)).toEqual(valueOf(told));
  });

  test('no fewer than eighty can be run', () => {
    expect(runnable.length).toBeGreaterThanOrEqual(80);
  });
});
