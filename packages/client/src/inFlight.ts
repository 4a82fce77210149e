import { orAborted } from './abort.js';

/** Requests that are under way, each shared by everybody who asks the same. */
export interface InFlight {
  /**
   * Joins the request under this key or starts it. Whoever aborts leaves alone; the request is aborted when nobody waits for
   * it any more. Nothing is kept: once it is answered or has failed, the next one asks anew.
   */
  readonly join: <T>(
    key: string,
    start: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
  ) => Promise<T>;
  /** Nobody joins what is under way now: whoever asks from here on starts a request of their own. */
  readonly close: () => void;
}

interface Flight {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/** An empty set of shared requests. Under one key every `start` must give answers of one type. */
function openSet(): InFlight {
  const flights = new Map<string, Flight>();
  const end = (key: string, flight: Flight): void => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  const begin = (key: string, start: (signal: AbortSignal) => Promise<unknown>): Flight => {
    const controller = new AbortController();
    const flight: Flight = { answer: start(controller.signal), controller, waiting: 0 };
    const ended = (): void => end(key, flight);
    flight.answer.then(ended, ended);
    flights.set(key, flight);
    return flight;
  };
  return {
    join: async <T>(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal) => {
      const flight = flights.get(key) ?? begin(key, start);
      flight.waiting += 1;
      try {
        return (await orAborted(flight.answer, signal)) as T;
      } finally {
        flight.waiting -= 1;
        if (flight.waiting === 0) {
          end(key, flight);
          flight.controller.abort();
        }
      }
    },
    close: () => flights.clear(),
  };
}

const sets = new WeakMap<typeof fetch, Map<string, InFlight>>();

/**
 * The requests under way to one address by one `fetch`: shared by every source of the page, since elements of a page may each
 * have a source, and a token function, of their own. What tells askers apart belongs into the key.
 */
export function inFlight(doFetch: typeof fetch, base: string): InFlight {
  const byBase = sets.get(doFetch) ?? new Map<string, InFlight>();
  sets.set(doFetch, byBase);
  const set = byBase.get(base) ?? openSet();
  byBase.set(base, set);
  return set;
}
