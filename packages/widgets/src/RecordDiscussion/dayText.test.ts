import { describe, expect, it } from 'vitest';
import { isoOfDayText } from './dayText.js';

describe('a day as people write it', () => {
  it.each([
    ['10.1.2026', '2026-01-10'],
    ['01.02.2026', '2026-02-01'],
    [' 10. 1. 2026 ', '2026-01-10'],
    ['10 Jan 2026', '2026-01-10'],
    ['1 september 2026', '2026-09-01'],
    ['2026-01-10', '2026-01-10'],
  ])('reads %s', (text, day) => {
    expect(isoOfDayText(text)).toBe(day);
  });

  it.each(['3/4/2026', '10.1.', '10.1.26', 'yesterday', '10 Foo 2026'])(
    'does not guess what %s means: the reader of commands refuses it',
    (text) => {
      expect(isoOfDayText(text)).toBe(text);
    },
  );
});
