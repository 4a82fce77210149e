/** Draws of one seed: the same seed gives the same draws on every machine. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  readonly unit: () => number;
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number;
  /** True with the given chance, 0–1. */
  readonly chance: (share: number) => boolean;
  /** A made-up UUID (version 4 in form). */
  readonly uuid: () => string;
}

/**
 * Random draws from a seed, for sample data and tests only; never for ids or secrets of real data.
 * @source mulberry32 by Tommy Ettinger (public domain): a 32-bit state with full period 2³²
 * @example seededRandom(14).below(6) // always the same number from 0 to 5
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const unit = (): number => next() / 2 ** 32;
  return {
    unit,
    below: (below) => Math.floor(unit() * below),
    chance: (share) => unit() < share,
    uuid: () => {
      const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');
      const variant = '89ab'[parseInt(hex.charAt(16), 16) & 3];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
