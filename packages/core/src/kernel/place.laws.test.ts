import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlaceKey, placeKey } from './index.js';

const registerCode = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$/);
const key = fc.oneof(
  fc.constant('country:FI'),
  fc.stringMatching(/^\d{2}$/).map((code) => `region:${code}`),
  fc.stringMatching(/^\d{3}$/).map((code) => `municipality:${code}`),
  registerCode.map((code) => `area:${code}`),
  registerCode.map((code) => `unit:${code}`),
);

it('a key read and written again is the same key', () => {
  fc.assert(
    fc.property(key, (text) => {
      const place = parsePlaceKey(text);
      expect(place.ok && placeKey(place.value)).toBe(text);
    }),
  );
});

it('a text that is read as a place is the key of that place, whatever the text', () => {
  const almost = fc.tuple(fc.constantFrom('country', 'region', 'municipality', 'area', 'unit'), fc.string());
  const text = fc.oneof(
    fc.string(),
    almost.map(([level, code]) => `${level}:${code}`),
  );
  fc.assert(
    fc.property(text, (candidate) => {
      const place = parsePlaceKey(candidate);
      expect(place.ok ? placeKey(place.value) : candidate).toBe(candidate);
    }),
  );
});
