import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { waitLimitMs } from '../../../vitest.timeLimits.js';
import { startHost, type Host, type HostPage } from './hostServer.js';

/** A page of the host, open in the browser, and whatever it complained about. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** A host of its own and a browser to visit it with, for the tests of one file. */
export interface BrowserHost {
  readonly host: () => Host;
  /** Opens a page of the host; `before` has the page before it goes there. */
  readonly visit: (path: string, before?: (page: Page) => Promise<unknown>) => Promise<Visit>;
}

/** Starts a host and a browser for the tests of a file, and closes every page after each test. */
export function browserHost(pages: Readonly<Record<string, HostPage>>): BrowserHost {
  let browser: Browser;
  let host: Host;
  const open: Page[] = [];
  beforeAll(async () => {
    host = await startHost(pages);
    browser = await chromium.launch(await launchOptions());
  });
  afterEach(async () => {
    host.failWith(200);
    host.asked.length = 0;
    await Promise.all(open.splice(0).map((one) => one.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
  });
  return {
    host: () => host,
    visit: async (path, before) => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
      open.push(page);
      page.setDefaultTimeout(waitLimitMs);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await before?.(page);
      await page.goto(`${host.address}${path}`);
      return { page, complaints };
    },
  };
}

/** The markup of an element over the published files of the host. */
export const element = (tag: string, more = ''): string =>
  `<${tag} files="/published" place="region:14" ${more}></${tag}>`;

/** A page of a host with the elements' script, in a language. */
export const hostPage = (body: string, lang = 'fi', head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>${head}<script type="module" src="/elements/define.js"></script></head><body><h1>Host</h1>${body}</body></html>`;

/** Waits until an element shows its figure. */
export const shown = (page: Page, tag: string): Promise<void> =>
  page.locator(`${tag} .lp-fig-row`).first().waitFor();

/** Every mark of an element's figure: its words, and its box within the drawing. */
export const marks = (page: Page, tag: string) =>
  page
    .locator(tag)
    .first()
    .evaluate((one) => {
      const root = one.shadowRoot!;
      const origin = root.querySelector('.lp-figure-canvas')!.getBoundingClientRect();
      return [...root.querySelectorAll('.lp-fig-row')].map((row) => {
        const mark = row.querySelector('rect, circle');
        const box = mark?.getBoundingClientRect();
        return {
          key: row.getAttribute('data-key'),
          value: row.getAttribute('data-value'),
          texts: [...row.querySelectorAll('text')].map((text) => text.textContent),
          box:
            box &&
            [box.left - origin.left, box.top - origin.top, box.width, box.height].map(
              (n) => Math.round(n * 10) / 10,
            ),
        };
      });
    });

/** Waits until the browser has drawn everything it has to draw now: what a size changed, and what that changed. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });

/** What only a figure has whose marks answer: where they are told. */
export const live = (page: Page, tag: string) =>
  page.locator(`${tag} .lp-figure-canvas > [role=status]`).first();

/** Makes the figure of an element interactive, as a pointer does. */
export const makeInteractive = async (page: Page, tag: string): Promise<void> => {
  await page.locator(`${tag} .lp-figure-canvas`).hover({ position: { x: 90, y: 60 } });
  await live(page, tag).waitFor({ state: 'attached' });
};
