import * as v from 'valibot';
import { err, type Issue, type Result } from '../kernel/index.js';
import { missingFields, type Fields, type RecordOf } from '../schema/index.js';
import { entriesOf } from './fieldCodec.js';
import { read } from './read.js';

/** Reads one record of unknown input. */
export type RecordReader<F> = (input: object) => Result<RecordOf<F>, readonly Issue[]>;

/**
 * What reads many records of the same field descriptors, as the rows of a file: each is the record, or every issue at once, a value
 * that a condition asks for among them. What the record's own answers hide is taken out before (`withoutHidden`).
 * @example recordReader({ on: dayField })({ on: '2026-02-30' }).ok // false
 */
export function recordReader<const F extends Fields>(fields: F): RecordReader<F> {
  const schema = v.strictObject(entriesOf(fields));
  return (input) => {
    const answer = read(schema, input);
    const missing = missingFields(fields, input).map((path) => ({ path, code: 'missing' }));
    if (answer.ok && missing.length === 0) return answer as Result<RecordOf<F>, readonly Issue[]>;
    return err([...(answer.ok ? [] : answer.error), ...missing]);
  };
}

/**
 * Reads a record of unknown input by its field descriptors, as `recordReader`.
 * @example readRecord({ day: dayField, children: count }, { day: '2026-1-1' }).ok // false: not-a-day, missing
 */
export function readRecord<const F extends Fields>(
  fields: F,
  input: object,
): Result<RecordOf<F>, readonly Issue[]> {
  return recordReader(fields)(input);
}
