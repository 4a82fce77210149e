/**
 * Twelve cards on a page, from nothing to drawn, against the same twelve in React with charts that Recharts draws at once: as the
 * view package writes them (HTML and SVG, as a server or a file has them), and as elements. Each stands on a page of its own in
 * Chromium, in turns; what is read is the processor's time of the page's main thread (loading, compiling, laying out, painting)
 * above that of an empty page of the same turn.
 */
import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { staticFiles } from '@puheeksi/client';
import { discussionsBySettingModel, drawFigure, htmlTable, renderSvg, svgToString } from '@puheeksi/view';
import { northKareliaTable, northKareliaTables } from '@puheeksi/view/testing';
import { launchOptions } from '../scripts/chromium.mjs';
import type { EagerCharts } from './lib/eagerCharts.tsx';
import { measuredAgainst, type Turn } from './lib/measure.ts';

const cards = 12;
const rounds = 9;
const warmUp = 2;

const path = (relative: string): string => new URL(relative, import.meta.url).pathname;
/** Every file of the built elements: a page fetches those that it shows. */
const elements = path('../packages/elements/dist/');
const peer = await build({
  entryPoints: [path('lib/eagerCharts.tsx')],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
});

const model = discussionsBySettingModel(northKareliaTable('discussions-by-setting'), { language: 'fi' });
const { title, subtitle, sentence, table, facts, figure } = model;
const { marks } = drawFigure(figure, 640);
const given: EagerCharts = {
  model: { title, subtitle, sentence, table, facts },
  rows: marks.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }])),
  cards,
};

const pageOf = (body: string, script?: string): string =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Cards</title><body>${body}${
    script === undefined ? '' : `<script type="module" src="${script}"></script>`
  }</body></html>`;
const element =
  '<lp-discussions-by-setting files="/published" place="region:14"></lp-discussions-by-setting>';
const written = `<section><h2>${title}</h2><p>${subtitle}</p><p>${sentence}</p>${svgToString(
  renderSvg(figure, { width: 640 }),
)}<button type="button">+</button><div hidden>${htmlTable(table)}</div><details><summary>+</summary><dl>${facts
  .map(({ term, text }) => `<dt>${term}</dt><dd>${text}</dd>`)
  .join('')}</dl></details></section>`;

/** Each kind of page, and what a bar is on it. */
const pages = {
  empty: { html: pageOf(''), bars: 'none' },
  written: { html: pageOf(written.repeat(cards)), bars: '.lp-fig-bar' },
  elements: { html: pageOf(element.repeat(cards), '/define.js'), bars: '.lp-fig-bar' },
  eager: {
    html: pageOf(`<script>window.given = ${JSON.stringify(given)};</script>`, '/charts.js'),
    bars: '.recharts-bar-rectangle path',
  },
} as const;
type Kind = keyof typeof pages;

const served: Readonly<Record<string, readonly [type: string, body: string]>> = {
  ...Object.fromEntries(
    Object.entries(pages).map(([kind, { html }]) => [`/${kind}`, ['text/html', html] as const]),
  ),
  ...Object.fromEntries(
    readdirSync(elements, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`/${file}`, ['text/javascript', readFileSync(`${elements}${file}`, 'utf8')] as const]),
  ),
  '/charts.js': ['text/javascript', peer.outputFiles[0]!.text],
  ...Object.fromEntries(
    Object.entries(staticFiles(northKareliaTables())).map(([name, body]) => [
      `/published/${name}`,
      ['application/json', body] as const,
    ]),
  ),
};
const server = createServer(({ url = '/' }, response) => {
  const [type, body] = served[url] ?? [];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type ?? 'text/plain' }).end(body);
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Milliseconds of the processor until a page has painted all its bars. */
const reading = async (browser: Browser, kind: Kind): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskMs = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await taskMs();
  await page.goto(`${host}/${kind}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const taken = (await taskMs()) - before;
  const bars = await page.locator(pages[kind].bars).count();
  const wanted = kind === 'empty' ? 0 : cards * given.rows.length;
  if (bars !== wanted) throw new Error(`The page '${kind}' drew ${bars} bars and not ${wanted}`);
  await context.close();
  return taken;
};

const browser = await chromium.launch(await launchOptions());
const turns: Record<'written' | 'elements', Turn[]> = { written: [], elements: [] };
for (let round = -warmUp; round < rounds; round++) {
  const empty = await reading(browser, 'empty');
  const eager = (await reading(browser, 'eager')) - empty;
  for (const kind of ['written', 'elements'] as const) {
    const taken = (await reading(browser, kind)) - empty;
    if (round >= 0) turns[kind].push([taken, eager]);
  }
}
await browser.close();
server.close();

const eagerName = `${cards} eager cards of React and Recharts`;
console.log(
  JSON.stringify([
    measuredAgainst(`${cards} static cards as view writes them`, eagerName, turns.written, 8),
    measuredAgainst(`${cards} cards of the elements, from nothing to drawn`, eagerName, turns.elements, 3),
  ]),
);
