import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { vi } from 'vitest';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { waitLimitMs } from '../../../vitest.timeLimits.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** A page of the demo, with whatever it has complained about since it was opened. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** The demo on a server of its own, and a browser that looks at it. */
export interface DemoHost {
  readonly address: string;
  readonly visit: (where: string, width?: number) => Promise<Visit>;
  readonly closePages: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * The built server on an embedded database of its own, with the sample data, serving the built demo. Its clock begins at ten
 * o'clock UTC of the given day: what a month shows depends on the day, and a test has to know it.
 */
export async function startDemo(today: string): Promise<DemoHost> {
  const data = mkdtempSync(path.join(tmpdir(), 'puheeksi-demo-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [path.join(root, 'packages/server/dist/main.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      PUHEEKSI_DATA: data,
      PUHEEKSI_DEV_ISSUER: '1',
      PUHEEKSI_SAMPLE_DATA: '1',
      PUHEEKSI_TODAY: today,
      PUHEEKSI_STATIC_DIR: `/elements/=${root}/packages/elements/dist,/=${root}/apps/demo/dist`,
      PUHEEKSI_STATIC_CSP: JSON.stringify({ '/hosts/strict.html': 'strict' }),
      LOG_LEVEL: 'error',
    },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const browser = await chromium.launch(await launchOptions());
  await vi.waitFor(
    async () => {
      if (!(await fetch(`${address}/ready`)).ok) throw new Error('The server is not ready.');
    },
    { timeout: waitLimitMs, interval: 300 },
  );
  const open: Page[] = [];
  return {
    address,
    visit: async (where, width = 1100) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      page.setDefaultTimeout(waitLimitMs);
      open.push(page);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${address}${where}`);
      return { page, complaints };
    },
    closePages: async () => {
      await Promise.all(open.splice(0).map((page) => page.close()));
    },
    stop: async () => {
      await browser.close();
      server.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The number that the sentence of the first figure tells. */
export const totalOfChart = async (page: Page): Promise<number> => {
  const sentence = page.locator('.lp-widget').first().locator('.lp-sentence');
  await sentence.waitFor();
  return Number(/\d[\d\s]*/.exec((await sentence.textContent()) ?? '')?.[0].replace(/\s/g, ''));
};

/** Records a discussion as the practitioner of the school, and waits until the unit's own view shows it. */
export async function recordDiscussion({ page }: Visit, today: string): Promise<void> {
  const list = page.locator('.lp-widget').nth(1);
  await list
    .getByRole('button', { name: /Mitätöi kirjaus/ })
    .first()
    .waitFor();
  const [year, month, day] = today.split('-').map(Number);
  const before = await list.getByText(`${day}.${month}.${year}`).count();
  await page.getByLabel(/Keskustelupäivä/).fill(today);
  await page.getByLabel(/Missä keskustelu käytiin/).selectOption('school');
  await page.getByLabel(/Mistä keskustelu sai alkunsa|Mistä keskustelu lähti/).selectOption('family-wish');
  await page.getByLabel(/Lasten määrä/).fill('2');
  await page.getByRole('button', { name: /Kirjaa keskustelu/ }).click();
  await vi.waitFor(
    async () => {
      if ((await list.getByText(`${day}.${month}.${year}`).count()) <= before)
        throw new Error('The unit’s own view does not show the discussion.');
    },
    { timeout: waitLimitMs },
  );
}
