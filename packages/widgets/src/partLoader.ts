/** A part of the page's own code could not be fetched: the network is away, or a newer release has other files. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';

  /** Wraps what the browser said. */
  constructor(cause: unknown) {
    super('A part of the page could not be loaded.', { cause });
  }
}

/** Chromium and Firefox name the module that they could not load. */
const addressIn = (error: unknown): string | undefined =>
  error instanceof Error ? /dynamically imported module: (\S+)/.exec(error.message)?.[1] : undefined;

const anotherAddress = (address: string, attempt: number): string => {
  const url = new URL(address);
  url.searchParams.set('attempt', String(attempt));
  return url.href;
};

/**
 * Loads a part of the code when it is first wanted, once for everybody, and again after it has failed. Browsers may keep a
 * failure under its address for as long as the page lives, so a part that fails again is asked for under another address
 * where the browser names the one that failed. Rejects with `PartNotLoaded`.
 * @example const loadEditor = partLoader(() => import('./Editor.js'));
 */
export function partLoader<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let asked: Promise<Part> | undefined;
  let failures = 0;
  const attempt = async (): Promise<Part> => {
    try {
      return await load();
    } catch (error) {
      failures += 1;
      const address = addressIn(error);
      if (failures === 1 || address === undefined) throw error;
      return (await import(
        /* webpackIgnore: true */ /* @vite-ignore */ anotherAddress(address, failures)
      )) as Part;
    }
  };
  return () => {
    asked ??= attempt().catch((error: unknown) => {
      asked = undefined;
      throw new PartNotLoaded(error);
    });
    return asked;
  };
}
