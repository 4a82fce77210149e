import { attributeOf, type AnyPublishedView } from '@puheeksi/view';
import { views } from '@puheeksi/view/views';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string; readonly description: string }[];
  readonly members: readonly { readonly name: string }[];
  readonly events: readonly { readonly name: string }[];
}

const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declarations = modules.flatMap((module) => module.declarations);

it('custom-elements.json has every element with its options and what all elements share', () => {
  expect(declarations.map(({ tagName }) => tagName)).toEqual(Object.keys(views).map((id) => `lp-${id}`));
  for (const view of Object.values<AnyPublishedView>(views)) {
    const one = declarations.find(({ tagName }) => tagName === `lp-${view.id}`)!;
    const names = one.attributes.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        ...Object.keys(view.options).map(attributeOf),
        'api',
        'place',
        'heading-level',
      ]),
    );
    expect(one.attributes.every(({ description }) => description.length > 10)).toBe(true);
    expect(one.members.map(({ name }) => name)).toEqual(['getToken', 'source', 'refresh']);
    expect(one.events.map(({ name }) => name).sort()).toEqual(['lp-problem', 'lp-shown']);
  }
});
