import { z } from 'zod';

/** Whether PostgreSQL would take it for a uuid; an id from a caller may be any text. */
export const isUuid = (text: string): boolean => z.guid().safeParse(text).success;
