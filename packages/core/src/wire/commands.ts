import * as v from 'valibot';
import type { Issue, Result } from '../kernel/index.js';
import { read } from './read.js';
import { sealed } from './sealed.js';

const commandBatchForm = v.strictObject({
  commands: v.array(v.unknown(), 'wrong-shape'),
  dryRun: v.exactOptional(v.boolean('not-a-truth-value')),
});

/** What is sent to one stream; the commands are read by the codec of the stream. */
export const commandBatchSchema = sealed<CommandBatch>()(commandBatchForm);

/** Commands to one stream, carried out in order, together or not at all. */
export interface CommandBatch {
  /** 1–50 commands, unread. */
  readonly commands: readonly unknown[];
  /** Where true, nothing is recorded: the answer says what would come of it. */
  readonly dryRun?: boolean;
}

/** Reads what was sent to one stream, its commands aside. @example parseCommandBatch({ commands: [command] }).ok // true */
export function parseCommandBatch(input: unknown): Result<CommandBatch, readonly Issue[]> {
  return read(commandBatchSchema, input);
}
