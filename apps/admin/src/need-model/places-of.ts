import type { Me } from '../app/SignedInPage.js';
import type { CasePlacesQuery } from '../generated/graphql.js';

/** Whom somebody may state cases of: a fylkesmann its county and kommuner, Helsedirektoratet all; counties first. */
export function placesOf({ role, organisation }: Me, { counties, kommuner }: CasePlacesQuery) {
  const all = [...counties.edges, ...kommuner.edges].map(({ node }) => node);
  return role === 'HELSEDIREKTORATET'
    ? all
    : all.filter(({ id, fylkesmann }) => organisation?.id === id || organisation?.id === fylkesmann?.id);
}
