import type { CommandReceipt } from '../commands/receipt.js';
import * as v from 'valibot';
import type { Issue, Result } from '../kernel/index.js';
import { read } from './read.js';
import { sealed } from './sealed.js';

/** What deserves a second look, as the server sends it: a code and facts. */
export const warningSchema = v.looseObject({ code: v.string('not-a-text') });

const receiptForm = v.strictObject({
  format: v.literal(1),
  /** Version of the stream after the commands: the number of its events. */
  version: v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(0, 'too-small')),
  /** Types of the events that were made; none when the commands had been carried out before. */
  events: v.array(v.string('not-a-text')),
  warnings: v.array(warningSchema),
  dryRun: v.exactOptional(v.literal(true)),
});

/** What the server answers to commands it has carried out, format 1. */
export const receiptSchema = sealed<CommandReceipt>()(receiptForm);

/** Reads a receipt. @example parseReceipt({ format: 1, version: 2, events: ['discussion-held'], warnings: [] }).ok // true */
export function parseReceipt(input: unknown): Result<CommandReceipt, readonly Issue[]> {
  return read(receiptSchema, input);
}
