import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../kernel/index.js';
import type { AreaCode, Day, Issue, RegionCode, Result, UnitId } from '../kernel/index.js';
import type { EntryId } from '../kernel/ledger.js';
import type { WorkerId } from '../kernel/collaborationIds.js';
import {
  defaultPractitionerSettings,
  practitioner,
  refreshers,
  tracks,
  trainings,
} from '../streams/practitioner/index.js';
import type {
  PractitionerCommand,
  PractitionerEntryCommand,
  PractitionerFact,
  ProviderId,
} from '../streams/practitioner/index.js';
import { runStream } from '../testing/streamLaws.js';
import { testUuid } from '../testing/testUuid.js';
import { parseCommand, parseEvent } from './index.js';

const start = '2023-01-02' as Day;
const context = { today: addDays(start, 1200), settings: defaultPractitionerSettings };
const post = {
  region: '14' as RegionCode,
  unit: 'liperi-clinic' as UnitId,
  area: 'liperi' as AreaCode,
  profession: 'health',
} as const;
const base = (n: number, day = n) => ({ entry: testUuid<EntryId>(n), on: addDays(start, day) });
const training = {
  type: 'complete-training',
  training: 'method',
  track: 'health-and-social',
  hours: 18,
  days: 2.5,
  passed: true,
  background: { basis: 'student', field: 'social' },
  provider: 'riveria' as ProviderId,
  cohort: '2022',
} as const;
const register = {
  type: 'register-practitioner',
  ...base(0),
  worker: testUuid<WorkerId>(900),
  ...post,
} as const satisfies PractitionerCommand;

/** Which event each command makes. */
const madeBy = {
  'register-practitioner': 'practitioner-registered',
  'change-post': 'post-changed',
  'complete-training': 'training-completed',
  'complete-refresher': 'refresher-completed',
  'record-supervision': 'supervision-received',
  'record-leaving': 'practitioner-left',
  'record-return': 'practitioner-returned',
} as const satisfies Readonly<Record<PractitionerEntryCommand['type'], PractitionerFact['type']>>;

/** One of every kind, each allowed by the rules after those before it. */
const everyKind: readonly PractitionerCommand[] = [
  register,
  { type: 'change-post', ...base(1), region: post.region, unit: post.unit, profession: 'school' },
  { ...training, ...base(2) },
  { type: 'complete-refresher', ...base(3), refresher: 'booster' },
  { type: 'record-supervision', ...base(4), form: 'individual', minutes: 45 },
  { type: 'record-leaving', ...base(5) },
  { type: 'record-return', ...base(6) },
  { type: 'record-supervision', ...base(7), form: 'group', minutes: 90 },
  { type: 'retract', ...base(7), reason: 'entered-twice' },
];
const stepsOf = (commands: readonly PractitionerCommand[]) =>
  commands.map((command) => ({ command, context }));
const everyEvent = runStream(practitioner, stepsOf(everyKind)).events;

const anyCommand: fc.Arbitrary<PractitionerCommand> = fc
  .record({
    kind: fc.nat(6),
    id: fc.nat(30),
    day: fc.nat(1200),
    which: fc.nat(2),
    flag: fc.boolean(),
    length: fc.constantFrom(0.5, 2, 12, 18),
  })
  .map(({ kind, id, day, which, flag, length }): PractitionerCommand => {
    const at = base(id, day);
    const kindOfTraining = trainings[which] ?? 'method';
    switch (kind) {
      case 0:
        return { type: 'change-post', ...at, ...post, unit: (flag ? 'a1' : 'b1') as UnitId };
      case 1:
        return { type: 'complete-refresher', ...at, refresher: refreshers[flag ? 0 : 1] };
      case 2:
        return { type: 'record-supervision', ...at, form: flag ? 'group' : 'individual', minutes: id + 1 };
      case 3:
        return { type: flag ? 'record-leaving' : 'record-return', ...at };
      case 4:
        return { type: 'retract', ...at, reason: 'wrong-day' };
      default:
        return {
          type: 'complete-training',
          ...at,
          training: kindOfTraining,
          ...(kindOfTraining === 'method' ? { track: tracks[flag ? 0 : 1] } : {}),
          hours: length,
          days: Math.max(0.5, length / 6),
          passed: kind === 5,
          background: { basis: 'degree', field: 'health' },
        };
    }
  });
const anyRun = fc
  .array(anyCommand, { maxLength: 40, size: 'max' })
  .map((commands) => [register, ...commands]);
const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issues = (parsed: Result<object, readonly Issue[]>) =>
  parsed.ok ? [] : parsed.error.map(({ path, code }) => [path.join('.'), code]);

const doors = [
  ['command', (input: unknown) => parseCommand('practitioner', input), everyKind],
  ['event', (input: unknown) => parseEvent('practitioner', input), everyEvent],
] as const;

describe('what went in comes back', () => {
  test('the tables below hold every kind of command and of event', () => {
    expect(new Set(everyKind.map(({ type }) => type))).toEqual(new Set([...Object.keys(madeBy), 'retract']));
    expect(new Set(everyEvent.map(({ type }) => type))).toEqual(
      new Set([...Object.values(madeBy), 'entry-retracted']),
    );
  });

  test.each(everyKind.map((command) => [command.type, command] as const))('command: %s', (_type, command) => {
    expect(parseCommand('practitioner', again(command))).toEqual({ ok: true, value: command });
  });

  test.each(everyEvent.map((event) => [event.type, event] as const))('event: %s', (_type, event) => {
    expect(parseEvent('practitioner', again(event))).toEqual({ ok: true, value: event });
  });

  test('every command and every event of a random history comes back as it went', () => {
    fc.assert(
      fc.property(anyRun, (commands) => {
        for (const command of commands)
          expect(parseCommand('practitioner', again(command))).toEqual({ ok: true, value: command });
        for (const event of runStream(practitioner, stepsOf(commands)).events) {
          expect(parseEvent('practitioner', again(event))).toEqual({ ok: true, value: event });
          const cancelled = { type: 'entry-retracted', on: start, reason: 'wrong-details', cancelled: event };
          if (event.type !== 'entry-retracted')
            expect(parseEvent('practitioner', again(cancelled))).toEqual({ ok: true, value: cancelled });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(doors)('hostile input: %s', (_name, parse, values) => {
  const odd = fc.constantFrom<unknown>(
    '',
    'x'.repeat(100_000),
    '\u0000',
    '\ud800',
    '\u202e2026-01-01',
    '２０２６-01-01',
    'Matti M.',
    null,
    {},
    [null],
    -1,
    1e21,
    Number.NaN,
    '__proto__',
  );

  test('one odd field is refused with the path of that field', () => {
    fc.assert(
      fc.property(fc.constantFrom<object>(...values), odd, fc.nat(), (value, stranger, pick) => {
        const fields = Object.keys(value);
        const field = fields[pick % fields.length] ?? 'type';
        const found = issues(parse({ ...value, [field]: stranger }));
        expect(found).not.toEqual([]);
        for (const [path, code] of found) {
          expect(path?.split('.')[0]).toBe(field);
          expect(code).toMatch(/^[a-z][a-z-]*$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '99999-01-01', '2026-01-12T00:00:00Z', 20260112])(
    'a day that is not in the calendar is refused in every kind: %s',
    (on) => {
      for (const value of values) expect(issues(parse({ ...value, on })).map(([at]) => at)).toEqual(['on']);
    },
  );

  test('whatever comes in, issues come out and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (input) => {
        expect(issues(parse(input))).not.toEqual([]);
      }),
    );
  });

  test('a field that no rule knows is an issue in every kind, so that no name slips in beside the codes', () => {
    for (const value of values)
      expect(issues(parse({ ...value, name: 'Matti' }))).toEqual([['name', 'unknown-field']]);
  });
});

describe('issues of the register of practitioners', () => {
  const trained = { ...training, ...base(2) };

  test('all come at once, each with its path', () => {
    const command = {
      type: 'complete-training',
      entry: 'x',
      on: '2026-02-30',
      training: 'yoga',
      track: 'army',
      hours: 'six',
      days: 0,
      background: { basis: 'rumour', field: 'law' },
      provider: 'Riveria Oy',
      cohort: 'Class of Matti',
    };
    expect(issues(parseCommand('practitioner', command))).toEqual([
      ['entry', 'not-a-uuid'],
      ['on', 'not-a-day'],
      ['training', 'not-in-the-list'],
      ['track', 'not-in-the-list'],
      ['hours', 'not-a-number'],
      ['days', 'too-small'],
      ['passed', 'missing'],
      ['background.basis', 'not-in-the-list'],
      ['background.field', 'not-in-the-list'],
      ['provider', 'not-a-code'],
      ['cohort', 'not-a-period'],
    ]);
  });

  test('a name in the place of a worker, a region, a unit or an area is refused', () => {
    const command = { ...register, worker: 'Matti', region: 'Siun sote', unit: 'Clinic A', area: 'Liperi!' };
    expect(issues(parseCommand('practitioner', command))).toEqual([
      ['worker', 'not-a-uuid'],
      ['region', 'not-a-place'],
      ['unit', 'not-a-unit-code'],
      ['area', 'not-a-place'],
    ]);
  });

  test('reach into the fact that was taken back', () => {
    const event = everyEvent.find(({ type }) => type === 'entry-retracted');
    const cancelled = { ...everyEvent[4], minutes: 0.5, on: '2023-02-29' };
    expect(issues(parseEvent('practitioner', { ...event, cancelled }))).toEqual([
      ['cancelled.on', 'not-a-day'],
      ['cancelled.minutes', 'not-whole'],
      ['cancelled.minutes', 'too-small'],
    ]);
  });

  test('a retraction is not taken back', () => {
    const event = everyEvent.find(({ type }) => type === 'entry-retracted');
    expect(issues(parseEvent('practitioner', { ...event, cancelled: event }))).toEqual([
      ['cancelled.type', 'not-in-the-list'],
    ]);
  });

  test.each([
    ['hours', 0, ['too-small']],
    ['hours', -0, ['too-small']],
    ['hours', -1, ['too-small']],
    ['hours', NaN, ['not-a-number']],
    ['hours', 0.25, []],
    ['hours', 8784, []],
    ['hours', 8784.5, ['too-great']],
    ['hours', Infinity, ['too-great']],
    ['days', 0, ['too-small']],
    ['days', 366, []],
    ['days', 367, ['too-great']],
    ['cohort', '202', ['not-a-period']],
    ['cohort', '20255', ['not-a-period']],
    ['cohort', 2025, ['not-a-text']],
  ])('a training with %s %j: %j', (field, value, codes) => {
    expect(issues(parseCommand('practitioner', { ...trained, [field]: value }))).toEqual(
      codes.map((code) => [field, code]),
    );
  });

  test.each([
    [0, ['too-small']],
    [1, []],
    [1.5, ['not-whole']],
    [1440, []],
    [1441, ['too-great']],
    ['45', ['not-a-number']],
  ])('supervision of %j minutes: %j', (minutes, codes) => {
    const command = { type: 'record-supervision', ...base(4), form: 'group', minutes };
    expect(issues(parseCommand('practitioner', command))).toEqual(codes.map((code) => ['minutes', code]));
  });

  test('R0-T3: the track of a training is told or left out; which one is right is for the rules to say', () => {
    const { track: _track, ...without } = trained;
    expect(parseCommand('practitioner', without)).toEqual({ ok: true, value: without });
  });
});
