/** Exists in types alone; exported so that declarations can name it. */
export declare const brand: unique symbol;

/** A type that only its own checking function can make: a `Day` is a string, a string is not yet a `Day`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
