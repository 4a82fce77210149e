import { describe, expect, it } from 'vitest';
import type { UnitId } from '../kernel/index.js';
import { may } from './index.js';

const worker = {
  subject: 's-1',
  roles: ['practitioner'],
  units: ['liperi-school' as UnitId],
  region: '14',
} as const;
const statistics = { kind: 'statistics', region: '14' } as const;
const unit = (code: string) => ({ kind: 'unit', region: '14', unit: code as UnitId }) as const;

describe('may', () => {
  it('opens statistics to all who are signed in, and to nobody else', () => {
    const nobody = { subject: 's-2', roles: [], units: [], region: '01' };
    expect(may(nobody, 'read-statistics', statistics, { purpose: 'manage-by-knowledge' })).toMatchObject({
      allowed: true,
      ground: 'signed-in',
    });
    expect(may(null, 'read-statistics', statistics, { purpose: 'manage-by-knowledge' })).toEqual({
      allowed: false,
      reason: { code: 'not-signed-in' },
    });
  });

  it('lets only the entitled publish', () => {
    expect(may(worker, 'publish-statistics', statistics, { purpose: 'manage-by-knowledge' })).toEqual({
      allowed: false,
      reason: { code: 'role-not-entitled', entitled: ['statistics-publisher'] },
    });
  });

  it('W-5: opens case work of a unit to its workers, for serving the family only', () => {
    expect(may(worker, 'record-case-work', unit('liperi-school'), { purpose: 'serve-family' })).toMatchObject(
      { allowed: true, ground: 'own-unit', obligations: ['audit'] },
    );
    expect(may(worker, 'record-case-work', unit('nurmes-clinic'), { purpose: 'serve-family' })).toMatchObject(
      { allowed: false, reason: { code: 'ground-missing' } },
    );
    expect(
      may(worker, 'read-work-view', unit('liperi-school'), { purpose: 'manage-by-knowledge' }),
    ).toMatchObject({ allowed: false, reason: { code: 'purpose-not-fitting', fitting: ['serve-family'] } });
  });
});
