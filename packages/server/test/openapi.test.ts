import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openapiDocument } from '../scripts/openapiDocument.js';

const file = fileURLToPath(new URL('../openapi.json', import.meta.url));
const stored = () => readFileSync(file, 'utf8');

it('openapi.json is what the routes and codecs say now (npm run openapi -w packages/server writes it)', async () => {
  expect(stored()).toBe(await openapiDocument(file));
});

it('every reference points to a named schema, and every route has its problems', () => {
  const document = JSON.parse(stored());
  const references = [...stored().matchAll(/"\$ref": "([^"]+)"/g)].map(([, reference]) => reference!);
  expect(references.length).toBeGreaterThan(10);
  for (const reference of references)
    expect(Object.keys(document.components.schemas)).toContain(
      reference.replace('#/components/schemas/', ''),
    );
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).sort()).toEqual([
    '/v1/publications',
    '/v1/registers/{register}',
    '/v1/registers/{register}/entries',
    '/v1/registers/{register}/entries/{entry}',
    '/v1/registers/{register}/entries/{entry}/history',
    '/v1/registers/{register}/summary',
    '/v1/streams/{stream}/{key}',
    '/v1/streams/{stream}/{key}/commands',
    '/v1/streams/{stream}/{key}/texts/{textRef}',
    '/v1/tables',
    '/v1/tables/{table}/{place}',
    '/v1/tables/{table}/{place}/{period}',
    '/v1/work/units/{unit}/discussions',
  ]);
  for (const path of Object.values<Record<string, { responses: object }>>(document.paths))
    for (const operation of Object.values(path)) expect(operation.responses).toHaveProperty('401');
});
