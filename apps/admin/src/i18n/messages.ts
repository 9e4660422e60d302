import type { nb } from './nb.js';

type Same<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Same<T[Key]> };

/** Every text of the page; a language that lacks one does not compile. */
export type Messages = Same<typeof nb>;
