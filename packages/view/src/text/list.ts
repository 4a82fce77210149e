/**
 * Names as one phrase with the language's own word before the last.
 * @example listOf(['a', 'b', 'c'], 'ja') // 'a, b ja c'
 */
export function listOf(names: readonly string[], and: string): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  const before = names.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${and} ${last}`;
}
