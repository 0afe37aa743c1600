/** A primitive that may not be mixed up with another of the same kind: `Brand<string, 'ClaimId'>` is a string, not every string is one. */
export type Brand<T, Name extends string> = T & { readonly __brand?: Name };
