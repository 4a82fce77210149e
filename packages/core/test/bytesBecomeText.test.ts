import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const packages = new URL('../../', import.meta.url);
const isCode = (file: string) => /\.tsx?$/.test(file) && !/\.(test|test-d|stories)\.|\/testing\//.test(file);
const code = readdirSync(packages).flatMap((name) =>
  readdirSync(new URL(`${name}/src/`, packages), { recursive: true, encoding: 'utf8' })
    .map((file) => `${name}/src/${file}`)
    .filter(isCode),
);

/** Bytes made into text without asking what they are: a file of a person or another tool would lose its ä and ö so. */
const decodes = /new TextDecoder|readFile(?:Sync)?\([^)]*['"]utf-?8|\.toString\(['"](?:utf-?8|latin1)/;

it('the bytes of a file become text in one place', () => {
  expect(code.length).toBeGreaterThan(500);
  expect(code.filter((file) => decodes.test(readFileSync(new URL(file, packages), 'utf8')))).toEqual([
    // Answers over HTTP, read piece by piece: JSON there is UTF-8 by its standard (RFC 8259, 8.1).
    'client/src/body.ts',
    'core/src/kernel/textOfBytes.ts',
    // The server's own lock, and the process table of the system.
    'server/src/store/folderLock.ts',
  ]);
});
