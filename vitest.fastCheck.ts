/**
 * `fast-check` as the tests get it. In `npm test` a law draws as often as it says, always from the same seed: a sample that
 * is red or green for everybody. `npm run prove fuzz` draws many times as often, from a seed of its own that stands in its page.
 */
import * as fc from 'fast-check';

// eslint-disable-next-line no-restricted-syntax -- whatever fast-check exports, but for what is replaced below
export * from 'fast-check';

const times = Number(process.env['PUHEEKSI_LAWS_TIMES'] ?? 1);
const seed = process.env['PUHEEKSI_LAWS_SEED'];
const runsOfFastCheck = 100;

const drawn = <T>(parameters: fc.Parameters<T> = {}): fc.Parameters<T> => ({
  ...parameters,
  numRuns: Math.ceil((parameters.numRuns ?? runsOfFastCheck) * times),
  seed: seed === undefined ? (parameters.seed ?? 20261201) : Number(seed),
});

/** The overloads of a law stay as they are: only what is drawn changes. */
const governed = <Law extends typeof fc.assert | typeof fc.check>(law: Law): Law =>
  new Proxy(law, {
    apply: (target, self, [property, parameters]: [unknown, fc.Parameters<unknown>?]): unknown =>
      Reflect.apply(target, self, [property, drawn(parameters)]),
  });

export const assert = governed(fc.assert);
export const check = governed(fc.check);

/** A sample is kept whole in memory, so it is drawn as long as it says. */
export const sample: typeof fc.sample = (generator, parameters) => {
  const given = typeof parameters === 'number' ? { numRuns: parameters } : parameters;
  return fc.sample(generator, { ...given, seed: drawn(given).seed! });
};

export default { ...fc, assert, check, sample };
