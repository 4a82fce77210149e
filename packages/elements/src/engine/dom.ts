import type { SvgNode } from '@puheeksi/view';

type Child = Node | string | undefined;

/** An HTML element with attributes and children; nothing goes through markup, so Trusted Types have nothing to refuse. */
export function html<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** The SVG of a figure, built node by node. */
export function svg(node: SvgNode): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value));
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : svg(child))));
  return element;
}
