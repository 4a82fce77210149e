/** Writes docs/reference/indicators.md from the registry of indicators. Run: `npx tsx --conditions=source scripts/indicatorReference.ts`. */
import { writeFileSync } from 'node:fs';
import { indicatorReference } from '../packages/view/src/testing/indicatorReference.js';

writeFileSync(new URL('../docs/reference/indicators.md', import.meta.url), indicatorReference());
