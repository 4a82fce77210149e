import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors } from './doors.js';

const exported = doors.flatMap(([door, all]) =>
  Object.entries(all).map(([name, value]) => ({ door, name, value })),
);

describe('what the doors of the package export', () => {
  it('at most sixty names stand at the front', () => {
    const front = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8');
    const names = [...front.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list.split(',').filter((name) => name.trim() !== ''),
    );
    expect(names.length).toBeGreaterThan(40);
    expect(names.length).toBeLessThanOrEqual(60);
  });

  it('no name has two contents', () => {
    const names = new Map<string, (typeof exported)[number][]>();
    for (const one of exported) names.set(one.name, [...(names.get(one.name) ?? []), one]);
    expect(names.size).toBeGreaterThan(400);
    const different = [...names.values()].filter(([first, ...others]) =>
      others.some(({ value }) => value !== first?.value),
    );
    expect(different.map((of) => of.map(({ door, name }) => `${name} of ${door}`))).toEqual([]);
  });

  it('no list of codes stands twice under two names', () => {
    const lists = new Map<unknown, { readonly name: string; readonly content: string }>();
    for (const { name, value } of exported)
      if (Array.isArray(value) && value.every((code) => typeof code === 'string'))
        lists.set(value, { name, content: [...value].sort().join(' ') });
    const all = [...lists.values()];
    expect(all.length).toBeGreaterThan(60);
    const contents = all.map(({ content }) => content);
    expect(all.filter(({ content }) => contents.indexOf(content) !== contents.lastIndexOf(content))).toEqual(
      [],
    );
  });
});
