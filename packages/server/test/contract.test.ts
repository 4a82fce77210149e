import { httpSource } from '@puheeksi/client';
import {
  dataSourceContract,
  signedInCallers,
  type ContractAuditRow,
  type ContractCaller,
} from '@puheeksi/client/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { buildApp } from '../src/app.js';
import { createDevIssuer } from '../src/auth/devIssuer.js';
import { tokenVerifier } from '../src/auth/verifyToken.js';
import { loadSample } from '../src/loadSample.js';
import { publishNow } from '../src/publishTables.js';
import { entryOf } from '../src/store/audit.js';
import { inRegion } from '../src/store/inRegion.js';
import { rebuildTally } from '../src/store/rebuildTally.js';
import { readTally } from '../src/store/tally.js';
import { deleteText } from '../src/store/texts.js';
import { targets } from './databases.js';
import { testClock } from './harness.js';

describe.each(targets)('with $name behind it', ({ name, missing, open }) => {
  describe.skipIf(missing)('', () => {
    dataSourceContract(
      `the real server over ${name}`,
      async (given) => {
        const { region, now, posts, registry, registers } = given;
        const store = await open();
        const clock = testClock(now);
        const issuer = await createDevIssuer(
          clock,
          region,
          signedInCallers.map((person) => ({
            person,
            label: { fi: person, sv: person, en: person },
            posts: posts[person].map(({ subject: _subject, ...post }) => post),
          })),
        );
        await loadSample(store, region, () => given, now, registry);
        await publishNow(store, region, { subject: 'contract', now }, registry);
        const app = await buildApp({
          store,
          region,
          registry,
          registers,
          clock,
          declared: { rights: given.rights },
          verify: tokenVerifier(issuer, region, clock),
          synthetic: true,
        });
        const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 });
        const getToken = (caller: ContractCaller) => async () =>
          caller === 'nobody' ? null : ((await issuer.tokenFor(caller)) ?? null);
        return {
          inside: {
            tally: () => inRegion(store, region, readTally),
            recount: async () => (await rebuildTally(store, region, registry)).replayed,
            text: async (textRef) => {
              const row = await store.db
                .selectFrom('texts')
                .select('text')
                .where('text_ref', '=', textRef)
                .executeTakeFirst();
              return row?.text;
            },
            deleteText: (textRef) => inRegion(store, region, (inside) => deleteText(inside, textRef)),
            audit: async (howMany) => {
              const rows = await store.db
                .selectFrom('audit')
                .selectAll()
                .orderBy('position', 'desc')
                .limit(howMany)
                .execute();
              return rows.reverse().map((row): ContractAuditRow => {
                const { at: _at, ...entry } = entryOf(row);
                return entry;
              });
            },
          },
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
