/** The languages every text of the product is complete in: Finnish, Swedish, English. */
export type Language = 'fi' | 'sv' | 'en';

/** The same name or label in the three languages. */
export type Labels = Readonly<Record<Language, string>>;

/** The three languages, in the order they are shown. @example languages // ['fi', 'sv', 'en'] */
export const languages = ['fi', 'sv', 'en'] as const satisfies readonly Language[];
