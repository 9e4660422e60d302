import { createContext, useContext } from 'react';
import type { WeekPart } from '../generated/graphql.js';

type Listener = (parts: readonly WeekPart[]) => void;

export interface Live {
  /** Whether this page is told of changes; when not, it has to ask. */
  readonly isTold: boolean;
  /** @returns how to stop listening */
  readonly listen: (listener: Listener) => () => void;
}

export const LiveContext = createContext<Live | null>(null);

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('useLive outside LiveProvider');
  return live;
}
