import type { HTMLAttributes, ReactElement } from 'react';

/** Level of a heading on the host's page. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** One level down, as far as there are levels. @example belowHeading(2) // 3 */
export const belowHeading = (level: HeadingLevel): HeadingLevel =>
  level === 6 ? 6 : ((level + 1) as HeadingLevel);

/** A heading at the level that fits the page around it. */
export function Heading({
  level,
  ...rest
}: HTMLAttributes<HTMLHeadingElement> & { readonly level: HeadingLevel }): ReactElement {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
