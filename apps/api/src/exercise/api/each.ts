/** Requests under way at a time: enough to keep a server busy, too few to overrun it. */
const AT_A_TIME = 20;

/** Does `work` for every item, in the order of the list, several at a time. Rejects with the first failure. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values(); // one iterator for all lanes: each item is taken once
  const lane = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, items.length) }, lane));
}
