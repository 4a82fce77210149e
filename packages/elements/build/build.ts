/**
 * Builds the elements: `define.js` (the loader), `engine.js` (what every element runs on), a file for each view, language and type of
 * figure, and `figure.js`, which comes when somebody turns to a figure. A page loads the loader, and then at once the engine and what it
 * shows. What several of them use stands in the engine alone: the others import it from there.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle, type Plugin } from 'esbuild';
import { build, type Options } from 'tsup';
import { common } from '../../../tsup.base.js';
import { shownCss } from './shownCss.js';
import { throughBarrels } from './throughBarrels.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const view = path.join(folder, '../view/dist');
process.chdir(folder);

/** What the engine is made of besides its own code: what most views and languages use. */
const shared = [
  'parts/widgetFrame.js',
  'parts/ofTable.js',
  'text/saying.js',
  'text/list.js',
  'text/ownText.js',
  'text/namedSource.js',
].map((file) => path.join(view, file));

/** Dynamic imports, by the file that each is built to. */
const builtFiles: readonly (readonly [RegExp, string])[] = [
  [/\/engine\/run\.js$/, './engine.js'],
  [/\/liveFigure\.js$/, './figure.js'],
  [/\/filesSource\.js$/, './sources/files.js'],
  [/^@puheeksi\/view\/views\/(.+)$/, './views/$1.js'],
  [/^@puheeksi\/view\/texts\/trouble\/(.+)$/, './texts/trouble-$1.js'],
  [/^@puheeksi\/view\/texts\/(.+)$/, './texts/$1.js'],
  [/^@puheeksi\/view\/figure\/(.+)$/, './figures/$1.js'],
];
const onDemand: Plugin = {
  name: 'on-demand',
  setup(setup) {
    setup.onResolve({ filter: /.*/ }, ({ path: wanted, kind }) => {
      const found = kind === 'dynamic-import' ? builtFiles.find(([form]) => form.test(wanted)) : undefined;
      return found
        ? { path: wanted.replace(found[0], found[1]).replace(/^.*(?=\.\/)/, ''), external: true }
        : undefined;
    });
  },
};

/** Every module of the engine, before it is known which of their names the others want. */
const modulesOfEngine = async (): Promise<ReadonlySet<string>> => {
  const { metafile } = await bundle({
    stdin: {
      contents: ['./src/engine/run.ts', ...shared]
        .map((file) => `export * from ${JSON.stringify(file)};`)
        .join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    plugins: [onDemand, shownCss, throughBarrels()],
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return new Set(
    kept.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => path.resolve(folder, file)),
  );
};

const inEngine = await modulesOfEngine();
/** What the others take from the engine: file and name, and the name under which the engine gives it. */
const taken = new Map<string, string>();
const fromEngine = (name: string, as: string, module: string): string | undefined => {
  if (!inEngine.has(module)) return undefined;
  const key = `${module}#${name}`;
  const alias = taken.get(key) ?? `e${taken.size}`;
  taken.set(key, alias);
  return `import { ${alias} as ${as} } from "the-engine";`;
};
const theEngine = (from: string): Plugin => ({
  name: 'the-engine',
  setup: (setup) => setup.onResolve({ filter: /^the-engine$/ }, () => ({ path: from, external: true })),
});

const names = (under: string, form: RegExp): readonly string[] =>
  readdirSync(path.join(view, under), { recursive: true, encoding: 'utf8' }).filter((file) =>
    form.test(file),
  );
const parts = {
  'sources/files': 'src/engine/filesSource.ts',
  ...Object.fromEntries(
    names('views', /^[^/]+\/view\.js$/).map((file) => [
      `views/${path.dirname(file)}`,
      path.join(view, 'views', file),
    ]),
  ),
  ...Object.fromEntries(
    names('figure', /^[^/]+\/[^/]+Drawing\.js$/)
      .filter((file) => !/^(rows|marks)\//.test(file))
      .map((file) => [`figures/${path.dirname(file)}`, path.join(view, 'figure', file)]),
  ),
  ...Object.fromEntries(
    ['fi', 'sv', 'en'].flatMap((language) => [
      [`texts/${language}`, path.join(view, `text/reading/${language}.js`)],
      [`texts/trouble-${language}`, path.join(view, `text/reading/trouble/${language}.js`)],
    ]),
  ),
};

const browser = {
  ...common,
  platform: 'browser',
  splitting: false,
  minify: true,
  noExternal: [/.*/],
  config: false,
  silent: true,
} satisfies Options;
await build({
  ...browser,
  entry: parts,
  external: ['the-engine'],
  esbuildPlugins: [theEngine('../engine.js'), onDemand, throughBarrels(fromEngine)],
});

const given = [...taken].map(([key, alias]) => {
  const [module, name] = key.split('#');
  return `export { ${name} as ${alias} } from ${JSON.stringify(module)};`;
});
await build({
  ...browser,
  clean: false,
  entry: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    engine: 'src/engine/run.ts',
    figure: 'src/lazy/liveFigure.ts',
  },
  esbuildPlugins: [
    onDemand,
    shownCss,
    throughBarrels(undefined, (file) => (/engine[/\\]run\.ts$/.test(file) ? given.join('\n') : '')),
  ],
});
/* The filter bar stands alone: a page may have one before it has any element. It needs the styles of forms, which the engine leaves out. */
await build({
  ...browser,
  clean: false,
  entry: { filter: 'src/filter.ts' },
  esbuildPlugins: [onDemand, throughBarrels()],
});
