import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readingTextsFor } from '@puheeksi/view';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { waitLimitMs } from '../../../vitest.timeLimits.js';

const built = fileURLToPath(new URL('../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const part = '**/assets/IndicatorsPage-*.js*';

let browser: Browser;
let server: Server;
let address: string;
const open: Page[] = [];

/** The built demo alone: a page of which a part is missing needs no figures. */
beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://demo').pathname;
    try {
      const body = readFileSync(join(built, path === '/' ? 'index.html' : path));
      response
        .writeHead(200, { 'content-type': types[path === '/' ? '.html' : extname(path)] ?? '' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(await launchOptions());
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.close()));
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

const visit = async (language: string, answer: 'away' | 'gone'): Promise<Page> => {
  const page = await browser.newPage();
  open.push(page);
  page.setDefaultTimeout(waitLimitMs);
  await page.route(part, (route) => (answer === 'away' ? route.abort() : route.fulfill({ status: 404 })));
  await page.goto(`${address}/?lang=${language}#/indicators`);
  return page;
};

/** What the page of indicators itself says: here that there are no figures, because no server answers. */
const indicators = (page: Page) => page.locator('main [role=alert]');

it.each(['fi', 'sv', 'en'] as const)(
  'a page whose code cannot be loaded says so in %s, leaves everything else, and comes when it is tried again',
  async (language) => {
    const { part: words, actions } = readingTextsFor(language);
    const page = await visit(language, 'away');
    await page.getByRole('heading', { name: words.notLoaded.title }).waitFor();
    await page.getByText(words.notLoaded.text).waitFor();
    expect(await page.locator('nav a').count()).toBeGreaterThan(3);
    expect(await page.locator('h1').count()).toBe(1);
    await page.unroute(part);
    await page.getByRole('button', { name: actions.retry }).focus();
    await page.keyboard.press('Enter');
    await indicators(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('lp-part');
    expect(await page.getByText(words.notLoaded.text).count()).toBe(0);
  },
);

it('other pages work while one cannot be loaded, and going there again asks again', async () => {
  const { part: words } = readingTextsFor('fi');
  const page = await visit('fi', 'away');
  await page.getByRole('heading', { name: words.notLoaded.title }).waitFor();
  await page.locator('nav a[href="#/home"]').click();
  await page.locator('.cards').waitFor();
  await page.unroute(part);
  await page.locator('nav a[href="#/indicators"]').click();
  await indicators(page).waitFor();
});

it('after a new release, when the file is gone, reloading the page is offered and helps', async () => {
  const { part: words, actions } = readingTextsFor('fi');
  const page = await visit('fi', 'gone');
  await page.getByRole('button', { name: actions.retry }).click();
  const reload = page.getByRole('button', { name: words.reload });
  await reload.waitFor();
  await page.getByRole('heading', { name: words.stillNotLoaded.title }).waitFor();
  await page.unroute(part);
  await Promise.all([page.waitForEvent('load'), reload.click()]);
  await indicators(page).waitFor();
});
