import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { browserHost, drawn, element, hostPage as page, live, marks, shown } from './browserHost.js';
import { strictPolicy } from './hostServer.js';

const both = (more = '') => element('lp-discussions-by-setting', more) + element('lp-family-feedback', more);

const pages = {
  '/plain': { html: page(both()) },
  '/strict': { html: page(both()), policy: strictPolicy },
  '/swedish': {
    html: page(
      `<div lang="sv-FI">${element('lp-family-feedback')}</div>${element('lp-family-feedback', 'lang="en"')}`,
    ),
  },
  '/empty': { html: page('') },
  '/twice': {
    html: page(both(), 'fi', '<script type="module" src="/copy/define.js"></script>'),
  },
  '/wrong': { html: page('<lp-family-feedback files="/published" place="14"></lp-family-feedback>') },
  '/narrow': { html: page(`<div style="width: 320px">${both()}</div>`) },
  '/rude': {
    html: page(
      both(),
      'fi',
      '<style>html { font-size: 62.5% } * { font: italic 30px/3 fantasy !important; color: red; box-sizing: content-box; letter-spacing: 4px }</style>',
    ),
  },
};

const { host, visit } = browserHost(pages);

/** Where an element stands on the page, however far it is scrolled. */
const boxOnPage = (visited: Page, tag: string) =>
  visited.locator(tag).evaluate((one) => {
    const { top, left, width, height } = one.getBoundingClientRect();
    return { top: top + window.scrollY, left, width, height };
  });

/** Everything of the host page that an element could have changed. */
const hostState = (visited: Page) =>
  visited.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    globals: Object.keys(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
    cookie: document.cookie,
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    title: document.title,
    active: document.activeElement?.tagName,
  }));

describe.each(['/plain', '/strict'])('on the page %s', (path) => {
  it('shows sentence, figure and facts of both elements, and nothing complains', async () => {
    const { page: visited, complaints } = await visit(path);
    for (const tag of ['lp-discussions-by-setting', 'lp-family-feedback']) {
      await shown(visited, tag);
      const text = await visited.locator(tag).locator('.lp-sentence').textContent();
      expect(text?.length).toBeGreaterThan(20);
    }
    await expect(visited.locator('lp-family-feedback').getByText('97 %').count()).resolves.toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('makes a figure interactive on intent, in place and with equal marks', async () => {
    const { page: visited, complaints } = await visit(path);
    for (const tag of ['lp-discussions-by-setting', 'lp-family-feedback']) {
      await shown(visited, tag);
      const before = await marks(visited, tag);
      const boxBefore = await boxOnPage(visited, tag);
      await visited.locator(`${tag} .lp-figure-canvas`).hover({ position: { x: 5, y: 60 } });
      await live(visited, tag).waitFor({ state: 'attached' });
      expect(await marks(visited, tag)).toEqual(before);
      expect(await boxOnPage(visited, tag)).toEqual(boxBefore);
    }
    expect(complaints).toEqual([]);
  });

  it('leaves the host page as it was, interactive figures included', async () => {
    const { page: visited } = await visit(path);
    await visited.waitForFunction(() => customElements.get('lp-family-feedback'));
    await shown(visited, 'lp-family-feedback');
    const before = await hostState(visited);
    await visited.locator('lp-family-feedback .lp-figure-canvas').hover();
    await live(visited, 'lp-family-feedback').waitFor({ state: 'attached' });
    await visited.mouse.move(1, 1);
    await visited.locator('lp-family-feedback .lp-tooltip').waitFor({ state: 'detached' });
    await drawn(visited);
    expect(await hostState(visited)).toEqual(before);
  });
});

it('changes nothing of a page by being loaded, drawn and removed', async () => {
  const { page: visited } = await visit('/empty', (fresh) =>
    fresh.route('**/elements/**', (route) => route.abort()),
  );
  const before = await hostState(visited);
  await visited.unroute('**/elements/**');
  await visited
    .addScriptTag({ type: 'module', url: '/elements/define.js' })
    .then((tag) => tag.evaluate((script) => (script as HTMLElement).remove()));
  await visited.evaluate(() => {
    const made = document.createElement('lp-family-feedback');
    made.setAttribute('files', '/published');
    made.setAttribute('place', 'region:14');
    document.body.append(made);
  });
  await shown(visited, 'lp-family-feedback');
  await visited.locator('lp-family-feedback').evaluate((one) => one.remove());
  expect(await hostState(visited)).toEqual(before);
});

it('loads what answers on intent only, and neither React nor Recharts ever', async () => {
  const loaded: string[] = [];
  const { page: visited } = await visit('/plain', async (fresh) => {
    fresh.on('response', (response) => loaded.push(response.url()));
  });
  await shown(visited, 'lp-family-feedback');
  await shown(visited, 'lp-discussions-by-setting');
  const eager = loaded.filter((url) => url.endsWith('.js')).length;
  await visited.locator('lp-family-feedback .lp-figure-canvas').focus();
  await live(visited, 'lp-family-feedback').waitFor({ state: 'attached' });
  const scripts = loaded.filter((url) => url.endsWith('.js'));
  expect(scripts.length).toBe(eager + 1);
  for (const url of scripts) {
    const { href } = new URL(url);
    const text = await (await visited.request.get(href)).text();
    expect(text).not.toMatch(/react\.transitional\.element|recharts/i);
  }
});

it('keeps the focus of the keyboard when the figure becomes interactive, and reads the marks by arrow keys', async () => {
  const { page: visited } = await visit('/plain');
  await shown(visited, 'lp-family-feedback');
  await visited.locator('lp-family-feedback .lp-figure-canvas').focus();
  await live(visited, 'lp-family-feedback').waitFor({ state: 'attached' });
  await visited.keyboard.press('ArrowDown');
  await expect(visited.locator('lp-family-feedback [role=status]').first().textContent()).resolves.toMatch(
    /97/,
  );
});

it('speaks the nearest language, its own first, and follows a change', async () => {
  const { page: visited } = await visit('/swedish');
  const title = (index: number) =>
    visited.locator('lp-family-feedback').nth(index).locator('.lp-title').textContent();
  await shown(visited, 'lp-family-feedback');
  await visited.locator('lp-family-feedback').nth(1).locator('.lp-fig-row').first().waitFor();
  const [swedish, english] = [await title(0), await title(1)];
  expect(swedish).not.toBe(english);
  await visited.evaluate(() => document.querySelector('div')!.setAttribute('lang', 'fi'));
  await visited.waitForFunction(
    (before) =>
      document.querySelector('lp-family-feedback')!.shadowRoot!.querySelector('.lp-title')!.textContent !==
      before,
    swedish,
  );
  expect(await title(0)).toMatch(/Perheiden/);
  expect(await title(1)).toBe(english);
});

it('keeps what was set before the upgrade', async () => {
  const { page: visited } = await visit('/empty', (fresh) =>
    fresh.route('**/elements/define.js', (route) => route.abort()),
  );
  await visited.unroute('**/elements/define.js');
  await visited.evaluate(() => {
    const early = document.createElement('lp-family-feedback') as HTMLElement & { source?: unknown };
    early.source = { publishedTable: async () => ({ ok: false, error: { kind: 'not-allowed' } }) };
    early.setAttribute('place', 'region:14');
    document.body.append(early);
  });
  await visited.addScriptTag({ type: 'module', url: '/elements/define.js' });
  await visited.locator('lp-family-feedback .lp-state-title').waitFor();
  await expect(visited.locator('lp-family-feedback .lp-state-title').textContent()).resolves.toMatch(
    /oikeutta/,
  );
});

it('lives beside a second copy of itself', async () => {
  const { page: visited, complaints } = await visit('/twice');
  await shown(visited, 'lp-discussions-by-setting');
  await shown(visited, 'lp-family-feedback');
  expect(complaints).toEqual([]);
});

it('says what is wrong with a setting', async () => {
  const { page: visited } = await visit('/wrong');
  await visited.locator('lp-family-feedback .lp-state-text').waitFor();
  await expect(visited.locator('lp-family-feedback').locator('.lp-state').textContent()).resolves.toMatch(
    /place/,
  );
});

it('shows a failure with a way out, and the figures after it', async () => {
  host().failWith(503);
  const { page: visited } = await visit('/plain');
  const feedback = visited.locator('lp-family-feedback');
  await feedback.locator('.lp-state-title').waitFor();
  host().failWith(200);
  await feedback.getByRole('button').click();
  await shown(visited, 'lp-family-feedback');
});

it('keeps the figures, marked as old, when asking again fails', async () => {
  const { page: visited } = await visit('/plain');
  await shown(visited, 'lp-family-feedback');
  host().failWith(503);
  await visited
    .locator('lp-family-feedback')
    .evaluate((one) => (one as HTMLElement & { refresh: () => void }).refresh());
  await visited.locator('lp-family-feedback .lp-message [type=button]').waitFor();
  await expect(visited.locator('lp-family-feedback .lp-fig-row').count()).resolves.toBe(7);
});

it('shows no figures of another place when the asked ones cannot be had, and tells the page why', async () => {
  const { page: visited } = await visit('/plain');
  await shown(visited, 'lp-family-feedback');
  host().failWith(503);
  const detail = await visited.locator('lp-family-feedback').evaluate(
    (one) =>
      new Promise((resolve) => {
        one.addEventListener('lp-problem', (event) => resolve((event as CustomEvent).detail));
        one.setAttribute('place', 'municipality:167');
      }),
  );
  expect(detail).toMatchObject({ kind: 'unreachable' });
  await visited.locator('lp-family-feedback [role=status] .lp-state-title').waitFor();
  await expect(visited.locator('lp-family-feedback .lp-fig-row').count()).resolves.toBe(0);
});

it('keeps the keyboard within when it is drawn anew', async () => {
  host().failWith(503);
  const { page: visited } = await visit('/plain');
  const feedback = visited.locator('lp-family-feedback');
  await feedback.getByRole('button').focus();
  host().failWith(200);
  await visited.keyboard.press('Enter');
  await shown(visited, 'lp-family-feedback');
  expect(await visited.evaluate(() => document.activeElement?.localName)).toBe('lp-family-feedback');
});

it('is not drawn anew when another part of the page changes its language', async () => {
  const { page: visited } = await visit('/plain');
  await shown(visited, 'lp-family-feedback');
  const toggle = visited.locator('lp-family-feedback .lp-figure-actions button');
  await toggle.click();
  await visited.evaluate(() =>
    document.querySelector('lp-discussions-by-setting')!.setAttribute('lang', 'sv'),
  );
  await visited.locator('lp-discussions-by-setting section[lang=sv]').waitFor();
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
});

it('is removed and put back as often as a host likes', async () => {
  const { page: visited, complaints } = await visit('/plain');
  await shown(visited, 'lp-family-feedback');
  await visited.locator('lp-family-feedback .lp-figure-canvas').hover();
  await live(visited, 'lp-family-feedback').waitFor({ state: 'attached' });
  await visited.evaluate(() => {
    const one = document.querySelector('lp-family-feedback')!;
    for (let times = 0; times < 3; times += 1) {
      one.remove();
      document.body.append(one);
    }
  });
  await shown(visited, 'lp-family-feedback');
  expect(complaints).toEqual([]);
});

it('fits 320 pixels without scrolling sideways', async () => {
  const { page: visited } = await visit('/narrow');
  await shown(visited, 'lp-family-feedback');
  await shown(visited, 'lp-discussions-by-setting');
  const widths = await visited.evaluate(() =>
    [...document.querySelectorAll('lp-family-feedback, lp-discussions-by-setting')].map(
      (one) => one.scrollWidth,
    ),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(320);
});

it('keeps its own letters on a page with rude styles', async () => {
  const { page: visited } = await visit('/rude');
  await shown(visited, 'lp-family-feedback');
  const style = await visited.locator('lp-family-feedback .lp-sentence').evaluate((one) => {
    const { fontStyle, letterSpacing, color, lineHeight, fontSize } = getComputedStyle(one);
    return { fontStyle, letterSpacing, color, lineHeight: parseFloat(lineHeight) / parseFloat(fontSize) };
  });
  expect(style.fontStyle).toBe('normal');
  expect(style.letterSpacing).toBe('normal');
  expect(style.color).not.toBe('rgb(255, 0, 0)');
  expect(style.lineHeight).toBeLessThan(1.8);
});

it.each(['fi', 'sv', 'en'])('has nothing that axe finds, in %s', async (language) => {
  const { page: visited } = await visit('/plain');
  await visited.evaluate((lang) => document.documentElement.setAttribute('lang', lang), language);
  await shown(visited, 'lp-family-feedback');
  await shown(visited, 'lp-discussions-by-setting');
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await visited.evaluate(axe);
  const violations = await visited.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (what: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const answer = await checker.run({ include: ['lp-family-feedback', 'lp-discussions-by-setting'] });
    return answer.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
});
