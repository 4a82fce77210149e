import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { recordDiscussion, startDemo, totalOfChart, type DemoHost } from './demoHost.js';

const today = '2026-12-01';
let demo: DemoHost;

beforeAll(async () => {
  demo = await startDemo(today);
});
afterEach(() => demo?.closePages());
afterAll(() => demo?.stop());

describe('the demo intranet on the first day of a month', () => {
  it('tells who publishes that the month waits and why, and lets the figures be', async () => {
    const recording = await demo.visit('/?lang=fi&person=practitioner#/record');
    await recordDiscussion(recording, today);
    expect(recording.complaints).toEqual([]);

    const { page, complaints } = await demo.visit('/?lang=fi&person=publisher#/statistics');
    const total = await totalOfChart(page);
    await page.getByRole('button', { name: 'Julkaise nyt' }).click();
    const status = page.getByRole('status').filter({ hasText: /Julkaistu/ });
    await expect
      .poll(() => status.textContent())
      .toContain(
        'Joulukuu 2026 ei ole vielä mukana luvuissa. Se tulee mukaan, kun yksittäistä perhettä ei voi tunnistaa luvuista.',
      );
    await page.reload();
    expect(await totalOfChart(page)).toBe(total);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['sv', 'Publicera nu', 'December 2026 är inte med i siffrorna än.'],
    ['en', 'Publish now', 'December 2026 is not in the figures yet.'],
  ])('says it in %s', async (language, button, sentence) => {
    const { page } = await demo.visit(`/?lang=${language}&person=publisher#/statistics`);
    await totalOfChart(page);
    await page.getByRole('button', { name: button }).click();
    await page.getByText(sentence).waitFor();
  });
});
