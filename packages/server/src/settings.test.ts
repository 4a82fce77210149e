import { describe, expect, it } from 'vitest';
import { readSettings, type Environment } from './settings.js';
import { StartRefusal } from './startRefusal.js';

const development = { PUHEEKSI_DEV_ISSUER: '1' };
const oidc = {
  OIDC_ISSUER: 'https://sign-in.example.fi',
  OIDC_AUDIENCE: 'puheeksi',
  OIDC_JWKS_URL: 'https://sign-in.example.fi/jwks',
};

const refusalOf = (env: Environment): StartRefusal => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof StartRefusal) return error;
    throw error;
  }
  throw new Error('not refused');
};

describe('settings', () => {
  it('start on the own machine with nothing but the development issuer', () => {
    expect(readSettings(development)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      region: '14',
      database: { kind: 'folder' },
      signIn: { kind: 'development' },
      allowedOrigins: [],
      sampleData: false,
      publishHour: 3,
    });
  });

  it('take a production with OIDC and PostgreSQL', () => {
    const settings = readSettings({
      ...oidc,
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgresql://user:secret@db.example.fi:5432/puheeksi',
      ALLOWED_ORIGINS: 'https://intra.example.fi, https://sote.example.fi',
      PUHEEKSI_STATIC_DIR: '/=demo,/elements=dist',
      PUHEEKSI_STATIC_CSP: '{"/strict/":"strict"}',
    });
    expect(settings.database).toMatchObject({ kind: 'postgresql' });
    expect(settings.signIn).toMatchObject({ kind: 'oidc', audience: 'puheeksi' });
    expect(settings.allowedOrigins).toEqual(['https://intra.example.fi', 'https://sote.example.fi']);
    expect(settings.staticFiles.folders.map(({ prefix }) => prefix)).toEqual(['/', '/elements/']);
  });

  it.each([
    ['2026-12-01', '2026-12-01T10:00:00.000Z'],
    ['2028-02-29', '2028-02-29T10:00:00.000Z'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25T01:30:00.000Z'],
  ])('let a developer choose the day %s', (today, start) => {
    expect(readSettings({ ...development, PUHEEKSI_TODAY: today }).clockStart).toBe(start);
  });

  it.each<[string, Environment]>([
    ['clock-not-of-now', { ...oidc, PUHEEKSI_TODAY: '2026-12-01' }],
    ['clock-not-of-now', { ...oidc, NODE_ENV: 'production', PUHEEKSI_TODAY: '2026-12-01' }],
    [
      'development-issuer-in-production',
      { ...development, NODE_ENV: 'production', PUHEEKSI_TODAY: '2026-12-01' },
    ],
    ['setting-malformed', { ...development, PUHEEKSI_TODAY: '2026-02-30' }],
    ['setting-malformed', { ...development, PUHEEKSI_TODAY: 'tomorrow' }],
    ['setting-malformed', { ...development, PUHEEKSI_SET_ASIDE: '1' }],
    ['development-issuer-in-production', { ...development, NODE_ENV: 'production' }],
    ['development-issuer-on-network', { ...development, HOST: '0.0.0.0' }],
    ['two-issuers', { ...development, ...oidc }],
    ['sign-in-missing', { NODE_ENV: 'production' }],
    ['sign-in-missing', { ...oidc, OIDC_AUDIENCE: '' }],
    ['database-url-malformed', { ...development, DATABASE_URL: 'user:secret@host' }],
    ['database-url-malformed', { ...development, DATABASE_URL: 'memory://secret' }],
    ['database-url-malformed', { ...development, DATABASE_URL: 'file:///etc/secret' }],
    ['database-url-malformed', { ...development, DATABASE_URL: 'postgresql://user:secret@host' }],
    ['data-folder-malformed', { ...development, PUHEEKSI_DATA: 'memory://secret' }],
    ['data-folder-malformed', { ...development, PUHEEKSI_DATA: 'postgresql://user:secret@host/x' }],
    ['setting-malformed', { ...development, PORT: '70000' }],
    ['setting-malformed', { ...development, PORT: '-1' }],
    ['setting-malformed', { ...development, PUHEEKSI_DEV_ISSUER: 'yes' }],
    ['setting-malformed', { ...development, PUHEEKSI_REGION: 'Siun sote' }],
    ['setting-malformed', { ...development, ALLOWED_ORIGINS: '*' }],
    ['setting-malformed', { ...development, ALLOWED_ORIGINS: 'https://intra.example.fi/page' }],
    ['setting-malformed', { ...development, PUHEEKSI_STATIC_DIR: 'demo' }],
    ['setting-malformed', { ...development, PUHEEKSI_STATIC_CSP: 'strict' }],
    ['setting-malformed', { ...development, PUHEEKSI_PUBLISH_HOUR: '24' }],
    ['setting-malformed', { ...development, LOG_LEVEL: 'loud' }],
    ['setting-malformed', { ...oidc, OIDC_JWKS_URL: 'http://sign-in.example.fi/jwks' }],
  ])('refuse with %s in one sentence that repeats no secret', (code, env) => {
    const refusal = refusalOf(env);
    expect(refusal.code).toBe(code);
    expect(refusal.message).not.toContain('secret');
    expect(refusal.message).toMatch(/\.$/);
    expect(refusal.message).not.toContain('\n');
    // What is wrong with one variable begins with its name
    if (code.endsWith('-malformed'))
      expect(Object.keys(env)).toContain(/^[A-Z_]+(?= must )/.exec(refusal.message)?.[0]);
  });
});
