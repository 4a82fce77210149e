/** Writes docs/reference/safety.md from the rules of surfaces. Run: `npx tsx scripts/safetyReference.ts`. */
import { writeFileSync } from 'node:fs';
import { safetyReference } from '../packages/core/test/safetyReference.js';

writeFileSync(new URL('../docs/reference/safety.md', import.meta.url), safetyReference());
