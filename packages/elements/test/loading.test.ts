import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { browserHost, element, hostPage, shown } from './browserHost.js';

const feedback = 'lp-family-feedback';
const headline = 'lp-headline';
const number = (indicator: string, more = '') => element(headline, `indicator="${indicator}" ${more}`);
const { visit } = browserHost({
  '/none': { html: hostPage('') },
  '/one': { html: hostPage(element(feedback), 'sv') },
  '/number': { html: hostPage(number('discussions')) },
  '/mixed': { html: hostPage(`${number('discussions')}<div lang="sv">${number('plan-share')}</div>`) },
  '/no-option': { html: hostPage(element(headline)) },
  '/small': {
    html: hostPage(
      `<lp-headline files="/published" place="unit:liperi-school" indicator="discussions"></lp-headline>`,
    ),
  },
  '/shadow': { html: hostPage('<div id="host" lang="fi"></div>') },
});

/** The files of the elements that a page has asked for, in no order. */
const askedOf = (page: Page): string[] => {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/elements/')) files.push(pathname.slice('/elements/'.length));
  });
  return files;
};
const visitAsking = async (path: string) => {
  let files: string[] = [];
  const visited = await visit(path, async (page) => {
    files = askedOf(page);
  });
  return { ...visited, files };
};

describe('what a page loads', () => {
  it('is the loader alone where none of its tags stands', async () => {
    const { page, files } = await visitAsking('/none');
    await page.waitForFunction(() => customElements.get('lp-headline'));
    await page.waitForLoadState('networkidle');
    expect(files).toEqual(['define.js']);
  });

  it('is, for one tag, the loader, the engine, that view, one language and one type of figure', async () => {
    const { page, files, complaints } = await visitAsking('/one');
    let before: string[] = [];
    await page.locator(`${feedback} .lp-fig-row`).first().waitFor();
    before = files.filter((file) => !file.includes('trouble') && file !== 'sources/files.js');
    expect(before.sort()).toEqual([
      'define.js',
      'engine.js',
      'figures/intervals.js',
      'texts/sv.js',
      'views/family-feedback.js',
    ]);
    expect(complaints).toEqual([]);
  });

  it('is no figure for a number, and the name of the one indicator in the one language', async () => {
    const { page, files } = await visitAsking('/number');
    await page.locator(`${headline} .lp-number-value`).waitFor();
    expect(files.filter((file) => /figures|indicators/.test(file))).toEqual(['indicators/fi/discussions.js']);
  });

  it('is another language when the page turns to it, and nothing twice', async () => {
    const { page, files } = await visitAsking('/one');
    await shown(page, feedback);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await page.locator(`${feedback} section[lang=en] .lp-fig-row`).first().waitFor();
    expect(files.filter((file) => /^texts\/\w\w\./.test(file))).toEqual(['texts/sv.js', 'texts/en.js']);
    expect(new Set(files).size).toBe(files.length);
  });
});

describe('a number', () => {
  it('is told with its name and what became of it in a year', async () => {
    const { page, complaints } = await visit('/number');
    const card = page.locator(headline);
    await card.locator('.lp-number-value').waitFor();
    expect(await card.locator('.lp-title').textContent()).toBe('LP-keskustelut');
    const value = (await card.locator('.lp-number-value').textContent())!;
    expect(value).toMatch(/^\d+$/);
    expect(await card.locator('.lp-sentence').textContent()).toBe(
      `LP-keskustelut: ${value}. Vuoden takaista lukua ei ole julkaistu.`,
    );
    expect(complaints).toEqual([]);
  });

  it('follows its options, and each its own language', async () => {
    const { page } = await visit('/mixed');
    const [first, second] = [page.locator(headline).first(), page.locator(headline).nth(1)];
    await second.locator('section[lang=sv] .lp-state').waitFor();
    await first.evaluate((one) => one.setAttribute('indicator', 'discussions-per-thousand'));
    await first.getByText('LP-keskusteluja tuhatta asukasta kohti', { exact: true }).waitFor();
    await first.locator('.lp-number-n').waitFor();
  });

  it('says which option is missing, with an example', async () => {
    const { page } = await visit('/no-option');
    const state = page.locator(`${headline} .lp-state-text`);
    await state.waitFor();
    expect(await state.textContent()).toContain('indicator="discussions"');
  });

  it('says of a unit that its figure is not published so finely', async () => {
    const { page } = await visit('/small');
    const state = page.locator(`${headline} .lp-state-title`);
    await state.waitFor();
    expect(await state.textContent()).toBe('Lukua ei julkaista näin pieneltä alueelta');
  });
});

describe('a part that does not load', () => {
  it.each(['engine.js', 'views/family-feedback.js', 'texts/sv.js', 'figures/intervals.js'])(
    '%s: the element says so in its language, keeps the keyboard, and draws when it is tried again',
    async (file) => {
      const route = `**/elements/${file}*`;
      const { page } = await visit('/one', (fresh) => fresh.route(route, (request) => request.abort()));
      const retry = page.locator(feedback).getByRole('button', { name: 'Försök igen' });
      await retry.waitFor();
      expect(await page.locator(feedback).getByRole('status').textContent()).toContain(
        'En del av sidan kunde inte laddas.',
      );
      await retry.focus();
      await page.keyboard.press('Enter');
      await page.locator(feedback).getByRole('button', { name: 'Ladda om sidan' }).waitFor();
      expect(await page.locator(feedback).evaluate((one) => one.shadowRoot!.activeElement?.textContent)).toBe(
        'Försök igen',
      );
      await page.unroute(route);
      await page.keyboard.press('Enter');
      await shown(page, feedback);
    },
  );

  it('offers no reloading where there is no network', async () => {
    const { page } = await visit('/one', (fresh) =>
      fresh.route('**/elements/engine.js*', (request) => request.abort()),
    );
    const retry = page.locator(feedback).getByRole('button', { name: 'Försök igen' });
    await retry.waitFor();
    await page.context().setOffline(true);
    await retry.click();
    await retry.waitFor();
    expect(await page.locator(feedback).getByRole('button').count()).toBe(1);
    await page.context().setOffline(false);
  });
});

describe('within the shadow root of another element', () => {
  it('is upgraded there, speaks its nearest language and follows it across the roots', async () => {
    const { page, complaints } = await visit('/shadow');
    await page.evaluate(() => {
      const outer = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      outer.innerHTML = '<section lang="sv"><div id="inner"></div></section>';
      const inner = outer.querySelector('#inner')!.attachShadow({ mode: 'open' });
      inner.innerHTML =
        '<p><lp-family-feedback files="/published" place="region:14"></lp-family-feedback></p>';
    });
    const section = (lang: string) => page.locator(`${feedback} section[lang=${lang}] .lp-fig-row`).first();
    await section('sv').waitFor();
    const set = (where: 'outer' | 'inner' | 'page', lang: string | null) =>
      page.evaluate(
        ([place, value]) => {
          const host = document.querySelector('#host')!;
          const outer = host.shadowRoot!.querySelector('section')!;
          const inner = outer.querySelector('#inner')!.shadowRoot!.querySelector('p')!;
          const target = { outer, inner, page: host }[place!]!;
          if (value === null) target.removeAttribute('lang');
          else target.setAttribute('lang', value!);
        },
        [where, lang] as const,
      );
    await set('inner', 'en');
    await section('en').waitFor();
    await set('inner', null);
    await section('sv').waitFor();
    await set('outer', null);
    await section('fi').waitFor();
    await set('page', 'en');
    await section('en').waitFor();
    expect(complaints).toEqual([]);
  });
});

it('a figure has one accessible name: what it shows, where and when, and how to go through it', async () => {
  const { page } = await visit('/one');
  await shown(page, feedback);
  const tree = await page.locator(`${feedback} .lp-figure`).ariaSnapshot();
  const named = tree.match(/\b(?:group|img|figure|graphics-\w+) "[^"]+"/g) ?? [];
  expect(named).toHaveLength(1);
  expect(named[0]).toContain('Familjernas respons på samtalen, Norra Karelens välfärdsområde');
});
