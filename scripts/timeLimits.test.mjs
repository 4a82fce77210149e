import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { timeLimits, waitLimitMs } from '../vitest.timeLimits.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const filesOf = (pattern) =>
  globSync(pattern, { cwd: root, exclude: (name) => /node_modules|dist/.test(String(name)) });
const lineOf = (text, index) => text.slice(0, index).split('\n').length;

test('every test project has the one generous limit after which a test counts as hanging', () => {
  const configs = filesOf('{vitest.*.config.ts,{packages,apps}/*/vitest.config.ts,scripts/vitest.config.ts}');
  expect(configs.length).toBeGreaterThanOrEqual(8);
  for (const config of configs)
    expect(readFileSync(join(root, config), 'utf8'), config).toContain('...timeLimits');
});

const everyTest = 'packages/*/{src,test}/**/*.{ts,tsx}';

test('no test waits less long than the limit of waiting', () => {
  const files = [...filesOf(everyTest), ...filesOf('apps/*/e2e/**/*.ts')].filter((file) =>
    /\.(?:test|stories)\.tsx?$|\/(?:test|testing|e2e)\//.test(file),
  );
  expect(files.length).toBeGreaterThan(150);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/\btimeout: ([\d_]+)/g)]
      .filter(([, limit]) => Number(limit.replaceAll('_', '')) < waitLimitMs)
      .map((match) => `${file}:${lineOf(text, match.index)} ${match[0]}`);
  });
  expect(found).toEqual([]);
});

/** As an option, or as the last argument, in its line or in a line of its own. */
const limitOfATest = /\btimeout: ([\d_]+)|(?:\}, |^ +)([1-9][\d_]{3,})(?:\);|,\n +\);)/gm;

test('no test of a pure package is bound by a clock: neither by a limit of its own nor by what it asserts', () => {
  const tests = filesOf('packages/{core,client,view}/{src,test}/**/*.test.ts');
  expect(tests.length).toBeGreaterThan(100);
  const found = tests.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const limits = [...text.matchAll(limitOfATest)].filter(
      ([, named, last]) => Number((named ?? last).replaceAll('_', '')) < timeLimits.testTimeout,
    );
    const clocks = [
      ...text.matchAll(/\b(?:performance\.now|Date\.now|process\.hrtime|process\.cpuUsage)\b/g),
    ];
    return [...limits, ...clocks].map((match) => `${file}:${lineOf(text, match.index)} ${match[0]}`);
  });
  expect(found).toEqual([]);
});

test('no test waits for a time, and none is tried again', () => {
  const files = [
    ...filesOf(everyTest),
    ...filesOf('apps/*/e2e/**/*.ts'),
    ...filesOf('{vitest.*.ts,{packages,apps}/*/vitest.config.ts}'),
  ].filter((file) => /\.(?:test|stories)\.tsx?$|vitest/.test(file));
  expect(files.length).toBeGreaterThan(150);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/\bsetTimeout\(|\bwaitForTimeout\(|\bretry: \d/g)].map(
      (match) => `${file}:${lineOf(text, match.index)} ${match[0]}`,
    );
  });
  expect(found).toEqual([]);
});
