import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import neutral from './neutralSentences.json' with { type: 'json' };
import { detectIdentifiers, identityCodeCheck, maskIdentifiers } from './index.js';

const two = (n: number) => String(n).padStart(2, '0');
const identityCode = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    sign: fc.constantFrom(...'+-YXWVUABCDEF'),
    individual: fc.integer({ min: 900, max: 999 }),
  })
  .map(({ day, month, year, sign, individual }) => {
    const birth = two(day) + two(month) + two(year);
    return `${birth}${sign}${individual}${identityCodeCheck(birth, String(individual))}`;
  });
const sentence = fc.constantFrom(...Object.values(neutral).flat());

describe('laws of the detector', () => {
  it('every identity code is found inside any sentence', () => {
    fc.assert(
      fc.property(sentence, identityCode, sentence, (before, code, after) => {
        const text = `${before} ${code} ${after}`;
        expect(
          detectIdentifiers(text).map((f) => [f.kind, text.slice(f.start, f.end), f.certainty]),
        ).toContainEqual(['identity-code', code, 'proved']);
      }),
      { numRuns: 500 },
    );
  });

  it('two identifiers in a row are both found, and no suggestion keeps a digit but those of a year', () => {
    const phone = fc
      .tuple(fc.constantFrom('040', '050', '0457', '+358 40'), fc.integer({ min: 1_000_000, max: 9_999_999 }))
      .map(([head, rest]) => `${head} ${rest}`);
    const between = fc.constantFrom(' ', ', ', ' ja ', '\n', ' / ');
    fc.assert(
      fc.property(fc.oneof(phone, identityCode), between, fc.oneof(phone, identityCode), (one, gap, two) => {
        const text = `${one}${gap}${two}`;
        const findings = detectIdentifiers(text);
        expect(findings.map((f) => text.slice(f.start, f.end))).toEqual([one, two]);
        for (const { suggestion } of findings) expect(suggestion).not.toMatch(/\d/);
      }),
      { numRuns: 500 },
    );
  });

  it('a masked text has nothing left to find', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, identityCode), { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        const masked = maskIdentifiers(text, detectIdentifiers(text));
        expect(detectIdentifiers(masked)).toEqual([]);
      }),
    );
  });

  it('findings lie inside the text, in order, apart from each other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789 -+.@aABFI:()fi–\u00AD'), maxLength: 200 }),
        (text) => {
          let last = 0;
          for (const finding of detectIdentifiers(text)) {
            expect(finding.start).toBeGreaterThanOrEqual(last);
            expect(finding.end).toBeGreaterThan(finding.start);
            last = finding.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a long hostile text is answered like any other', () => {
    const hostile = ['0', 'a', '1 ', 'a.', 'FI21 ', '12.3.', 'a@', '040 ', '+1', '1-', 'syntynyt ', 'A-'];
    for (const unit of hostile)
      expect(Array.isArray(detectIdentifiers(unit.repeat(20_000), { names: ['Aino'] }))).toBe(true);
  });
});
