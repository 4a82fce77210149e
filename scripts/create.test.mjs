import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { indicatorFiles } from './create/indicator.mjs';
import { camelOf, isId, pascalOf } from './create/names.mjs';
import { registerFiles } from './create/register.mjs';
import { streamFiles } from './create/stream.mjs';
import { viewFiles } from './create/view.mjs';
import { declaredIn, registerLists } from './lib/declaredLists.mjs';
import { root } from './lib/prepare.mjs';

/** What the compiler says of files that are nowhere but here, among those that are there. */
function faultsOf(files) {
  const written = new Map(Object.entries(files).map(([file, text]) => [path.join(root, file), text]));
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const options = { ...config.options, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: ['node'] };
  const host = ts.createCompilerHost(options);
  const folders = new Set([...written.keys()].map((file) => path.dirname(file)));
  const { directoryExists, fileExists, readFile } = host;
  host.directoryExists = (folder) => folders.has(folder) || directoryExists.call(host, folder);
  host.fileExists = (file) => written.has(file) || fileExists.call(host, file);
  host.readFile = (file) => written.get(file) ?? readFile.call(host, file);
  const program = ts.createProgram(
    [...written.keys()].filter((file) => /\.tsx?$/.test(file)),
    options,
    host,
  );
  return [...written.keys()].flatMap((file) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ].map(
      ({ messageText }) =>
        `${path.relative(root, file)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    ),
  );
}

/** A new register beside those that are there, as the lists are after it has been written. */
const withRegister = (id) => {
  const ids = [...declaredIn(path.join(root, 'packages/core/src'), 'registers', 'register'), id].sort();
  const lists = Object.entries(registerLists(ids)).map(([file, parts]) => [file, parts.join('')]);
  return { ...registerFiles(id), ...Object.fromEntries(lists) };
};

describe('what npm run create writes', () => {
  it.each([
    ['stream', () => streamFiles('home-visit')],
    ['view', () => viewFiles('home-visits')],
    ['indicator', () => indicatorFiles('home-visits-made', root)],
    ['register', () => withRegister('home-visits')],
  ])('compiles: %s', (_kind, filesOf) => {
    const files = filesOf();
    expect(faultsOf(files)).toEqual([]);
    const tests = Object.entries(files).filter(([file]) => file.endsWith('.test.ts'));
    expect(tests).toHaveLength(1);
    expect(tests[0][1]).toMatch(/it\('next step: /);
  });

  it('leaves everything that was in a file it changes', () => {
    for (const [file, text] of Object.entries(indicatorFiles('home-visits-made', root))) {
      if (!existsSync(path.join(root, file))) continue;
      const before = readFileSync(path.join(root, file), 'utf8').split('\n');
      const after = new Set(text.split('\n'));
      expect(before.filter((line) => !after.has(line))).toEqual([]);
    }
  });

  it.each(['home-visit', 'a', 'team2'])('%s is a name', (name) => expect(isId(name)).toBe(true));
  it.each(['', 'Home', 'home_visit', '-home', 'home-', '2nd', '../etc', undefined])('%s is none', (name) =>
    expect(isId(name)).toBe(false),
  );
  it('writes names as the language does', () => {
    expect([camelOf('home-visit'), pascalOf('home-visit')]).toEqual(['homeVisit', 'HomeVisit']);
  });
});
