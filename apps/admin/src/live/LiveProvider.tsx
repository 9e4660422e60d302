import { parseIsoWeek } from '@fordel/shared';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRoute } from 'wouter';
import { usePageVisible } from '../api/use-page-visible.js';
import type { WeekPart } from '../generated/graphql.js';
import { LiveContext } from './live-context.js';
import { useOnline } from './use-online.js';
import { watchWeek } from './watch-week.js';

/** Has the page told of what changes of the week it shows, on behalf of whoever holds the token, while somebody looks. */
export function LiveProvider({ token, children }: { token: string | null; children: ReactNode }) {
  const [, params] = useRoute<{ isoWeek: string }>('/uke/:isoWeek/*?');
  const isoWeek = parseIsoWeek(params?.isoWeek ?? '');
  const watching = [usePageVisible(), useOnline()].every(Boolean);
  const [isTold, setTold] = useState(false);
  const listeners = useRef(new Set<(parts: readonly WeekPart[]) => void>());

  useEffect(() => {
    if (!watching) return undefined;
    let stop: (() => void) | undefined = () => undefined;
    // A watch that was stopped says for some time yet that it has ended; the one after it may have begun.
    const onLost = () => {
      if (stop) setTold(false);
    };
    const onChange = (parts: readonly WeekPart[]) => {
      setTold(true);
      for (const listener of listeners.current) listener(parts);
    };
    // React tries an effect out before it means it; a socket for that moment would be two for everybody.
    queueMicrotask(() => (stop &&= watchWeek({ token, isoWeek, onChange, onLost })));
    return () => {
      stop?.();
      stop = undefined;
      setTold(false);
    };
  }, [watching, token, isoWeek]);

  const listen = useCallback((listener: (parts: readonly WeekPart[]) => void) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  const live = useMemo(() => ({ isTold, listen }), [isTold, listen]);
  return <LiveContext value={live}>{children}</LiveContext>;
}
