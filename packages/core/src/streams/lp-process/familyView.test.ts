import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../kernel/index.js';
import { runStream } from '../../testing/streamLaws.js';
import { factsOf, furtherNeeds, lpProcess, type LpProcessCommand } from './index.js';
import { after, opened, recorded, step, takeBack } from './testing/given.js';
import { context, day, discussion, entry, meeting } from './testing/samples.js';

const planned = [step('agree-plan'), step('give-plan')];
const met = [
  step('decide-network-meeting'),
  step('record-network-meeting', { attended: [], family: ['guardian'] }),
  step('name-responsible-workers'),
];
const metAgain = [
  step('decide-network-meeting', { entry: entry(60), meeting: meeting(2), on: day('2026-02-10') }),
  step('record-network-meeting', {
    entry: entry(61),
    meeting: meeting(2),
    on: day('2026-03-02'),
    attended: [],
    family: ['guardian'],
  }),
];
const asked = (n: number, on: string, answer: 'needed' | 'not-needed' | 'not-yet-known' = 'not-needed') =>
  step('record-further-need', { entry: entry(n), on: day(on), answer });
const end = (reason: 'plan-enough' | 'no-further-need') => step('end-process', { entry: entry(70), reason });
const ends = (reason: 'plan-enough' | 'no-further-need', ...commands: readonly LpProcessCommand[]) => {
  const { result } = after(...planned, ...commands).when(end(reason));
  return result.ok ? 'ended' : result.error.code;
};
const missing = 'end-needs-family-answer';

describe('R0-P8: after a network meeting no process ends before the family’s own view is on record', () => {
  test('that the plan is enough needs a view given since the meeting, whatever it is', () => {
    expect(ends('plan-enough', ...met)).toBe(missing);
    expect(ends('plan-enough', ...met, asked(65, '2026-02-08'))).toBe(missing);
    for (const answer of ['not-needed', 'needed', 'not-yet-known'] as const)
      expect(ends('plan-enough', ...met, asked(65, '2026-02-09', answer))).toBe('ended');
  });
  test('each meeting asks anew: a view older than the last one does not count', () => {
    for (const reason of ['plan-enough', 'no-further-need'] as const) {
      expect(ends(reason, ...met, asked(65, '2026-02-20'), ...metAgain)).toBe(missing);
      expect(ends(reason, ...met, ...metAgain, asked(65, '2026-02-20'))).toBe(missing);
      expect(ends(reason, ...met, ...metAgain, asked(65, '2026-03-02'))).toBe('ended');
    }
  });
  test('the refusal names the day since which the view is missing', () => {
    after(...planned, ...met, ...metAgain, asked(65, '2026-02-20'))
      .when(end('plan-enough'))
      .refuses({ code: missing, reason: 'plan-enough', since: day('2026-03-02') });
    after(...planned)
      .when(end('no-further-need'))
      .refuses({ code: missing, reason: 'no-further-need', since: day('2026-01-12') });
  });
  test('a meeting that was decided, cancelled or taken back asks for nothing', () => {
    const cancelled = step('cancel-network-meeting', { meeting: meeting(1), on: day('2026-02-01') });
    expect(ends('plan-enough', met[0]!, cancelled)).toBe('ended');
    expect(ends('plan-enough', ...met, takeBack(19), { ...cancelled, entry: entry(66) })).toBe('ended');
  });
  test('without a meeting the plan can be enough without the question', () => {
    expect(ends('plan-enough')).toBe('ended');
    expect(ends('no-further-need')).toBe(missing);
  });
  test('“no further need” goes by what the family said last, whenever it was recorded', () => {
    expect(ends('no-further-need', ...met, asked(65, '2026-03-01', 'needed'), asked(66, '2026-02-20'))).toBe(
      missing,
    );
    expect(ends('no-further-need', ...met, asked(65, '2026-03-01'), asked(66, '2026-02-20', 'needed'))).toBe(
      'ended',
    );
    const later = { ...recorded, entry: discussion(2), on: day('2026-03-10') };
    expect(ends('no-further-need', ...met, asked(65, '2026-03-01'), later)).toBe(missing);
  });
  test('the view that an end rests on is not taken back from under it', () => {
    after(...planned, ...met, asked(65, '2026-02-09'), end('plan-enough'))
      .when(takeBack(65))
      .refuses({ code: 'entry-needed', entry: entry(65), by: 'process-ended' });
  });
});

/** A meeting or two, answers and attempts to end on any days, in any order of recording. */
const anyCourse = fc.array(
  fc.record({
    kind: fc.nat(4),
    n: fc.nat(3),
    on: fc.nat(50).map((days) => addDays(day('2026-02-10'), days)),
  }),
  { minLength: 2, maxLength: 10 },
);
const commandOf = (
  { kind, n, on }: { readonly kind: number; readonly n: number; readonly on: Day },
  index: number,
): LpProcessCommand => {
  const id = entry(100 + index);
  if (kind === 0)
    return step('record-network-meeting', {
      entry: id,
      on,
      meeting: meeting(2),
      attended: [],
      family: ['guardian'],
    });
  if (kind === 1) return takeBack(100 + n);
  if (kind === 2)
    return step('end-process', { entry: id, on, reason: n > 1 ? 'plan-enough' : 'no-further-need' });
  return step('record-further-need', { entry: id, on, answer: furtherNeeds[n] ?? 'not-needed' });
};

test('R0-P8: whatever is recorded, no process ends by plan or need after a meeting the family was not asked about', () => {
  let [ended, refused] = [0, 0];
  fc.assert(
    fc.property(anyCourse, (course) => {
      const commands = [opened, recorded, ...planned, ...met, metAgain[0]!, ...course.map(commandOf)];
      const {
        state: { state: state },
        refusals,
      } = runStream(
        lpProcess,
        commands.map((command) => ({ command, context })),
      );
      refused += refusals.filter(({ code }) => code === missing).length;
      if (state.status !== 'ended') return;
      ended += 1;
      const asking = factsOf(state.facts, 'further-need-asked');
      for (const { on } of factsOf(state.facts, 'network-meeting-held'))
        expect(asking.some((fact) => fact.on >= on)).toBe(true);
      const days = asking.map(({ on }) => on).sort();
      if (state.ended.reason === 'no-further-need')
        expect(asking.filter(({ on }) => on === days.at(-1)).at(-1)?.answer).toBe('not-needed');
    }),
    { numRuns: 400 },
  );
  expect(Math.min(ended, refused)).toBeGreaterThan(40);
});
