import * as v from 'valibot';
import { err, type Issue, type Result } from '../kernel/index.js';
import { missingFields, type Fields, type RecordOf } from '../schema/index.js';
import { entriesOf } from './fieldCodec.js';
import { read } from './read.js';

/**
 * Reads a record of unknown input by its field descriptors: the record, or every issue at once, a value that a condition asks for
 * among them. What the record's own answers hide is taken out before (`withoutHidden`).
 * @example readRecord({ day: dayField, children: count }, { day: '2026-1-1' }).ok // false: not-a-day, missing
 */
export function readRecord<const F extends Fields>(
  fields: F,
  input: object,
): Result<RecordOf<F>, readonly Issue[]> {
  const answer = read(v.strictObject(entriesOf(fields)), input);
  const missing = missingFields(fields, input).map((path) => ({ path, code: 'missing' }));
  if (answer.ok && missing.length === 0) return answer as Result<RecordOf<F>, readonly Issue[]>;
  return err([...(answer.ok ? [] : answer.error), ...missing]);
}
