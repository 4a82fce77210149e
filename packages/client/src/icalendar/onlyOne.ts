import type { ContentLine } from './contentLine.js';

const saysTheSame = (a: ContentLine, b: ContentLine): boolean =>
  a.value === b.value &&
  JSON.stringify(Object.entries(a.parameters).sort()) === JSON.stringify(Object.entries(b.parameters).sort());

/** The one property of a name that may stand once; undefined when there is none. 'twice': there are two that differ. */
export function oneOrTwice(
  properties: readonly ContentLine[],
  name: string,
): ContentLine | undefined | 'twice' {
  const [first, ...others] = properties.filter((property) => property.name === name);
  return first && others.some((other) => !saysTheSame(first, other)) ? 'twice' : first;
}

/** The one property of a name that may stand once; undefined when there is none, or two that differ: nobody can tell which holds. */
export function onlyOne(properties: readonly ContentLine[], name: string): ContentLine | undefined {
  const found = oneOrTwice(properties, name);
  return found === 'twice' ? undefined : found;
}
