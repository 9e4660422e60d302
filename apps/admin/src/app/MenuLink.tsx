import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as Route, useLocation } from 'wouter';

/** A link that says when it leads to where one is. */
export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  const [location] = useLocation();
  return (
    <Link asChild>
      <Route href={href} aria-current={location === href ? 'page' : undefined}>
        {children}
      </Route>
    </Link>
  );
}
