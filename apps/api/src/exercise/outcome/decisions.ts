import { allPages, type Page } from '../api/all-pages.js';
import type { Api } from '../api/api.js';
import { ASKS_FOR_NUMBERS } from '../api/personas.js';

export const DECISIONS = `
  query Decisions($id: ID!, $first: Int!, $after: String) {
    round(id: $id) {
      decisions(first: $first, after: $after) {
        edges {
          node {
            product { id name packSize }
            recipient { id name kind }
            pool packs units stock weeklyBurn plausibleNeed request daysBefore daysAfter limitedBy
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

/** What one recipient got of one product. Base units, except packs; weeklyBurn is base units a week. */
export interface Decision {
  product: { id: string; name: string; packSize: number };
  recipient: { id: string; name: string; kind: string };
  pool: string;
  packs: number;
  units: number;
  stock: number;
  weeklyBurn: number;
  plausibleNeed: number;
  request: number | null;
  daysBefore: number | null;
  daysAfter: number | null;
  limitedBy: string;
}

/** Whether the pool ran out before them: they would have got more, had there been more. */
export const stoppedByScarcity = (limitedBy: string): boolean =>
  ['WATERLINE', 'CLASS_NOT_REACHED', 'STAGE_CAP'].includes(limitedBy.split(':')[0] ?? '');

export function decisionsOf(api: Api, id: string): Promise<Decision[]> {
  return allPages(async (page) => {
    const answer = await api.ask<{ round: { decisions: Page<Decision> } }>(ASKS_FOR_NUMBERS, DECISIONS, {
      id,
      ...page,
    });
    return answer.round.decisions;
  });
}
