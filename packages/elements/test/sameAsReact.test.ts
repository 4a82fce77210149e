import { staticFiles, staticSource } from '@puheeksi/client';
import { northKareliaTable, northKareliaTables } from '@puheeksi/view/testing';
import { discussionsBySetting, familyFeedback } from '@puheeksi/view/views';
import { LpProvider, ViewWidget } from '@puheeksi/widgets';
import { chromium, type Browser } from 'playwright';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { startHost } from './hostServer.js';

const source = staticSource({ files: staticFiles(northKareliaTables()) });
const languages = ['fi', 'sv', 'en'] as const;
const answersOf = (table: string) => ({ now: { kind: 'table', table: northKareliaTable(table) } }) as const;
/* Not `createElement`: it would not know that the answers are those of the view. */
const widgets: readonly (readonly [string, () => ReactElement])[] = [
  [
    'lp-discussions-by-setting',
    () => ViewWidget({ view: discussionsBySetting, answers: answersOf('discussions-by-setting') }),
  ],
  ['lp-family-feedback', () => ViewWidget({ view: familyFeedback, answers: answersOf('family-feedback') })],
];

let browser: Browser;
let host: Awaited<ReturnType<typeof startHost>>;
beforeAll(async () => {
  const tags = widgets.map(([tag]) => `<${tag} files="/published" place="region:14"></${tag}>`).join('');
  const script = '<script type="module" src="/elements/define.js"></script>';
  host = await startHost({
    '/plain': {
      html: `<!doctype html><html lang="fi"><head><title>Host</title>${script}</head><body>${tags}</body></html>`,
    },
  });
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

it.each(languages.flatMap((language) => widgets.map(([tag, widget]) => ({ language, tag, widget }))))(
  '$tag makes the same elements as its React widget, in $language',
  async ({ language, tag, widget }) => {
    const react = renderToStaticMarkup(
      createElement(LpProvider, { source, language, children: createElement(widget) }),
    );
    const page = await browser.newPage({ viewport: { width: 640 + 16 + 42, height: 900 } });
    await page.goto(`${host.address}/plain`);
    await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), language);
    await page.locator(`${tag}[part], ${tag} .lp-widget[lang=${language}] .lp-fig-row`).first().waitFor();
    const [made, wanted] = await page.evaluate(
      ([name, markup]) => {
        /** Tag, classes, role and text of a tree; ids differ by nature, and a drawing depends on its width. */
        const outline = (node: Element): unknown => {
          if (node.classList.contains('lp-figure-canvas')) return 'canvas';
          const text = [...node.childNodes]
            .filter(({ nodeType }) => nodeType === 3)
            .map(({ textContent }) => textContent)
            .join('');
          const kept = [
            'class',
            'role',
            'lang',
            'dir',
            'data-theme',
            'scope',
            'tabindex',
            'hidden',
            'type',
            'aria-expanded',
          ];
          const attributes = Object.fromEntries(
            kept.filter((one) => node.hasAttribute(one)).map((one) => [one, node.getAttribute(one)]),
          );
          return { tag: node.tagName, attributes, text, children: [...node.children].map(outline) };
        };
        const parsed = new DOMParser().parseFromString(markup!, 'text/html').querySelector('.lp-widget')!;
        return [
          outline(document.querySelector(name!)!.shadowRoot!.querySelector('.lp-widget')!),
          outline(parsed),
        ];
      },
      [tag, react],
    );
    await page.close();
    expect(made).toEqual(wanted);
  },
);
