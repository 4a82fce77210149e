import { escapeMarkup } from '../../parts/escapeMarkup.js';
import type { SvgNode } from './svgNode.js';

const namespace = 'http://www.w3.org/2000/svg';

const attributeText = ([name, value]: readonly [string, string | number]): string =>
  ` ${name}="${escapeMarkup(String(value))}"`;

/**
 * An SVG tree as markup, every text and attribute escaped; the root carries its namespace, so it is a file as it stands.
 * @example svgToString({ tag: 'text', attributes: { x: 1 }, children: ['<5'] }) // '<text x="1">&lt;5</text>'
 */
export function svgToString(node: SvgNode): string {
  const attributes = Object.entries(
    node.tag === 'svg' ? { xmlns: namespace, ...node.attributes } : node.attributes,
  )
    .map(attributeText)
    .join('');
  const children = node.children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : svgToString(child)))
    .join('');
  return `<${node.tag}${attributes}>${children}</${node.tag}>`;
}
