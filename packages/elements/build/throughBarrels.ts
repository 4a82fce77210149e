import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const packages = fileURLToPath(new URL('../..', import.meta.url));
const barrel = /[/\\]index\.js$/;
/** `import { a, b as c } from "…"`, as written and as built. */
const namedImport = /import\s*\{([^}]*)\}\s*from\s*(["'])([^"']+)\2;?/g;

const manifests = new Map<
  string,
  { readonly exports: Readonly<Record<string, { readonly default: string }>> }
>();

/** The built file behind a specifier of ours; undefined for a library's. */
function fileOf(specifier: string, importer: string): string | undefined {
  if (specifier.startsWith('.')) return path.resolve(path.dirname(importer), specifier);
  const [scope, name, ...rest] = specifier.split('/');
  if (scope !== '@puheeksi' || name === undefined) return undefined;
  const folder = path.join(packages, name);
  const manifest =
    manifests.get(name) ??
    (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      exports: Record<string, { default: string }>;
    });
  manifests.set(name, manifest);
  const door = manifest.exports[['.', ...rest].join('/')];
  return door && path.join(folder, door.default);
}

const namesIn = (list: string): readonly (readonly [name: string, as: string])[] =>
  list.split(',').flatMap((part) => {
    const [name, as = name] = part.trim().split(/\s+as\s+/);
    return name && as && !name.startsWith('type ') ? [[name, as] as const] : [];
  });

const barrels = new Map<string, ReadonlyMap<string, readonly [name: string, file: string]>>();

/** Where each name of a barrel comes from. */
function behind(file: string): ReadonlyMap<string, readonly [name: string, file: string]> {
  const known = barrels.get(file);
  if (known) return known;
  const found = new Map<string, readonly [name: string, file: string]>();
  barrels.set(file, found);
  for (const [, list = '', , specifier = ''] of readFileSync(file, 'utf8').matchAll(namedImport)) {
    const from = fileOf(specifier, file);
    if (from === undefined) continue;
    for (const [name, as] of namesIn(list))
      found.set(as, barrel.test(from) ? (behind(from).get(name) ?? [name, from]) : [name, from]);
  }
  return found;
}

/** What is made of an import, once the module behind it is known; undefined leaves it as it is. */
export type Import = (name: string, as: string, module: string) => string | undefined;

/**
 * Imports from an index become imports from the modules behind it. A bundler keeps every module that an index names within reach of
 * whoever imports one name of it, so a page would load figures and sources that it never shows. `more` is added to a file.
 */
export const throughBarrels = (
  importOf: Import = () => undefined,
  more: (file: string) => string = () => '',
): Plugin => ({
  name: 'through-barrels',
  setup(build) {
    build.onLoad({ filter: /\.(js|ts|tsx)$/ }, ({ path: file }) => {
      if (!file.startsWith(packages) || file.includes('node_modules') || barrel.test(file)) return undefined;
      const text = readFileSync(file, 'utf8');
      const contents = text.replace(namedImport, (whole, list: string, _quote, specifier: string) => {
        const from = fileOf(specifier, file);
        if (from === undefined) return whole;
        const names = barrel.test(from) ? behind(from) : new Map<string, readonly [string, string]>();
        return namesIn(list)
          .map(([name, as]) => {
            const [own, module] = names.get(name) ?? [name, from];
            return importOf(own, as, module) ?? `import { ${own} as ${as} } from ${JSON.stringify(module)};`;
          })
          .join(' ');
      });
      const loader = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
      return { contents: `${contents}\n${more(file)}`, loader };
    });
  },
});
