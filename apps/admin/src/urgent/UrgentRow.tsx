import { Link, Table } from '@digdir/designsystemet-react';
import { Link as Route } from 'wouter';
import type { ListedUrgentFragment } from '../generated/graphql.js';
import { useFormat } from '../kit/use-format.js';
import { StateTag } from './StateTag.js';
import { useClocks } from './use-clocks.js';

/** One request with its clocks, and the way to it. */
export function UrgentRow({ request }: { request: ListedUrgentFragment }) {
  const format = useFormat();
  const { left, waited } = useClocks(request);
  const { id, recipient, category, quantity, state } = request;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link asChild>
          <Route href={`/haster/${id}`}>{recipient.title}</Route>
        </Link>
      </Table.HeaderCell>
      <Table.Cell>{category.name}</Table.Cell>
      <Table.Cell>{format.quantity(quantity, category.baseUnit)}</Table.Cell>
      <Table.Cell>{left ?? '–'}</Table.Cell>
      <Table.Cell>{waited}</Table.Cell>
      <Table.Cell>
        <StateTag state={state} />
      </Table.Cell>
    </Table.Row>
  );
}
