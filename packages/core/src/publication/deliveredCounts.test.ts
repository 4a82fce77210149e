import { expect, test } from 'vitest';
import type { Day } from '../kernel/index.js';
import type { CellKey, Tally } from '../tally/index.js';
import { deepFreeze } from '../testing/index.js';
import { withDelivered, type DeliveredCounts } from './deliveredCounts.js';

const key = (text: string) => text as CellKey;
const own: Tally = new Map([
  [key('discussions@1|unit:a|2026-11|origin=other|setting=school'), 4],
  [key('process-outcomes@1|unit:a|2026-11-22|done=no|outcome=plan'), 9],
]);
const delivered: DeliveredCounts = deepFreeze({
  day: '2026-11-20' as Day,
  cells: [
    [key('process-outcomes@1|unit:b|2026-11-20|done=yes|outcome=plan'), 7],
    [key('team-meetings@1|area:north|2026-11'), 2],
  ],
  areas: [],
  targets: [],
});

test('F148: what is delivered stands in the place of our own counts of the same measure, nothing twice', () => {
  expect(new Map(withDelivered(own, delivered, '2026-11-22' as Day))).toEqual(
    new Map([
      [key('discussions@1|unit:a|2026-11|origin=other|setting=school'), 4],
      [key('process-outcomes@1|unit:b|2026-11-22|done=yes|outcome=plan'), 7],
      [key('team-meetings@1|area:north|2026-11'), 2],
    ]),
  );
});

test('the situation of a day is no situation of the next month; what happened stays', () => {
  expect([...withDelivered(own, delivered, '2026-12-01' as Day).keys()]).toEqual([
    'discussions@1|unit:a|2026-11|origin=other|setting=school',
    'team-meetings@1|area:north|2026-11',
  ]);
});
