import { expect, test } from 'vitest';
import { err, ok } from '../kernel/index.js';
import { untilUnmoved, type CommandOutcome } from './recordCommands.js';

const receipt: CommandOutcome = ok({ format: 1, version: 1, events: [], warnings: [] });

test.each([
  [0, receipt],
  [4, receipt],
  [5, err({ kind: 'conflict' })],
])('what others move %i times is tried anew, five times in all', async (moves, expected) => {
  let tries = 0;
  const outcome = await untilUnmoved(() => {
    tries += 1;
    return Promise.resolve(tries <= moves ? 'moved' : receipt);
  });
  expect(outcome).toEqual(expected);
  expect(tries).toBe(Math.min(5, moves + 1));
});

test('a refusal is not tried again', async () => {
  let tries = 0;
  const refusal = err({ kind: 'conflict' } as const);
  expect(
    await untilUnmoved(() => {
      tries += 1;
      return Promise.resolve(refusal);
    }),
  ).toBe(refusal);
  expect(tries).toBe(1);
});
