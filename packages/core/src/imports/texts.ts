/** A text as it travels: its place in the text store and its words. */
interface Words {
  readonly textRef: string;
  readonly text: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is Words & Readonly<Record<string, unknown>> =>
  isObject(value) && typeof value.textRef === 'string' && typeof value.text === 'string';

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * Whether two values say the same: texts by their words, wherever these are kept; an empty list is no value.
 * @example sameContent({ textRef: 'a', text: 'Arki.' }, { textRef: 'b', text: 'Arki.' }) // true
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b || (isEmpty(a) && isEmpty(b))) return true;
  if (isWords(a) && isWords(b)) return a.text === b.text;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameContent(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameContent(a[name], b[name]));
}

const wordsIn = (value: unknown): readonly Words[] => {
  if (isWords(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isObject(value) ? Object.values(value).flatMap(wordsIn) : [];
};

const replaced = (value: unknown, known: Map<string, string[]>): unknown => {
  if (isWords(value)) {
    const textRef = known.get(value.text)?.shift();
    return textRef === undefined ? value : { textRef, text: value.text };
  }
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, known));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, known)]));
};

/**
 * A value whose words keep the place they have in the text store, where the same words stood in the field before.
 * @example withKnownTexts({ textRef: 'new', text: 'Arki.' }, { textRef: 'old', text: 'Arki.' }) // { textRef: 'old', text: 'Arki.' }
 */
export function withKnownTexts(value: unknown, before: unknown): unknown {
  const known = new Map<string, string[]>();
  for (const { textRef, text } of wordsIn(before)) known.set(text, [...(known.get(text) ?? []), textRef]);
  return known.size === 0 ? value : replaced(value, known);
}

/**
 * A value in which words that stood before are named by their reference alone, as a change is sent: nobody sends again what is there.
 * @example withReferences({ textRef: 'old', text: 'Arki.' }, { textRef: 'old', text: 'Arki.' }) // 'old'
 */
export function withReferences(value: unknown, before: unknown): unknown {
  const known = new Set(wordsIn(before).map(({ textRef }) => textRef));
  const named = (inner: unknown): unknown => {
    if (isWords(inner)) return known.has(inner.textRef) ? inner.textRef : inner;
    if (Array.isArray(inner)) return inner.map(named);
    if (!isObject(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, named(one)]));
  };
  return known.size === 0 ? value : named(value);
}
