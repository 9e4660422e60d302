/** A role somebody can try Fordel in, offered on the development issuer's sign-in page. */
export interface Persona {
  /** `sub` of its tokens, and the name on the command line: printable ASCII without spaces. */
  readonly subject: string;
  readonly title: Readonly<Record<'nb' | 'nn' | 'en', string>>;
  readonly organisationName: string;
  /** There when it is a system, which signs in nowhere: what its tokens say of it, as Maskinporten writes it. */
  readonly machineClaims?: Readonly<Record<string, unknown>>;
}

/** Injection token of `readonly Persona[]`, in the order they are offered. */
export const PERSONAS = Symbol('PERSONAS');

/** Injection token of a SubjectExists. */
export const SUBJECT_EXISTS = Symbol('SUBJECT_EXISTS');

/** Whether a seeded development subject has this name; only such subjects (and personas) get tokens. */
export type SubjectExists = (subject: string) => Promise<boolean>;
