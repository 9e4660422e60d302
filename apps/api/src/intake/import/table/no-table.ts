/** Why a file is no table. */
export enum FileRefusal {
  TOO_LARGE = 'TOO_LARGE',
  UNPACKS_TOO_LARGE = 'UNPACKS_TOO_LARGE',
  TOO_MANY_ROWS = 'TOO_MANY_ROWS',
  TOO_MANY_COLUMNS = 'TOO_MANY_COLUMNS',
  BROKEN_QUOTES = 'BROKEN_QUOTES',
  UNREADABLE = 'UNREADABLE',
  TOO_HEAVY = 'TOO_HEAVY',
  EMPTY = 'EMPTY',
}
/** In place of the rows of a file that could not be taken as a table at all. */
export class NoTable {
  constructor(
    readonly reason: FileRefusal,
    /** The row it was found at, where there is one. */
    readonly row: number | null = null,
  ) {}
}
