/**
 * Ends a switch over a closed list: a forgotten case does not compile, and a value from outside the type is a bug that shows.
 * @example default: return unreachable(event)
 */
export function unreachable(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
