import * as v from 'valibot';
import type { Instant, Issue, Result } from '../kernel/index.js';
import { read } from './read.js';
import { instantSchema } from './schemas.js';
import { sealed } from './sealed.js';

const streamViewForm = v.strictObject({
  format: v.literal(1),
  stream: v.string('not-a-text'),
  key: v.string('not-a-text'),
  version: v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(1, 'too-small')),
  asOf: instantSchema,
  synthetic: v.boolean('not-a-truth-value'),
  content: v.looseObject({}),
});

/** One stream as it stands, format 1. */
export const streamViewSchema = sealed<StreamView>()(streamViewForm);

/** One stream as somebody with the right to read it sees it: what stands, by the fields of the stream's allow-list. */
export interface StreamView {
  readonly format: 1;
  /** Which kind of stream. */
  readonly stream: string;
  readonly key: string;
  /** The number of its events. */
  readonly version: number;
  readonly asOf: Instant;
  /** Its events are made up. */
  readonly synthetic: boolean;
  readonly content: { readonly [field: string]: unknown };
}

/** Reads one stream as it stands. @example parseStreamView(answer).ok // true */
export function parseStreamView(input: unknown): Result<StreamView, readonly Issue[]> {
  return read(streamViewSchema, input);
}
