import type { Day, EntryId, Instant, LpProcessCommand, PlaceKey, ProcessId, UnitId } from '@puheeksi/core';
import type { Assignment } from '@puheeksi/core/access';
import { deepFreeze, northKareliaSample, testUuid, turningDays } from '@puheeksi/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractRegion, dataSourceContract, type ContractCaller } from '../testing/index.js';
import { openMemoryRegion } from './memoryRegion.js';
import { insideOf } from './testing/insideOf.js';
import { memorySource, sourceOf } from './memorySource.js';

dataSourceContract(
  'the memory source',
  (given) => {
    const open = openMemoryRegion({ ...given, now: () => given.now });
    const as = (caller: ContractCaller) => sourceOf(open.region, given.posts[caller]);
    return Promise.resolve({ as, inside: insideOf(open) });
  },
  { describe, it, beforeAll, afterAll },
);

describe('a region in memory', () => {
  const given = contractRegion();
  const options = { ...given, now: () => given.now };
  const bySetting = { table: 'discussions-by-setting', place: 'region:14' as PlaceKey };

  it('asks at every call who is signed in', async () => {
    let posts: readonly Assignment[] = given.posts.worker;
    const source = memorySource({ ...options, posts: () => posts });
    expect((await source.publishedTable(bySetting)).ok).toBe(true);
    posts = [];
    expect(await source.publishedTable(bySetting)).toEqual({ ok: false, error: { kind: 'not-signed-in' } });
  });

  it('goes by posts as they hold on the day of its clock', async () => {
    const [, post] = given.posts['worker'];
    const unit = post!.units[0]!;
    const view = (days: Pick<Assignment, 'from' | 'lastDay'>) =>
      memorySource({ ...options, posts: [{ ...post!, ...days }] }).unitDiscussions(unit);
    expect((await view({ from: '2026-11-22' as Day, lastDay: '2026-11-22' as Day })).ok).toBe(true);
    expect(await view({ lastDay: '2026-11-21' as Day })).toMatchObject({
      error: { kind: 'not-allowed', reason: { code: 'role-not-entitled' } },
    });
  });

  it('has no table before the first publication when none is wanted at the start', async () => {
    const source = memorySource({ ...options, published: false, posts: given.posts.publisher });
    expect(await source.publishedTable(bySetting)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect((await source.publishNow()).ok).toBe(true);
    expect((await source.publishedTable(bySetting)).ok).toBe(true);
  });

  it('protects by the policy of the region', async () => {
    const policy = { id: 'threshold', version: 2, threshold: 20 };
    const source = memorySource({ ...options, policy, posts: given.posts.publisher });
    const table = await source.publishedTable(bySetting);
    expect(table.ok && table.value.policy).toEqual(policy);
    const shown = table.ok ? table.value.cells.filter(({ value }) => value.kind === 'known') : [];
    expect(shown.every(({ value }) => value.kind === 'known' && value.value >= 20)).toBe(true);
  });

  it('keeps the last months when time goes on, and adds the new one when it holds enough', async () => {
    let now = given.now;
    const posts = [...given.posts.publisher, ...given.posts.worker];
    const source = memorySource({ ...options, now: () => now, posts });
    now = '2026-12-09T10:00:00.000Z' as Instant;
    await source.publishNow();
    const early = await source.publishedTable(bySetting);
    expect(early.ok && early.value.period.key).toBe('2025-12..2026-11');
    const on = '2026-12-08' as Day;
    const unit = 'liperi-school' as UnitId;
    for (let n = 0; n < 6; n++) {
      const process = testUuid<ProcessId>(n);
      const commands: readonly LpProcessCommand[] = [
        { type: 'open-process', process, entry: testUuid(99), on, unit, origin: 'family-wish' },
        {
          type: 'record-discussion',
          entry: testUuid<EntryId>(100 + n),
          on,
          unit,
          setting: 'school',
          children: 1,
        },
      ];
      expect((await source.send('lp-process', process, commands)).ok).toBe(true);
    }
    expect((await source.publishNow()).ok).toBe(true);
    const listed = await source.listTables(bySetting.place);
    const periods = listed.ok ? listed.value.filter(({ table }) => table === bySetting.table) : [];
    expect(periods.map(({ period }) => period)).toEqual(['2026-01..2026-12', '2025-12..2026-11']);
    const newest = await source.publishedTable(bySetting);
    expect(newest.ok && newest.value.period.key).toBe('2026-01..2026-12');
  });

  it.each(turningDays)(
    'shows what was recorded on $day when it is published, or says that its month waits',
    async ({ day: today, last: now }) => {
      const posts = [...given.posts.publisher, ...given.posts.worker];
      const source = memorySource({ ...options, ...northKareliaSample(14, today), now: () => now, posts });
      const totalOf = async () => {
        const table = await source.publishedTable(bySetting);
        const total = table.ok ? table.value.cells.find(({ at }) => at['setting'] === 'total') : undefined;
        return total?.value.kind === 'known' ? total.value.value : Number.NaN;
      };
      const before = await totalOf();
      const process = testUuid<ProcessId>(1);
      const unit = 'liperi-school' as UnitId;
      await source.send('lp-process', process, [
        { type: 'open-process', process, entry: testUuid(99), on: today, unit, origin: 'family-wish' },
        {
          type: 'record-discussion',
          entry: testUuid<EntryId>(100),
          on: today,
          unit,
          setting: 'school',
          children: 1,
        },
      ]);
      const published = await source.publishNow();
      const waiting = published.ok
        ? published.value.waiting.filter(({ code }) => code === 'month-waits')
        : [];
      const waits = { code: 'month-waits', month: today.slice(0, 7), reason: 'would-disclose' };
      expect(published.ok).toBe(true);
      expect({ more: (await totalOf()) - before, waiting }).toEqual(
        waiting.length === 0 ? { more: 1, waiting: [] } : { more: 0, waiting: [waits] },
      );
    },
  );

  it('leaves what it was given as it was', async () => {
    const frozen = deepFreeze({ streams: given.streams, units: given.units });
    const source = memorySource({ ...options, ...frozen, posts: given.posts.publisher });
    expect((await source.publishNow()).ok).toBe(true);
  });
});
