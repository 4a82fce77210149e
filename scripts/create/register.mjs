import { camelOf } from './names.mjs';

/** 'home-visits' → 'Home visits'. */
const titleOf = (id) => id.replaceAll('-', ' ').replace(/^[a-z]/, (letter) => letter.toUpperCase());

const words = (language, title) => `
  ${language}: {
    title: '${title}',
    about: '${title}',
    entry: '${title}',
    addEntry: '${title}',
    empty: '${title}',
    fields: {
      name: { label: '${title}' },
      unit: { label: '${title}' },
      checkedOn: { label: '${title}' },
    },
    codes: {},
    flags: { stale: '${title}' },
    status: {},
    covers: {},
    matrices: {},
    figures: {},
  },`;

/**
 * The files of a new register that compiles: a name, a unit and a day, and a flag for what nobody has looked at for a year. Its test
 * fails and says what comes next.
 */
export function registerFiles(id) {
  const camel = camelOf(id);
  const title = titleOf(id);
  return {
    [`packages/core/src/registers/${id}.ts`]: `import { addDays } from '../kernel/index.js';
import { dayField, unit, type Fields } from '../schema/index.js';
import { register } from './register.js';

const daysOfYear = 365;

/**
 * ${title}: what the list is for, who keeps it.
 * @source the document and the rule (R0-…) that ask for the list
 */
export const ${camel} = register({
  id: '${id}',
  source: 'the document and the rule (R0-…) that ask for the list',
  format: 1,
  fields: {
    name: { kind: 'shortText' },
    unit,
    checkedOn: dayField,
  } as const satisfies Fields,
  label: ['name'],
  access: {
    read: [{ action: 'read-collaboration-work', purpose: 'manage-by-knowledge', on: 'anywhere' }],
    write: [{ action: 'record-embedding', purpose: 'supervise-work', on: { unit: 'unit' } }],
  },
  flags: { stale: ({ checkedOn }, today) => checkedOn < addDays(today, -daysOfYear) },
  countsBy: ['unit'],
});
`,
    [`packages/view/src/registers/${id}.ts`]: `import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the register: what is here is to be replaced by words of the field, in all three languages. */
export const texts: RegisterTexts<Registers['${id}']> = {${['fi', 'sv', 'en'].map((language) => words(language, title)).join('')}
};
`,
    [`packages/core/src/stored/registers/${id}.test.ts`]: `import { describe, expect, it } from 'vitest';
import type { Day } from '../../kernel/index.js';
import { gapsOf, registers } from '../../registers/index.js';
import { readEntriesOf } from '../../testing/registerEntries.js';
import { storedRegister } from './storedRegister.js';

const ${camel} = registers['${id}'];
const read = (records: readonly object[]) => readEntriesOf(storedRegister(${camel}), records);
const entry = { name: '${title}', unit: 'liperi-school', checkedOn: '2026-01-10' };

describe('${id}', () => {
  it('tells what nobody has looked at for a year', () => {
    const codes = (today: string) =>
      gapsOf(${camel}, read([entry]), {}, today as Day).map((gap) => (gap.kind === 'flag' ? gap.code : gap.kind));
    expect([codes('2026-11-20'), codes('2027-02-01')]).toEqual([[], ['stale']]);
  });

  it('next step: name the rule (R0-…) the list is for, write its fields, its gaps and its words in three languages, and delete this test', () => {
    expect.fail('a list that nobody asked for is no register');
  });
});
`,
  };
}
