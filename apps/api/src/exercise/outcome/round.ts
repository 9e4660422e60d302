import type { Api } from '../api/api.js';
import { ASKS_FOR_NUMBERS } from '../api/personas.js';

export const ROUND = `
  query Round($id: ID!) {
    round(id: $id) {
      state seed engineVersion synthetic calculatedAt releasedAt
      policy { number author reason document }
      shipments { total dispatched delivered confirmed }
      products {
        product { id name packSize category { code baseUnit } }
        released allocated toCentral heldBack
        split { pool packs units }
        moves { from to packs }
        lowest(kind: KOMMUNE, first: 5) { recipient { name } daysBefore daysAfter explanation }
      }
    }
  }`;

export interface LowCover {
  recipient: { name: string };
  daysBefore: number | null;
  daysAfter: number | null;
  explanation: string;
}

/** Base units, except packs. */
export interface RoundProduct {
  product: { id: string; name: string; packSize: number; category: { code: string; baseUnit: string } };
  released: number;
  allocated: number;
  toCentral: number;
  heldBack: number;
  split: { pool: string; packs: number; units: number }[];
  moves: { from: string; to: string; packs: number }[];
  lowest: LowCover[];
}

export interface Round {
  state: string;
  seed: string;
  engineVersion: string | null;
  synthetic: boolean;
  calculatedAt: string | null;
  releasedAt: string | null;
  policy: { number: number; author: string; reason: string; document: string };
  shipments: { total: number; dispatched: number; delivered: number; confirmed: number };
  products: RoundProduct[];
}

export async function roundOf(api: Api, id: string): Promise<Round> {
  return (await api.ask<{ round: Round }>(ASKS_FOR_NUMBERS, ROUND, { id })).round;
}
