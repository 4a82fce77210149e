/** Anything a reader sees: no space, no control or format character, none of the letters that are drawn as nothing. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Whether a text shows nothing to its reader: empty, or made of spaces and invisible characters alone, such as the zero-width
 * space U+200B that `trim` leaves standing.
 * @source Unicode Standard, section 5.21 (Default_Ignorable_Code_Point); U+2800 is the empty braille pattern
 * @example isBlank('\u200b ') // true
 */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}
