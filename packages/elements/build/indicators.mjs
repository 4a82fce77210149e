/**
 * Writes the names and definitions of the indicators that views say, one file for each language and indicator, so that a page loads
 * those it shows. Run after the bundles: `node build/indicators.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { indicatorTextsFor } from '@puheeksi/view';

for (const language of ['fi', 'sv', 'en']) {
  const folder = new URL(`../dist/indicators/${language}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [id, text] of Object.entries(indicatorTextsFor(language).indicators))
    writeFileSync(new URL(`${id}.js`, folder), `export default ${JSON.stringify(text)};\n`);
}
