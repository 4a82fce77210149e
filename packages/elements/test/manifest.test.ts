import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

it('custom-elements.json says what the docstrings say (npm run manifest -w packages/elements)', () => {
  const made = mkdtempSync(join(tmpdir(), 'puheeksi-manifest-'));
  const cem = join(folder, '../../node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(
    process.execPath,
    [
      cem,
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      relative(folder, made),
      '--quiet',
    ],
    { cwd: folder },
  );
  const fresh: unknown = JSON.parse(readFileSync(join(made, 'custom-elements.json'), 'utf8'));
  rmSync(made, { recursive: true });
  expect(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'))).toEqual(fresh);
});
