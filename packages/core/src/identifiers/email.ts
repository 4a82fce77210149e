import type { Match } from './finding.js';

// Bounded repetitions: a long run of letters without an @ costs a constant at each place, never a square.
const form =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_-](?:[\p{L}\p{N}._%+'-]{0,63})(?: ?@ ?| ?[([{] ?(?:at|ät|miukumauku|snabel-?a) ?[)\]}] ?)(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[([{] ?(?:piste|punkt|dot) ?[)\]}] ?)){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/giu;

/** E-mail addresses, also with (at) written for the sign. A bare @mention is none. */
export function emails(text: string): readonly Match[] {
  return [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    certainty: 'proved',
  }));
}
