import { describe, expect, test } from 'vitest';
import { languages, type TextRef } from '@puheeksi/core/kernel';
import type { Field } from '@puheeksi/core/schema';
import { testUuid } from '@puheeksi/core/testing';
import { readFields } from './kinds.js';
import { cellFixtures } from './testing/cellFixtures.js';
import { formatOf } from './testing/formatOf.js';
import { wordingOf } from './wording.js';

const all = Object.entries(cellFixtures).flatMap(([kind, { field, read }]) =>
  read.map(([cell, value]) => ({ kind, field: field as Field, cell, value })),
);

describe('a cell as people and spreadsheets leave it', () => {
  test.each(all)('$kind: $cell is read as $value', ({ kind, field, cell, value }) => {
    const given = typeof cell === 'string' ? ({ type: 'text', text: cell } as const) : cell;
    const column = kind === 'cases' ? 'it.level' : 'it';
    for (const language of languages)
      expect(
        readFields(
          { it: field },
          { path: '', steps: [] },
          {
            wording: wordingOf(formatOf({ it: field }).texts, language),
            newId: () => testUuid<TextRef>(8),
            get: ({ path }) => (path === column && given.type !== 'formula' ? given : undefined),
            hasAny: (path) => column.startsWith(path),
            rows: () => [],
          },
        ),
      ).toEqual({ it: value });
  });
});
