import { describe, expectTypeOf, test } from 'vitest';
import type { Day } from '../../../kernel/index.js';
import type { Reached } from './reachable.js';
import { surfaceRules, type Surface, type SurfaceRule } from './surfaces.js';

declare const day: Day;

describe('a new surface', () => {
  test('does not compile before it has decided', () => {
    const { feed: _feed, ...rest } = surfaceRules;
    // @ts-expect-error a surface is missing
    const undecided: Readonly<Record<Surface, SurfaceRule>> = rest;
    // @ts-expect-error a decision is missing
    const half: SurfaceRule = {
      recipients: [],
      carries: [],
      travels: 'never',
      alsoWithheld: [],
      joins: false,
    };
    expectTypeOf(undecided).not.toBeNever();
    expectTypeOf(half).not.toBeNever();
  });
});

describe('leave to reach somebody', () => {
  test('is made by nothing else, and for one surface alone', () => {
    // @ts-expect-error it is made by `reachable`
    const made: Reached<'letter'> = {
      surface: 'letter',
      recipient: 'guardian',
      day,
      shown: [],
      needs: { interpreter: [], accessibility: [] },
      nameable: true,
    };
    expectTypeOf(made).not.toBeNever();
    expectTypeOf<Reached<'letter'>>().not.toExtend<Reached<'invitation'>>();
  });
});
