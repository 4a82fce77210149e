/**
 * Freezes a value and everything in it, and gives the same value back: a function under test that changes its input then throws.
 * @example deepFreeze({ a: [1] }) // pushing to .a throws a TypeError
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
