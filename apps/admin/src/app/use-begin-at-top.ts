import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { arriveAt } from '../kit/use-arrival.js';

/** What the router tells of a page gone to by a link; going back and forward is told as `popstate` alone. */
const BY_LINK = 'pushState';

/**
 * A page that was gone to by a link is begun at its top, by eye and by ear: the browser does that for a new document, and here there
 * is none. Going back and forward stays where one was.
 */
export function useBeginAtTop(): void {
  const [location] = useLocation();
  const byLink = useRef(false);
  useEffect(() => {
    const mark = () => {
      byLink.current = true;
    };
    window.addEventListener(BY_LINK, mark);
    return () => window.removeEventListener(BY_LINK, mark);
  }, []);
  useEffect(() => {
    if (!byLink.current) return;
    byLink.current = false;
    if (window.location.hash !== '') return; // it was a part of the page that was gone to
    arriveAt(document.getElementById('content'));
  }, [location]);
}
