import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './index.js';

describe('wilsonInterval', () => {
  it('gives 93.48–98.59 % for 190 of 196, the satisfaction item of North Karelia', () => {
    const result = wilsonInterval(190, 196);
    expect(result).toMatchObject({ ok: true, value: { level: 0.95, method: 'wilson' } });
    if (!result.ok) throw new Error('refused');
    expect((100 * result.value.lower).toFixed(2)).toBe('93.48');
    expect((100 * result.value.upper).toFixed(2)).toBe('98.59');
  });

  it('tells nothing asked (no data) from none of those asked (zero)', () => {
    expect(wilsonInterval(0, 0)).toEqual({ ok: false, error: { code: 'empty' } });
    expect(wilsonInterval(0, 5)).toMatchObject({ ok: true, value: { lower: 0 } });
  });

  it('names every faulty argument at once', () => {
    expect(wilsonInterval(2.5, -1, 95)).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        issues: [
          { path: ['successes'], code: 'not-a-count', received: '2.5' },
          { path: ['n'], code: 'not-a-count', received: '-1' },
          { path: ['successes'], code: 'more-than-whole' },
          { path: ['level'], code: 'not-a-level' },
        ],
      },
    });
  });
});
