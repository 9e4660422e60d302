import { z } from 'zod';

/** What the database tells on its channel when a transaction commits (`tell_changes` in the migrations). */
export const CHANGE_CHANNEL = 'fordel_change';

const change = z.object({
  /** What changed, in a word: REPORTS, ROUND. */
  part: z.string(),
  /** Null: of no week in particular. */
  week: z.string().nullable(),
  /** Whose it is; empty: nobody's in particular. */
  organisations: z.array(z.string()),
});

export type Change = Readonly<z.infer<typeof change>>;

/** @throws SyntaxError or ZodError when somebody else used the channel */
export const readChange = (payload: string): Change => change.parse(JSON.parse(payload));
