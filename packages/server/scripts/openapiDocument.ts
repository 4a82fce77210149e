import type { Instant, RegionCode } from '@puheeksi/core';
import { format, resolveConfig } from 'prettier';
import { buildApp } from '../src/app.js';
import type { Store } from '../src/store/store.js';

/** No route runs while the document is made, so nothing asks for a database. */
const noStore: Store = {
  kind: 'pglite',
  get db(): Store['db'] {
    throw new Error('The document needs no database.');
  },
  close: () => Promise.resolve(),
};

/** The OpenAPI document of the server as it stands, formatted as the repository is. */
export async function openapiDocument(file: string): Promise<string> {
  const app = await buildApp({
    store: noStore,
    region: '14' as RegionCode,
    clock: { now: () => '2026-01-01T00:00:00.000Z' as Instant },
    declared: { rights: [] },
    verify: () => Promise.resolve({ ok: false, error: 'token-missing' }),
  });
  await app.ready();
  const document = JSON.stringify(app.swagger());
  await app.close();
  return format(document, { ...(await resolveConfig(file)), parser: 'json' });
}
