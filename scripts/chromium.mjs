/**
 * Which Chromium the tests drive: the one that is named, the system's, Playwright's own, or one that npm brings. Every script
 * and test that needs a browser asks here, so that a fresh clone behaves the same everywhere.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cacheFolder = fileURLToPath(new URL('../.cache/', import.meta.url));
const systemChromium = '/usr/bin/chromium';

/** Root has no user namespace to sandbox with; small containers have a small /dev/shm; a machine without internet waits for updates. */
const flags = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

const playwrightsOwn = async () => {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

/** Unpacks in a process of its own: the package writes to the temporary folder and sets variables of its process. */
const unpackScript = `
  const { default: chromium, inflate } = await import(process.argv[1]);
  await chromium.executablePath(process.argv[2]);
  await inflate(process.argv[2] + '/al2023.tar.br');
`;

/** Its configuration knows fixed folders alone; ours is where the browser was unpacked. */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * The browser of @sparticuz/chromium with its libraries and fonts, unpacked once per version. Unpacked beside and then moved
 * in one step, so that test projects that start together never see half of it.
 */
const packagedChromium = () => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cacheFolder, { recursive: true });
    const staging = mkdtempSync(join(cacheFolder, 'unpacking-'));
    const unpacked = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', unpackScript, pathToFileURL(entry).href, join(packageFolder, 'bin')],
      { env: { ...process.env, TMPDIR: staging, TMP: staging, TEMP: staging }, encoding: 'utf8' },
    );
    if (unpacked.status !== 0) {
      rmSync(staging, { recursive: true, force: true });
      throw new Error(`The packaged Chromium could not be unpacked to ${cacheFolder}.\n${unpacked.stderr}`);
    }
    writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    try {
      renameSync(staging, folder);
    } catch (error) {
      rmSync(staging, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    args: flags(),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
};

/**
 * Options for `chromium.launch` of Playwright, and for vitest's `playwright({ launchOptions })`.
 * Order: `CHROMIUM_PATH`, `/usr/bin/chromium`, Playwright's own, @sparticuz/chromium (`PUHEEKSI_CHROMIUM=packaged` skips to it).
 * @returns {Promise<import('playwright').LaunchOptions>}
 */
export async function launchOptions() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { executablePath: named, args: flags() };
  }
  if (process.env.PUHEEKSI_CHROMIUM !== 'packaged') {
    if (existsSync(systemChromium)) return { executablePath: systemChromium, args: flags() };
    const own = await playwrightsOwn();
    if (own) return { executablePath: own, args: flags() };
  }
  if (process.platform === 'linux') return packagedChromium();
  throw new Error('No Chromium was found. Set CHROMIUM_PATH, or run: npx playwright install chromium');
}
