import { expect, test } from 'vitest';
import type { Day } from '../../kernel/index.js';
import { defaultTeamSettings, dueAfter } from './index.js';

test.each([NaN, Infinity, 0, -1, 1.5, 1e6])(
  'R0-K2: a rhythm of %d months decides nothing, the one before it goes on',
  (value) => {
    const none = { from: '2026-02-01' as Day, value };
    const monthly = { from: '2026-01-01' as Day, value: 1 };
    const due = (rhythmMonths: readonly (typeof none)[]) =>
      dueAfter('2026-03-12' as Day, { ...defaultTeamSettings, rhythmMonths });
    expect(due([monthly, none])).toBe('2026-04-12');
    expect(due([none])).toBe('2026-05-12');
  },
);
