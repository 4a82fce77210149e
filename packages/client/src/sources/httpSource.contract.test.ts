import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  dataSourceContract,
  puheeksiHandlers,
  signedInCallers,
  type ContractCaller,
} from '../testing/index.js';
import { httpSource } from './httpSource.js';
import { openMemoryRegion } from './memoryRegion.js';
import { insideOf } from './testing/insideOf.js';
import { sourceOf } from './memorySource.js';

const baseUrl = 'https://lp.example.fi';
const tokens = new Map<string, ContractCaller>(
  signedInCallers.map((caller) => [`token-of-${caller}`, caller]),
);

dataSourceContract(
  'the HTTP source on mocked routes',
  (given) => {
    const open = openMemoryRegion({ ...given, now: () => given.now });
    const server = setupServer(
      ...puheeksiHandlers(
        (token) => {
          const caller = tokens.get(token ?? '');
          return caller && sourceOf(open.region, given.posts[caller]);
        },
        { baseUrl },
      ),
    );
    server.listen({ onUnhandledFrame: 'error' });
    const getToken = (caller: ContractCaller) => () => (caller === 'nobody' ? null : `token-of-${caller}`);
    return Promise.resolve({
      inside: insideOf(open),
      as: (caller) => httpSource({ baseUrl, getToken: getToken(caller) }),
      close: () => Promise.resolve(server.close()),
    });
  },
  { describe, it, beforeAll, afterAll },
);
