import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Inside the repository, so that what stays outside the bundle is found from there. */
const folder = join(root, '.cache', `server-program-${randomUUID()}`);

/** Stay outside: the embedded database reads files beside itself, and the other is an optional part that nobody has. */
const outside = ['@electric-sql/pglite', 'pg-native'];

const bundle = async (): Promise<string> => {
  await build({
    entry: {
      main: join(root, 'packages/server/src/main.ts'),
      publicationWorker: join(root, 'packages/server/src/publicationWorker.ts'),
    },
    outDir: folder,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    noExternal: [new RegExp(`^(?!${outside.join('|')})`)],
    external: outside,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    esbuildOptions: (options) => {
      options.conditions = ['source'];
    },
    config: false,
    clean: false,
    silent: true,
  });
  return join(folder, 'main.js');
};

let made: Promise<string> | undefined;

/**
 * The server's program as one bundle of the sources as they are now: a start takes a third of what it costs to read the sources
 * one by one. Made once for each test file that starts it.
 */
export function program(): Promise<string> {
  made ??= bundle();
  return made;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));
