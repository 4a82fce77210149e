import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The core may not look at the clock, roll dice or guess a locale: all of them arrive as arguments. */
const impureGlobals = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock arrives as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock arrives as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock arrives as an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness arrives as an argument.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Sentences and number formats live in @puheeksi/view.',
  },
];
const noExportStar = {
  selector: 'ExportAllDeclaration',
  message: 'Name what you export: an index is a readable table of contents.',
};

const notFromReachable =
  'Who receives something of a process, and what is shown, comes from reachable() alone: take a Reached.';
/** What tells who could receive something of a process; only the rules of the process itself may read it. */
const recipientReaders = [
  "MemberExpression[property.name='invitees']",
  "MemberExpression[property.value='invitees']",
  "ObjectPattern > Property[key.name='invitees']",
  "ObjectPattern > Property[key.value='invitees']",
  'Literal[value=/^(invitee-proposed|invitee-answered|invited|consent-given|safety-flags-set)$/]',
  'ImportSpecifier[imported.name=/^(safetyOn|marksOn|familyStanding|whoIs|withheldFrom|consentGap|serviceConsentGap|consentsOf|consentsAbout)$/]',
  "TSAsExpression > TSTypeReference[typeName.name='Reached']",
].map((selector) => ({ selector, message: notFromReachable }));
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.test-d.ts', '**/testing/**', '**/*.stories.tsx'];
const lpProcess = 'packages/core/src/streams/lp-process';
/** The rules of the process: what its entries may be, what deserves a second look, and who is reached. */
const processRules = [
  `${lpProcess}/{checks,contents,safety,testing,views,warnings}/**/*.ts`,
  `${lpProcess}/{entries,facts,factOf,index,makes}.ts`,
];

/**
 * The words of the trade (docs/architecture.md, "Words"): max and min, default, secondary suppression; `network` means
 * input and output to a reader of JavaScript, work between organisations is `collaboration`. The network meeting of the
 * field and the mathematics (least squares, the network of linked cells in privacy) keep their names.
 */
const keptWords =
  '^(?!(most|least|fewest|usual|greatest|companions?|allowances?)(?!Squares)([A-Z]|$)|[nN]etwork(?!Meeting|Mode$)[A-Z])';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/maps/**',
      '**/node_modules/**',
      '**/.turbo/**',
      'storybook-static/**',
      '**/coverage/**',
      '.cache/**',
      '**/reports/**',
      'apps/demo/public/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-syntax': ['error', noExportStar],
      eqeqeq: 'error',
      'id-match': ['error', keptWords, { onlyDeclarations: true }],
    },
  },
  { files: ['packages/core/src/privacy/**'], rules: { 'id-match': 'off' } },
  {
    files: ['packages/*/src/**/*.{ts,tsx}', 'apps/*/src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', noExportStar, ...recipientReaders] },
  },
  {
    files: ['packages/{core,view}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.laws.test.ts', '**/*.test-d.ts'],
    rules: {
      'no-restricted-syntax': ['error', noExportStar, ...impureGlobals, ...recipientReaders],
      'no-console': 'error',
    },
  },
  {
    files: processRules,
    rules: { 'no-restricted-syntax': ['error', noExportStar, ...impureGlobals] },
  },
  {
    files: ['packages/*/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*', '**/*.test-d.ts', '**/*.stories.tsx', '**/fixtures.ts', '**/testing/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
          enableFixer: false,
        },
      ],
    },
  },
  {
    files: ['packages/widgets/**/*.{ts,tsx}', 'apps/demo/**/*.{ts,tsx}', '.storybook/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
