/**
 * Who may import whom (the table of docs/architecture.md). Arrows go one way; `scripts/boundaries.mjs` runs this and
 * refuses a run that looked at no modules, and `scripts/boundaries.test.mjs` plants violations and sees each one fail.
 */
const core = '^packages/core/src/';
const anyTest = '\\.(test|test-d|stories|golden)\\.|/fixtures|/testing/|/test/|vitest\\.|tsup\\.config';

/** Inside core, a folder may use itself and what is named here; arrows only downwards. */
const coreFolders = {
  kernel: [],
  identifiers: ['kernel'],
  calendar: ['kernel'],
  regions: ['kernel'],
  terms: ['kernel'],
  statistics: ['kernel'],
  access: ['kernel'],
  tally: ['kernel'],
  schema: ['kernel', 'identifiers'],
  imports: ['kernel', 'schema', 'registers'],
  streams: ['kernel', 'calendar', 'identifiers', 'schema', 'access'],
  registers: ['kernel', 'identifiers', 'access', 'schema'],
  indicators: ['kernel', 'calendar', 'statistics', 'tally', 'streams'],
  privacy: ['kernel', 'tally'],
  surveys: ['kernel', 'identifiers', 'access', 'schema', 'streams'],
  publication: ['kernel', 'statistics', 'tally', 'streams', 'surveys', 'indicators', 'privacy'],
  commands: ['kernel', 'identifiers', 'access', 'tally', 'schema', 'streams'],
  stored: [
    'kernel',
    'identifiers',
    'access',
    'tally',
    'schema',
    'streams',
    'registers',
    'indicators',
    'commands',
    'wire',
    'work-views',
  ],
  'work-views': ['kernel', 'access', 'tally', 'streams', 'indicators', 'publication'],
};

/** Between packages: the packages that each one may use. */
const packageUses = {
  core: [],
  client: ['core'],
  view: ['core'],
  widgets: ['core', 'client', 'view'],
  elements: ['core', 'client', 'view', 'widgets'],
  server: ['core', 'view'],
};

const insideCore = Object.entries(coreFolders).map(([folder, uses]) => ({
  name: `core-${folder}`,
  comment: `core/${folder} may use ${uses.length ? uses.join(', ') : 'nothing'} of core.`,
  severity: 'error',
  from: { path: `${core}${folder}/`, pathNot: anyTest },
  to: { path: core, pathNot: `${core}(${[folder, ...uses].join('|')})/` },
}));

const betweenPackages = Object.entries(packageUses).map(([name, uses]) => ({
  name: `package-${name}`,
  comment: `packages/${name} may use ${uses.length ? uses.join(', ') : 'no other package'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: anyTest },
  to: { path: '^(packages|apps)/', pathNot: `^packages/(${[name, ...uses].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...insideCore,
    ...betweenPackages,
    {
      name: 'no-other-stream',
      comment: 'What a stream needs of another arrives in its context.',
      severity: 'error',
      from: { path: '^packages/core/src/streams/([^/]+)/', pathNot: anyTest },
      to: { path: '^packages/core/src/streams/([^/]+)/', pathNot: '^packages/core/src/streams/$1/' },
    },
    {
      name: 'core-without-node',
      comment: 'The core runs anywhere: no module of Node.',
      severity: 'error',
      from: { path: '^packages/(core|view)/src/', pathNot: anyTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-without-libraries',
      comment: 'The core has no dependency; the schema library stands behind ./wire.',
      severity: 'error',
      from: { path: '^packages/(core|view)/src/', pathNot: `${anyTest}|^packages/core/src/(wire|stored)/` },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'],
        pathNot: '^packages/',
      },
    },
    {
      name: 'nobody-uses-wire-or-testing',
      comment: 'wire, stored and testing stand on top of core; nobody else in core uses them.',
      severity: 'error',
      from: { path: core, pathNot: `${anyTest}|^packages/core/src/(wire|stored|testing)/` },
      to: { path: '^packages/core/src/(wire|stored|testing)/' },
    },
    {
      name: 'first-paint-is-light',
      comment:
        'The first paint of the elements needs view and client; widgets, React and Recharts come lazily.',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: `${anyTest}|^packages/elements/src/lazy/` },
      to: {
        path: '^packages/widgets/|node_modules/(react|react-dom|recharts|@tanstack)/',
        pathNot: '^packages/widgets/src/(css|partLoader)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: anyTest },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere hides what it leads to.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|^\\.cache/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.base.json` },
    enhancedResolveOptions: {
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
