/**
 * Writes a gzipped and a brotli twin beside every script, style sheet, page and drawing of a built folder, so that the server
 * sends them without compressing anything while somebody waits. `node scripts/compress.mjs <folder>`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [folder] = parseArgs({ allowPositionals: true }).positionals;
if (!folder) throw new Error('Name the folder: node scripts/compress.mjs <folder>');

const worthIt = /\.(?:js|css|html|svg|json)$/;
const minBytes = 1024;

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name);
  if (!entry.isFile() || !worthIt.test(entry.name)) continue;
  const text = readFileSync(file);
  if (text.length < minBytes) continue;
  writeFileSync(`${file}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
}
