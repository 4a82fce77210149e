import { describe, expect, it } from 'vitest';
import type { Options } from './options.js';
import { optionsFrom } from './optionsFrom.js';

const fields = {
  indicator: { kind: 'code', codes: ['discussions', 'network-meetings'], about: 'Which.' },
  settings: { kind: 'codes', codes: ['school', 'health', 'social'], max: 2, optional: true, about: 'Some.' },
  maxRows: { kind: 'count', min: 1, max: 20, optional: true, about: 'How many.' },
  showTarget: { kind: 'truth', optional: true, about: 'Whether.' },
  home: { kind: 'municipality', optional: true, about: 'Where.' },
  from: { kind: 'month', optional: true, about: 'When.' },
} as const satisfies Options;

const read = (attributes: Readonly<Record<string, string>>) =>
  optionsFrom(fields, (name) => attributes[name] ?? null);
const indicator = 'discussions';

describe('options of a view from attributes', () => {
  it.each([
    [{ indicator }, { indicator }],
    [
      { indicator, settings: 'school, health' },
      { indicator, settings: ['school', 'health'] },
    ],
    [
      { indicator, 'max-rows': ' 7 ' },
      { indicator, maxRows: 7 },
    ],
    [
      { indicator, 'show-target': '' },
      { indicator, showTarget: true },
    ],
    [
      { indicator, 'show-target': 'false' },
      { indicator, showTarget: false },
    ],
    [
      { indicator, home: '005', from: '2026-02' },
      { indicator, home: '005', from: '2026-02' },
    ],
    [{ indicator, home: '', from: ' ' }, { indicator }],
  ])('%j is read', (attributes, value) => {
    expect(read(attributes)).toEqual({ ok: true, value });
  });

  it.each([
    [{}, { name: 'indicator', example: 'discussions' }],
    [{ indicator: 'discussion' }, { name: 'indicator', example: 'discussions' }],
    [
      { indicator, settings: 'school nowhere' },
      { name: 'settings', example: 'school health' },
    ],
    [
      { indicator, settings: 'school health social' },
      { name: 'settings', example: 'school health' },
    ],
    [
      { indicator, 'max-rows': '0' },
      { name: 'max-rows', example: '1' },
    ],
    [
      { indicator, 'max-rows': '1e1' },
      { name: 'max-rows', example: '1' },
    ],
    [
      { indicator, home: '5' },
      { name: 'home', example: '167' },
    ],
    [
      { indicator, from: '2026-13' },
      { name: 'from', example: '2026-11' },
    ],
  ])('%j is named with an example', (attributes, error) => {
    expect(read(attributes)).toEqual({ ok: false, error });
  });
});
