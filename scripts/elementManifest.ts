import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { attributeOf } from '../packages/view/src/views/optionsFrom.js';
import type { OptionField } from '../packages/view/src/views/options.js';
import type { AnyPublishedView } from '../packages/view/src/views/publishedView.js';
import { pascalOf } from './create/names.mjs';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../packages/elements');
const shared = 'src/LpElement.ts';

interface Member {
  readonly name: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

/** What every element has, from the docstring of their class. Only what a page may use is in it. */
const ofEveryElement = () => {
  const text = readFileSync(path.join(folder, shared), 'utf8');
  const file = ts.createSourceFile(shared, text, ts.ScriptTarget.ES2022, true);
  const { modules } = create({ modules: [file], plugins: [], context: { dev: false } });
  const declarations = (modules[0]?.declarations ?? []) as readonly {
    readonly name: string;
    readonly members?: readonly Member[];
    readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
    readonly events?: readonly { readonly name: string }[];
    readonly cssParts?: readonly object[];
    readonly cssProperties?: readonly object[];
  }[];
  const found = declarations.find(({ name }) => name === 'LpElement');
  if (!found) throw new Error(`${shared} has no class LpElement any more: this script wants mending.`);
  const { members = [], attributes = [], events = [], cssParts, cssProperties } = found;
  return {
    members: members.filter(
      ({ name, privacy, static: isStatic }) =>
        !name.startsWith('#') && !privacy && !isStatic && name !== 'adoptedStyleSheets',
    ),
    // The docstring alone says what an attribute is for.
    attributes: attributes.filter(({ description }) => description),
    events: events.filter(({ name }) => name.startsWith('lp-')),
    cssParts,
    cssProperties,
  };
};

const typeOf = (field: OptionField): string =>
  'codes' in field ? field.codes.map((code) => `'${code}'`).join(' | ') : field.kind;

/** The manifest of all elements, as editors and catalogues read it: one declaration a view, made of its definition. */
export function elementManifest(views: readonly AnyPublishedView[]): string {
  const { attributes, ...rest } = ofEveryElement();
  const declarations = views.map(({ id, about, options }) => ({
    kind: 'class',
    name: `Lp${pascalOf(id)}`,
    tagName: `lp-${id}`,
    customElement: true,
    summary: about,
    superclass: { name: 'LpElement', module: shared },
    attributes: [
      ...Object.entries(options).map(([key, field]) => ({
        name: attributeOf(key),
        type: { text: typeOf(field) },
        description: field.about,
      })),
      ...attributes,
    ],
    ...rest,
  }));
  const modules = [{ kind: 'javascript-module', path: 'dist/define.js', declarations }];
  return JSON.stringify({ schemaVersion: '1.0.0', readme: '', modules });
}
