import * as v from 'valibot';
import { err, type Issue, type ProcessId, type Result } from '../kernel/index.js';
import type { LpProcessCommand } from '../streams/lp-process/index.js';
import { lpProcessCommandSchema } from './lpProcess.js';
import { read } from './read.js';
import { sealed } from './sealed.js';

const maxCommands = 50;

const commandBatchForm = v.strictObject({
  commands: v.pipe(
    v.array(lpProcessCommandSchema),
    v.minLength(1, 'empty-list'),
    v.maxLength(maxCommands, 'too-many'),
  ),
});

/** Commands to one process, carried out together or not at all. */
export const commandBatchSchema = sealed<CommandBatch>()(commandBatchForm);

/** Commands to one process, carried out in order, together or not at all. */
export interface CommandBatch {
  readonly commands: readonly LpProcessCommand[];
}

/**
 * Reads the commands sent to one process: 1–50 of them; one that opens a process opens that one. Every issue is returned at once.
 * @example parseCommandBatch({ commands: [] }, process) // { ok: false, error: [{ path: ['commands'], code: 'empty-list', expected: '>=1' }] }
 */
export function parseCommandBatch(
  input: unknown,
  process: ProcessId,
): Result<CommandBatch, readonly Issue[]> {
  const batch = read(commandBatchSchema, input);
  if (!batch.ok) return batch;
  const strays = batch.value.commands.flatMap((command, index): readonly Issue[] =>
    !('process' in command) || command.process === process
      ? []
      : [{ path: ['commands', index, 'process'], code: 'other-process' }],
  );
  return strays.length > 0 ? err(strays) : batch;
}
