import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testUuid } from '@puheeksi/core/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { readRightsFile } from './rightsFile.js';
import { StartRefusal } from './startRefusal.js';

const folder = mkdtempSync(join(tmpdir(), 'puheeksi-rights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let number = 0;
const fileOf = (content: string): string => {
  const file = join(folder, String((number += 1)));
  writeFileSync(file, content);
  return file;
};
const refusalOf = async (file: string): Promise<StartRefusal> => {
  const refusal: unknown = await readRightsFile(file).catch((error: unknown) => error);
  if (!(refusal instanceof StartRefusal)) throw new Error('The file was taken.');
  return refusal;
};

const right = { worker: testUuid(7), from: '2024-08-01', discussion: true, networkMeeting: true };

describe('the file with the rights of leaders', () => {
  it('is read as it stands: with an end, without one, and with nobody in it', async () => {
    const rows = [right, { ...right, lastDay: '2024-08-01', networkMeeting: false }];
    expect(await readRightsFile(fileOf(JSON.stringify(rows)))).toEqual(rows);
    expect(await readRightsFile(fileOf('[]'))).toEqual([]);
  });

  it.each([
    ['a worker that is no UUID', [{ ...right, worker: 'NAME' }], '0.worker'],
    ['a day that is none', [right, { ...right, from: '2026-02-30' }], '1.from'],
    ['an end before the beginning', [{ ...right, lastDay: '2024-07-31' }], '0.lastDay'],
    ['a right that is neither yes nor no', [{ ...right, networkMeeting: 'yes' }], '0.networkMeeting'],
    ['a right that is left out', [{ ...right, discussion: undefined }], '0.discussion'],
    ['a field that nobody reads', [{ ...right, name: 'NAME' }], '0.name'],
    ['something else than a list', right, 'its beginning'],
  ])('is refused for %s, by its place and never by what stands there', async (_what, rows, at) => {
    const { code, message } = await refusalOf(fileOf(JSON.stringify(rows)));
    expect(code).toBe('rights-file-malformed');
    expect(message).toMatch(/^The file of PUHEEKSI_RIGHTS must be a JSON list of \{ worker, from, /);
    expect(message.endsWith(`the first fault is at ${at}.`)).toBe(true);
    expect(message).not.toContain('NAME');
  });

  it('is refused when it is no JSON or cannot be read', async () => {
    expect((await refusalOf(fileOf('[{'))).message).toMatch(/at its beginning: it is not JSON\.$/);
    const { code, message } = await refusalOf(join(folder, 'missing'));
    expect([code, message]).toEqual([
      'rights-file-unreadable',
      'The file of PUHEEKSI_RIGHTS cannot be read.',
    ]);
  });
});
