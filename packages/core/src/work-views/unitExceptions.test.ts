import { describe, expect, test } from 'vitest';
import type { Assignment } from '../access/index.js';
import type { ControllerId } from '../kernel/controller.js';
import { replay, type RegionCode, type UnitId } from '../kernel/index.js';
import { lpProcess, type LeaderRights } from '../streams/lp-process/index.js';
import { eventsOf, opened, recorded, step } from '../streams/lp-process/testing/given.js';
import {
  day,
  discussion,
  meeting,
  plain,
  process,
  school,
  worker,
} from '../streams/lp-process/testing/samples.js';
import { parseWorkView } from '../wire/index.js';
import { unitDiscussionsView } from './index.js';

const region = '14' as RegionCode;
const controller = 'liperi' as ControllerId;
const elsewhere = 'kitee-school' as UnitId;
const leaders = [worker(1)];
const state = replay(
  lpProcess,
  eventsOf(
    [
      opened,
      { ...recorded, leaders },
      { ...recorded, entry: discussion(2), unit: elsewhere, leaders },
      step('decide-network-meeting'),
      step('record-network-meeting', { leaders, family: ['guardian'], attended: [] }),
    ],
    plain,
  ),
).state;
const viewOf = (rights: readonly LeaderRights[], unit = school) => {
  const post: Assignment = {
    subject: 's-1',
    roles: ['practitioner'],
    units: [school, elsewhere],
    region,
    controller,
  };
  const asOf = '2026-06-30T10:00:00.000Z' as never;
  const view = unitDiscussionsView([state], {
    posts: [post],
    region,
    unit,
    controller,
    asOf,
    synthetic: true,
    rights,
  });
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
};

describe('F22: what was led in a unit without a known right', () => {
  const unknown = { process, qualification: 'not-known' };
  const ofMeeting = { on: '2026-02-09', what: { kind: 'network-meeting', meeting: meeting(1) } };
  const ofDiscussion = { on: '2026-01-12', what: { kind: 'discussion', discussion: discussion(1) } };
  const row = { worker: worker(1), discussion: true, networkMeeting: true };

  test('stands in the list of the unit, newest first, until a certificate says otherwise', () => {
    expect(viewOf([]).exceptions).toEqual([
      { ...unknown, ...ofMeeting },
      { ...unknown, ...ofDiscussion },
    ]);
    expect(viewOf([{ ...row, from: day('2026-02-01') }]).exceptions).toEqual([
      { ...unknown, ...ofDiscussion, qualification: 'not-qualified' },
    ]);
    expect(viewOf([{ ...row, from: day('2025-01-01') }]).exceptions).toEqual([]);
  });
  test('is listed where it was led, and names nobody who led it', () => {
    expect(viewOf([], elsewhere).exceptions).toEqual([
      { ...unknown, on: '2026-01-12', what: { kind: 'discussion', discussion: discussion(2) } },
    ]);
    expect(JSON.stringify(viewOf([]))).not.toContain(worker(1));
  });
  test('reads back from the wire as it was sent', () => {
    const view = viewOf([]);
    expect(parseWorkView(JSON.parse(JSON.stringify(view)))).toEqual({ ok: true, value: view });
  });
});
