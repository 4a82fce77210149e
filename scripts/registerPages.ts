/**
 * Checks every declared register and keeps what was ever declared of it: keys, kinds and codes, so that none of them vanishes. Run by
 * `npm run generate`: prints every fault with its number and a way out; writes what is new into the lock, or with `--check` prints
 * that it is out of date and fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import {
  checkRegister,
  nextLock,
  registers,
  vanished,
  type AnyRegister,
  type RegisterLock,
} from '../packages/core/src/registers/index.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = 'packages/core/src/registers/registers.lock.json';

const every: readonly AnyRegister[] = Object.values(registers);
const ids = Object.keys(registers);
const faults = [
  ...every.flatMap((register) => checkRegister(register, ids)),
  ...Object.entries(registers as Readonly<Record<string, AnyRegister>>)
    .filter(([id, register]) => register.id !== id)
    .map(([id, register]) => ({
      number: 'REG001',
      register: id,
      says: `the file is ${id}.ts and the id “${register.id}”`,
      wayOut: 'Give both the same name.',
    })),
];
for (const { number, register, says, wayOut } of faults)
  console.error(`${number} ${register}: ${says}. ${wayOut}`);

const whole = path.join(root, lockFile);
const lock = (existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')) : {}) as RegisterLock;
const gone = vanished(lock, every);
for (const { register, says, wayOut } of gone) console.error(`${register}: ${says}. ${wayOut}`);
if (faults.length > 0 || gone.length > 0) process.exitCode = 1;
else {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const text = await format(JSON.stringify(nextLock(lock, every)), {
    ...(await resolveConfig(whole)),
    filepath: whole,
  });
  const isCurrent = existsSync(whole) && readFileSync(whole, 'utf8') === text;
  if (!isCurrent && values.check) {
    console.error(`Out of date: ${lockFile}. Run npm run generate.`);
    process.exitCode = 1;
  }
  if (!isCurrent && !values.check) writeFileSync(whole, text);
}
