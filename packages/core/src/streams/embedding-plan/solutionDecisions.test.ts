import { describe, expect, test } from 'vitest';
import type { Day, UnitId } from '../../kernel/index.js';
import type { BodyId, DivisionId } from '../../kernel/collaborationIds.js';
import { solutionIds, solutionMatrix } from './index.js';
import type { DecisionScope, SolutionDecision } from './index.js';

const day = (text: string) => text as Day;
const division: DecisionScope = { kind: 'division', division: 'families' as DivisionId };
const school: DecisionScope = { kind: 'unit', division: 'families' as DivisionId, unit: 'clinic' as UnitId };
const decided = (over: Partial<SolutionDecision>): SolutionDecision => ({
  solution: 'local-teams',
  scope: division,
  decision: 'taken-into-use',
  by: 'families-management' as BodyId,
  on: day('2026-02-01'),
  ...over,
});

describe('decisions on the six solutions', () => {
  test('R0-B7, F98: six solutions in every division and unit, the undecided ones named', () => {
    const matrix = solutionMatrix([decided({})], [division, school], day('2026-03-01'));
    expect(matrix).toHaveLength(12);
    expect(matrix.filter((cell) => !('decision' in cell))).toHaveLength(10);
    expect(matrix.map(({ solution }) => solution)).toEqual([...solutionIds, ...solutionIds]);
  });
  test('R0-B7, F98: a unit without its own decision has its division’s, and its own goes first', () => {
    const own = decided({ scope: school, decision: 'later', on: day('2026-01-01') });
    const cell = (decisions: readonly SolutionDecision[]) =>
      solutionMatrix(decisions, [school], day('2026-03-01')).find(
        ({ solution }) => solution === 'local-teams',
      );
    expect(cell([decided({})])).toMatchObject({ inherited: true, decision: { decision: 'taken-into-use' } });
    expect(solutionMatrix([decided({})], [division], day('2026-03-01'))).toContainEqual({
      solution: 'local-teams',
      scope: division,
      decision: decided({}),
      inherited: false,
    });
    expect(cell([decided({}), own])).toMatchObject({ inherited: false, decision: { decision: 'later' } });
  });
  test('of two decisions on one day the one recorded later holds', () => {
    const decisions = [decided({}), decided({ decision: 'later' })];
    const cell = solutionMatrix(decisions, [division], day('2026-03-01')).find(
      ({ solution }) => solution === 'local-teams',
    );
    expect(cell?.decision?.decision).toBe('later');
  });
  test('the last decision up to the day holds, in whatever order they come', () => {
    const first = decided({});
    const second = decided({ decision: 'not-taken-into-use', on: day('2026-04-01') });
    const on = (text: string) =>
      solutionMatrix([second, first], [division], day(text)).find(
        ({ solution }) => solution === 'local-teams',
      )?.decision?.decision;
    expect([on('2026-01-31'), on('2026-03-01'), on('2026-04-01')]).toEqual([
      undefined,
      'taken-into-use',
      'not-taken-into-use',
    ]);
  });
});
