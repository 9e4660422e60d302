import { Link } from '@digdir/designsystemet-react';
import { Link as Route } from 'wouter';
import type { ListedUrgentFragment } from '../generated/graphql.js';
import { CardRow } from '../kit/CardRow.js';
import { useFormat } from '../kit/use-format.js';
import { StateTag } from './StateTag.js';
import { useClocks } from './use-clocks.js';

/** One request with its clocks, and the way to it. */
export function UrgentRow({ request }: { request: ListedUrgentFragment }) {
  const format = useFormat();
  const { left, waited, toAnswer } = useClocks(request);
  const { id, recipient, category, quantity } = request;
  return (
    <CardRow
      cells={{
        recipient: (
          <Link asChild>
            <Route href={`/haster/${id}`}>{recipient.title}</Route>
          </Link>
        ),
        category: category.name,
        quantity: format.quantity(quantity, category.baseUnit),
        left: left ?? '–',
        due: toAnswer ?? '–',
        waited,
        state: <StateTag request={request} />,
      }}
    />
  );
}
