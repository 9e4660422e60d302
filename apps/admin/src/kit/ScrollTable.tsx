import { Table } from '@digdir/designsystemet-react';
import { type ReactNode } from 'react';
import './scroll-table.css';

/** A table that scrolls sideways on its own when the screen is narrow; reachable by keyboard for that. */
export function ScrollTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div className="scroll-table" role="region" aria-label={caption} tabIndex={0}>
      <Table data-size="sm" data-color="neutral" zebra>
        <caption className="ds-sr-only">{caption}</caption>
        {children}
      </Table>
    </div>
  );
}
