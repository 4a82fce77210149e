import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { root } from './lib/prepare.mjs';

afterEach(() => vi.unstubAllEnvs());

/** What a law that asks for five runs, and may name a seed, is given in a tier. */
async function drawnIn(env, parameters) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  const { default: fc } = await import('../vitest.fastCheck.ts');
  const drawn = [];
  fc.assert(
    fc.property(fc.nat(), (number) => void drawn.push(number)),
    { numRuns: 5, ...parameters },
  );
  vi.unstubAllEnvs();
  return drawn;
}
const fuzz = (seed) => ({ PUHEEKSI_LAWS_TIMES: '20', PUHEEKSI_LAWS_SEED: seed });

test('in the first tier a law draws as often as it says, the same every time; a seed of its own counts', async () => {
  const first = await drawnIn({});
  expect(first).toHaveLength(5);
  expect(await drawnIn({})).toEqual(first);
  expect(await drawnIn({}, { seed: 3 })).not.toEqual(first);
});

test('in the second tier every law draws many times as often from the seed of the run, whatever it names itself', async () => {
  const drawn = await drawnIn(fuzz('7'), { seed: 3 });
  expect(drawn).toHaveLength(100);
  expect(await drawnIn(fuzz('7'))).toEqual(drawn);
  expect(await drawnIn(fuzz('8'))).not.toEqual(drawn);
});

test('every project with laws gets them from there', () => {
  const packages = globSync('packages/*/{src,test}/**/*.test.ts', { cwd: root })
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes("from 'fast-check'"))
    .map((file) => file.split(path.sep).slice(0, 2).join('/'));
  expect(new Set(packages).size).toBeGreaterThanOrEqual(4);
  for (const folder of new Set(packages))
    expect(readFileSync(path.join(root, folder, 'vitest.config.ts'), 'utf8'), folder).toContain(
      'plugins: [laws]',
    );
});
