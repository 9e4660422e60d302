import { Table } from '@digdir/designsystemet-react';
import { type ReactNode } from 'react';
import './scroll-table.css';

interface ScrollTableProps {
  readonly caption: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls sideways on its own when the screen is narrow; reachable by keyboard for that. */
export function ScrollTable({ caption, className, children }: ScrollTableProps) {
  return (
    <div className={`scroll-table ${className ?? ''}`} role="region" aria-label={caption} tabIndex={0}>
      <Table role="table" data-size="sm" data-color="neutral" zebra>
        <caption className="ds-sr-only">{caption}</caption>
        {children}
      </Table>
    </div>
  );
}
