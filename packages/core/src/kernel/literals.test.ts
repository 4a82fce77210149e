import { describe, expect, it } from 'vitest';
import { day, instant, month, regionCode, unitId, uuid } from './index.js';

describe('values written in code', () => {
  it('are the text itself', () => {
    expect(day('2028-02-29')).toBe('2028-02-29');
    expect(month('2026-10')).toBe('2026-10');
    expect(instant('2026-10-05T08:00:00.000Z')).toBe('2026-10-05T08:00:00.000Z');
    expect(unitId('liperi-school')).toBe('liperi-school');
    expect(regionCode('14')).toBe('14');
    expect(uuid('0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e')).toBe('0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e');
  });

  it.each([
    ['a day that does not exist', () => day('2026-02-29'), "'2026-02-29' cannot be written here: not-a-day."],
    ['a month that does not exist', () => month('2026-13'), 'not-a-month'],
    ['a moment without its thousandths', () => instant('2026-10-05T08:00:00Z'), 'not-an-instant'],
    ['a unit in capitals', () => unitId('Liperi'), 'not-a-unit-code'],
    ['a region of three digits', () => regionCode('140'), 'not-a-region-code'],
    ['a name for an id', () => uuid('teacher'), 'not-a-uuid'],
  ])('%s is a bug of whoever wrote it', (_what, written, message) => {
    expect(written).toThrow(message);
  });
});
