import { err, ok, type Issue, type Result } from '../kernel/index.js';

/**
 * Reads each command of a list: all of them, or every issue at once with the place of its command.
 * @example readCommands([{ type: 'open-process' }], parseLpProcessCommand) // { ok: false, error: [{ path: ['commands', 0, 'on'], code: 'missing', … }, …] }
 */
export function readCommands<Command>(
  commands: readonly unknown[],
  read: (input: unknown) => Result<Command, readonly Issue[]>,
): Result<readonly Command[], readonly Issue[]> {
  const issues: Issue[] = [];
  const values: Command[] = [];
  for (const [index, input] of commands.entries()) {
    const command = read(input);
    if (command.ok) values.push(command.value);
    else
      issues.push(...command.error.map((issue) => ({ ...issue, path: ['commands', index, ...issue.path] })));
  }
  return issues.length > 0 ? err(issues) : ok(values);
}
