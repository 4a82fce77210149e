/** Writes docs/reference/access.md from the matrix of rights. Run: `npx tsx scripts/accessReference.ts`. */
import { writeFileSync } from 'node:fs';
import { accessReference } from '../packages/core/test/accessReference.js';

writeFileSync(new URL('../docs/reference/access.md', import.meta.url), accessReference());
