import { useLiveQuery } from '../api/use-live-query.js';
import { OpenRequestsDocument, type OpenRequestFragment } from '../generated/graphql.js';

/** A recipient's open requests by category: the same need, asked again, is joined to it. Empty while they are not known. */
export function useOpenRequests(recipientId: string): ReadonlyMap<string, OpenRequestFragment> {
  const { data } = useLiveQuery(OpenRequestsDocument, { recipientId }, ['URGENT']);
  return new Map(data?.urgentRequests.edges.map(({ node }) => [node.category.code, node]));
}
