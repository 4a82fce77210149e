import { expect, test } from 'vitest';
import { workingEn } from '../en.js';
import { workingFi } from '../fi.js';
import { workingSv } from '../sv.js';
import { practitionerEn } from './en.js';
import { practitionerFi } from './fi.js';
import { practitionerSv } from './sv.js';

test('every refusal and warning about practitioners is told, in three languages that are not copies', () => {
  for (const kind of ['refusals', 'warnings'] as const)
    for (const code of Object.keys(practitionerFi[kind])) {
      const tell = kind === 'refusals' ? 'refusal' : 'warning';
      const told = [workingFi, workingSv, workingEn].map((texts) => texts[tell]({ code }));
      expect(new Set(told).size, code).toBe(3);
      for (const sentence of told) expect(sentence).not.toContain(code);
    }
  for (const pack of [practitionerSv, practitionerEn])
    expect(Object.keys(pack.refusals).sort()).toEqual(Object.keys(practitionerFi.refusals).sort());
});
