import { useEffect, useRef, useState } from 'react';
import type { WeekPart } from '../generated/graphql.js';
import { useLive } from './live-context.js';

/**
 * Asks again when one of `parts` changed. What changes while an answer is on its way may not be in it: then it is asked once more.
 * @param parts undefined: whatever changed
 * @param canAsk not while it is asking already, or nobody looks
 */
export function useTold(parts: readonly WeekPart[] | undefined, canAsk: boolean, ask: () => void): void {
  const { listen } = useLive();
  const isDue = useRef(false);
  const [told, setTold] = useState(0);
  const words = parts?.join(' ');
  useEffect(
    () =>
      listen((changed) => {
        const known = words?.split(' ');
        if (known && !changed.some((part) => part === 'CLOCK' || known.includes(part))) return;
        isDue.current = true;
        setTold((times) => times + 1);
      }),
    [listen, words],
  );
  useEffect(() => {
    if (!canAsk || !isDue.current) return;
    isDue.current = false;
    ask();
  }, [canAsk, ask, told]);
}
