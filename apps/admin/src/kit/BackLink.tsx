import { Link } from '@digdir/designsystemet-react';
import { Link as Route } from 'wouter';
import { Arrow } from './Arrow.js';

/** The way to the page this one is a part of. */
export function BackLink({ href, text }: { href: string; text: string }) {
  return (
    <Link asChild>
      <Route href={href}>
        <Arrow way="back" />
        <span>{text}</span>
      </Route>
    </Link>
  );
}
