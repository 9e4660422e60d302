import { allPages, type Page } from '../api/all-pages.js';
import type { Api } from '../api/api.js';
import { ASKS_FOR_NUMBERS } from '../api/personas.js';

export const SHIPMENTS = `
  query Shipments($roundId: ID!, $first: Int!, $after: String) {
    shipments(roundId: $roundId, first: $first, after: $after) {
      edges {
        node {
          id number version state confirmedAt synthetic
          recipient { id name kind }
          lines { product { id packSize } quantity arrived damaged short over }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** Base units. arrived and the differences are null until the receipt is signed. */
export interface ShipmentLine {
  product: { id: string; packSize: number };
  quantity: number;
  arrived: number | null;
  damaged: number | null;
  short: number | null;
  over: number | null;
}

export interface Shipment {
  id: string;
  number: string;
  version: number;
  state: string;
  confirmedAt: string | null;
  synthetic: boolean;
  recipient: { id: string; name: string; kind: string };
  lines: ShipmentLine[];
}

export function shipmentsOf(api: Api, roundId: string): Promise<Shipment[]> {
  return allPages(async (page) => {
    const answer = await api.ask<{ shipments: Page<Shipment> }>(ASKS_FOR_NUMBERS, SHIPMENTS, {
      roundId,
      ...page,
    });
    return answer.shipments;
  });
}
