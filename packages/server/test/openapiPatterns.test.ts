import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue, ProcessId, Result } from '@puheeksi/core';
import { parseCommand } from '@puheeksi/core/stored';
import { parsePublication, parsePublishedTable, parseTableListings } from '@puheeksi/core/wire';

type Json = Readonly<Record<string, unknown>>;
const document: unknown = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'));
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const patternsIn = (value: unknown): readonly string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, part]) =>
        key === 'pattern' && typeof part === 'string' ? [part] : patternsIn(part),
      )
    : [];
const patterns = [...new Set(patternsIn(document))].sort();

const process = '0190f3a2-7c1e-7c5b-9d11-3f2a4b5c6d7e' as ProcessId;
/** Whether a reading says nothing against the text at a path; what else it lacks plays no part. */
const takes = (read: Result<unknown, readonly Issue[]>, ...path: readonly (string | number)[]): boolean =>
  read.ok || !read.error.some((issue) => path.every((step, at) => issue.path[at] === step));
const inCommand = (type: string, field: string) => (text: string) =>
  takes(parseCommand('lp-process', { type, [field]: text }), field);
const inListing = (field: string) => (text: string) =>
  takes(parseTableListings({ format: 1, tables: [{ [field]: text }] }), 'tables', 0, field);
const inTable = (table: (text: string) => Json, ...path: readonly (string | number)[]) => {
  return (text: string) => takes(parsePublishedTable(table(text)), ...path);
};
const placeOf = (level: string) => inTable((code) => ({ place: { level, code } }), 'place', 'code');

/** Every kind of text of the interface: how one is made, and what the codec says of any. */
const kinds: readonly {
  readonly name: string;
  readonly sample: string;
  readonly takes: (text: string) => boolean;
  /** What no pattern can say. */
  readonly beyondForm?: (text: string) => boolean;
}[] = [
  { name: 'a UUID', sample: process, takes: inCommand('retract', 'entry') },
  { name: 'a day', sample: '2024-02-29', takes: inCommand('open-process', 'on') },
  { name: 'a unit', sample: 'liperi-school', takes: inCommand('open-process', 'unit') },
  { name: 'a region', sample: '14', takes: placeOf('region') },
  { name: 'a municipality', sample: '167', takes: placeOf('municipality') },
  { name: 'an area', sample: 'liperi', takes: placeOf('area') },
  {
    name: 'a language',
    sample: 'so',
    takes: (language) =>
      takes(
        parseCommand('lp-process', { type: 'arrange-needs', interpreterLanguages: [language] }),
        'interpreterLanguages',
      ),
  },
  {
    name: 'a year',
    sample: '2026',
    takes: (cohort) => takes(parseCommand('practitioner', { type: 'complete-training', cohort }), 'cohort'),
  },
  {
    name: 'a month',
    sample: '2026-12',
    takes: (month) =>
      takes(parsePublication({ waiting: [{ code: 'month-waits', month }] }), 'waiting', 0, 'month'),
  },
  { name: 'a moment', sample: '2026-11-22T18:00:00.000Z', takes: inListing('publishedAt') },
  {
    name: 'a period',
    sample: '2025-11..2026-10',
    takes: inListing('period'),
    beyondForm: (text) => {
      const [first = '', last = first] = text.split('..');
      return last < first;
    },
  },
  { name: 'a place', sample: 'unit:liperi-school', takes: inListing('place') },
  { name: 'a table', sample: 'family-feedback', takes: inListing('table') },
  {
    name: 'a code of an axis',
    sample: 'school-1.2',
    takes: inTable((code) => ({ axes: [{ codes: [code] }] }), 'axes', 0, 'codes', 0),
  },
];

/** Texts near a pattern: ones it gives, and ones that differ from those in a letter or two. */
const near = (pattern: string, sample: string): fc.Arbitrary<string> => {
  const given = fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constant(sample));
  const letter = fc.constantFrom(...'0123456789abcxyzABZ-.:_ äT\n٣', '');
  const spoilt = fc
    .tuple(given, fc.nat(40), letter, fc.boolean())
    .map(([text, at, other, replaces]) => text.slice(0, at) + other + text.slice(at + (replaces ? 1 : 0)));
  return fc.oneof(given, spoilt, fc.string());
};

describe('laws of the patterns of the interface', () => {
  /** The patterns of the description that say of every text what the codec says. */
  const agreeing = ({ sample, takes: accepts, beyondForm }: (typeof kinds)[number]): readonly string[] =>
    patterns.filter((pattern) => {
      const form = new RegExp(pattern);
      if (!form.test(sample)) return false;
      const agrees = fc.property(
        near(pattern, sample),
        (text) => accepts(text) === (form.test(text) && beyondForm?.(text) !== true),
      );
      return !fc.check(agrees, { numRuns: 2_000, seed: 20261201 }).failed;
    });
  const found = new Map(kinds.map((kind) => [kind.name, agreeing(kind)]));

  it.each(kinds)('law: one pattern of the description is what the codec takes: $name', (kind) => {
    expect(kind.takes(kind.sample)).toBe(true);
    expect(kind.takes('')).toBe(false);
    expect(found.get(kind.name)).toHaveLength(1);
  });

  it('law: no pattern of the description is without a codec that takes the same', () => {
    const known = new Set([...found.values()].flat());
    // A number of a header and of a page, which the routes read by these very schemas.
    expect(patterns.filter((pattern) => !known.has(pattern)).sort()).toEqual([
      '^[0-9]{1,6}$',
      '^[0-9]{1,9}$',
    ]);
  });
});
