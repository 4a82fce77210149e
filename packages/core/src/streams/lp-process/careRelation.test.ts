import { describe, expect, test } from 'vitest';
import { may, type AccessContext } from '../../access/index.js';
import { replay, type RegionCode } from '../../kernel/index.js';
import { careRelationOf, lpProcess, type LpProcessCommand } from './index.js';
import { eventsOf, opened, recorded, step } from './testing/given.js';
import { county, action, day, discussion, meeting, process, school, worker } from './testing/samples.js';

const ours = worker(1);
const led = { ...recorded, leaders: [ours] } as LpProcessCommand;
const ledByAnother = {
  ...recorded,
  entry: discussion(2),
  on: day('2026-02-02'),
  leaders: [worker(9)],
} as LpProcessCommand;
const decided = step('decide-network-meeting');
const planned = step('plan-network-meeting', { leaders: [ours] });
const plan = step('agree-plan', {
  actions: [{ action: action(1), context: 'early-education-or-school', doer: 'worker', worker: ours }],
});
const stateOf = (...commands: readonly LpProcessCommand[]) =>
  replay(lpProcess, eventsOf([opened, ...commands])).state;
const relation = (...commands: readonly LpProcessCommand[]) => careRelationOf(stateOf(...commands), ours);

describe('the relation of a worker to a process (act 703/2023)', () => {
  test.each([
    [
      'R0-P7: who was named responsible',
      [recorded, step('name-responsible-workers', { workers: [ours] })],
      'responsible-worker',
    ],
    ['R0-T3: who led the discussion', [led], 'discussion-leader'],
    ['R0-T3: who led one discussion of two', [led, ledByAnother], 'discussion-leader'],
    ['R0-P4: who leads the network meeting', [recorded, decided, planned], 'meeting-leader'],
    ['R0-P6: who does something of the plan', [recorded, plan], 'plan-doer'],
    ['nobody else', [recorded], undefined],
  ])('%s', (_, commands, expected) => expect(relation(...commands)).toBe(expected));

  test('ends with what it rests on', () => {
    const named = step('name-responsible-workers', { workers: [ours] });
    const done = step('set-action-state', { action: action(1), state: 'done' });
    const gone = step('hand-over-responsibility', { from: ours, to: worker(9) });
    const cancelled = step('cancel-network-meeting', { meeting: meeting(1) });
    expect(relation(recorded, named, gone)).toBeUndefined();
    expect(relation(recorded, plan, done)).toBeUndefined();
    expect(relation(recorded, decided, planned, cancelled)).toBeUndefined();
  });

  test('R0-P7: who led has none left once others were named responsible, but for a meeting still to come', () => {
    const others = step('name-responsible-workers', { workers: [worker(2)] });
    const back = step('hand-over-responsibility', { from: ours, to: worker(9) });
    const held = step('record-network-meeting', { leaders: [ours], attended: [] });
    expect(relation(led, others)).toBeUndefined();
    expect(relation(led, step('name-responsible-workers', { workers: [ours] }), back)).toBeUndefined();
    expect(relation(recorded, decided, planned, held)).toBe('meeting-leader');
    expect(relation(recorded, decided, planned, held, others)).toBeUndefined();
    expect(relation(recorded, decided, planned, others)).toBe('meeting-leader');
  });

  test('who led a discussion has none left when another unit carries the process', () => {
    expect(relation(led, step('hand-over-process'))).toBeUndefined();
  });

  test('ends when the process ends, and stands for no process', () => {
    const named = step('name-responsible-workers', { workers: [ours] });
    const moved = step('hand-over-process', { to: 'region', toRegion: '11' as never });
    expect(relation(recorded, named, moved)).toBeUndefined();
    expect(careRelationOf(lpProcess.initial.state, ours)).toBeUndefined();
  });

  test('is what the matrix of rights asks for', () => {
    const asked = (careRelation: ReturnType<typeof careRelationOf>) => {
      const facts: AccessContext = { purpose: 'serve-family', ...(careRelation && { careRelation }) };
      const region = '14' as RegionCode;
      const who = { subject: 's-1', roles: ['practitioner'], units: [], region } as const;
      const resource = { kind: 'process', region, unit: school, process, controller: county } as const;
      return may(who, 'read-case-text', resource, facts).allowed;
    };
    expect(asked(relation(led))).toBe(true);
    expect(asked(relation(recorded))).toBe(false);
  });
});
