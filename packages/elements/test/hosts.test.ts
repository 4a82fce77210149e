import { htmlTable, discussionsBySettingModel, renderSvg, svgToString } from '@puheeksi/view';
import { northKareliaTable } from '@puheeksi/view/testing';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { browserHost, drawn, element, hostPage, makeInteractive, marks, shown } from './browserHost.js';

const feedback = 'lp-family-feedback';
const settings = 'lp-discussions-by-setting';
const both = element(settings) + element(feedback);
const over = (door: string, tag: string, more = '') =>
  `<${tag} api="/${door}" place="region:14" ${more}></${tag}>`;
const script = (text: string, kind = 'module') => `<script type="${kind}">${text}</script>`;
const setToken = `for (const one of document.querySelectorAll('lp-family-feedback')) one.getToken = () => 'secret';`;

const model = discussionsBySettingModel(northKareliaTable('discussions-by-setting'), { language: 'fi' });
const still = `<div id="still" style="width: 640px"><style>.lp-fig { font-family: sans-serif }</style>${svgToString(
  renderSvg(model.figure, { width: 640 }),
)}${htmlTable(model.table)}</div>`;

const { visit, host } = browserHost({
  '/plain': { html: hostPage(both) },
  '/rtl': { html: hostPage(both).replace('<html lang="fi">', '<html lang="ar" dir="rtl">') },
  '/still': { html: hostPage(still) },
  '/still-rtl': { html: hostPage(still).replace('<html lang="fi">', '<html lang="ar" dir="rtl">') },
  '/frame': { html: `<!doctype html><html lang="sv"><title>Frame</title><body></body></html>` },
  '/row': {
    html: hostPage(
      `<style>body { margin: 0 }</style>
       <div style="display: flex; gap: 16px">${both}</div>
       <div style="display: flex"><div class="card">${element(feedback, 'id="card"')}</div></div>
       <div style="display: grid; grid-template-columns: 1fr 1fr">${element(feedback, 'id="grid"')}<p>Beside</p></div>
       <div style="display: inline-block; max-width: 100%">${element(feedback, 'id="inline"')}</div>
       <div style="float: left; max-width: 100%">${element(feedback, 'id="float"')}</div>`,
    ),
  },
  '/dialog': {
    html: hostPage(
      `<dialog style="width: 700px"><button>Close</button>${element(feedback)}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
  },
  '/many': {
    html: hostPage(
      ['region:14', 'municipality:426', 'municipality:167']
        .map((place) => `<lp-family-feedback api="/open" place="${place}"></lp-family-feedback>`)
        .join('') + over('open', settings).repeat(12),
    ),
  },
  '/many-files': { html: hostPage(element(settings).repeat(12)) },
  '/own-token-each': {
    html: hostPage(
      over('api', settings).repeat(12) +
        script(
          `for (const one of document.querySelectorAll('lp-discussions-by-setting')) one.getToken = async () => 'secret';`,
        ),
    ),
  },
  '/later-script': { html: hostPage(over('api', feedback) + script(setToken)) },
  '/when-ready': {
    html: hostPage(
      over('api', feedback) +
        script(`document.addEventListener('DOMContentLoaded', () => { ${setToken} })`, 'text/javascript'),
    ),
  },
  '/much-later': { html: hostPage(over('api', feedback, 'needs-token')) },
  '/nobody': { html: hostPage(over('open', feedback)) },
  '/huge': { html: hostPage(over('huge', feedback)) },
});

/** Errors that reach the window of the page, as its own error reporting would hear them. */
const hearErrors = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('error', ({ message }) => heard.push(message));
  });
const heardErrors = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('on a page that changes its size', () => {
  it.each(['static', 'interactive'] as const)('no error reaches its window, %s', async (kind) => {
    const { page } = await visit('/plain', hearErrors);
    for (const tag of [settings, feedback]) {
      await shown(page, tag);
      if (kind === 'interactive') await makeInteractive(page, tag);
    }
    for (const width of [700, 420, 360, 320, 900, 500, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
    }
    expect(await heardErrors(page)).toEqual([]);
    const [drawing, canvas] = await page.locator(feedback).evaluate((one) => {
      const box = one.shadowRoot!.querySelector('.lp-figure-canvas')!;
      return [box.querySelector('svg')!.getBoundingClientRect().width, box.getBoundingClientRect().width];
    });
    expect(Math.abs(drawing! - canvas!)).toBeLessThanOrEqual(1);
  });
});

describe('moved to another document', () => {
  const moveTo = (page: Page, where: 'frame' | 'window' | 'back') =>
    page.evaluate(async (target) => {
      const holder = window as unknown as { moved?: Element; opened?: Window };
      const one = (holder.moved ??= document.querySelector('lp-family-feedback')!);
      if (target === 'back') return void document.body.append(one);
      if (target === 'window') {
        const opened = window.open('/frame')!;
        await new Promise((resolve) => opened.addEventListener('load', resolve));
        return void opened.document.body.append(one);
      }
      const frame = document.createElement('iframe');
      frame.src = '/frame';
      frame.style.width = '700px';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.contentDocument!.body.append(one);
    }, where);

  /** What the element looks like wherever it is now. */
  const look = (page: Page) =>
    page.waitForFunction(() => {
      const { moved } = window as unknown as { moved: Element };
      const root = moved.shadowRoot!;
      const body = root.querySelector('.lp-widget-body');
      if (!body || !root.querySelector('.lp-fig-row')) return undefined;
      const { paddingTop, borderTopStyle } = body.ownerDocument.defaultView!.getComputedStyle(body);
      return { paddingTop, borderTopStyle, title: root.querySelector('.lp-title')!.textContent };
    });

  it.each(['frame', 'window'] as const)(
    'keeps its styles in a %s and back, and speaks its language',
    async (where) => {
      const { page, complaints } = await visit('/plain');
      await shown(page, feedback);
      await moveTo(page, where);
      const there = await (await look(page)).jsonValue();
      expect(there).toMatchObject({ paddingTop: '20px', borderTopStyle: 'solid' });
      await page.waitForFunction(() =>
        /Familjernas/.test(
          (window as unknown as { moved: Element }).moved.shadowRoot!.querySelector('.lp-title')!
            .textContent!,
        ),
      );
      await page.evaluate(() => {
        (window as unknown as { moved: Element }).moved.ownerDocument.documentElement.lang = 'en';
      });
      await page.waitForFunction(
        () =>
          !/Familjernas/.test(
            (window as unknown as { moved: Element }).moved.shadowRoot!.querySelector('.lp-title')!
              .textContent!,
          ),
      );
      await moveTo(page, 'back');
      await page.waitForFunction(() =>
        /Perheiden/.test(
          (window as unknown as { moved: Element }).moved.shadowRoot!.querySelector('.lp-title')!
            .textContent!,
        ),
      );
      expect(await (await look(page)).jsonValue()).toMatchObject({
        paddingTop: '20px',
        borderTopStyle: 'solid',
      });
      expect(complaints).toEqual([]);
    },
  );
});

describe('a token of the page', () => {
  const tokens = () => host().asked.map(({ token }) => token);

  it.each(['/later-script', '/when-ready'])(
    'comes first: nothing is asked without it on %s',
    async (path) => {
      const { page, complaints } = await visit(path);
      await shown(page, feedback);
      expect(tokens()).toEqual(['secret']);
      expect(complaints).toEqual([]);
    },
  );

  it('is waited for as long as it takes where the page says that one comes', async () => {
    const { page, complaints } = await visit('/much-later');
    await page.locator(`${feedback} [aria-busy=true]`).waitFor();
    await page.waitForLoadState('networkidle');
    expect(tokens()).toEqual([]);
    await page.evaluate(setToken);
    await shown(page, feedback);
    expect(tokens()).toEqual(['secret']);
    expect(complaints).toEqual([]);
  });

  it('is not waited for where the page gives none: open statistics are asked for once', async () => {
    const { page } = await visit('/nobody');
    await shown(page, feedback);
    expect(tokens()).toEqual([undefined]);
  });

  it('is asked for by an element that comes when the page has long been there', async () => {
    const { page } = await visit('/nobody');
    await shown(page, feedback);
    host().asked.length = 0;
    await page.evaluate(() => {
      const one = Object.assign(document.createElement('lp-discussions-by-setting'), {
        getToken: () => 'secret',
      });
      one.setAttribute('api', '/api');
      one.setAttribute('place', 'region:14');
      document.body.append(one);
    });
    await shown(page, settings);
    expect(tokens()).toEqual(['secret']);
  });
});

describe('many elements on a page', () => {
  const shownTimes = (page: Page, tag: string, times: number) =>
    page.waitForFunction(
      ([name, count]) =>
        [...document.querySelectorAll(name)].filter((one) => one.shadowRoot?.querySelector('.lp-fig-row'))
          .length === count,
      [tag, times] as const,
    );

  it('ask for one table once', async () => {
    const { page } = await visit('/many');
    await shownTimes(page, settings, 12);
    expect(host().asked.filter(({ path }) => path.includes(settings.slice(3)))).toHaveLength(1);
  });

  it('ask for it once also when each was given a token function of its own', async () => {
    const { page } = await visit('/own-token-each');
    await shownTimes(page, settings, 12);
    expect(host().asked).toHaveLength(1);
  });

  it('ask a folder of files for its list and for the table once', async () => {
    const { page } = await visit('/many-files');
    await shownTimes(page, settings, 12);
    expect(host().asked).toHaveLength(2);
  });

  it('have names that tell them apart: which figure, of which place', async () => {
    const { page } = await visit('/many');
    await shown(page, feedback);
    await shownTimes(page, settings, 12);
    const names = async (selector: string) =>
      page.evaluate(
        (within) =>
          ['lp-family-feedback', 'lp-discussions-by-setting'].flatMap((tag) => {
            const root = document.querySelector(tag)!.shadowRoot!;
            const one = root.querySelector(within)!;
            const ids = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
            return (
              one.getAttribute('aria-label') ??
              ids.map((id) => root.getElementById(id)?.textContent).join(' ')
            );
          }),
        selector,
      );
    for (const selector of ['.lp-figure-canvas', '.lp-widget']) {
      const found = await names(selector);
      expect(new Set(found).size).toBe(2);
      for (const name of found)
        expect(name).toMatch(/Pohjois-Karjalan hyvinvointialue.*2026|Pohjois-Karjalan.*2022/);
    }
  });
});

describe('as a child of a row, a dialog, a float', () => {
  const widths = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('lp-discussions-by-setting, lp-family-feedback')].map(
        (one) => one.getBoundingClientRect().width,
      ),
    );

  it('has a width to be read at, and fills a row', async () => {
    const { page } = await visit('/row');
    await shown(page, feedback);
    const [first, second, ...others] = await widths(page);
    expect(first! + second!).toBeCloseTo(1000 - 16, 0);
    expect(first).toBeCloseTo(second!, 0);
    for (const width of others) expect(width).toBeGreaterThanOrEqual(280);
  });

  it('does not widen a page of 320 pixels', async () => {
    const { page } = await visit('/row', (fresh) => fresh.setViewportSize({ width: 320, height: 900 }));
    await shown(page, feedback);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('Escape', () => {
  it.each(['keyboard', 'pointer'] as const)(
    'closes a tooltip of the %s and not the dialog around it',
    async (by) => {
      const { page } = await visit('/dialog');
      await shown(page, feedback);
      await makeInteractive(page, feedback);
      const tooltip = page.locator(`${feedback} .lp-tooltip`);
      if (by === 'keyboard') {
        await page.mouse.move(1, 1);
        await tooltip.waitFor({ state: 'detached' });
        await page.locator(`${feedback} .lp-figure-canvas`).focus();
        await page.keyboard.press('ArrowDown');
      } else {
        await page.getByRole('button', { name: 'Close' }).focus();
        await page.locator(`${feedback} .lp-figure-canvas`).hover({ position: { x: 90, y: 60 } });
      }
      await tooltip.waitFor();
      const isOpen = () => page.locator('dialog').evaluate((one) => (one as HTMLDialogElement).open);
      await page.keyboard.press('Escape');
      await tooltip.waitFor({ state: 'detached' });
      expect(await isOpen()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
    },
  );
});

describe('on a page that runs from right to left', () => {
  it('draws figures as on any other page, before and after they become interactive', async () => {
    const plain = await visit('/plain');
    const rtl = await visit('/rtl');
    for (const tag of [settings, feedback]) {
      await shown(plain.page, tag);
      await shown(rtl.page, tag);
      expect(await marks(rtl.page, tag)).toEqual(await marks(plain.page, tag));
      await makeInteractive(rtl.page, tag);
      await rtl.page.mouse.move(1, 1);
      expect(await marks(rtl.page, tag)).toEqual(await marks(plain.page, tag));
      const directions = await rtl.page
        .locator(tag)
        .evaluate((one) => [
          ...new Set(
            [...one.shadowRoot!.querySelectorAll('*')].map((node) => getComputedStyle(node).direction),
          ),
        ]);
      expect(directions).toEqual(['ltr']);
    }
  });

  it('shows static drawings and tables as on any other page', async () => {
    const places = async (path: string) => {
      const { page } = await visit(path);
      return page.evaluate(() => {
        return [...document.querySelectorAll('#still text, #still th, #still td')].map((one) => {
          const origin = one.closest('svg, table')!.getBoundingClientRect();
          const { left, top } = one.getBoundingClientRect();
          return [one.textContent, Math.round(left - origin.left), Math.round(top - origin.top)];
        });
      });
    };
    const plain = await places('/still');
    expect(plain.length).toBeGreaterThan(20);
    expect(await places('/still-rtl')).toEqual(plain);
  });
});

describe('an answer that is too large', () => {
  it('is not read to its end, and the element says what to do', async () => {
    const { page } = await visit('/huge');
    const title = page.locator(`${feedback} .lp-state-title`);
    await title.waitFor();
    expect(await title.textContent()).toBe('Tietoa on liikaa kerralla');
  });
});
