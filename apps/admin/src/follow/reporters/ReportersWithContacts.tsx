import { useMemo } from 'react';
import { useLiveQuery } from '../../api/use-live-query.js';
import { FollowContactsDocument } from '../../generated/graphql.js';
import { Loaded } from '../../kit/Loaded.js';
import type { ReporterListProps } from './reporter-list-props.js';
import { ReporterList } from './ReporterList.js';

/** The same for those who may see whom to reach; asked for by themselves, because contacts seldom change. */
export function ReportersWithContacts(props: ReporterListProps) {
  const { isoWeek, county } = props;
  const variables = { isoWeek, fylkesmannId: county };
  const state = useLiveQuery(FollowContactsDocument, variables, ['CONTACTS']);
  const contacts = useMemo(
    () =>
      new Map(
        state.data?.reportersOfWeek.map(({ organisation }) => [organisation.id, organisation.contacts]),
      ),
    [state.data],
  );
  return (
    <Loaded state={state} lines={6}>
      {() => <ReporterList {...props} contacts={contacts} />}
    </Loaded>
  );
}
