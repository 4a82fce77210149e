import type { FieldKinds, Field, Kind, PerKind } from '@puheeksi/core/schema';
import { testUuid } from '@puheeksi/core/testing';
import type { Cell } from '../sheet.js';

/** A cell as people and spreadsheets leave it, and the value it is read as; what is no value is read as it stands. */
export interface CellFixture<F> {
  readonly field: F;
  readonly read: readonly (readonly [cell: string | Cell, value: unknown])[];
}

const fixture = <const F extends Field>(field: F, ...read: CellFixture<F>['read']): CellFixture<F> => ({
  field,
  read,
});

const id = testUuid(7);
const number = (value: number): Cell => ({ type: 'number', value });

/** For each kind of field, what its cells may look like: complete by type, so that a new kind without any does not compile. */
export const cellFixtures: PerKind<{ readonly [K in Kind]: CellFixture<FieldKinds[K]> }> = {
  area: fixture({ kind: 'area' }, [' Liperi ', 'liperi'], ['Liperi!', 'liperi!']),
  cases: fixture(
    { kind: 'cases', by: 'level', cases: { area: { code: { kind: 'area' } } } },
    ['area', { level: 'area' }],
    ['Kunta', { level: 'Kunta' }],
  ),
  code: fixture(
    { kind: 'code', codes: ['new-group', 'other'] },
    ['other', 'other'],
    ['MUU', 'other'],
    ['annat', 'other'],
    [' Other\u00a0', 'other'],
    ['muut', 'muut'],
  ),
  codeOrReference: fixture(
    { kind: 'codeOrReference', codes: ['A1', 'other'], to: 'own-question' },
    ['a1', 'A1'],
    ['Muu', 'other'],
    [id, id],
  ),
  codes: fixture(
    { kind: 'codes', codes: ['other', 'impact'] },
    ['Muu; impact', ['other', 'impact']],
    ['impact;\nannat;', ['impact', 'other']],
    ['impact, muu', ['impact, muu']],
  ),
  count: fixture(
    { kind: 'count' },
    ['12', 12],
    [number(12), 12],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['\u200e12', 12],
    ['1,5', 1.5],
    ['\u22123', -3],
    ['noin 3', 'noin 3'],
    ['3-4', '3-4'],
  ),
  day: fixture(
    { kind: 'day' },
    ['2.2.2026', '2026-02-02'],
    ['02.02.2026', '2026-02-02'],
    ['2. 2. 2026', '2026-02-02'],
    ['2026-02-02', '2026-02-02'],
    ['2026-02-02T00:00:00', '2026-02-02'],
    ['2.2.2026 0:00:00', '2026-02-02'],
    ['46055', '2026-02-02'],
    [number(46055), '2026-02-02'],
    [number(46055.75), '2026-02-02'],
    ['30.2.2026', '30.2.2026'],
    ['2/3/2026', '2/3/2026'],
    ['2.2.', '2.2.'],
    [number(7), '7'],
  ),
  group: fixture({ kind: 'group', fields: {} }),
  indicator: fixture({ kind: 'indicator' }, [' sotkanet:292', 'sotkanet:292']),
  language: fixture({ kind: 'language' }, ['FI', 'fi']),
  length: fixture(
    { kind: 'length', max: 366 },
    ['2,5', 2.5],
    ['2.5', 2.5],
    [number(2.5), 2.5],
    ['2,5 pv', '2,5 pv'],
    ['1.234,5', '1.234,5'],
  ),
  list: fixture(
    { kind: 'list', item: { kind: 'count' } },
    ['1; 2', [1, 2]],
    [number(3), [3]],
    ['1; kaksi', [1, 'kaksi']],
  ),
  month: fixture(
    { kind: 'month' },
    ['2026-02', '2026-02'],
    ['2/2026', '2026-02'],
    ['02.2026', '2026-02'],
    ['1.2.2026', '2026-02'],
    [number(46054), '2026-02'],
    ['2.2.2026', '2.2.2026'],
  ),
  municipality: fixture(
    { kind: 'municipality' },
    ['005', '005'],
    ['5', '005'],
    [number(5), '005'],
    ['Liperi', 'Liperi'],
  ),
  reference: fixture({ kind: 'reference', to: 'entry' }, [id.toUpperCase(), id], ['Matti', 'matti']),
  region: fixture({ kind: 'region' }, ['02', '02'], [number(2), '02']),
  registerCode: fixture({ kind: 'registerCode', register: 'body' }, ['Joint-Group', 'joint-group']),
  registerEntry: fixture({ kind: 'registerEntry', register: 'communication-plan' }, [id.toUpperCase(), id]),
  shortText: fixture(
    { kind: 'shortText' },
    [' Lapsiperheen palveluketju ', 'Lapsiperheen palveluketju'],
    ['0401', '0401'],
    [number(12), '12'],
  ),
  text: fixture(
    { kind: 'text' },
    ['Havainto arjesta. ', { textRef: testUuid(8), text: 'Havainto arjesta. ' }],
    ['00123', { textRef: testUuid(8), text: '00123' }],
    [number(358), { textRef: testUuid(8), text: '358' }],
  ),
  truth: fixture(
    { kind: 'truth' },
    ['Kyllä', true],
    ['nej', false],
    ['TOSI', true],
    ['FALSE', false],
    ['x', true],
    [number(0), false],
    ['ehkä', 'ehkä'],
  ),
  unit: fixture({ kind: 'unit' }, ['Liperi-School', 'liperi-school'], ['007-school', '007-school']),
  year: fixture({ kind: 'year' }, ['2026', '2026'], [number(2026), '2026']),
};
