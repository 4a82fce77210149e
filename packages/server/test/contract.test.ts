import { httpSource } from '@puheeksi/client';
import { dataSourceContract, type ContractCaller } from '@puheeksi/client/testing';
import { defaultLpSettings } from '@puheeksi/core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { buildApp } from '../src/app.js';
import { createDevIssuer } from '../src/auth/devIssuer.js';
import { tokenVerifier } from '../src/auth/verifyToken.js';
import { loadSample } from '../src/loadSample.js';
import { publishNow } from '../src/publishTables.js';
import { targets } from './databases.js';
import { testClock } from './harness.js';

describe.each(targets)('with $name behind it', ({ name, missing, open }) => {
  describe.skipIf(missing)('', () => {
    dataSourceContract(
      `the real server over ${name}`,
      async (given) => {
        const { region, now, posts } = given;
        const store = await open();
        const clock = testClock(now);
        const issuer = await createDevIssuer(
          clock,
          region,
          (['worker', 'publisher'] as const).map((person) => ({
            person,
            label: { fi: person, sv: person, en: person },
            posts: posts[person].map(({ roles, units }) => ({ roles, units, region })),
          })),
        );
        await loadSample(store, region, () => given, now);
        await publishNow(store, region, { subject: 'contract', now });
        const app = await buildApp({
          store,
          region,
          clock,
          rules: { rights: given.rights, settings: defaultLpSettings },
          verify: tokenVerifier(issuer, region, clock),
          synthetic: true,
        });
        const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 });
        const getToken = (caller: ContractCaller) => async () =>
          caller === 'nobody' ? null : ((await issuer.tokenFor(caller)) ?? null);
        return {
          as: (caller) => httpSource({ baseUrl, getToken: getToken(caller) }),
          close: async () => {
            await app.close();
            await store.close();
          },
        };
      },
      { describe, it, beforeAll, afterAll },
    );
  });
});
