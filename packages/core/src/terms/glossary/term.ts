import type { Labels } from '../../kernel/index.js';

/** Whether a word was found in a source of the field, or made here because none was found. */
export type TermSource = 'verified' | 'ours';

/** A word of the field in three languages, in the form it has inside a sentence. */
export interface Term extends Labels {
  /** Where the Swedish and the English word come from; the Finnish one is the sources' own. */
  readonly source: { readonly sv: TermSource; readonly en: TermSource };
  /** Its name in code, where it has one. */
  readonly identifier?: string;
  /** Whatever keeps a reader from using it wrongly. */
  readonly note?: string;
}

/** Both translations were found in a source. */
export const verified = { sv: 'verified', en: 'verified' } as const;
/** The Swedish word is ours, the English one was found. */
export const swedishOurs = { sv: 'ours', en: 'verified' } as const;
/** Both translations are ours. */
export const ours = { sv: 'ours', en: 'ours' } as const;
