import type { Given, Needs, StreamParts } from '../streams/definition.js';
import type { Port, PortAnswer, PortAnswers, Ports, StreamVersion } from '../streams/ports.js';

/** Asks every port that the rules need; the answers, with the versions of the streams that were read for them. */
export async function askPorts<S extends StreamParts>(
  ports: PortAnswers,
  needs: Needs<S>,
): Promise<{ readonly given: Given<S>; readonly read: readonly StreamVersion[] }> {
  const asked = Object.entries(needs) as readonly (readonly [Port, Ports[Port]['ask']])[];
  const answers = await Promise.all(
    asked.map(async ([port, ask]) => {
      const answer = ports[port] as (ask: Ports[Port]['ask']) => Promise<PortAnswer<Ports[Port]['answer']>>;
      return [port, await answer(ask)] as const;
    }),
  );
  return {
    given: Object.fromEntries(answers.map(([port, { value }]) => [port, value])) as Given<S>,
    read: answers.flatMap(([, { read }]) => read),
  };
}
