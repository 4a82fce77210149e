/**
 * A type that only its own checking function can make: a `Day` is a string, a string is not yet a `Day`. The property exists
 * in types alone; its name is a word and not a symbol, so that declarations of other packages can write it down.
 */
export type Brand<T, Name extends string> = T & { readonly '~brand': Name };
