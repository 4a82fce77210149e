/** One throw of the dice: natural numbers, and whether to look back. What it means depends on where a stream is. */
export interface Dice {
  readonly kind: number;
  readonly days: number;
  readonly a: number;
  readonly b: number;
  readonly pick: number;
  readonly old: boolean;
}
