import { useCallback, useEffect, useState } from 'react';
import { forgetLink, loadLink, takeLink } from './link-store.js';

/**
 * The personal link this tab was opened with; `refused` once it no longer opens. A link pasted into the same tab is another opening,
 * even of the same link.
 */
export function useLink() {
  const [state, setState] = useState(() => {
    takeLink();
    return { link: loadLink(), opening: 1, refused: false };
  });
  useEffect(() => {
    const onHash = () => {
      takeLink();
      setState(({ opening }) => ({ link: loadLink(), opening: opening + 1, refused: false }));
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const refuse = useCallback(() => {
    forgetLink();
    setState(({ opening }) => ({ link: null, opening, refused: true }));
  }, []);
  return { ...state, refuse };
}
