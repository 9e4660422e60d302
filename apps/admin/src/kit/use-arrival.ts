import { useEffect, useRef } from 'react';

/** To what a click has brought: it has the focus, and the page is shown from its top. Nobody is left where the page no longer is. */
export function arriveAt(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  scrollTo({ top: 0, behavior: 'instant' });
}

/** The element to arrive at when it is there. @param arrived false: the page opened with it, and nobody is moved */
export function useArrival<Target extends HTMLElement>(arrived: boolean) {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (arrived) arriveAt(target.current);
  }, [arrived]);
  return target;
}
