import { describe, expect, test } from 'vitest';
import { isBlank } from './isBlank.js';
import { textFault } from './textFault.js';

describe('a text on its way into the text store', () => {
  test.each([
    ['', 'nothing'],
    [' \n\t', 'spaces'],
    ['\u00a0\u2003', 'wide and no-break spaces'],
    ['\u200b', 'a zero-width space'],
    ['\u200d\u2060\ufeff\u00ad', 'joiners, a byte order mark and a soft hyphen'],
    ['\u202e\u2066', 'directions of writing'],
    ['\u115f\u3164\u2800', 'letters drawn as nothing'],
    ['\ufe0f', 'a variation selector'],
    ['\u0007', 'a control character'],
  ])('R0-K8: %j is no text: %s', (text) => {
    expect(isBlank(text)).toBe(true);
    expect(textFault(text)).toEqual({ code: 'text-empty' });
  });
  test.each(['a', '.', 'ä', '👩‍👶', 'مرحبا', '家', '\u200bHavainto', 'e\u0301', '7'])(
    '%j is a text',
    (text) => {
      expect(isBlank(text)).toBe(false);
      expect(textFault(text)).toBeUndefined();
    },
  );
  test('length is looked at first, so that a hostile text costs nothing', () => {
    expect(textFault('\u200b'.repeat(10_001))).toMatchObject({ code: 'text-too-long', length: 10_001 });
  });
});
