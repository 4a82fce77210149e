import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { safetyFlags } from '../src/streams/lp-process/index.js';
import { flagCases, safetyReference } from './safetyReference.js';

const page = readFileSync(new URL('../../../docs/reference/safety.md', import.meta.url), 'utf8');

test('docs/reference/safety.md is as the rules are; make it anew with scripts/safetyReference.ts', () => {
  expect(page).toBe(safetyReference());
});

test('every flag is on the page', () => {
  const shown = flagCases.flatMap(({ flags }) => flags.map(({ flag }) => flag));
  expect(safetyFlags.filter((flag) => !shown.includes(flag))).toEqual([]);
});
