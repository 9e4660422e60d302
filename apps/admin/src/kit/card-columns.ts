import { createContext } from 'react';

export interface CardColumn {
  /** What a row calls its cell of it. */
  readonly key: string;
  readonly name: string;
  /** Numbers, to the right in a table. */
  readonly figure?: boolean;
  /** Its cells tell by themselves what they are: its name is for screen readers only. */
  readonly plain?: boolean;
}

/** The columns of the table a row is in. */
export const CardColumns = createContext<readonly CardColumn[]>([]);
