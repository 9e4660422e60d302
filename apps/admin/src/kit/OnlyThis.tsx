import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.js';

/** A page that is not the reader's, or not yet: its name, and the one sentence there is to say. */
export function OnlyThis({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <div className="wide opening">
      <h1 className="ds-sr-only">{title}</h1>
      {children}
    </div>
  );
}
