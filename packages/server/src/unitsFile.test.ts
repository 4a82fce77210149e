import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RegionCode } from '@puheeksi/core';
import { readUnitsFile } from './unitsFile.js';

const folder = mkdtempSync(join(tmpdir(), 'puheeksi-units-'));
afterAll(() => rmSync(folder, { recursive: true }));
const region = '14' as RegionCode;
const units = (name: string) => [
  {
    unit: 'liperi-school',
    name: { fi: name, sv: 'Libelits skola', en: 'Liperi School' },
    municipality: '426',
    controller: 'liperi',
  },
];
const fileOf = (name: string, bytes: Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

describe('the file of units', () => {
  const json = JSON.stringify(units('Liperin äärikoulu'));

  it.each([
    ['UTF-8', Buffer.from(json, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${json}`, 'utf8')],
    ['Windows-1252, as an editor of old saves it', Buffer.from(json, 'latin1')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${json}`, 'utf16le')],
  ])('is read with its ä and ö from %s', async (name, bytes) => {
    expect(await readUnitsFile(fileOf(name, bytes), region)).toEqual([
      { ...units('Liperin äärikoulu')[0], region },
    ]);
  });

  const [entry] = units('Koulu');
  const faulty = (...more: readonly object[]) => [entry, ...more];
  it.each([
    ['a unit without a controller', [{ ...entry, controller: undefined }], 'at 0.controller'],
    ['a controller that is no code', [{ ...entry, controller: 'Liperin kunta' }], 'at 0.controller'],
    ['a site that is no code', [{ ...entry, site: '' }], 'at 0.site'],
    ['a unit twice', faulty({ ...entry, controller: 'county' }), 'at 1.unit'],
    [
      'a site in two municipalities',
      [
        { ...entry, site: 'liperi-school-building' },
        { ...entry, unit: 'another', municipality: '167', site: 'liperi-school-building' },
      ],
      'at 1.site',
    ],
  ])('stops the start at %s', async (name, rows, place) => {
    const file = fileOf(name.replaceAll(' ', '-'), Buffer.from(JSON.stringify(rows), 'utf8'));
    await expect(readUnitsFile(file, region)).rejects.toMatchObject({
      code: 'units-file-malformed',
      message: expect.stringMatching(
        new RegExp(`with the code of the county, .* as controller.* ${place}\\.$`),
      ),
    });
  });

  it('takes two staffs of one school as two units at one site', async () => {
    const site = 'liperi-school-building';
    const staffs = [
      { ...entry, site },
      { ...entry, unit: 'liperi-school-county', controller: 'county', site },
    ];
    const file = fileOf('two-staffs', Buffer.from(JSON.stringify(staffs), 'utf8'));
    expect(await readUnitsFile(file, region)).toEqual(staffs.map((unit) => ({ ...unit, region })));
  });

  it('stops the start where letters of a name were lost, and says at which', async () => {
    const file = fileOf('lost', Buffer.from(JSON.stringify(units('Liperin \ufffd\ufffdrikoulu')), 'utf8'));
    await expect(readUnitsFile(file, region)).rejects.toMatchObject({
      code: 'units-file-malformed',
      message: expect.stringContaining('at 0.name.fi'),
    });
  });
});
