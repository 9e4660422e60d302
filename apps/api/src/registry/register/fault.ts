import type { z } from 'zod';

/** One thing wrong with a data file: where (`organisations[12].rhfId`) and what, for the person who edits the file. */
export interface Fault {
  path: string;
  problem: string;
}

/** A data file that was read, or every fault in it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    '',
  );

/** Shape first, then the rules between the parts; rules are only asked of a file whose shape holds. */
export function parseFile<T>(schema: z.ZodType<T>, check: (file: T) => Fault[], json: unknown): Parsed<T> {
  const shape = schema.safeParse(json);
  if (!shape.success) {
    return {
      ok: false,
      faults: shape.error.issues.map(({ path, message }) => ({ path: pathText(path), problem: message })),
    };
  }
  const faults = check(shape.data);
  return faults.length === 0 ? { ok: true, value: shape.data } : { ok: false, faults };
}
