import { ErrorSummary } from '@digdir/designsystemet-react';
import { Children, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useFaultyTitle } from './use-page-title.js';

/** What is wrong at an element of the page, and the way to it. */
export interface Fault {
  /** The element's. */
  readonly id: string;
  readonly message: string;
}

interface FaultSummaryProps {
  readonly title: string;
  readonly faults: readonly Fault[];
  /** Each time it changes the summary is moved to. Not each time the faults do: whoever types stays at the field. */
  readonly moved: unknown;
  /** What is wrong with the whole: said first. */
  readonly children?: ReactNode;
}

/** Everything that keeps something from being sent, each fault with the way to its field. */
export function FaultSummary({ title, faults, moved, children }: FaultSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const headingId = useId();
  // Before it can be seen and acted on: a focus that came later would take somebody away from where they went.
  useLayoutEffect(() => summary.current?.focus(), [moved]);
  const isFaulty = faults.length > 0 || Children.toArray(children).length > 0;
  useFaultyTitle(isFaulty);
  if (!isFaulty) return null;
  return (
    <div ref={summary} tabIndex={-1} className="errors">
      {children}
      {faults.length > 0 ? (
        // Not the design system's own element: it takes the focus a frame after it was painted, from whoever is already typing.
        <ErrorSummary asChild data-size="sm">
          <div role="group" aria-labelledby={headingId}>
            <ErrorSummary.Heading id={headingId}>{title}</ErrorSummary.Heading>
            <ErrorSummary.List>
              {faults.map(({ id, message }) => (
                <ErrorSummary.Item key={`${id} ${message}`}>
                  <ErrorSummary.Link href={`#${id}`}>{message}</ErrorSummary.Link>
                </ErrorSummary.Item>
              ))}
            </ErrorSummary.List>
          </div>
        </ErrorSummary>
      ) : null}
    </div>
  );
}
