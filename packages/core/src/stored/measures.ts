import type { StreamMeasures } from '../commands/storedStream.js';
import type { FlowMeasure, MeasureDeclaration, StockMeasure } from '../indicators/index.js';
import { replay, type Day } from '../kernel/index.js';
import type { StreamDefinition, StreamParts } from '../streams/definition.js';

/** What a stream is counted as, with what each of its measures declares. */
export interface DeclaredMeasures<S extends StreamParts> extends StreamMeasures<S> {
  readonly declarations: readonly MeasureDeclaration[];
}

/** An event with the day on which it was recorded. */
type Recorded<Event> = { readonly event: Event; readonly recordedOn: Day };

/** A stock measure of what stands, over the state of the ledger that holds it. @example stocks.map(ofState) */
export const ofState = <State>(measure: StockMeasure<State>): StockMeasure<{ readonly state: State }> => ({
  ...measure,
  count: ({ state }, day) => measure.count(state, day),
  on: (day) => {
    const countIn = measure.on(day);
    return ({ state }) => countIn(state);
  },
});

/**
 * Counts the events of a stream by its flow measures and, for one publication, what stands on a day by its stock measures and how
 * its entries were recorded; `daysBack` where a log in which nothing happened for so long is worth nothing. Stock measures that need a region's settings are not among them: whoever publishes knows the settings.
 * @example measuresOf(adoptionStream, collaborationFlowMeasures.adoption, collaborationStockMeasures.adoption)
 */
export function measuresOf<S extends StreamParts>(
  { decider }: Pick<StreamDefinition<S>, 'decider'>,
  flows: readonly FlowMeasure<S['event']>[],
  stocks: readonly StockMeasure<S['state']>[] = [],
  recordings: readonly FlowMeasure<Recorded<S['event']>>[] = [],
  daysBack?: number,
): DeclaredMeasures<S> {
  const onDay: NonNullable<StreamMeasures<S>['onDay']> = (logs, day) => {
    const counters = stocks.map((stock) => stock.on(day));
    return [...logs].flatMap((log) => {
      const state = replay(
        decider,
        log.map(({ event }) => event),
      );
      return [
        ...counters.flatMap((countIn) => countIn(state)),
        ...log.flatMap((recorded) => recordings.flatMap((measure) => measure.count(recorded))),
      ];
    });
  };
  return {
    declarations: [...flows, ...stocks, ...recordings],
    flow: (event) => flows.flatMap((measure) => measure.count(event)),
    ...(stocks.length + recordings.length > 0 ? { onDay } : {}),
    ...(daysBack === undefined ? {} : { daysBack }),
  };
}
