import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openapiDocument } from './openapiDocument.js';

const file = fileURLToPath(new URL('../openapi.json', import.meta.url));
writeFileSync(file, await openapiDocument(file));
