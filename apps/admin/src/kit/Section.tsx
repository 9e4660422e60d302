import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** Takes the page's whole width. */
  readonly across?: boolean;
  readonly children: ReactNode;
}

/** One subject of a page: a named region with a second-level heading. */
export function Section({ title, intro, across = false, children }: SectionProps) {
  const id = useId();
  return (
    <section className={across ? 'section across' : 'section'} aria-labelledby={id}>
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
