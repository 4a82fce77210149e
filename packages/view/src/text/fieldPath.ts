/**
 * Every field of an input by its path, steps joined with a full stop: 'place.level', 'agenda.text'. A list is entered without
 * its index, as an issue's path is spoken of. A field that the core adds is a member more, and then a language lacks a word.
 */
export type FieldPath<T> = T extends string | number | boolean
  ? never
  : T extends readonly (infer Item)[]
    ? FieldPath<Item>
    : T extends object
      ? { [Key in keyof T & string]: Key | `${Key}.${FieldPath<NonNullable<T[Key]>>}` }[keyof T & string]
      : never;
