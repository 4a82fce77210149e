import { parseDay, parseUuid, type Day, type LeaderRights, type WorkerId } from '@puheeksi/core';
import * as v from 'valibot';
import { readJsonFile } from './readJsonFile.js';

const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text).ok),
  v.transform((text) => text as Day),
);

const rightsSchema = v.array(
  v.pipe(
    v.strictObject({
      worker: v.pipe(
        v.string(),
        v.check((text) => parseUuid(text).ok),
        v.transform((text) => text as WorkerId),
      ),
      from: day,
      lastDay: v.exactOptional(day),
      discussion: v.boolean(),
      networkMeeting: v.boolean(),
    }),
    v.forward(
      v.check(({ from, lastDay }) => lastDay === undefined || from <= lastDay),
      ['lastDay'],
    ),
  ),
);

/**
 * Reads what workers may lead from a JSON file, until a register of practitioners gives it:
 * `[{ worker, from, lastDay?, discussion, networkMeeting }]`, workers by their pseudonymous ids. Read once, at the start.
 * Refuses the start when the file cannot be read (`rights-file-unreadable`), has another form (`rights-file-malformed`) or tells
 * who somebody is (`rights-file-identifies`).
 */
export async function readRightsFile(file: string): Promise<readonly LeaderRights[]> {
  const form =
    'a JSON list of { worker, from, lastDay (if it ends, not before from), discussion: true or false, networkMeeting: true or false } with workers as UUIDs and days as 2026-12-31';
  return readJsonFile({ file, variable: 'PUHEEKSI_RIGHTS', code: 'rights-file', form }, rightsSchema);
}
