import { readFileSync } from 'node:fs';
import path from 'node:path';
import { camelOf } from './names.mjs';

const place = (text, before, line, file) => {
  const at = text.lastIndexOf(before);
  if (at < 0) throw new Error(`${file} has no '${before}' any more: this script wants mending.`);
  return text.slice(0, at) + line + text.slice(at);
};

const texts = {
  fi: { name: 'Nimi puuttuu', definition: 'Mitä lasketaan, keneltä ja miltä ajalta.' },
  sv: { name: 'Namnet saknas', definition: 'Vad som räknas, hos vem och under vilken tid.' },
  en: { name: 'Name missing', definition: 'What is counted, of whom and over which time.' },
};

/**
 * The files of a new indicator, with those it changes: a definition that counts discussions until somebody says what it counts, its id
 * and its texts in three languages. Its test fails and says what comes next.
 */
export function indicatorFiles(id, root) {
  const camel = camelOf(id);
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const catalogue = 'packages/core/src/indicators/catalogue';
  const ids = 'packages/core/src/indicators/indicatorIds.ts';
  const registry = 'packages/core/src/indicators/indicatorRegistry.ts';
  const changed = {
    [ids]: place(read(ids), '] as const;', `  '${id}',\n`, ids),
    [registry]: place(
      place(
        read(registry),
        'import { waits }',
        `import { ${camel} } from './catalogue/${camel}.js';\n`,
        registry,
      ),
      '];',
      `  ${camel},\n`,
      registry,
    ),
  };
  for (const [language, { name, definition }] of Object.entries(texts)) {
    const file = `packages/view/src/indicator-table/texts/${language}.ts`;
    changed[file] = place(
      read(file),
      `    'services-added': {`,
      `    '${id}': {\n      name: '${name}',\n      definition: '${definition}',\n    },\n`,
      file,
    );
  }
  return {
    ...changed,
    [`${catalogue}/${camel}.ts`]: `import { discussions } from '../discussions.js';
import type { Indicator } from '../indicator.js';
import { countIndicator } from '../shapes/countIndicator.js';
import { metaOf } from './meta.js';

/** Say what it tells and what it does not. */
export const ${camel}: Indicator = countIndicator(
  metaOf({ id: '${id}', group: 'method-use', source: 'say which document and rule' }),
  { counted: { measure: discussions } },
);
`,
    [`${catalogue}/${camel}.test.ts`]: `import { expect, it } from 'vitest';
import { ${camel} } from './${camel}.js';

it('next step: say what ${id} counts (measure, source, protection), give its first golden value here, and delete this test', () => {
  expect.fail(\`\${${camel}.id} counts discussions until somebody decides\`);
});
`,
  };
}
