import type { PublishedTable } from '@puheeksi/core';
import { describe, expect, it } from 'vitest';
import { indicatorTableModel } from '../index.js';
import { northKareliaTables } from '../testing/index.js';

const tables = northKareliaTables();
const under18 = tables.map((table) =>
  table.denominator
    ? ({
        ...table,
        denominator: { ...table.denominator, ageBand: '0-17' },
        caveats: table.caveats.filter((caveat) => caveat !== 'per-all-inhabitants'),
      } as PublishedTable)
    : table,
);
const entry = (from: readonly PublishedTable[], language: 'fi' | 'sv' | 'en', id: string) => {
  const found = indicatorTableModel(from, { language })
    .groups.flatMap(({ indicators }) => indicators)
    .find((one) => one.id === id)!;
  return [found.name, found.definition, found.rows[0]!.value, ...found.facts]
    .join(' ')
    .replaceAll('\u00a0', ' ');
};
const rates = ['discussions-per-thousand', 'children-per-thousand', 'network-meetings-per-thousand'];

describe('F45: a rate is called by what it is per 1 000 of', () => {
  it.each([
    ['fi', /asukas|asukkai/i, /alle 18-vuotia/i],
    ['sv', /invånare/i, /under 18 år/i],
    ['en', /inhabitants(?! under 18)/i, /under-18s|inhabitants under 18/i],
  ] as const)('in %s', (language, everybody, young) => {
    for (const id of rates) {
      expect(entry(tables, language, id)).toMatch(everybody);
      const told = entry(under18, language, id);
      expect(told).toMatch(young);
      expect(told).not.toMatch(everybody);
    }
  });
});
