import { useLiveQuery } from '../api/use-live-query.js';
import { MeDocument } from '../generated/graphql.js';

/** Who the API takes us for; asked once per sign-in. */
export const useMe = () => useLiveQuery(MeDocument, {}, 'untilAnswered');
