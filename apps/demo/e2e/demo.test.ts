import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchOptions } from '../../../scripts/chromium.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

let browser: Browser;
let server: ChildProcess;
let address: string;
let data: string;
const open: Page[] = [];

/** The built server on an embedded database of its own, with the sample data, serving the built demo. */
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'puheeksi-demo-'));
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [path.join(root, 'packages/server/dist/main.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      PUHEEKSI_DATA: data,
      PUHEEKSI_DEV_ISSUER: '1',
      PUHEEKSI_SAMPLE_DATA: '1',
      PUHEEKSI_STATIC_DIR: `/elements/=${root}/packages/elements/dist,/=${root}/apps/demo/dist`,
      PUHEEKSI_STATIC_CSP: JSON.stringify({ '/hosts/strict.html': 'strict' }),
      LOG_LEVEL: 'error',
    },
  });
  await vi.waitFor(
    async () => {
      if (!(await fetch(`${address}/ready`)).ok) throw new Error('The server is not ready.');
    },
    { timeout: 100_000, interval: 300 },
  );
  browser = await chromium.launch(await launchOptions());
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.close()));
});
afterAll(async () => {
  await browser?.close();
  const gone = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill('SIGTERM');
  await gone;
  rmSync(data, { recursive: true, force: true });
});

async function visit(where: string, width = 1100): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  open.push(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}${where}`);
  return { page, complaints };
}

const totalOfChart = async (page: Page): Promise<number> => {
  const sentence = page.locator('.lp-widget').first().locator('.lp-sentence');
  await sentence.waitFor();
  return Number(/\d[\d\s]*/.exec((await sentence.textContent()) ?? '')?.[0].replace(/\s/g, ''));
};

describe('the demo intranet', () => {
  it.each([
    ['fi', 'Lapset puheeksi\u00a0-\u2060tilastot', '97 %'],
    ['sv', 'Statistik över Föra barnen på tal', '97 %'],
    ['en', 'Let’s Talk about Children: statistics', '97%'],
  ])('shows the published figures in %s, and nothing complains', async (language, title, share) => {
    const { page, complaints } = await visit(`/?lang=${language}#/statistics`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('.lp-fig-row').first().waitFor();
    await expect.poll(() => page.getByText(share).count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.lp-widget').count()).toBe(5);
    await expect.poll(() => page.getByText(/162.540/).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('shows a recorded discussion at once in the unit’s work view, and in the chart after "publish now"', async () => {
    const before = await visit('/?lang=fi&person=publisher#/statistics');
    const total = await totalOfChart(before.page);

    const { page, complaints } = await visit('/?lang=fi&person=practitioner#/record');
    const items = page
      .locator('.lp-widget')
      .nth(1)
      .getByRole('button', { name: /Mitätöi kirjaus/ });
    await items.first().waitFor();
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
    const [year, month, day] = today.split('-').map(Number);
    await page.getByLabel(/Keskustelupäivä/).fill(today);
    await page.getByLabel(/Missä keskustelu käytiin/).selectOption('school');
    await page.getByLabel(/Mistä keskustelu sai alkunsa|Mistä keskustelu lähti/).selectOption('family-wish');
    await page.getByLabel(/Lasten määrä/).fill('2');
    await page.getByRole('button', { name: /Kirjaa keskustelu/ }).click();
    const shownDay = `${day}.${month}.${year}`;
    await expect
      .poll(() => page.locator('.lp-widget').nth(1).getByText(shownDay).count(), { timeout: 15_000 })
      .toBeGreaterThan(0);
    expect(complaints).toEqual([]);

    const unchanged = await visit('/?lang=fi&person=publisher#/statistics');
    expect(await totalOfChart(unchanged.page)).toBe(total);
    await unchanged.page.getByRole('button', { name: 'Julkaise nyt' }).click();
    await unchanged.page.getByText(/^Julkaistu /).waitFor();
    await expect.poll(() => totalOfChart(unchanged.page), { timeout: 15_000 }).toBe(total + 1);
  });

  it('refuses publishing to those not entitled, with the way out', async () => {
    const { page } = await visit('/?lang=fi&person=reader#/statistics');
    await page.getByRole('button', { name: 'Julkaise nyt' }).click();
    await page.getByText(/tarvitaan tilastojen julkaisijan oikeus/).waitFor();
  });

  it('keeps the work of a unit from other units', async () => {
    const { page } = await visit('/?lang=fi&person=otherPractitioner#/record');
    await page.locator('.lp-widget').nth(1).locator('.lp-state-title').waitFor();
    expect(await page.locator('.lp-widget').nth(1).textContent()).toMatch(/oikeutta/);
  });

  it.each(['/hosts/plain.html', '/hosts/strict.html'])('shows the elements on %s', async (where) => {
    const { page, complaints } = await visit(where);
    for (const tag of ['lp-discussions-by-setting', 'lp-family-feedback'])
      await page.locator(`${tag} .lp-fig-row`).first().waitFor();
    expect(complaints.filter((text) => !/401/.test(text))).toEqual([]);
  });

  it.each(['home', 'statistics', 'record'])('fits 320 pixels on the page %s', async (name) => {
    const { page } = await visit(`/?lang=sv#/${name}`, 320);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
