import { expect, it } from 'vitest';
import { acceptedCodings } from './contentCoding.js';

it.each([
  [undefined, []],
  ['', []],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['gzip', ['gzip']],
  ['BR', ['br']],
  ['x-gzip', ['gzip']],
  ['br;q=0.5, gzip;q=0.8', ['gzip', 'br']],
  ['br;q=0, gzip', ['gzip']],
  ['gzip;q=0, *', ['br']],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['identity, gzip;q=0.5', []],
  ['identity;q=0.5, gzip;q=0.5', ['gzip']],
  ['identity;q=0, gzip;q=0.1', ['gzip']],
  ['br ; q = 1.0', ['br']],
  ['deflate', []],
  ['gzip;q=yes', ['gzip']],
])('of %s are taken %j', (header, codings) => expect(acceptedCodings(header)).toEqual(codings));
