import { readingTextsFor } from '@puheeksi/view';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { browserHost, element, hostPage, live, marks, shown } from './browserHost.js';

const tag = 'lp-family-feedback';
const part = '**/elements/figure.js*';
const { visit } = browserHost({
  '/fi': { html: hostPage(element(tag), 'fi') },
  '/sv': { html: hostPage(element(tag), 'sv') },
  '/en': { html: hostPage(element(tag), 'en') },
});

const away = (page: Page) => page.route(part, (route) => route.abort());
const canvas = (page: Page) => page.locator(`${tag} .lp-figure-canvas`);
const notice = (page: Page) => page.locator(`${tag} .lp-figure + .lp-message`);
const waitUntilLive = (page: Page) => live(page, tag).waitFor({ state: 'attached' });
/** A pointer comes to the figure anew. */
const pointAt = async (page: Page): Promise<void> => {
  await page.mouse.move(1, 1);
  await canvas(page).hover();
};

it.each(['fi', 'sv', 'en'] as const)(
  'says in %s that the figure could not be loaded, keeps it as it was, and loads it when it is tried again',
  async (language) => {
    const { part: words, actions } = readingTextsFor(language);
    const { page } = await visit(`/${language}`);
    await shown(page, tag);
    const before = await marks(page, tag);
    await away(page);
    await pointAt(page);
    await notice(page).waitFor();
    expect(await notice(page).locator('p').textContent()).toBe(words.figureNotLoaded);
    expect(await notice(page).getAttribute('role')).toBe('status');
    expect(await marks(page, tag)).toEqual(before);
    await page.unroute(part);
    await notice(page).getByRole('button', { name: actions.retry }).focus();
    await page.keyboard.press('Enter');
    await waitUntilLive(page);
    await notice(page).waitFor({ state: 'detached' });
    expect(
      await canvas(page).evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one),
    ).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.locator(`${tag} .lp-tooltip`).waitFor();
  },
);

it('asks again when somebody turns to the figure next', async () => {
  const { page } = await visit('/fi');
  await shown(page, tag);
  await away(page);
  await pointAt(page);
  await notice(page).waitFor();
  await page.unroute(part);
  await pointAt(page);
  await waitUntilLive(page);
  await notice(page).waitFor({ state: 'detached' });
});

it('offers to reload the page when a release has other files, and keeps the keyboard’s place until then', async () => {
  const { part: words, actions } = readingTextsFor('fi');
  const { page } = await visit('/fi');
  await shown(page, tag);
  await page.route(part, (route) => route.fulfill({ status: 404 }));
  await pointAt(page);
  await notice(page).waitFor();
  const reload = notice(page).getByRole('button', { name: words.reload });
  expect(await reload.count()).toBe(0);
  const retry = notice(page).getByRole('button', { name: actions.retry });
  await retry.focus();
  await page.keyboard.press('Enter');
  await reload.waitFor();
  expect(await notice(page).locator('p').textContent()).toContain(words.stillNotLoaded.text);
  expect(await retry.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
  await page.unroute(part);
  await Promise.all([page.waitForEvent('load'), reload.click()]);
  await shown(page, tag);
  await pointAt(page);
  await waitUntilLive(page);
});

it('never offers to reload a page that has no network', async () => {
  const { part: words, actions } = readingTextsFor('fi');
  const { page } = await visit('/fi');
  await shown(page, tag);
  await page.context().setOffline(true);
  await pointAt(page);
  await notice(page).waitFor();
  const failed = page.waitForEvent('requestfailed');
  await notice(page).getByRole('button', { name: actions.retry }).click();
  await failed;
  await notice(page).locator('[aria-disabled]').waitFor({ state: 'detached' });
  expect(await notice(page).getByRole('button', { name: words.reload }).count()).toBe(0);
  expect(await notice(page).locator('p').textContent()).toBe(words.figureNotLoaded);
  await page.context().setOffline(false);
});

it('says of figures that cannot be drawn that it is a fault, and draws them when it is tried again', async () => {
  const { part: words, actions } = readingTextsFor('fi');
  const { page } = await visit('/fi');
  await shown(page, tag);
  await page.locator(tag).evaluate(async (one) => {
    const table = await new Promise<object>((resolve) => {
      one.addEventListener('lp-shown', (event) => resolve((event as CustomEvent<object>).detail), {
        once: true,
      });
      (one as HTMLElement & { refresh: () => void }).refresh();
    });
    let faulty = true;
    const value = Object.defineProperty({ ...table }, 'caveats', {
      get: () => {
        if (faulty) throw new Error('sabotage');
        return [];
      },
    });
    Object.assign(one, {
      source: { publishedTable: async () => ({ ok: true, value }) },
      mend: () => {
        faulty = false;
      },
    });
  });
  const state = page.locator(`${tag} .lp-state`);
  await state.waitFor();
  expect(await state.locator('.lp-state-title').textContent()).toBe(words.broken.title);
  await page.locator(tag).evaluate((one) => (one as HTMLElement & { mend: () => void }).mend());
  await state.getByRole('button', { name: actions.retry }).click();
  await shown(page, tag);
});
