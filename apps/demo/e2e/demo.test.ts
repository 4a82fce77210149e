import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { recordDiscussion, startDemo, totalOfChart, type DemoHost } from './demoHost.js';

const today = '2026-11-22';
let demo: DemoHost;

beforeAll(async () => {
  demo = await startDemo(today);
});
afterEach(() => demo?.closePages());
afterAll(() => demo?.stop());

describe('the demo intranet', () => {
  it.each([
    ['fi', 'Lapset puheeksi\u00a0-\u2060tilastot', '97 %'],
    ['sv', 'Statistik över Föra barnen på tal', '97 %'],
    ['en', 'Let’s Talk about Children: statistics', '97%'],
  ])('shows the published figures in %s, and nothing complains', async (language, title, share) => {
    const { page, complaints } = await demo.visit(`/?lang=${language}#/statistics`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('.lp-fig-row').first().waitFor();
    await expect.poll(() => page.getByText(share).count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.lp-widget').count()).toBe(5);
    await expect.poll(() => page.getByText(/162.540/).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('shows a recorded discussion at once in the unit’s work view, and in the chart after "publish now"', async () => {
    const before = await demo.visit('/?lang=fi&person=publisher#/statistics');
    const total = await totalOfChart(before.page);

    const recording = await demo.visit('/?lang=fi&person=practitioner#/record');
    await recordDiscussion(recording, today);
    expect(recording.complaints).toEqual([]);

    const unchanged = await demo.visit('/?lang=fi&person=publisher#/statistics');
    expect(await totalOfChart(unchanged.page)).toBe(total);
    await unchanged.page.getByRole('button', { name: 'Julkaise nyt' }).click();
    await unchanged.page.getByText(/^Julkaistu /).waitFor();
    expect(await unchanged.page.getByText(/vielä mukana/).count()).toBe(0);
    await expect.poll(() => totalOfChart(unchanged.page)).toBe(total + 1);
  });

  it('asks before a form that is not finished is left, by menu, by back and by another person, and keeps what was typed', async () => {
    const { page } = await demo.visit('/?lang=fi&person=practitioner#/home');
    await page.goto(`${demo.address}/?lang=fi&person=practitioner#/statistics`);
    const menu = (name: string) => page.locator('nav').getByRole('link', { name }).click();
    const day = page.getByLabel(/^Keskustelupäivä/);
    const dialog = page.getByRole('dialog', { name: 'Lomake on kesken' });
    const stay = async (): Promise<void> => {
      await dialog.getByRole('button', { name: 'Jatka lomakkeen täyttämistä' }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await day.inputValue()).toBe('1.11.2026');
      await page.waitForURL(/#\/record$/);
    };
    await menu('Kirjaa keskustelu');
    await day.fill('1.11.');
    await menu('Etusivu');
    await stay();
    await page.goBack();
    await stay();
    await page.getByLabel('Kirjautuneena').selectOption('reader');
    await stay();
    expect(await page.getByLabel('Kirjautuneena').inputValue()).toBe('practitioner');
    await menu('Etusivu');
    await dialog.getByRole('button', { name: 'Poistu lähettämättä' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL(/#\/home$/);
    await page.goBack();
    expect(await day.inputValue()).toBe('1.11.2026');
  });

  it('F41: keeps the communication plan: what is missing, a new entry, a change with its history', async () => {
    const { page, complaints } = await demo.visit('/?lang=fi&person=coordinator#/registers');
    await page.getByLabel('Valitse luettelo').selectOption({ label: 'Viestintäsuunnitelma' });
    await page.getByRole('button', { name: 'Lisää viestintäteko: Esihenkilöt' }).click();
    await page.getByLabel('Missä kanavassa').selectOption({ label: 'Kokous tai vanhempainilta' });
    await page.getByRole('combobox', { name: 'Kielet' }).selectOption({ label: 'suomi' });
    await page.getByRole('button', { name: 'Lisää valinta' }).click();
    await page.getByLabel(/^Suunniteltu päivä/).fill('10.11.2026');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Kirjaus on lisätty luetteloon.').waitFor();
    await page.getByRole('button', { name: /^Avaa: Esihenkilöt, Kokous/ }).click();
    await page.getByRole('button', { name: 'Muuta tietoja' }).click();
    await page.getByLabel(/^Toteutui/).fill('11.11.2026');
    await page.getByRole('radio', { name: 'Asia on muuttunut' }).check();
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Muutokset on tallennettu.').waitFor();
    await page.getByText('Historia').click();
    await page.getByText(/^Muutettu .*: Asia on muuttunut/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('refuses publishing to those not entitled, with the way out', async () => {
    const { page } = await demo.visit('/?lang=fi&person=reader#/statistics');
    await page.getByRole('button', { name: 'Julkaise nyt' }).click();
    await page.getByText(/tarvitaan tilastojen julkaisijan oikeus/).waitFor();
  });

  it('keeps the work of a unit from other units', async () => {
    const { page } = await demo.visit('/?lang=fi&person=otherPractitioner#/record');
    await page.locator('.lp-widget').nth(1).locator('.lp-state-title').waitFor();
    expect(await page.locator('.lp-widget').nth(1).textContent()).toMatch(/oikeutta/);
  });

  it('shows the county’s staff of the school a list of their own', async () => {
    const { page } = await demo.visit('/?lang=fi&person=countyPractitioner#/record');
    const list = page.locator('.lp-widget').nth(1);
    await list.getByText('Yksikössä ei ole vielä kirjattu keskusteluja.').waitFor();
  });

  it.each(['/hosts/plain.html', '/hosts/strict.html'])('F96: shows the elements on %s', async (where) => {
    const { page, complaints } = await demo.visit(where);
    for (const tag of ['lp-discussions-by-setting', 'lp-family-feedback'])
      await page.locator(`${tag} .lp-fig-row`).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(['home', 'statistics', 'record', 'registers'])('fits 320 pixels on the page %s', async (name) => {
    const { page } = await demo.visit(`/?lang=sv#/${name}`, 320);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
