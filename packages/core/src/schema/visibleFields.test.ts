import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze.js';
import { fieldFixtures } from '../testing/fieldFixtures.js';
import { code, codes, count, group, list, truth, type Fields } from './index.js';
import { missingFields, visibleFields, withoutHidden } from './visibleFields.js';

const chain = {
  how: code(['phone', 'other']),
  other: { ...code(['letter', 'visit']), when: { field: 'how', in: ['other'] } },
  visits: { ...count, when: { field: 'other', in: ['visit'] } },
  told: { ...truth, optional: true, when: { field: 'how', in: ['phone', 'other'] } },
} as const satisfies Fields;
const subjects = {
  about: codes(['money', 'home', 'school']),
  homeVisits: { ...count, when: { field: 'about', in: ['home', 'school'] } },
  agreed: truth,
  agreedWith: { ...code(['mother', 'father']), when: { field: 'agreed', in: ['true'] } },
} as const satisfies Fields;

describe('which fields are asked for', () => {
  it.each<[string, Fields, object, readonly string[]]>([
    ['those without a condition', chain, {}, ['how']],
    ['and those whose condition holds', chain, { how: 'other' }, ['how', 'other', 'told']],
    ['along a chain', chain, { how: 'other', other: 'visit' }, ['how', 'other', 'visits', 'told']],
    [
      'but not behind a field that is hidden itself, whatever it held',
      chain,
      { how: 'phone', other: 'visit', visits: 2 },
      ['how', 'told'],
    ],
    [
      'one of several codes is enough',
      subjects,
      { about: ['money', 'home'] },
      ['about', 'homeVisits', 'agreed'],
    ],
    ['none is not', subjects, { about: ['money'] }, ['about', 'agreed']],
    ['yes', subjects, { agreed: true }, ['about', 'agreed', 'agreedWith']],
    ['no', subjects, { agreed: false }, ['about', 'agreed']],
  ])('%s', (_name, fields, record, visible) => {
    expect(visibleFields(fields, record)).toEqual(visible);
  });
});

describe('what its own answers hide', () => {
  it('leaves the record, and is named', () => {
    expect(withoutHidden(chain, { how: 'phone', other: 'visit', visits: 2, told: true })).toEqual({
      record: { how: 'phone', told: true },
      removed: [['other'], ['visits']],
    });
  });

  it('within rows and groups too, each by its own answers', () => {
    const fields = { days: list(group(chain)), first: group(chain) } as const satisfies Fields;
    const record = {
      days: [
        { how: 'other', other: 'letter', visits: 1 },
        { how: 'other', other: 'visit', visits: 2 },
      ],
      first: { how: 'phone', other: 'letter' },
    };
    expect(withoutHidden(fields, record)).toEqual({
      record: {
        days: [
          { how: 'other', other: 'letter' },
          { how: 'other', other: 'visit', visits: 2 },
        ],
        first: { how: 'phone' },
      },
      removed: [
        ['days', 0, 'visits'],
        ['first', 'other'],
      ],
    });
  });

  it('within the case that a code chooses', () => {
    const place = {
      kind: 'cases',
      by: 'where',
      cases: { here: chain, there: {} },
    } as const;
    expect(withoutHidden({ place }, { place: { where: 'here', how: 'phone', visits: 1 } })).toEqual({
      record: { place: { where: 'here', how: 'phone' } },
      removed: [['place', 'visits']],
    });
  });

  it('nobody declared stays, for the codec to refuse', () => {
    expect(withoutHidden(chain, { how: 'phone', stray: 1 }).record).toEqual({ how: 'phone', stray: 1 });
  });

  const answers = fc.record(
    {
      how: fc.constantFrom('phone', 'other'),
      other: fc.constantFrom('letter', 'visit'),
      visits: fc.nat(),
      told: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  it('once removed, nothing more is hidden, and nothing that is asked for has gone', () => {
    fc.assert(
      fc.property(answers, (record) => {
        const { record: settled, removed } = withoutHidden(chain, deepFreeze(record));
        expect(withoutHidden(chain, settled)).toEqual({ record: settled, removed: [] });
        expect(visibleFields(chain, settled)).toEqual(visibleFields(chain, record));
        expect(Object.keys(settled).length + removed.length).toBe(Object.keys(record).length);
      }),
    );
  });

  it('no field of any kind loses a value that it may hold', () => {
    for (const named of Object.values(fieldFixtures))
      for (const { field, valid } of Object.values(named))
        for (const [value] of valid)
          expect(withoutHidden({ field }, { field: value })).toEqual({
            record: { field: value },
            removed: [],
          });
  });
});

describe('what a condition asks for', () => {
  it.each<[string, Fields, object, readonly (readonly (string | number)[])[]]>([
    ['is missing', chain, { how: 'other' }, [['other']]],
    ['may be left out where it is optional', chain, { how: 'phone' }, []],
    ['is not missed while it is hidden', chain, { how: 'phone', other: 'visit' }, []],
    [
      'is missed in its row',
      { days: list(group(chain)) },
      { days: [{ how: 'phone' }, { how: 'other' }] },
      [['days', 1, 'other']],
    ],
    ['leaves what is always asked for to the codec', chain, {}, []],
  ])('%s', (_name, fields, record, missing) => {
    expect(missingFields(fields, record)).toEqual(missing);
  });
});
