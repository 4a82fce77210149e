import type { ServiceAct } from '@puheeksi/core/streams/lp-process';
import type { CodeWithFacts } from '../../workingTexts.js';

/** Sentences for a consent that nobody gave, or gave to something else, by act. */
export type SentencesByAct = Readonly<
  Record<ServiceAct, Readonly<Record<'none' | 'matter', (where: string) => string>>>
>;

/** The sentence for a consent that a consultation or a hand-over lacks; nothing where the act says no more than the lack does. */
export function serviceConsentSentence(
  sentences: SentencesByAct,
  { act, lacks }: CodeWithFacts & { readonly act?: unknown; readonly lacks?: unknown },
  where: string,
): string | undefined {
  if (act !== 'consult' && act !== 'hand-over') return undefined;
  return lacks === 'none' || lacks === 'matter' ? sentences[act][lacks](where) : undefined;
}
