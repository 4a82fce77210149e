import * as v from 'valibot';
import type { TextRef } from '../kernel/ledger.js';
import type { Issue, Result } from '../kernel/index.js';
import { read } from './read.js';
import { uuidSchema } from './schemas.js';
import { sealed } from './sealed.js';

/** The reference of a free text. */
export const textRefSchema = uuidSchema<TextRef>();

/** One free text of a stream, format 1. */
export const textViewSchema = sealed<TextView>()(
  v.strictObject({
    format: v.literal(1),
    stream: v.string('not-a-text'),
    key: v.string('not-a-text'),
    textRef: textRefSchema,
    text: v.string('not-a-text'),
    synthetic: v.boolean('not-a-truth-value'),
  }),
);

/** One free text of a stream, as somebody with the right to read it sees it. */
export interface TextView {
  readonly format: 1;
  /** Which kind of stream. */
  readonly stream: string;
  readonly key: string;
  readonly textRef: TextRef;
  readonly text: string;
  /** The stream is made up. */
  readonly synthetic: boolean;
}

/** Reads one free text of a stream. @example parseTextView(answer).ok // true */
export function parseTextView(input: unknown): Result<TextView, readonly Issue[]> {
  return read(textViewSchema, input);
}
