import type { Api } from '../api/api.js';
import { ASKS_FOR_NUMBERS } from '../api/personas.js';

export const STOCK = `
  query Stock {
    stock {
      product { id name }
      received countDifference onHand central reserved inTransit delivered writtenOff conserved
    }
  }`;

/** Where every unit of a product is, in base units. */
export interface ProductStock {
  product: { id: string; name: string };
  received: number;
  countDifference: number;
  onHand: number;
  central: number;
  reserved: number;
  inTransit: number;
  delivered: number;
  writtenOff: number;
  conserved: boolean;
}

export async function stockOf(api: Api): Promise<ProductStock[]> {
  return (await api.ask<{ stock: ProductStock[] }>(ASKS_FOR_NUMBERS, STOCK)).stock;
}
