import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '@puheeksi/view';

const plainNames: Readonly<Record<string, string>> = { class: 'className' };

/** React names attributes in camel case, but for aria-… and data-…. */
const reactName = (name: string): string =>
  plainNames[name] ??
  (/^(aria|data)-/.test(name)
    ? name
    : name.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase()));

/**
 * A drawing of the view package as React elements.
 * @example toReact(renderSvg(spec, { width: 640 }))
 */
export function toReact(node: SvgNode | string, key?: number): ReactNode {
  if (typeof node === 'string') return node;
  const props = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [reactName(name), value]),
  );
  return createElement(node.tag, { ...props, key }, ...node.children.map((child, at) => toReact(child, at)));
}
