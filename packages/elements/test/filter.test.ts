import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { browserHost, element, hostPage, shown } from './browserHost.js';
import { strictPolicy } from './hostServer.js';

const script = '<script type="module" src="/elements/filter.js"></script>';
const bar = (more = '') =>
  `<lp-filter files="/published" place="region:14" compare="none" places="municipality:260" ${more}></lp-filter>`;
const both = element('lp-discussions-by-setting') + element('lp-family-feedback');
const { visit } = browserHost({
  '/plain': { html: hostPage(bar() + both, 'fi', script) },
  '/address': { html: hostPage(bar('address') + both, 'fi', script), policy: strictPolicy },
  '/some': { html: hostPage(bar('for="lp-family-feedback"') + both, 'fi', script) },
});

const select = (page: Page, name: string) => page.locator(`lp-filter select[name=${name}]`);
const status = (page: Page) => page.locator('lp-filter [role=status]');
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('lp-discussions-by-setting, lp-family-feedback')].map((one) =>
      one.getAttribute('place'),
    ),
  );
const ready = async (page: Page): Promise<void> => {
  await shown(page, 'lp-family-feedback');
  await status(page)
    .getByText(/^Näytetään: Pohjois-Karjalan hyvinvointialue/)
    .waitFor();
};

it('sets what is chosen on every element of the page, says so, and keeps the focus and the address', async () => {
  const { page, complaints } = await visit('/plain');
  await ready(page);
  await select(page, 'place').focus();
  await select(page, 'place').selectOption('municipality:260');
  expect(await places(page)).toEqual(['municipality:260', 'municipality:260']);
  await status(page)
    .getByText(/^Näytetään: Kitee.*2 korttia ei seuraa valintaa\.$/)
    .waitFor();
  expect(
    await page.evaluate(() =>
      document.querySelector('lp-filter')!.shadowRoot!.activeElement?.getAttribute('name'),
    ),
  ).toBe('place');
  expect(new URL(page.url()).search).toBe('');
  await page.locator('lp-filter').getByRole('button', { name: 'Palauta' }).click();
  await shown(page, 'lp-family-feedback');
  expect(await places(page)).toEqual(['region:14', 'region:14']);
  expect(complaints).toEqual([]);
});

it('offers the published periods, asks for the chosen one, and says why others cannot be chosen', async () => {
  const { page } = await visit('/plain');
  await ready(page);
  const labels = await select(page, 'period').locator('option').allTextContents();
  expect(labels[0]).toBe('Uusin julkaistu');
  expect(labels.length).toBeGreaterThan(2);
  await select(page, 'place').selectOption('municipality:260');
  const disabled = select(page, 'period').locator('option[disabled]');
  expect(await disabled.count()).toBe(labels.length - 1);
  expect(await disabled.first().textContent()).toMatch(/ei julkaistu tästä paikasta$/);
});

it('keeps the choice in the address where the page asks for it, in keys of its own, and reads it there', async () => {
  const { page, complaints } = await visit('/address?page=2');
  await ready(page);
  await select(page, 'place').selectOption('municipality:260');
  expect(new URL(page.url()).search).toBe('?page=2&lp-place=municipality:260');
  await page.reload();
  await status(page)
    .getByText(/^Näytetään: Kitee/)
    .waitFor();
  expect(await places(page)).toEqual(['municipality:260', 'municipality:260']);
  expect(complaints).toEqual([]);
});

it('leaves the elements alone that the page does not name', async () => {
  const { page } = await visit('/some');
  await ready(page);
  await select(page, 'place').selectOption('municipality:260');
  expect(await places(page)).toEqual(['region:14', 'municipality:260']);
});

it('is a line of text on paper, one button in a narrow place, and nothing that axe finds', async () => {
  const { page } = await visit('/plain');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  expect(await select(page, 'place').isVisible()).toBe(false);
  expect(await page.locator('lp-filter .lp-filter-print').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 800 });
  const change = page.locator('lp-filter').getByRole('button', { name: /Muuta$/ });
  await change.click();
  expect(await change.getAttribute('aria-expanded')).toBe('true');
  expect(await select(page, 'place').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (what: unknown) => Promise<{ violations: { id: string }[] }> };
    };
    return (await axe.run({ include: ['lp-filter'] })).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
});
