import { describe, expect, it } from 'vitest';
import { parseAreaCode, parsePlaceKey, placeKey, placeLevels } from './index.js';

describe('a place has one key', () => {
  it.each(['country:FI', 'region:14', 'municipality:005', 'area:rantakyla-utra', 'unit:liperi-school'])(
    'reads %s and writes the same key',
    (key) => {
      const place = parsePlaceKey(key);
      expect(place.ok && placeKey(place.value)).toBe(key);
    },
  );

  it('knows every level by its key', () => {
    expect(placeLevels).toEqual(['country', 'region', 'municipality', 'area', 'unit']);
  });

  it.each([
    ['', 'level'],
    ['14', 'level'],
    ['regions:14', 'level'],
    ['toString:14', 'level'],
    [':14', 'level'],
    ['region:', 'code'],
    ['region:5', 'code'],
    ['region:014', 'code'],
    ['region:14\n', 'code'],
    ['municipality:5', 'code'],
    ['country:SE', 'code'],
    ['unit:Liperi School', 'code'],
    ['area:rantakyla:utra', 'code'],
  ])('refuses %j because of its %s', (key, reason) => {
    expect(parsePlaceKey(key)).toEqual({ ok: false, error: { code: 'not-a-place', reason } });
  });

  it('reads area codes of a register and refuses names', () => {
    expect(parseAreaCode('rantakyla-utra').ok).toBe(true);
    expect(parseAreaCode('Rantakylä-Utra')).toEqual({ ok: false, error: { code: 'not-an-area-code' } });
  });
});
