import { readFile } from 'node:fs/promises';
import { textOfBytes } from '@puheeksi/core/kernel';
import { guardValue } from '@puheeksi/core/identifiers';
import * as v from 'valibot';
import { StartRefusal } from './startRefusal.js';

/** A file that a setting names, and the words for what is wrong with it. */
export interface JsonFile {
  readonly file: string;
  /** The environment variable that named it. */
  readonly variable: string;
  /** Codes of the refusals begin with it: `<code>-unreadable`, `<code>-malformed`, `<code>-identifies`. */
  readonly code: string;
  /** What it must be, in words: 'a JSON list of { unit, … }'. */
  readonly form: string;
}

/**
 * Reads a JSON file by a schema. Refuses the start when it cannot be read, tells who somebody is or has another form, and says
 * where the first fault is; it never repeats what stands there.
 * @example await readJsonFile({ file, variable: 'PUHEEKSI_UNITS', code: 'units-file', form }, unitsSchema)
 */
export async function readJsonFile<Schema extends v.GenericSchema>(
  { file, variable, code, form }: JsonFile,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const content = await readFile(file).catch((cause: unknown) => {
    throw new StartRefusal(`${code}-unreadable`, `The file of ${variable} cannot be read.`, { cause });
  });
  const malformed = (at: string): never => {
    throw new StartRefusal(
      `${code}-malformed`,
      `The file of ${variable} must be ${form}; the first fault is at ${at}.`,
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(textOfBytes(content));
  } catch {
    return malformed('its beginning: it is not JSON');
  }
  const [identifying] = guardValue([], value);
  if (identifying)
    throw new StartRefusal(
      `${code}-identifies`,
      `The file of ${variable} has an identity code, a telephone number or another identifier of a person at ${identifying.path.join('.') || 'its beginning'}; take it out.`,
    );
  const read = v.safeParse(schema, value);
  return read.success ? read.output : malformed(v.getDotPath(read.issues[0]) ?? 'its beginning');
}
