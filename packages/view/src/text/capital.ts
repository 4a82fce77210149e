/** A phrase as a sentence begins with it. @example capital('joulukuu 2026') // 'Joulukuu 2026' */
export const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
