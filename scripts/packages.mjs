/**
 * Checks the packages as they would be published: publint and are-the-types-wrong on each tarball, and an install of `core`
 * alone in an empty folder that compiles and runs the README's first example and compares what it prints with what the README says.
 * The tarballs are left in .cache/packed, each with its source maps in an archive beside it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environment, root } from './lib/prepare.mjs';

const packages = ['core', 'client', 'view', 'widgets', 'elements', 'server'];
/** What an editor has to read of one module: longer than this, and a type was inferred where one should be named. */
const maxDeclarationBytes = 28_000;
const packed = path.join(root, '.cache', 'packed');
rmSync(packed, { recursive: true, force: true });
mkdirSync(packed, { recursive: true });

const call = (command, args, cwd = root) =>
  execFileSync(command, args, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const failures = [];
const attempt = (name, work) => {
  try {
    work();
    console.log(`ok      ${name}`);
  } catch (error) {
    failures.push(name);
    console.error(
      `FAILED  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout === undefined ? error.message : ''}`,
    );
  }
};

const tarballs = Object.fromEntries(
  packages.map((name) => {
    const folder = path.join(root, 'packages', name);
    if (!existsSync(path.join(folder, 'dist')))
      throw new Error(`packages/${name} is not built: run npm run build first.`);
    const [{ filename, files }] = JSON.parse(
      call('npm', ['pack', '--json', '--pack-destination', packed], folder),
    );
    const refuse = (found) => {
      if (found.length > 0) throw new Error(found.join('\n'));
    };
    const paths = files.map((file) => file.path);
    attempt(`${name}: the tarball holds no test, story, golden file or source map, and names no map`, () => {
      refuse(paths.filter((file) => /\.(test|test-d|stories|golden)\.|\.map$/.test(file)));
      const scripts = paths.filter((file) => /^dist\/.*\.(js|css)$/.test(file));
      refuse(
        scripts.filter((file) =>
          /[#@] sourceMappingURL=/.test(readFileSync(path.join(folder, file), 'utf8')),
        ),
      );
    });
    attempt(`${name}: the source maps go into an archive beside the tarball`, () => {
      const archive = path.join(packed, filename.replace(/\.tgz$/, '.maps.tgz'));
      call('tar', ['-czf', archive, '-C', folder, 'maps']);
      const mapped = call('tar', ['-tzf', archive]).split('\n');
      // The texts of indicators are written as data by the build: there is no source that they could be mapped to.
      const scripts = paths.filter((file) => /^dist\/(?!indicators\/\w+\/).*\.js$/.test(file));
      refuse(scripts.filter((file) => !mapped.includes(`${file.replace(/^dist/, 'maps')}.map`)));
    });
    attempt(`${name}: no declaration file has more than ${maxDeclarationBytes} bytes`, () =>
      refuse(
        files
          .filter((file) => file.path.endsWith('.d.ts') && file.size > maxDeclarationBytes)
          .map((file) => `${file.path}: ${file.size} bytes`),
      ),
    );
    return [name, path.join(packed, filename)];
  }),
);

for (const name of packages) {
  attempt(`${name}: publint`, () => call('publint', ['run', tarballs[name], '--strict']));
  const styles = name === 'widgets' ? ['--exclude-entrypoints', './styles.css'] : [];
  attempt(`${name}: are the types wrong`, () =>
    call('attw', [tarballs[name], '--profile', 'esm-only', '--no-emoji', ...styles]),
  );
}

attempt(
  'core: installed alone in an empty folder, the README example compiles and prints what the README says',
  () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const example = /<!-- example: core -->\s*```ts\n([\s\S]*?)```/.exec(readme)?.[1];
    if (!example) throw new Error('The README has no example of the core.');
    const folder = mkdtempSync(path.join(tmpdir(), 'puheeksi-core-'));
    try {
      writeFileSync(
        path.join(folder, 'package.json'),
        JSON.stringify({ name: 'empty', private: true, type: 'module' }),
      );
      call('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarballs.core], folder);
      writeFileSync(path.join(folder, 'example.ts'), example);
      const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
      call(path.join(root, 'node_modules/.bin/tsc'), [...strict, 'example.ts'], folder);
      const printed = call('node', ['example.ts'], folder).trim();
      const promised = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)]
        .map(([, said]) => said)
        .join('\n');
      if (!promised || printed !== promised)
        throw new Error(`The README promises\n${promised}\nand the example prints\n${printed}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

console.log(
  failures.length === 0 ? 'All packages are as they should be.' : `${failures.length} package checks failed.`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
