import { describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.js';

describe('fingerprint', () => {
  test.each([
    // Test vectors of draft-eastlake-fnv, appendix C: FNV-1a, 64 bits
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of "%s" is that of the reference', (text, expected) => {
    expect(fingerprint(text)).toBe(expected);
  });

  test('tells letters beyond ASCII apart', () => {
    expect(fingerprint('ä')).not.toBe(fingerprint('ö'));
  });
});
