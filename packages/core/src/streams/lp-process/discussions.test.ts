import { describe, test } from 'vitest';
import type { Day, ProcessId, UnitId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import { given, testUuid } from '../../testing/index.js';
import {
  defaultLpSettings,
  lpProcess,
  type DiscussionHeld,
  type OpenProcessCommand,
  type ProcessOpened,
  type RecordDiscussion,
} from './index.js';

const process = testUuid<ProcessId>(1);
const [first, second, third] = [2, 3, 4].map((n) => testUuid<EntryId>(n)) as [EntryId, EntryId, EntryId];
const unit = 'liperi-school' as UnitId;
const context = {
  today: '2026-03-01' as Day,
  rights: [],
  settings: defaultLpSettings,
  controllers: { ofUnits: {}, ofWorkers: {} },
};
const day = (text: string): Day => text as Day;

const open: OpenProcessCommand = {
  type: 'open-process',
  process,
  entry: testUuid<EntryId>(5),
  on: day('2026-01-05'),
  unit,
  origin: 'family-wish',
  concernDay: day('2026-01-02'),
};
const opened: ProcessOpened = { ...open, type: 'process-opened' };

const record = (entry: EntryId, on: string, children = 1): RecordDiscussion => ({
  type: 'record-discussion',
  entry,
  on: day(on),
  unit,
  setting: 'school',
  children,
});
const held = (entry: EntryId, on: string, derived: Partial<DiscussionHeld> = {}): DiscussionHeld => ({
  type: 'discussion-held',
  entry,
  on: day(on),
  unit,
  setting: 'school',
  origin: 'family-wish',
  children: 1,
  first: false,
  ...derived,
});
const corrected = (was: DiscussionHeld, is: DiscussionHeld) =>
  ({ type: 'entry-corrected', was, is }) as const;
const takenBack = {
  type: 'entry-retracted',
  on: context.today,
  reason: 'recorded-by-mistake',
} as const;
const firstHeld = held(first, '2026-01-12', { first: true, waitDays: 10 });

describe('open-process', () => {
  test('opens a process', () => given(lpProcess, []).when(open, context).then([opened]));

  test('the same opening again changes nothing', () =>
    given(lpProcess, [opened]).when(open, context).then([]));

  test('another opening of the same process is refused, under the same entry id and under another', () => {
    given(lpProcess, [opened])
      .when({ ...open, origin: 'regular-offer' }, context)
      .refuses({ code: 'entry-id-taken', entry: open.entry, by: 'process-opened' });
    given(lpProcess, [opened])
      .when({ ...open, entry: third }, context)
      .refuses({ code: 'process-already-open', process });
  });

  test('an opening in the future is refused', () =>
    given(lpProcess, [])
      .when({ ...open, on: day('2026-03-02') }, context)
      .refuses({ code: 'day-in-future', field: 'on', day: day('2026-03-02'), today: context.today }));

  test('today is not the future', () => {
    const onToday = { ...open, on: context.today };
    given(lpProcess, [])
      .when(onToday, context)
      .then([{ ...opened, on: context.today }]);
  });

  test('a concern later than the opening is refused', () =>
    given(lpProcess, [])
      .when({ ...open, concernDay: day('2026-01-06') }, context)
      .refuses({ code: 'concern-after-opening', concernDay: day('2026-01-06'), on: day('2026-01-05') }));
});

describe('record-discussion', () => {
  test('R0-P1: the first discussion of a process carries the wait from the concern', () =>
    given(lpProcess, [opened]).when(record(first, '2026-01-12'), context).then([firstHeld]));

  test('without a day of concern there is no wait', () => {
    const { concernDay: _none, ...without } = opened;
    given(lpProcess, [without])
      .when(record(first, '2026-01-12'), context)
      .then([held(first, '2026-01-12', { first: true })]);
  });

  test('a discussion before the concern has no wait and deserves a second look', () => {
    const outcome = given(lpProcess, [opened]).when(record(first, '2026-01-01'), context);
    outcome.then([held(first, '2026-01-01', { first: true })]);
    outcome.warns([
      {
        code: 'discussion-before-concern',
        discussion: first,
        on: day('2026-01-01'),
        concernDay: day('2026-01-02'),
      },
    ]);
  });

  test('a later discussion is not the first and has no wait', () =>
    given(lpProcess, [opened, firstHeld])
      .when(record(second, '2026-01-20', 2), context)
      .then([held(second, '2026-01-20', { children: 2 })]));

  test('an entry that comes late becomes the first, and the old first one is corrected', () =>
    given(lpProcess, [opened, firstHeld])
      .when(record(second, '2026-01-08'), context)
      .then([
        held(second, '2026-01-08', { first: true, waitDays: 6 }),
        corrected(firstHeld, held(first, '2026-01-12')),
      ]));

  test('of two on one day the one recorded first is the first', () =>
    given(lpProcess, [opened, firstHeld])
      .when(record(second, '2026-01-12'), context)
      .then([held(second, '2026-01-12')]));

  test('the same discussion again changes nothing', () =>
    given(lpProcess, [opened, firstHeld]).when(record(first, '2026-01-12'), context).then([]));

  test('another discussion under a used id is refused', () =>
    given(lpProcess, [opened, firstHeld])
      .when(record(first, '2026-01-13'), context)
      .refuses({ code: 'entry-id-taken', entry: first, by: 'discussion-held' }));

  test('an id that was taken back is not used again', () =>
    given(lpProcess, [opened, firstHeld, { ...takenBack, cancelled: firstHeld }])
      .when(record(first, '2026-01-12'), context)
      .then([]));

  test('nothing is recorded in a process that is not open', () =>
    given(lpProcess, []).when(record(first, '2026-01-12'), context).refuses({ code: 'process-not-open' }));

  test('a discussion in the future is refused', () =>
    given(lpProcess, [opened])
      .when(record(first, '2026-03-02'), context)
      .refuses({ code: 'day-in-future', field: 'on', day: day('2026-03-02'), today: context.today }));

  test('L-1: two discussions are usual, a third deserves a second look and is recorded', () => {
    const two = [opened, firstHeld, held(second, '2026-01-20')];
    given(lpProcess, [opened, firstHeld]).when(record(second, '2026-01-20'), context).warns([]);
    given(lpProcess, two)
      .when(record(third, '2026-02-01'), context)
      .warns([{ code: 'many-discussions', discussions: 3 }]);
  });
});

describe('retract', () => {
  const retract = (entry: EntryId) =>
    ({ type: 'retract', entry, on: context.today, reason: 'recorded-by-mistake' }) as const;

  test('repeats what had been counted', () =>
    given(lpProcess, [opened, firstHeld])
      .when(retract(first), context)
      .then([{ ...takenBack, cancelled: firstHeld }]));

  test('when the first is taken back, the next becomes the first with its own wait', () =>
    given(lpProcess, [opened, firstHeld, held(second, '2026-01-20')])
      .when(retract(first), context)
      .then([
        { ...takenBack, cancelled: firstHeld },
        corrected(held(second, '2026-01-20'), held(second, '2026-01-20', { first: true, waitDays: 18 })),
      ]));

  test('when a later one is taken back, nothing else changes', () =>
    given(lpProcess, [opened, firstHeld, held(second, '2026-01-20')])
      .when(retract(second), context)
      .then([{ ...takenBack, cancelled: held(second, '2026-01-20') }]));

  test('a repeated retraction changes nothing', () =>
    given(lpProcess, [opened, firstHeld, { ...takenBack, cancelled: firstHeld }])
      .when(retract(first), context)
      .then([]));

  test('what is not known cannot be taken back', () => {
    given(lpProcess, [opened]).when(retract(first), context).refuses({ code: 'entry-unknown', entry: first });
    given(lpProcess, []).when(retract(first), context).refuses({ code: 'entry-unknown', entry: first });
  });
});
