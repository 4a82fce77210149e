import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { memorySource, type DataSource, type Problem } from '@puheeksi/client';
import { contractRegion, puheeksiHandlers } from '@puheeksi/client/testing';
import type { Day, PlaceKey, RegionCode, UnitId } from '@puheeksi/core';
import { bodyKinds, roles, type Assignment } from '@puheeksi/core/access';
import type { BodyId } from '@puheeksi/core/kernel';
import type { RegisterEntryId } from '@puheeksi/core/registers';
import type { Options, PublishedView } from '@puheeksi/view';
import type { ViewFixture } from '@puheeksi/view/testing';

/** North Karelia. */
export const northKarelia = 'region:14' as PlaceKey;
/** A made-up school of the sample. */
export const liperiSchool = 'liperi-school' as UnitId;

const sample = (): DataSource => {
  const { posts, now, ...region } = contractRegion();
  return memorySource({ ...region, now: () => now, posts: [...posts.worker, ...posts.publisher] });
};

const handlersOf = (source: DataSource): readonly HttpHandler[] =>
  puheeksiHandlers(source, { baseUrl: window.location.origin });

/** Entries of registers that a story begins with, by register. */
export type StoryEntries = Readonly<Record<string, readonly object[]>>;

/** Somebody who may read and write every register of the made-up region. */
const keeper: Assignment = {
  subject: 'story-keeper',
  roles: [...roles],
  units: [liperiSchool],
  region: '14' as RegionCode,
  seats: bodyKinds.map((kind) => ({ kind, body: `story-${kind}` as BodyId })),
};

const entriesOf = (records: StoryEntries) =>
  Object.entries(records).map(([register, list]) => ({
    register,
    events: list.map((record, index) => ({
      type: 'entered' as const,
      entry: `0190f3a2-7c1e-7c5b-9d11-${String(index + 1).padStart(12, '0')}` as RegisterEntryId,
      version: 1,
      on: '2026-11-01' as Day,
      format: 1,
      record: { ...record },
    })),
  }));

/** The made-up region with entries in its registers, for somebody who may read and write them. */
export const registerSource = (records: StoryEntries): DataSource => {
  const { posts: _posts, now, ...region } = contractRegion();
  return memorySource({ ...region, entries: entriesOf(records), now: () => now, posts: [keeper] });
};

/** The same, answering as the server does. */
export const handlersWithEntries = (records: StoryEntries): readonly HttpHandler[] =>
  handlersOf(registerSource(records));

/** The made-up region, answering as the server does. A story that records gets a region of its own. */
export const northKareliaHandlers = (): readonly HttpHandler[] => handlersOf(sample());

/** A server that has published exactly what the fixture of a view answers. */
export const handlersWithFixture = (
  view: PublishedView<Options, string, unknown>,
  { answers, options = {} }: ViewFixture,
): readonly HttpHandler[] =>
  handlersOf({
    ...sample(),
    publishedTable: async ({ table, period }) => {
      const asked = Object.entries(view.asks(options, { place: northKarelia, compare: 'year-before' }));
      const heard = asked.flatMap(([name, question]) => {
        const answer = answers[name];
        return question.table === table && answer?.kind === 'table' ? [answer.table] : [];
      });
      const found = heard.find((one) => period === undefined || one.period.key === period);
      return found ? { ok: true, value: found } : { ok: false, error: { kind: 'not-found' } };
    },
  });

/** A server that answers every question with the same problem. */
export const handlersWithProblem = (problem: Problem): readonly HttpHandler[] => {
  const failed = async () => ({ ok: false, error: problem }) as const;
  return handlersOf({
    publishedTable: failed,
    listTables: failed,
    unitDiscussions: failed,
    send: failed,
    stream: failed,
    streamText: failed,
    registers: { page: failed, summary: failed, entry: failed, history: failed, send: failed },
    publishNow: failed,
  });
};

/** A server that never answers. */
export const silentHandlers = (): readonly HttpHandler[] => [
  http.all('*/v1/*', async () => {
    await delay('infinite');
    return HttpResponse.json({});
  }),
];
