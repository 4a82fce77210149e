import { Unzip, UnzipInflate } from 'fflate';
import { textOfBytes } from '@puheeksi/core/kernel';

const pushSize = 65_536;
const maxEntries = 2_000;

/** Why a package is not unpacked. */
export type UnpackFault = { readonly code: 'not-a-spreadsheet' } | TooLarge;
interface TooLarge {
  readonly code: 'file-too-large';
  readonly limit: number;
}

/**
 * The wanted parts of a ZIP package as texts, by name. Unpacked as a stream and counted byte by byte, so that what the package says of
 * its own size is not believed; each name is taken once, the first time.
 * @example unpack(bytes, { limit: 1_000_000, wanted: (name) => name.endsWith('.xml') })
 */
export function unpack(
  bytes: Uint8Array,
  { limit, wanted }: { readonly limit: number; readonly wanted: (name: string) => boolean },
): ReadonlyMap<string, string> | UnpackFault {
  const parts = new Map<string, string>();
  let left = limit;
  let entries = 0;
  const state: { fault?: UnpackFault } = {};
  const seen = new Set<string>();
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > maxEntries) state.fault = { code: 'file-too-large', limit };
    if (state.fault || seen.has(file.name) || !wanted(file.name)) return;
    seen.add(file.name);
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) state.fault ??= { code: 'not-a-spreadsheet' };
      if (state.fault) return;
      left -= chunk.length;
      if (left < 0) {
        state.fault = { code: 'file-too-large', limit };
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (final) parts.set(file.name, textOfBytes(joined(chunks)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !state.fault; at += pushSize)
      unzip.push(bytes.subarray(at, at + pushSize), at + pushSize >= bytes.length);
  } catch {
    state.fault ??= { code: 'not-a-spreadsheet' };
  }
  return state.fault ?? parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
