import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** Takes the page's whole width. */
  readonly across?: boolean;
  /** Is for doing something on the screen: not printed. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}

/** One subject of a page: a named region with a second-level heading. */
export function Section({ title, intro, across = false, screenOnly = false, children }: SectionProps) {
  const id = useId();
  const classes = ['section', ...(across ? ['across'] : []), ...(screenOnly ? ['no-print'] : [])];
  return (
    <section className={classes.join(' ')} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {intro === undefined ? null : (
        <Paragraph data-size="sm" className="section-intro">
          {intro}
        </Paragraph>
      )}
      {children}
    </section>
  );
}
