import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const packages = new URL('../../', import.meta.url);
const folders = ['core/src/kernel', 'core/src/wire', 'core/src/access', 'server/src'];
const files = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, packages), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** The forms of whole texts, written as expressions or as the pieces of one. */
const formsIn = (file: string): readonly string[] =>
  [
    ...readFileSync(new URL(file, packages), 'utf8').matchAll(
      /\/(\^[^\n]*?\$)\/|'((?:\[[^\]\n]+\]|\(\?:)[^'\n]*)'/g,
    ),
  ].map(([, expression, piece]) => (expression ?? `^${piece}$`).replaceAll('\\d', '[0-9]'));

it('a pattern of the kernel, the codecs and the server stands once', () => {
  const places = new Map<string, string[]>();
  for (const file of files)
    for (const form of formsIn(file)) places.set(form, [...(places.get(form) ?? []), file]);
  expect(places.size).toBeGreaterThan(10);
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
});
