import type { Labels } from '../../kernel/index.js';

/**
 * One text of the reference content. Where `quoted` is true, the Finnish is the source's own, word for word; its doubled and
 * no-break spaces alone are tidied. Swedish and English are ours, in the professional language of the field.
 */
export interface ReferenceText extends Labels {
  readonly quoted: boolean;
}

/** The document the reference content is taken from. */
export const referenceSource = 'Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023';
