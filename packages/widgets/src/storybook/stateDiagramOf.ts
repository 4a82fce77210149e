/** A generated page of a stream, read back: its title, what it is about, and its edges by state. */
export interface StateDiagramPage {
  readonly title: string;
  readonly about: string;
  readonly states: readonly {
    readonly state: string;
    readonly edges: readonly { readonly events: readonly string[]; readonly to: string }[];
  }[];
}

const edgeForm = /^\s*(\S+) --> (\S+): (.+)$/;

/**
 * Reads a page of docs/reference/streams.
 * @example stateDiagramOf(page).states[0] // { state: 'empty', edges: [{ events: ['process-opened'], to: 'open' }] }
 */
export function stateDiagramOf(page: string): StateDiagramPage {
  const lines = page.split('\n');
  const states = new Map<string, { events: string[]; to: string }[]>();
  for (const line of lines) {
    const [, from, to, events] = edgeForm.exec(line) ?? [];
    if (!from || !to || !events) continue;
    states.set(from, [...(states.get(from) ?? []), { events: events.split('<br>'), to }]);
  }
  return {
    title: (lines.find((line) => line.startsWith('# ')) ?? '').slice(2),
    about: lines.find((line) => /^[A-Z]/.test(line)) ?? '',
    states: [...states].map(([state, edges]) => ({ state, edges })),
  };
}
