/**
 * One SVG element as data. A tree and not a string, so that a page with Trusted Types can build it node by node; no style
 * attribute is ever set, so that a strict style-src does not block it.
 */
export interface SvgNode {
  readonly tag:
    | 'svg'
    | 'g'
    | 'rect'
    | 'line'
    | 'path'
    | 'circle'
    | 'text'
    | 'tspan'
    | 'title'
    | 'desc'
    | 'defs'
    | 'pattern';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}
