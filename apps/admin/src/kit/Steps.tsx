import type { ReactNode } from 'react';
import './steps.css';

/** Steps that follow one another, from top to bottom. Holds Step. */
export function Steps({ children }: { children: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}
