/**
 * Where a value is not plain JSON: the path of the first part that would change or vanish when written and read back
 * (`undefined`, NaN, Date, Map, bigint, a class instance, a function); nothing when the whole value survives.
 * @example notPlainJson({ a: [1, new Map()] }) // '$.a[1]'
 */
export function notPlainJson(value: unknown, path = '$'): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path;
  if (typeof value !== 'object') return path;
  if (Array.isArray(value)) return firstFault(value.map((part, index) => [part, `${path}[${index}]`]));
  if (Object.getPrototypeOf(value) !== Object.prototype) return path;
  return firstFault(Object.entries(value).map(([key, part]) => [part, `${path}.${key}`]));
}

function firstFault(parts: readonly (readonly [unknown, string])[]): string | undefined {
  for (const [part, path] of parts) {
    const fault = notPlainJson(part, path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** JSON with the keys of every object in order, so that equal values have equal texts. @example canonicalJson({ b: 1, a: 2 }) // '{"a":2,"b":1}' */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
