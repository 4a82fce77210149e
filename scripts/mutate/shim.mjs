/** `vitest` for the runs of mutants: tests are gathered, and run one after another in this process. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addCustomEqualityTesters,
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';

void [addCustomEqualityTesters, ASYMMETRIC_MATCHERS_OBJECT, customMatchers, GLOBAL_EXPECT];
if (!globalThis.expectForMutants) {
  chai.use(JestExtend);
  chai.use(JestChaiExpect);
  chai.use(JestAsymmetricMatchers);
  chai.use(({ Assertion }, { flag }) => {
    Assertion.addMethod('toMatchFileSnapshot', function (file) {
      const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
      const expected = path.join(globalThis.docsFolder ?? docs, file.slice(file.indexOf('docs/') + 5));
      if (!existsSync(expected) || readFileSync(expected, 'utf8') !== flag(this, 'object'))
        throw new Error('The page is not current.');
    });
  });
  globalThis.expectForMutants = chai.expect;
}

export const expect = globalThis.expectForMutants;
// Options such as a time limit may stand between a name and its body.
export const describe = (_name, ...rest) => rest.at(-1)();
export const test = (name, body) => globalThis.tests.push({ name, body: async () => body() });
test.each = (rows) => (name, body) => {
  for (const row of rows) test(name, () => (Array.isArray(row) ? body(...row) : body(row)));
};
export const it = test;
describe.each = (rows) => (_name, body) => {
  for (const row of rows)
    if (Array.isArray(row)) body(...row);
    else body(row);
};
