import { describe, expect, it } from 'vitest';
import { PartNotLoaded, partLoader } from './partLoader.js';
import type * as aPart from './testing/aPart.js';

const address = new URL('./testing/aPart.ts', import.meta.url).href;
type Part = typeof aPart;

/** What an import says in a browser that keeps a failure under its address for as long as the page lives. */
const keptFailure = {
  Chromium: new TypeError(`Failed to fetch dynamically imported module: ${address}`),
  Firefox: new TypeError(`error loading dynamically imported module: ${address}`),
};

describe('loading a part of the code', () => {
  it('asks once for all who want it, and keeps what came', async () => {
    let asked = 0;
    const load = partLoader(async () => (asked += 1));
    expect(await Promise.all([load(), load(), load()])).toEqual([1, 1, 1]);
    expect(await load()).toBe(1);
  });

  it('asks again after a failure', async () => {
    const answers = [() => Promise.reject(new TypeError('offline')), () => Promise.resolve('part')];
    const load = partLoader(() => answers.shift()!());
    await expect(load()).rejects.toBeInstanceOf(PartNotLoaded);
    expect(await load()).toBe('part');
  });

  it.each(Object.entries(keptFailure))(
    'asks under another address where %s would keep the failure',
    async (_browser, failure) => {
      const load = partLoader<Part>(() => Promise.reject(failure));
      await expect(load()).rejects.toMatchObject({ name: 'PartNotLoaded', cause: failure });
      const { loadedFrom } = await load();
      expect(new URL(loadedFrom).pathname).toBe(new URL(address).pathname);
      expect(new URL(loadedFrom).searchParams.get('attempt')).toBe('2');
      expect((await load()).loadedFrom).toBe(loadedFrom);
    },
  );

  it('fails again, and may be asked again, while the part is away under every address', async () => {
    const missing = new TypeError(`${keptFailure.Chromium.message.replace('aPart', 'gone')}`);
    const load = partLoader<Part>(() => Promise.reject(missing));
    for (let times = 0; times < 3; times += 1) await expect(load()).rejects.toBeInstanceOf(PartNotLoaded);
  });
});
