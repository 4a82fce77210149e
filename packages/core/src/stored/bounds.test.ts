import { describe, expect, test } from 'vitest';
import { testUuid } from '../testing/testUuid.js';
import { parseCommand } from './index.js';

const many = <Item>(count: number, item: (number: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_none, index) => item(index + 1));
const one = { entry: testUuid(1), on: '2026-09-01' };
const reach = () => ({ surfaces: ['letter'], ground: 'court-decision' });
const marks = (...flags: readonly object[]) => ({ flags });

/** The codes of what is wrong at a path or within it; other fields of the made-up command may be missing. */
const faultsAt = (path: string, command: object): readonly string[] => {
  const read = parseCommand('lp-process', { ...one, ...command });
  return read.ok
    ? []
    : read.error
        .filter(
          (issue) => issue.path.join('.').startsWith(path) && issue.path.length <= path.split('.').length,
        )
        .map(({ code }) => code);
};

describe('a command to an LP process holds so much and no more', () => {
  test.each<readonly [string, string, (size: number) => object, number, number]>([
    ['children of a discussion', 'children', (children) => ({ type: 'record-discussion', children }), 1, 20],
    ['minutes of LP time', 'minutes', (minutes) => ({ type: 'record-lp-time', minutes }), 1, 24 * 60],
    [
      'leaders of a discussion',
      'leaders',
      (size) => ({ type: 'record-discussion', leaders: many(size, testUuid) }),
      0,
      50,
    ],
    [
      'leaders of a network meeting',
      'leaders',
      (size) => ({ type: 'plan-network-meeting', leaders: many(size, testUuid) }),
      0,
      50,
    ],
    [
      'marks of safety',
      'flags',
      (size) => ({
        type: 'set-safety-flags',
        ...marks(...many(size, () => ({ flag: 'sole-custody', custodian: 'guardian' }))),
      }),
      0,
      50,
    ],
    [
      'needs of access, at least one',
      'flags.0.needs',
      (size) => ({
        type: 'set-safety-flags',
        ...marks({ flag: 'accessibility-need', needs: many(size, () => 'step-free-access') }),
      }),
      1,
      50,
    ],
    [
      'what a restricted guardian is told all the same, at least one thing',
      'flags.0.allowed',
      (size) => ({
        type: 'set-safety-flags',
        ...marks({ flag: 'restricted-guardian', guardian: 'guardian', allowed: many(size, reach) }),
      }),
      1,
      50,
    ],
  ])('%s', (_title, path, command, min, max) => {
    const faults = (size: number) => faultsAt(path, command(size));
    expect({ min: faults(min), max: faults(max) }).toEqual({ min: [], max: [] });
    expect({ below: min > 0 ? faults(min - 1).length : 1, above: faults(max + 1).length }).toEqual({
      below: 1,
      above: 1,
    });
  });
});
