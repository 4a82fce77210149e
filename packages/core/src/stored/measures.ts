import type { StreamMeasures } from '../commands/storedStream.js';
import type { FlowMeasure, MeasureDeclaration, StockMeasure } from '../indicators/index.js';
import { replay } from '../kernel/index.js';
import type { StreamDefinition, StreamParts } from '../streams/definition.js';

/** What a stream is counted as, with what each of its measures declares. */
export interface DeclaredMeasures<S extends StreamParts> extends Required<
  Omit<StreamMeasures<S>, 'reachDays'>
> {
  readonly declarations: readonly MeasureDeclaration[];
}

/** A stock measure of what stands, over the state of the ledger that holds it. @example stocks.map(ofNow) */
export const ofNow = <Now>(measure: StockMeasure<Now>): StockMeasure<{ readonly now: Now }> => ({
  ...measure,
  count: ({ now }, day) => measure.count(now, day),
  on: (day) => {
    const countIn = measure.on(day);
    return ({ now }) => countIn(now);
  },
});

/**
 * Counts the events of a stream by its flow measures, and what stands on a day by its stock measures. Stock measures that need a
 * region's settings are not among them: whoever publishes knows the settings.
 * @example measuresOf(adoptionStream, collaborationFlowMeasures.adoption, collaborationStockMeasures.adoption)
 */
export function measuresOf<S extends StreamParts>(
  { decider }: Pick<StreamDefinition<S>, 'decider'>,
  flows: readonly FlowMeasure<S['event']>[],
  stocks: readonly StockMeasure<S['state']>[] = [],
): DeclaredMeasures<S> {
  return {
    declarations: [...flows, ...stocks],
    flow: (event) => flows.flatMap((measure) => measure.count(event)),
    onDay: (logs, day) => {
      const counters = stocks.map((stock) => stock.on(day));
      return [...logs].flatMap((log) => {
        const state = replay(
          decider,
          log.map(({ event }) => event),
        );
        return counters.flatMap((countIn) => countIn(state));
      });
    },
  };
}
