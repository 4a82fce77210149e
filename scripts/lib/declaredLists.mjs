import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { camelOf, pascalOf } from '../create/names.mjs';

/** The first line of every list that is made of folders. */
export const head = '/* Written by `npm run generate`; do not edit. */\n';

/** The files of a folder in which something is declared: one each, of its name. */
export const declaredIn = (core, folder, maker) =>
  readdirSync(path.join(core, folder))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .filter((file) =>
      new RegExp(`^export const \\w+ = ${maker}\\(`, 'm').test(
        readFileSync(path.join(core, folder, file), 'utf8'),
      ),
    )
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
const key = (id) => (id.includes('-') ? `'${id}'` : id);
/** The list of what a folder declares, by id. */
export const listOf = (ids, one) => {
  const many = `${pascalOf(one)}s`;
  return [
    head,
    ...ids.map((id) => `import { ${camelOf(id)} } from './${id}.js';\n`),
    `\n/** Every ${one} by its id: ask for one, \`${many}[Id]\`, never for all at once. */\n`,
    `export interface ${many} {\n`,
    ...ids.map((id) => `  readonly ${key(id)}: typeof ${camelOf(id)};\n`),
    `}\n\n/** Every ${one} by its id. */\n`,
    `export const ${one}s: ${many} = {\n`,
    ...ids.map((id) => `  ${id.includes('-') ? `'${id}': ${camelOf(id)}` : id},\n`),
    '};\n',
  ];
};
/** The list of their texts, by id. */
export const textsOf = (ids, one) => {
  const many = `${pascalOf(one)}s`;
  const texts = `${pascalOf(one)}Texts`;
  return [
    head,
    `import type { ${many} } from '@puheeksi/core/${one}s';\nimport type { ${texts} } from './${one}Texts.js';\n`,
    `\n/** The texts of each ${one}, loaded when somebody opens it. */\n`,
    `// prettier-ignore\nexport const ${one}Texts: {\n  readonly [Id in keyof ${many}]: () => Promise<${texts}<${many}[Id]>>;\n} = {\n`,
    ...ids.map((id) => `  ${key(id)}: async () => (await import('./${id}.js')).texts,\n`),
    '};\n',
  ];
};
/** The lists of registers: their ids, their declarations, and their texts, which are loaded one by one. */
export const registerLists = (ids) => ({
  'packages/core/src/schema/registerIds.ts': [
    head,
    '/** The id of a register: its file, its part of the address and the value of its column. */\n',
    '// prettier-ignore\nexport type RegisterId =\n',
    ids.map((id) => `  | '${id}'`).join('\n'),
    ';\n',
  ],
  'packages/core/src/registers/list.ts': listOf(ids, 'register'),
  'packages/view/src/registers/list.ts': textsOf(ids, 'register'),
});
