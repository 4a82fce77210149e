import { readFileSync } from 'node:fs';

const manifest: { readonly exports: Readonly<Record<string, string | { readonly source: string }>> } =
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The doors of the package, each with all it exports. */
export const doors = await Promise.all(
  Object.entries(manifest.exports).flatMap(([door, target]) =>
    typeof target === 'string'
      ? []
      : [
          import(new URL(`../${target.source}`, import.meta.url).href).then(
            (exported: Readonly<Record<string, unknown>>) => [door, exported] as const,
          ),
        ],
  ),
);
