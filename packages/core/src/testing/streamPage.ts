import type { StreamTypes } from '../kernel/decider.js';
import type { Explored } from './explore.js';
import { stateDiagram } from './stateDiagram.js';

/**
 * The reference page of one stream in Markdown: its diagram, and which command makes which events, as the exploration saw it.
 * @example streamPage('Local team', 'Workers of an area …', explored) // '# Local team\n…'
 */
export function streamPage<S extends StreamTypes>(
  title: string,
  about: string,
  explored: Explored<S>,
): string {
  const made = new Map<string, Set<string>>();
  for (const { command, events } of explored.edges) {
    const types = made.get(command.type) ?? new Set<string>();
    for (const event of events) types.add(event.type);
    made.set(command.type, types);
  }
  const refused = new Map<string, Set<string>>();
  for (const { command, error } of explored.refusals) {
    const codes = refused.get(command.type) ?? new Set<string>();
    codes.add(error.code);
    refused.set(command.type, codes);
  }
  const commands = [...new Set([...made.keys(), ...refused.keys()])].sort();
  return [
    `# ${title}`,
    '',
    about,
    '',
    '<!-- Made from the decider by its tests: change the decider, then run the tests with -u. -->',
    '',
    '```mermaid',
    stateDiagram(explored).trimEnd(),
    '```',
    '',
    ...commands.map((name) => line(name, made.get(name), refused.get(name))),
    '',
  ].join('\n');
}

function line(command: string, made: Set<string> | undefined, refused: Set<string> | undefined): string {
  const codes = (values: Set<string> | undefined) => [...(values ?? [])].sort().map((one) => `\`${one}\``);
  const makes = made ? ` makes ${codes(made).join(', ')}` : '';
  const refusedWith = refused ? ` was refused with ${codes(refused).join(', ')}` : '';
  return `- \`${command}\`${[makes, refusedWith].filter((part) => part !== '').join(';')}`;
}
