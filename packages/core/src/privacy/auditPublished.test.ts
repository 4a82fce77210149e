import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../statistics/index.js';
import { auditPublished, defaultPolicy, protect, relationsOfPercentage, type SeenCount } from './index.js';

const pair = (sum: number, health: Partial<SeenCount>, social: Partial<SeenCount>) =>
  auditPublished({
    counts: [
      { key: 'health', lower: 0, upper: null, hidden: true, ...health },
      { key: 'social', lower: 0, upper: null, hidden: true, ...social },
    ],
    relations: [
      {
        terms: [
          { key: 'health', times: 1 },
          { key: 'social', times: 1 },
        ],
        lower: sum,
        upper: sum,
      },
    ],
  });

describe('the examples of docs/reference/protection.md', () => {
  test('one symbol leaves 0 to 6; "<5" beside ".." tells both counts', () => {
    expect(pair(6, {}, {})).toEqual({
      verdict: 'safe',
      exact: [],
      ranges: { health: [0, 6], social: [0, 6] },
    });
    expect(pair(6, { lower: 1, upper: 4 }, { lower: 5 })).toMatchObject({
      verdict: 'leak',
      exact: ['health', 'social'],
      ranges: { health: [1, 1], social: [5, 5] },
    });
  });

  test('a percentage of a shown number tells the count', () => {
    const audit = auditPublished({
      counts: [
        { key: 'x', lower: 0, upper: null, hidden: true },
        { key: 'n', lower: 37, upper: 37, hidden: false },
      ],
      relations: relationsOfPercentage('x', 'n', 8.1, 1),
    });
    expect(audit).toEqual({ verdict: 'leak', exact: ['x'], ranges: { x: [3, 3] } });
  });

  test('a percentage with its interval tells count and number', () => {
    const oneDecimal = (share: number): string => (100 * share).toFixed(1);
    const fits: string[] = [];
    for (let n = 1; n <= 500; n++)
      for (let x = 0; x <= n; x++) {
        if (oneDecimal(x / n) !== '8.1') continue;
        const interval = wilsonInterval(x, n);
        if (!interval.ok) throw new Error(interval.error.code);
        const { lower, upper } = interval.value;
        if (oneDecimal(lower) === '2.8' && oneDecimal(upper) === '21.3') fits.push(`${x} of ${n}`);
      }
    expect(fits).toEqual(['3 of 37']);
  });

  test('the table by region and setting hides four cells, and leaves 0 to 12 for the small one', () => {
    const rows = {
      north: [12, 3, 9, 24],
      middle: [21, 8, 6, 35],
      south: [15, 11, 7, 33],
      all: [48, 22, 22, 92],
    };
    const columns = ['school', 'health', 'social', 'all'];
    const cells = Object.entries(rows).flatMap(([row, counts]) =>
      counts.map((count, at) => ({ key: `${row} ${columns[at]}`, count })),
    );
    const relations = [
      ...Object.keys(rows).map((row) => ({
        total: `${row} all`,
        parts: columns.slice(0, 3).map((column) => `${row} ${column}`),
      })),
      ...columns.map((column) => ({
        total: `all ${column}`,
        parts: ['north', 'middle', 'south'].map((row) => `${row} ${column}`),
      })),
    ];
    const result = protect({ cells, relations }, defaultPolicy);
    expect(result).toMatchObject({
      value: {
        hidden: ['north health', 'north social', 'south health', 'south social'],
        spread: { 'north health': { lower: 0, upper: 12 } },
      },
    });
  });
});

describe('auditPublished', () => {
  test('says when what is published contradicts itself', () => {
    expect(pair(3, { lower: 4 }, {})).toEqual({ verdict: 'infeasible', exact: [], ranges: {} });
  });

  test('a count that nothing bounds has no upper end', () => {
    const audit = auditPublished({
      counts: [{ key: 'x', lower: 0, upper: null, hidden: true }],
      relations: [],
    });
    expect(audit).toEqual({ verdict: 'safe', exact: [], ranges: { x: [0, null] } });
  });

  test('running sums that differ by a small month give it away', () => {
    const shown = (key: string, n: number): SeenCount => ({ key, lower: n, upper: n, hidden: false });
    const audit = auditPublished({
      counts: [
        shown('to-march', 14),
        shown('to-april', 16),
        { key: 'april', lower: 0, upper: null, hidden: true },
      ],
      relations: [
        {
          terms: [
            { key: 'to-april', times: 1 },
            { key: 'to-march', times: -1 },
            { key: 'april', times: -1 },
          ],
          lower: 0,
          upper: 0,
        },
      ],
    });
    expect(audit.exact).toEqual(['april']);
  });
});
