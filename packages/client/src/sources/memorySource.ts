import type { Result } from '@puheeksi/core';
import { assignmentsOn, type Assignment } from '@puheeksi/core/access';
import type { StreamView } from '@puheeksi/core/wire';
import { answerOf } from '../abort.js';
import type { DataSource, StreamId, StreamViewOf, Problem } from '../dataSource.js';
import { memoryRegion, type MemoryRegion, type MemoryRegionOptions } from './memoryRegion.js';

/** The posts of whoever is signed in at the moment of the call; an empty list when nobody is. */
export type Posts = readonly Assignment[] | (() => readonly Assignment[]);

/** What a region shows of a stream is what its own allow-list opens. */
const ofStream = <Id extends StreamId>(view: Result<StreamView, Problem>) =>
  view as Result<StreamViewOf<Id>, Problem>;

/**
 * A source for one person over a region in memory; several persons can share the region.
 * @example sourceOf(region, [worker]).unitDiscussions('liperi-school')
 */
export function sourceOf(region: MemoryRegion, posts: Posts): DataSource {
  const who = (): readonly Assignment[] =>
    assignmentsOn(typeof posts === 'function' ? posts() : posts, region.today());
  return {
    publishedTable: (query, options) => answerOf(options, () => region.table(who(), query)),
    listTables: (place, options) => answerOf(options, () => region.list(who(), place)),
    unitDiscussions: (unit, options) => answerOf(options, () => region.view(who(), unit)),
    send: (stream, key, commands, options) =>
      answerOf(options, () => region.send(who(), stream, key, commands, options)),
    stream: (stream, key, options) =>
      answerOf(options, () => ofStream<typeof stream>(region.stream(who(), stream, key))),
    streamText: (stream, key, textRef, options) =>
      answerOf(options, () => region.streamText(who(), stream, key, textRef)),
    registers: {
      page: (register, query, options) =>
        answerOf(options, () => region.registers.page(who(), register, query)),
      summary: (register, options) => answerOf(options, () => region.registers.summary(who(), register)),
      entry: (register, entry, options) =>
        answerOf(options, () => region.registers.entry(who(), register, entry)),
      history: (register, entry, options) =>
        answerOf(options, () => region.registers.history(who(), register, entry)),
      send: (register, commands, options) =>
        answerOf(options, () => region.registers.send(who(), register, commands, options)),
    },
    publishNow: (options) => answerOf(options, () => region.publish(who())),
  };
}

/**
 * A source without a server, for demos, stories and tests: rights, rules, counts and protection are the real ones.
 * @example memorySource({ ...northKareliaSample(14, today), now, synthetic: true, posts: [worker] })
 */
export function memorySource(options: MemoryRegionOptions & { readonly posts: Posts }): DataSource {
  return sourceOf(memoryRegion(options), options.posts);
}
