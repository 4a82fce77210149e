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

/** Every character that is drawn as nothing, of all of Unicode. */
const invisible = (() => {
  const drawnAsNothing = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u;
  const all: string[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code++) {
    const character = String.fromCodePoint(code);
    if (drawnAsNothing.test(character)) all.push(character);
  }
  return all;
})();

describe('laws of the detector', () => {
  it('F63: no character that is drawn as nothing hides an identity code, wherever it stands in it', () => {
    expect(invisible.length).toBeGreaterThan(4_000);
    const code = '131052-308T';
    for (const [index, character] of invisible.entries()) {
      const place = 1 + (index % (code.length - 1));
      const text = `x ${code.slice(0, place)}${character}${code.slice(place)} y`;
      expect(detectIdentifiers(text)).toMatchObject([
        { kind: 'identity-code', start: 2, end: text.length - 2, certainty: 'proved' },
      ]);
    }
  });

  it('F63: marks of direction and variation hide none of the other kinds', () => {
    const identifiers = ['040 123 4567', 'FI21 1234 5600 0007 85', 'etu.suku@esimerkki.fi', 'ABC-123'];
    const marks = fc.array(
      fc.constantFrom(
        ...'\u200E\u200F\u061C\u202A\u202E\u2066\u2069\uFE00\uFE0F\u{E0101}\u{E0041}\u034F\u0007',
      ),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...identifiers), marks, fc.nat(), (identifier, hiding, at) => {
        const place = 1 + (at % (identifier.length - 1));
        const text = identifier.slice(0, place) + hiding.join('') + identifier.slice(place);
        const [finding, ...others] = detectIdentifiers(text);
        expect(others).toEqual([]);
        expect(finding).toMatchObject({ start: 0, end: text.length });
      }),
      { numRuns: 500 },
    );
  });

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
        fc.string({
          unit: fc.constantFrom(...'0123456789 -+.@aABFI:()fi–\u00AD\u200F\u0332\u{1D7CE}\u{E0101}'),
          maxLength: 200,
        }),
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
