import {
  parsePublishedTable,
  parseProblem,
  parsePublication,
  parseReceipt,
  parseTableListings,
  parseWorkView,
} from '@puheeksi/core/wire';
import { createHash } from 'node:crypto';
import type { UnitId } from '@puheeksi/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../src/store/audit.js';
import { inRegion } from '../src/store/inRegion.js';
import { rebuildTally } from '../src/store/rebuildTally.js';
import { readTally } from '../src/store/tally.js';
import { targets, type TestStore } from './databases.js';
import {
  clinic,
  discussion,
  openProcess,
  process,
  recordDiscussion,
  region,
  school,
  testServer,
  type TestServer,
  county,
} from './harness.js';

describe.each(targets)('the HTTP door over $name', ({ missing, open }) => {
  describe.skipIf(missing)('', () => {
    let store: TestStore;
    let server: TestServer;
    beforeAll(async () => {
      store = await open();
      server = await testServer(store);
    });
    afterAll(async () => {
      await server?.app.close();
      await store?.close();
    });

    const discussionsOf = async (unit: string, as = 'liperi-practitioner') => {
      const answer = await server.ask({ url: `/v1/work/units/${unit}/discussions`, as });
      const view = parseWorkView(answer.json());
      return view.ok ? view.value.discussions.map((held) => held.entry) : answer.json();
    };

    it('tells that the process is up and that the database is ready, without a token', async () => {
      expect((await server.ask({ url: '/health' })).json()).toEqual({ status: 'up' });
      expect((await server.ask({ url: '/ready' })).json()).toEqual({ status: 'ready' });
    });

    it('has no tables before the first publication', async () => {
      const list = await server.ask({ url: '/v1/tables?place=region:14', as: 'reader' });
      expect(list.json()).toEqual({ format: 1, tables: [] });
      const table = await server.ask({ url: '/v1/tables/population/region:14', as: 'reader' });
      expect(table.statusCode).toBe(404);
      expect(table.json()).toMatchObject({ kind: 'not-found', status: 404 });
    });

    it('records a discussion, shows it in the unit’s work view at once, and in the table after publishing', async () => {
      const sent = await server.send(1, [openProcess(1), recordDiscussion(1)]);
      expect(parseReceipt(sent.json())).toEqual({
        ok: true,
        value: { format: 1, version: 2, events: ['process-opened', 'discussion-held'], warnings: [] },
      });
      expect(await discussionsOf(school)).toContain(discussion(1));
      const published = await server.ask({ method: 'POST', url: '/v1/publications', as: 'publisher' });
      const publication = parsePublication(published.json());
      const names = publication.ok ? publication.value.tables.map(({ table }) => table) : [];
      expect(names.slice(0, 2)).toEqual(['discussions-by-setting', 'discussions-by-month']);
      for (const indicator of ['discussion-wait', 'network-meetings', 'offer-acceptance', 'teams-in-rhythm'])
        expect(names).toContain(indicator);
      expect(new Set(names).size).toBe(names.length);
      const answer = await server.ask({ url: '/v1/tables/discussions-by-setting/region:14', as: 'reader' });
      const table = parsePublishedTable(answer.json());
      expect(table.ok && table.value.cells.find(({ at }) => at['setting'] === 'school')?.value).toEqual({
        kind: 'suppressed',
      });
    });

    it('answers the same table of its period, with the hash of its text as entity tag', async () => {
      const list = await server.ask({ url: '/v1/tables?place=region:14', as: 'reader' });
      const listed = parseTableListings(list.json());
      if (!listed.ok) throw new Error('no list');
      const { period } = listed.value.tables.find(({ table }) => table === 'discussions-by-month')!;
      // Nothing was held this month yet, so the year ends with the month before
      expect(period).toBe('2025-11..2026-10');
      const url = `/v1/tables/discussions-by-month/region:14`;
      const newest = await server.ask({ url, as: 'reader' });
      const ofPeriod = await server.ask({ url: `${url}/${period}`, as: 'reader' });
      expect(ofPeriod.body).toBe(newest.body);
      const hash = createHash('sha256').update(newest.body).digest('hex');
      expect(newest.headers).toMatchObject({
        etag: `"${hash}"`,
        'cache-control': 'private, no-cache',
        'content-type': 'application/json; charset=utf-8',
      });
      expect(newest.headers.vary).toMatch(/\bAuthorization\b/);
      for (const tag of [`"${hash}"`, `W/"${hash}"`, `"other", "${hash}"`, '*']) {
        const same = await server.ask({ url, as: 'reader', headers: { 'if-none-match': tag } });
        expect([same.statusCode, same.body, same.headers.etag]).toEqual([304, '', `"${hash}"`]);
      }
      const other = await server.ask({ url, as: 'reader', headers: { 'if-none-match': '"other"' } });
      expect(other.statusCode).toBe(200);
    });

    it('keeps every publication, and answers with the newest', async () => {
      server.clock.set('2026-11-22T10:05:00.000Z');
      await server.ask({ method: 'POST', url: '/v1/publications', as: 'publisher' });
      const list = await server.ask({ url: '/v1/tables?place=region:14', as: 'reader' });
      const moments = list.json().tables.map(({ publishedAt }: { publishedAt: string }) => publishedAt);
      expect(new Set(moments)).toEqual(new Set(['2026-11-22T10:05:00.000Z']));
      const stored = await store.db.selectFrom('publications').select('as_of').execute();
      expect(stored).toHaveLength(2 * moments.length);
    });

    it.each([
      ['/v1/tables', ['place']],
      ['/v1/tables?place=region:14&place=region:15', ['place']],
      ['/v1/tables?place=nowhere', ['place']],
      ['/v1/tables/population/nowhere', ['place']],
      ['/v1/tables/population/region:14/yesterday', ['period']],
      ['/v1/work/units/NOT_A_UNIT/discussions', ['unit']],
    ])('names the field that is wrong in %s', async (url, path) => {
      const answer = await server.ask({ url, as: 'liperi-practitioner' });
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      const problem = parseProblem(answer.json());
      expect(problem.ok && problem.value.issues?.[0]?.path).toEqual(path);
    });

    it('carries the same commands out once, however often they are sent', async () => {
      const commands = [openProcess(2), recordDiscussion(2)];
      const before = await inRegion(store, region, readTally);
      const first = await server.send(2, commands);
      const tally = await inRegion(store, region, readTally);
      const again = await server.send(2, commands, { headers: { 'expected-version': '0' } });
      expect(first.json().version).toBe(2);
      expect(again.json()).toEqual({ format: 1, version: 2, events: [], warnings: [] });
      expect(await inRegion(store, region, readTally)).toEqual(tally);
      expect(tally).not.toEqual(before);
    });

    it('takes commands for the version the sender has seen, and for no other', async () => {
      await server.send(3, [openProcess(3)]);
      const before = await verifyAudit(store, region);
      const late = await server.send(3, [recordDiscussion(3)], { headers: { 'expected-version': '0' } });
      expect([late.statusCode, late.json().kind]).toEqual([409, 'conflict']);
      expect(await verifyAudit(store, region)).toEqual({
        whole: true,
        rows: before.whole ? before.rows + 1 : 0,
      });
      const right = await server.send(3, [recordDiscussion(3)], { headers: { 'expected-version': '1' } });
      expect(right.json().version).toBe(2);
      const malformed = await server.send(3, [recordDiscussion(4)], {
        headers: { 'expected-version': '-1' },
      });
      expect(malformed.json().issues).toEqual([{ path: ['expected-version'], code: 'not-whole' }]);
    });

    it('reads no text by what is no reference, and finds none that nobody wrote', async () => {
      const text = (textRef: string) =>
        server.ask({
          url: `/v1/streams/lp-process/${process(77)}/texts/${textRef}`,
          as: 'liperi-practitioner',
        });
      const malformed = await text('not-a-reference');
      expect([malformed.statusCode, malformed.json().issues]).toEqual([
        400,
        [{ path: ['textRef'], code: 'not-a-uuid' }],
      ]);
      const refused = await text(process(78));
      expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'wrong-resource']);
    });

    it('lists every fault of the input at once and records nothing', async () => {
      const answer = await server.ask({
        method: 'POST',
        url: `/v1/streams/lp-process/${process(4)}/commands`,
        as: 'liperi-practitioner',
        body: {
          commands: [
            { ...openProcess(4), on: '2026-02-30', origin: 'gossip' },
            { ...recordDiscussion(5), children: 0, note: 'free text' },
          ],
        },
      });
      expect(answer.statusCode).toBe(400);
      expect(
        answer.json().issues.map(({ path, code }: { path: unknown; code: string }) => [path, code]),
      ).toEqual([
        [['commands', 0, 'on'], 'not-a-day'],
        [['commands', 0, 'origin'], 'not-in-the-list'],
        [['commands', 1, 'children'], 'too-small'],
        [['commands', 1, 'note'], 'unknown-field'],
      ]);
      expect(answer.body).not.toMatch(/gossip|free text|2026-02-30/);
    });

    it('refuses with the broken rule and its command, and records none of the commands', async () => {
      const answer = await server.send(5, [
        openProcess(5),
        recordDiscussion(6),
        recordDiscussion(7, { on: '2026-11-23' as never }),
      ]);
      expect(answer.statusCode).toBe(422);
      expect(answer.json()).toMatchObject({
        kind: 'refused',
        commandIndex: 2,
        error: { code: 'day-in-future', field: 'on', day: '2026-11-23', today: '2026-11-22' },
      });
      const rows = await store.db
        .selectFrom('case_events')
        .select('type')
        .where('key', '=', process(5))
        .execute();
      expect(rows).toEqual([]);
    });

    it('takes a retraction back out of work view and counts', async () => {
      await server.send(6, [openProcess(6)]);
      const before = await inRegion(store, region, readTally);
      await server.send(6, [recordDiscussion(8, { setting: 'social' })]);
      const retracted = await server.send(6, [
        { type: 'retract', entry: discussion(8), on: '2026-01-10' as never, reason: 'recorded-by-mistake' },
      ]);
      expect(retracted.json().events).toEqual(['entry-retracted']);
      expect(await discussionsOf(school)).not.toContain(discussion(8));
      expect(await inRegion(store, region, readTally)).toEqual(before);
    });

    it('refuses a unit that is not in the register: its counts would be lost to the region', async () => {
      const unknown = 'unknown-unit' as UnitId;
      const issuer = {
        posts: [{ roles: ['practitioner' as const], units: [unknown], region, controller: county }],
      };
      const other = await testServer(store, {
        verify: () =>
          Promise.resolve({
            ok: true,
            value: { subject: 's', posts: [{ subject: 's', ...issuer.posts[0]! }] },
          }),
      });
      const answer = await other.send(7, [openProcess(7, unknown)]);
      expect(answer.json()).toMatchObject({
        kind: 'refused',
        error: { code: 'unit-not-in-register', unit: unknown },
      });
      await other.app.close();
    });

    const ownUnit = 'liperi-practitioner';
    const retract = (held: number) => ({
      type: 'retract' as const,
      entry: discussion(held),
      on: '2026-01-10' as never,
      reason: 'wrong-details' as const,
    });

    it.each([
      ['joensuu-practitioner', 'ground-missing'],
      ['publisher', 'role-not-entitled'],
      ['reader', 'role-not-entitled'],
      ['other-region', 'other-region'],
    ])('lets %s neither record nor retract nor look in a unit that is not theirs', async (as, code) => {
      await server.send(8, [openProcess(8), recordDiscussion(9)]);
      const record = await server.send(8, [recordDiscussion(10)], { as });
      expect([record.statusCode, record.json().error?.code]).toEqual([403, code]);
      const retracted = await server.send(8, [retract(9)], { as });
      expect([retracted.statusCode, retracted.json().error?.code]).toEqual([403, code]);
      const guessed = await server.send(8, [retract(99)], { as });
      // What nobody recorded touches no unit: a practitioner anywhere learns that it is unknown, and nothing else.
      expect(guessed.json().error.code).toBe(code === 'ground-missing' ? 'entry-unknown' : code);
      const look = await server.ask({ url: `/v1/work/units/${school}/discussions`, as });
      expect([look.statusCode, look.json().error?.code]).toEqual([403, code]);
      expect(look.json().discussions).toBeUndefined();
    });

    it('does not let one allowed command carry another past the gate', async () => {
      const answer = await server.send(9, [openProcess(9), recordDiscussion(11, { unit: clinic })]);
      expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'ground-missing']);
      const rows = await store.db
        .selectFrom('case_events')
        .select('type')
        .where('key', '=', process(9))
        .execute();
      expect(rows).toEqual([]);
    });

    it.each([ownUnit, 'reader', 'other-region'])('does not let %s publish', async (as) => {
      const answer = await server.ask({ method: 'POST', url: '/v1/publications', as });
      expect([answer.statusCode, answer.json().kind]).toEqual([403, 'not-allowed']);
    });

    it('shows a unit only its own discussions, newest first', async () => {
      await server.send(
        10,
        [openProcess(10, clinic), recordDiscussion(12, { unit: clinic, setting: 'health' })],
        {
          as: 'joensuu-practitioner',
        },
      );
      expect(await discussionsOf(clinic, 'joensuu-practitioner')).toEqual([discussion(12)]);
      expect(await discussionsOf(school)).not.toContain(discussion(12));
    });

    it('F96: leaves an audit row for every look and every entry, allowed or refused, in one unbroken chain', async () => {
      const rowsOf = async () =>
        store.db
          .selectFrom('audit')
          .select(['subject', 'action', 'purpose', 'resource', 'outcome'])
          .orderBy('position', 'desc')
          .limit(4)
          .execute();
      await discussionsOf(school);
      await discussionsOf(school, 'joensuu-practitioner');
      await server.send(8, [recordDiscussion(13)]);
      await server.ask({ method: 'POST', url: '/v1/publications', as: 'reader' });
      expect((await rowsOf()).reverse()).toEqual([
        {
          subject: 'dev-liperi-practitioner',
          action: 'read-work-view',
          purpose: 'serve-family',
          resource: `unit:${school}`,
          outcome: 'allowed',
        },
        {
          subject: 'dev-joensuu-practitioner',
          action: 'read-work-view',
          purpose: 'serve-family',
          resource: `unit:${school}`,
          outcome: 'refused',
        },
        {
          subject: 'dev-liperi-practitioner',
          action: 'record-case-work',
          purpose: 'serve-family',
          resource: `lp-process:${process(8)}`,
          outcome: 'allowed',
        },
        {
          subject: 'dev-reader',
          action: 'publish-statistics',
          purpose: 'manage-by-knowledge',
          resource: 'statistics:14',
          outcome: 'refused',
        },
      ]);
      expect(await verifyAudit(store, region)).toMatchObject({ whole: true });
    });

    it('ends with a stored tally that equals the replay of all events', async () => {
      const { replayed, difference } = await rebuildTally(store, region);
      expect(difference.size).toBe(0);
      expect(replayed.size).toBeGreaterThan(0);
    });
  });
});
