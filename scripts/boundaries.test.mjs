import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBoundaries, ruleNames } from './boundaries.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A tree of the project's shape with the planted files, and the packages linked as npm links them. */
function plant(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'puheeksi-boundaries-'));
  folders.push(folder);
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  mkdirSync(path.join(folder, 'node_modules/@puheeksi'), { recursive: true });
  for (const name of ['core', 'client', 'view', 'widgets', 'elements', 'server']) {
    const source = { '.': { source: './src/index.ts' }, './wire': { source: './src/wire/index.ts' } };
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@puheeksi/${name}`, exports: source }));
    write(`packages/${name}/src/index.ts`, 'export const here = 1;\n');
    symlinkSync(path.join(folder, 'packages', name), path.join(folder, 'node_modules/@puheeksi', name));
  }
  for (const folderName of ['react', 'valibot'])
    write(`node_modules/${folderName}/package.json`, JSON.stringify({ name: folderName, main: 'index.js' }));
  for (const folderName of ['react', 'valibot']) write(`node_modules/${folderName}/index.js`, 'export {};\n');
  for (const [name, text] of Object.entries(files)) write(name, text);
  return folder;
}

const other = 'export const other = 1;\n';
const planted = [
  [
    'core-kernel',
    'packages/core/src/kernel/a.ts',
    "export { other } from '../tally/b.js';\n",
    { 'packages/core/src/tally/b.ts': other },
  ],
  [
    'core-tally',
    'packages/core/src/tally/a.ts',
    "export { other } from '../privacy/b.js';\n",
    { 'packages/core/src/privacy/b.ts': other },
  ],
  [
    'core-statistics',
    'packages/core/src/statistics/a.ts',
    "export { other } from '../calendar/b.js';\n",
    { 'packages/core/src/calendar/b.ts': other },
  ],
  [
    'core-privacy',
    'packages/core/src/privacy/a.ts',
    "export { other } from '../indicators/b.js';\n",
    { 'packages/core/src/indicators/b.ts': other },
  ],
  [
    'core-streams',
    'packages/core/src/streams/team/a.ts',
    "export { other } from '../../indicators/b.js';\n",
    { 'packages/core/src/indicators/b.ts': other },
  ],
  [
    'core-indicators',
    'packages/core/src/indicators/a.ts',
    "export { other } from '../privacy/b.js';\n",
    { 'packages/core/src/privacy/b.ts': other },
  ],
  [
    'no-other-stream',
    'packages/core/src/streams/team/a.ts',
    "export { other } from '../lp-process/b.js';\n",
    { 'packages/core/src/streams/lp-process/b.ts': other },
  ],
  [
    'nobody-uses-wire-or-testing',
    'packages/core/src/publication/a.ts',
    "export { other } from '../wire/b.js';\n",
    { 'packages/core/src/wire/b.ts': other },
  ],
  [
    'core-identifiers',
    'packages/core/src/identifiers/a.ts',
    "export { other } from '../tally/b.js';\n",
    { 'packages/core/src/tally/b.ts': other },
  ],
  [
    'core-calendar',
    'packages/core/src/calendar/a.ts',
    "export { other } from '../regions/b.js';\n",
    { 'packages/core/src/regions/b.ts': other },
  ],
  [
    'core-regions',
    'packages/core/src/regions/a.ts',
    "export { other } from '../terms/b.js';\n",
    { 'packages/core/src/terms/b.ts': other },
  ],
  [
    'core-terms',
    'packages/core/src/terms/a.ts',
    "export { other } from '../access/b.js';\n",
    { 'packages/core/src/access/b.ts': other },
  ],
  [
    'core-access',
    'packages/core/src/access/a.ts',
    "export { other } from '../tally/b.js';\n",
    { 'packages/core/src/tally/b.ts': other },
  ],
  [
    'core-publication',
    'packages/core/src/publication/a.ts',
    "export { other } from '../regions/b.js';\n",
    { 'packages/core/src/regions/b.ts': other },
  ],
  [
    'core-commands',
    'packages/core/src/commands/a.ts',
    "export { other } from '../indicators/b.js';\n",
    { 'packages/core/src/indicators/b.ts': other },
  ],
  [
    'core-work-views',
    'packages/core/src/work-views/a.ts',
    "export { other } from '../privacy/b.js';\n",
    { 'packages/core/src/privacy/b.ts': other },
  ],
  [
    'core-schema',
    'packages/core/src/schema/a.ts',
    "export { other } from '../streams/b.js';\n",
    { 'packages/core/src/streams/b.ts': other },
  ],
  [
    'core-registers',
    'packages/core/src/registers/a.ts',
    "export { other } from '../privacy/b.js';\n",
    { 'packages/core/src/privacy/b.ts': other },
  ],
  [
    'core-surveys',
    'packages/core/src/surveys/a.ts',
    "export { other } from '../privacy/b.js';\n",
    { 'packages/core/src/privacy/b.ts': other },
  ],
  [
    'core-imports',
    'packages/core/src/imports/a.ts',
    "export { other } from '../privacy/b.js';\n",
    { 'packages/core/src/privacy/b.ts': other },
  ],
  [
    'core-stored',
    'packages/core/src/stored/a.ts',
    "export { other } from '../publication/b.js';\n",
    { 'packages/core/src/publication/b.ts': other },
  ],
  [
    'nobody-uses-wire-or-testing',
    'packages/core/src/commands/a.ts',
    "export { other } from '../stored/b.js';\n",
    { 'packages/core/src/stored/b.ts': other },
  ],
  ['core-without-libraries', 'packages/core/src/schema/a.ts', "import 'valibot';\n", {}],
  ['core-without-node', 'packages/core/src/kernel/a.ts', "import 'node:fs';\n", {}],
  ['core-without-libraries', 'packages/core/src/kernel/a.ts', "import 'valibot';\n", {}],
  ['package-core', 'packages/core/src/kernel/a.ts', "import '@puheeksi/view';\n", {}],
  ['package-client', 'packages/client/src/a.ts', "import '@puheeksi/view';\n", {}],
  ['package-view', 'packages/view/src/a.ts', "import '@puheeksi/client';\n", {}],
  ['package-widgets', 'packages/widgets/src/a.tsx', "import '@puheeksi/server';\n", {}],
  ['package-elements', 'packages/elements/src/a.ts', "import '@puheeksi/server';\n", {}],
  ['package-server', 'packages/server/src/a.ts', "import '@puheeksi/widgets';\n", {}],
  ['first-paint-is-light', 'packages/elements/src/LpElement.ts', "import 'react';\n", {}],
  ['first-paint-is-light', 'packages/elements/src/LpElement.ts', "import '@puheeksi/widgets';\n", {}],
  [
    'no-circles',
    'packages/core/src/kernel/a.ts',
    "import { b } from './b.js';\nexport const a = () => b;\n",
    { 'packages/core/src/kernel/b.ts': "import { a } from './a.js';\nexport const b = () => a;\n" },
  ],
  ['resolvable', 'packages/core/src/kernel/a.ts', "import './gone.js';\n", {}],
];

describe('import boundaries', () => {
  it.each(planted)('catch a violation of %s planted in %s: %s', async (rule, file, text, more) => {
    const { modules, violations } = await checkBoundaries(plant({ [file]: text, ...more }));
    expect(modules).toBeGreaterThan(5);
    expect(violations.filter(({ from }) => from === file).map((found) => found.rule)).toContain(rule);
  });

  it('plant a violation of every rule there is', () => {
    const names = new Set(planted.map(([rule]) => rule));
    expect(ruleNames().filter((name) => !names.has(name))).toEqual([]);
  });

  it('let every allowed import pass', async () => {
    const tree = plant({
      'packages/core/src/wire/a.ts': "import 'valibot';\nimport '../kernel/b.js';\n",
      'packages/core/src/kernel/b.ts': other,
      'packages/widgets/src/a.ts':
        "import 'react';\nimport '@puheeksi/core';\nimport '@puheeksi/client';\nimport '@puheeksi/view';\n",
      'packages/elements/src/lazy/a.ts': "import 'react';\nimport '@puheeksi/widgets';\n",
      'packages/server/src/a.ts': "import 'node:fs';\nimport '@puheeksi/core';\n",
    });
    expect((await checkBoundaries(tree)).violations).toEqual([]);
  });

  it('see no modules in an empty tree, which the command treats as a failure', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'puheeksi-boundaries-'));
    folders.push(folder);
    mkdirSync(path.join(folder, 'packages'));
    expect((await checkBoundaries(folder)).modules).toBe(0);
  });

  it('see the whole project and nothing forbidden in it', async () => {
    const { modules, violations } = await checkBoundaries(root);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });
});

describe('a pure core', () => {
  const lint = async (text, file = 'packages/core/src/kernel/planted.ts') => {
    const eslint = new ESLint({ cwd: root });
    const [answer] = await eslint.lintText(text, { filePath: path.join(root, file) });
    return answer.messages.map(({ message }) => message);
  };

  it.each([
    ['the clock', 'export const planted = (): number => Date.now();\n', 'The clock arrives as an argument.'],
    [
      'the clock as a date',
      'export const planted = (): Date => new Date();\n',
      'The clock arrives as an argument.',
    ],
    ['chance', 'export const planted = (): number => Math.random();\n', 'Randomness arrives as an argument.'],
    [
      'the locale of the machine',
      'export const planted = (n: number): string => n.toLocaleString();\n',
      'Sentences and number formats live in @puheeksi/view.',
    ],
    [
      'a star export',
      "export * from './day.js';\n",
      'Name what you export: an index is a readable table of contents.',
    ],
  ])('refuses %s', async (_name, text, message) => {
    expect(await lint(text)).toContain(message);
  });

  it.each(['fetch("/x")', 'console.log(1)', 'setTimeout(() => {}, 1)', 'document.title', 'process.env'])(
    'does not compile %s',
    (expression) => {
      const file = path.join(root, 'packages/core/src/kernel/planted.ts');
      const config = ts.getParsedCommandLineOfConfigFile(
        path.join(root, 'packages/core/tsconfig.pure.json'),
        {},
        {
          ...ts.sys,
          onUnRecoverableConfigFileDiagnostic: () => {},
        },
      );
      const host = ts.createCompilerHost(config.options);
      const readFile = host.getSourceFile.bind(host);
      host.getSourceFile = (name, ...rest) =>
        name === file
          ? ts.createSourceFile(name, `export const planted = ${expression};\n`, ts.ScriptTarget.ES2022)
          : readFile(name, ...rest);
      const program = ts.createProgram([file], config.options, host);
      const messages = program.getSemanticDiagnostics().map(({ messageText }) => String(messageText));
      expect(messages.join()).toMatch(/Cannot find name/);
    },
  );
});

describe('words', () => {
  const eslint = new ESLint({ cwd: root });
  const lint = async (name) => {
    const [answer] = await eslint.lintText(`export const ${name} = 1;\n`, {
      filePath: path.join(root, 'packages/view/src/planted.ts'),
    });
    return answer.messages.map(({ ruleId }) => ruleId);
  };
  const refusedNames = [
    'mostDays',
    'leastSpread',
    'usualLimits',
    'fewestMoved',
    'greatest',
    'companions',
    'networkTexts',
    'NetworkDeclaration',
  ];
  it.each(refusedNames)('%s is not a word of this project', async (name) => {
    expect(await lint(name)).toContain('id-match');
  });
  it.each(['maxDays', 'leastSquares', 'almostDone', 'networkMeetingWaits', 'NetworkMeetingId'])(
    '%s is one',
    async (name) => {
      expect(await lint(name)).not.toContain('id-match');
    },
  );
});

describe('recipients', () => {
  const lint = async (text, file) => {
    const eslint = new ESLint({ cwd: root });
    const [answer] = await eslint.lintText(text, { filePath: path.join(root, file) });
    return answer.messages.map(({ message }) => message);
  };
  const refused =
    'Who receives something of a process, and what is shown, comes from reachable() alone: take a Reached.';
  const readers = [
    ['a property', 'export const planted = (m) => m.invitees;\n'],
    ['a property by its name', "export const planted = (m) => m['invitees'];\n"],
    ['a pattern', 'export const planted = ({ invitees: all }) => all;\n'],
    ['a pattern by its name', "export const planted = ({ 'invitees': all }) => all;\n"],
    [
      'the facts',
      "import { factsOf } from '@puheeksi/core/streams/lp-process';\nexport const planted = (f) => factsOf(f, 'invited');\n",
    ],
    ['the givers of a consent', "export const planted = (fact) => fact.type === 'consent-given';\n"],
    [
      'the flags',
      "import { safetyOn } from '@puheeksi/core/streams/lp-process';\nexport const planted = safetyOn;\n",
    ],
    [
      'a leave of one’s own making',
      "import type { Reached } from '@puheeksi/core/streams/lp-process';\nexport const planted = (reach: object) => reach as Reached;\n",
    ],
  ];
  const places = [
    'packages/core/src/streams/lp-process/documentation.ts',
    'packages/core/src/publication/planted.ts',
    'packages/view/src/documentation/planted.ts',
    'packages/client/src/icalendar/planted.ts',
    'packages/server/src/planted.ts',
    'packages/widgets/src/planted.tsx',
    'apps/demo/src/planted.ts',
  ];

  it.each(readers)('are read from %s nowhere but in the rules of the process', async (_name, text) => {
    for (const place of places) expect(await lint(text, place), place).toContain(refused);
    expect(await lint(text, 'packages/core/src/streams/lp-process/safety/planted.ts')).not.toContain(refused);
  });

  it('the other rules hold in the rules of the process too', async () => {
    const text = 'export const planted = (): number => Date.now();\n';
    for (const place of ['safety/planted.ts', 'documentation.ts'])
      expect(await lint(text, `packages/core/src/streams/lp-process/${place}`)).toContain(
        'The clock arrives as an argument.',
      );
  });
});
