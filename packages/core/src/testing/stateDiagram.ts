import type { StreamTypes } from '../kernel/decider.js';
import type { Explored } from './explore.js';

/**
 * A Mermaid state diagram of an explored life cycle: one box per key, one arrow per pair of boxes with the event types that
 * lead there. Keys become box names, so explore with a short `key` such as the status. Order is that of the names: the same
 * life cycle always gives the same text.
 * @example stateDiagram(explore(team, { …, key: (s) => s.status })) // 'stateDiagram-v2\n  [*] --> none\n  none --> active: team-founded\n…'
 */
export function stateDiagram<S extends StreamTypes>(explored: Explored<S>): string {
  const labels = new Map<string, Set<string>>();
  for (const { from, to, events } of explored.edges) {
    const arrow = `${boxName(from)} --> ${boxName(to)}`;
    const types = labels.get(arrow) ?? new Set<string>();
    for (const event of events) types.add(event.type);
    labels.set(arrow, types);
  }
  const arrows = [...labels].map(([arrow, types]) => `  ${arrow}: ${[...types].sort().join('<br>')}`).sort();
  const start = explored.states[0];
  return ['stateDiagram-v2', ...(start ? [`  [*] --> ${boxName(start.key)}`] : []), ...arrows, ''].join('\n');
}

/** Mermaid takes letters, digits and underscores in a box name. */
const boxName = (key: string): string => key.replace(/[^A-Za-z0-9_]+/g, '_');
