import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const packages = fileURLToPath(new URL('../..', import.meta.url));
/** Where what the elements make is written: their own code, figures, and what answers in them. */
const makers = ['elements/src', 'view/dist/figure', 'widgets/dist/figure'];

const textsIn = (folder: string): string =>
  readdirSync(path.join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts|tsx)$/.test(file))
    .map((file) => readFileSync(path.join(packages, folder, file), 'utf8'))
    .join('\n');

/** Whether the elements make something of a class; of `lp-fig-${role}` every class with that beginning. */
const isMade = (code: string): ((name: string) => boolean) => {
  const whole = new Set(code.match(/\blp-[a-z0-9]+(?:-[a-z0-9]+)*/g));
  const beginnings = (code.match(/\blp-[a-z0-9-]*-(?=\$\{)/g) ?? []).filter((one) => one !== 'lp-');
  return (name) => whole.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
};

interface Rule {
  readonly prelude: string;
  /** Undefined for a statement without a block. */
  readonly body?: string;
}

/** The rules of a minified style sheet, one after the other; comments are gone from it. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === ';') {
      rules.push({ prelude: css.slice(from, at + 1) });
      from = at + 1;
    }
    if (css[at] !== '{') continue;
    let depth = 1;
    let end = at + 1;
    for (; depth > 0 && end < css.length; end += 1) {
      if (css[end] === '{') depth += 1;
      if (css[end] === '}') depth -= 1;
    }
    rules.push({ prelude: css.slice(from, at).trim(), body: css.slice(at + 1, end - 1) });
    from = end;
    at = end - 1;
  }
  return rules;
}

/** A style sheet without the rules of classes that nobody makes. */
export function shownOf(css: string, made: (name: string) => boolean): string {
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (body === undefined) return prelude;
      if (/^@(?:media|container|supports|layer)/.test(prelude)) {
        const inner = shownOf(body, made);
        return inner === '' ? '' : `${prelude}{${inner}}`;
      }
      if (prelude.startsWith('@')) return `${prelude}{${body}}`;
      const selectors = prelude.split(/,(?![^(]*\))/).filter((selector) => {
        // What a class must not have or may contain says nothing of where it stands.
        const own = selector.replace(/:(?:not|has)\([^)]*\)/g, '');
        return (own.match(/\.lp-[a-z0-9-]+/g) ?? []).every((name) => made(name.slice(1)));
      });
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
    })
    .join('');
}

/** Of the widgets' style sheet the elements carry what they show: no forms, no work views. */
export const shownCss: Plugin = {
  name: 'shown-css',
  setup(build) {
    build.onLoad({ filter: /widgets[/\\]dist[/\\]css\.js$/ }, async ({ path: file }) => {
      const { widgetCss } = (await import(file)) as { readonly widgetCss: string };
      const made = isMade(makers.map(textsIn).join('\n'));
      return {
        contents: `export const widgetCss = ${JSON.stringify(shownOf(widgetCss, made))};`,
        loader: 'js',
      };
    });
  },
};
