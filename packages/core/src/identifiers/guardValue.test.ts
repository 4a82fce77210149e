import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardValue, maskText } from './index.js';

const code = '131052-308T';
const kinds = (value: unknown) => guardValue([], value).map(({ received }) => received);

describe('the guard of values', () => {
  test.each([
    ['an identity code as a code of a unit', '131052-308t', 'identity-code'],
    ['an identity code in a uid', `${code}@example.fi`, 'identity-code'],
    ['an identity code in a link', `https://example.fi/huone?k=${code}`, 'identity-code'],
    ['an identity code that a link has encoded', 'https://example.fi/131052%2D308T', 'identity-code'],
    ['an identity code encoded twice', '131052%252D308T', 'identity-code'],
    ['an identity code with a direction mark', '131052\u200E-308T', 'identity-code'],
    ['an e-mail address as a subject', 'etu.suku@esimerkki.fi', 'email'],
    ['a telephone number as a name', 'Koulu, 040 123 4567', 'phone-number'],
    ['a bank account', 'FI2112345600000785', 'iban'],
    ['a birth date in a name', 'syntynyt 12.3.2015', 'birth-date'],
  ])('R0-K8, F63: finds %s', (_what, value, kind) => expect(kinds(value)).toEqual([kind]));

  test.each([
    'liperi-school',
    'luokka-101',
    '2026-01-10',
    '2025-11..2026-10',
    'region:14',
    '2026-11-22T10:00:00.000Z',
    '04512345-6789-4abc-8def-012345678901',
    'process:04512345-6789-4abc-8def-012345678901',
    'ab131052-308a-4abc-8def-012345678901',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'.replace('e3b0c4429', '04012345a'),
    'https://example.fi/100%',
  ])('leaves %s', (value) => expect(kinds(value)).toEqual([]));

  test('names the field, and what has it when its own name identifies; never the identifier', () => {
    const value = { commands: [{ unit: code, deep: { [code]: 1, 'x-y': [0, code] } }] };
    const issues = guardValue(['body'], value);
    expect(issues.map(({ path }) => path)).toEqual([
      ['body', 'commands', 0, 'unit'],
      ['body', 'commands', 0, 'deep'],
      ['body', 'commands', 0, 'deep', 'x-y', 1],
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/131052|308T/);
  });

  test('finds it wherever in a document it stands, and a nest without end costs no stack', () => {
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constant(code),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'unit'), tie('tree'), { minKeys: 1, maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(kinds(value)).toContain('identity-code');
      }),
    );
    let nest: unknown = code;
    for (let depth = 0; depth < 20_000; depth++) nest = [nest];
    expect(guardValue([], nest)).toHaveLength(1);
  });

  test('finds an address that is written without its sign', () => {
    expect(kinds('etu.suku(at)esimerkki.fi')).toEqual(['email']);
    expect(kinds('etu.suku[at]esimerkki[piste]fi')).toEqual(['email']);
  });

  test('leaves every UUID', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(kinds({ id })).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('masks a line of a log, and leaves its ids readable', () => {
    const line = `{"reqId":"04512345-6789-4abc-8def-012345678901","url":"/units/${code}"}`;
    expect(maskText(line)).toBe(line.replace(code, '••••••-••••'));
  });
});
