import { describe, expect, it } from 'vitest';
import { code, count, dayField, optional, type Fields } from '../schema/index.js';
import { readRecord } from './recordReader.js';

const fields = {
  on: dayField,
  how: code(['phone', 'other']),
  minutes: { ...count, when: { field: 'how', in: ['phone'] } },
  ended: optional(dayField),
} as const satisfies Fields;

describe('a record read by its field descriptors', () => {
  it('is taken as it is, with what is empty absent', () => {
    const record = { on: '2026-01-12', how: 'phone', minutes: 20 };
    expect(readRecord(fields, record)).toEqual({ ok: true, value: record });
    expect(readRecord(fields, { on: '2026-01-12', how: 'other' })).toMatchObject({ ok: true });
  });

  it.each<[string, object, readonly unknown[]]>([
    [
      'every fault at once',
      { on: '2026-1-1', how: 'letter' },
      [
        { path: ['on'], code: 'not-a-day' },
        { path: ['how'], code: 'not-in-the-list' },
      ],
    ],
    [
      'what a condition asks for',
      { on: '2026-01-12', how: 'phone' },
      [{ path: ['minutes'], code: 'missing' }],
    ],
    [
      'both together',
      { how: 'phone', ended: '' },
      [
        { path: ['on'], code: 'missing' },
        { path: ['ended'], code: 'not-a-day' },
        { path: ['minutes'], code: 'missing' },
      ],
    ],
    [
      'a field that nobody declared',
      { on: '2026-01-12', how: 'other', name: 'x' },
      [{ path: ['name'], code: 'unknown-field' }],
    ],
  ])('says %s', (_name, input, issues) => {
    expect(readRecord(fields, input)).toMatchObject({ ok: false, error: issues });
  });
});
