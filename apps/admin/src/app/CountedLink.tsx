import { Badge } from '@digdir/designsystemet-react';
import { Announcer } from '../kit/Announcer.js';
import { MenuLink } from './MenuLink.js';

const MOST_SHOWN = 99;

interface CountedLinkProps {
  readonly href: string;
  readonly title: string;
  /** What waits behind the link; undefined: not known (yet). */
  readonly count: number | undefined;
  /** What the count says: told when it changes. */
  readonly told: string;
  /** Why it is not known; null: it is, or is on its way. */
  readonly unknown: string | null;
}

/** The way to where something waits for the reader, with how much just now. */
export function CountedLink({ href, title, count, told, unknown }: CountedLinkProps) {
  return (
    <>
      <MenuLink href={href}>
        {title}
        {count !== undefined && count > 0 ? (
          <>
            {' '}
            <Badge count={count} maxCount={MOST_SHOWN} data-color="danger" aria-hidden="true" />
            <span className="ds-sr-only">({told})</span>
          </>
        ) : null}
        {unknown === null ? null : (
          <>
            {' '}
            <span aria-hidden="true" title={unknown}>
              (?)
            </span>
            <span className="ds-sr-only">({unknown})</span>
          </>
        )}
      </MenuLink>
      {count === undefined ? null : <Announcer text={told} />}
    </>
  );
}
