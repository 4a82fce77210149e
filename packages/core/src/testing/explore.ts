import { replay, type Decider, type StreamTypes } from '../kernel/decider.js';
import { deepFreeze } from './deepFreeze.js';
import { canonicalJson } from './plainJson.js';

/** What to try: from each state every one of these commands, as deep as said. */
export interface Exploration<S extends StreamTypes> {
  readonly commands: (state: S['state']) => readonly S['command'][];
  readonly context: S['context'];
  /** Number of accepted commands in the longest path tried. */
  readonly depth: number;
  /** Two states with the same key count as one; default: the whole state as JSON. */
  readonly key?: (state: S['state']) => string;
  /** What an event must change to have an effect; default: the whole state. */
  readonly sees?: (state: S['state']) => unknown;
  /** Events to start from instead of the empty stream. */
  readonly from?: readonly S['event'][];
}

/** One accepted command between two explored states. */
export interface Edge<S extends StreamTypes> {
  readonly from: string;
  readonly command: S['command'];
  readonly events: readonly S['event'][];
  readonly to: string;
}

/** The part of a life cycle that was reached. */
export interface Explored<S extends StreamTypes> {
  readonly states: readonly { readonly key: string; readonly state: S['state']; readonly depth: number }[];
  readonly edges: readonly Edge<S>[];
  /** Refused commands with the state they were refused in. */
  readonly refusals: readonly {
    readonly from: string;
    readonly command: S['command'];
    readonly error: S['error'];
  }[];
  /** Events after which the state is exactly as before: they say nothing, and should not exist. */
  readonly withoutEffect: readonly Edge<S>[];
  /** States, not at the edge of the depth, in which every command was refused or changed nothing. */
  readonly deadEnds: readonly S['state'][];
  /** True when no new state waited at the depth limit: the whole reachable life cycle was seen. */
  readonly complete: boolean;
}

/**
 * Walks a life cycle breadth first: every command in every state reached, to a stated depth.
 * Inputs are deep-frozen. Cost: states × commands.
 * @example explore(team, { commands: () => [found, end], context: { today }, depth: 3 }).deadEnds // [{ status: 'ended', … }]
 */
export function explore<S extends StreamTypes>(decider: Decider<S>, plan: Exploration<S>): Explored<S> {
  const keyOf = plan.key ?? ((state: S['state']) => canonicalJson(state));
  const sees = plan.sees ?? ((state: S['state']) => state);
  const start = deepFreeze(replay(decider, plan.from ?? []));
  const states = [{ key: keyOf(start), state: start, depth: 0 }];
  const known = new Set(states.map(({ key }) => key));
  const edges: Edge<S>[] = [];
  const refusals: { from: string; command: S['command']; error: S['error'] }[] = [];
  const withoutEffect: Edge<S>[] = [];
  const deadEnds: S['state'][] = [];
  let complete = true;
  for (const here of states) {
    if (here.depth >= plan.depth) {
      complete = false;
      continue;
    }
    let moved = false;
    for (const command of plan.commands(here.state)) {
      const result = decider.decide(deepFreeze(command), here.state, plan.context);
      if (!result.ok) {
        refusals.push({ from: here.key, command, error: result.error });
        continue;
      }
      if (result.value.length === 0) continue;
      const next = deepFreeze(deepFreeze(result.value).reduce(decider.evolve, here.state));
      const edge = { from: here.key, command, events: result.value, to: keyOf(next) };
      edges.push(edge);
      if (canonicalJson(sees(next)) === canonicalJson(sees(here.state))) withoutEffect.push(edge);
      else moved = true;
      if (!known.has(edge.to)) {
        known.add(edge.to);
        states.push({ key: edge.to, state: next, depth: here.depth + 1 });
      }
    }
    if (!moved) deadEnds.push(here.state);
  }
  return { states, edges, refusals, withoutEffect, deadEnds, complete };
}

/**
 * The same walk seen from further away: every state under a short name such as its status, for a diagram people can read.
 * @example stateDiagram(relabel(walk, (state) => state.status))
 */
export function relabel<S extends StreamTypes>(
  explored: Explored<S>,
  label: (state: S['state']) => string,
): Explored<S> {
  const names = new Map(explored.states.map(({ key, state }) => [key, label(state)]));
  const name = (key: string): string => names.get(key) ?? key;
  return {
    ...explored,
    states: explored.states.map((one) => ({ ...one, key: name(one.key) })),
    edges: explored.edges.map((edge) => ({ ...edge, from: name(edge.from), to: name(edge.to) })),
    refusals: explored.refusals.map((refusal) => ({ ...refusal, from: name(refusal.from) })),
  };
}
