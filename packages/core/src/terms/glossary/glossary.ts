import type { Language } from '../../kernel/index.js';
import { knowledgeTerms } from './knowledge.js';
import { methodTerms } from './method.js';
import { peopleTerms } from './people.js';
import { serviceTerms } from './services.js';
import { structureTerms } from './structure.js';

/**
 * The words of the field by term id: Finnish as the sources write it, Swedish and English with a mark whether the word was
 * found in a source or made here. Code, texts and documents take their words from here.
 * @source Terms were looked up on mieli.fi, thl.fi and stat.fi and in Front Psychiatry 2019;10:64, 2022;13:784995 and BMJ
 * Open 2017;7:e015985
 * @example glossary['network-meeting'].sv // 'rådslag'
 */
export const glossary = {
  ...methodTerms,
  ...peopleTerms,
  ...structureTerms,
  ...serviceTerms,
  ...knowledgeTerms,
} as const;

/** Id of a word of the glossary. */
export type TermId = keyof typeof glossary;

/**
 * A word of the glossary in one language, as it stands inside a sentence.
 * @example termText('responsible-worker', 'fi') // 'vastuutyöntekijä'
 */
export function termText(id: TermId, language: Language): string {
  return glossary[id][language];
}
