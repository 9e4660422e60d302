import { orderById, requireField, requireInteger } from '../checks.js';
import { AllocationError } from '../errors.js';
import { cdiv, DAYS_LIMIT, fdiv, PACK_LIMIT, QUANTITY_LIMIT } from '../exact.js';
import { minCostFlow, type Edge } from './min-cost-flow.js';
import type { Neighbour, Route, Transfer, TransferInput } from './types.js';

/**
 * Suggests who could lend to whom: moves as many packs as possible from above `highDays` to below `lowDays`, and among all
 * ways to do that the cheapest. Suggestions in the order of lender and borrower. Throws AllocationError naming the path.
 */
export function suggestTransfers(input: TransferInput): Transfer[] {
  requireInteger(input.packSize, 1, PACK_LIMIT, 'packSize');
  requireInteger(input.highDays, 0, DAYS_LIMIT, 'highDays');
  requireInteger(input.lowDays, 0, input.highDays + 1, 'lowDays');
  const order = orderById(input.neighbours, 'neighbours');
  const neighbours = Array.from(order, (at) => checked(input.neighbours[at]!, at));
  const places = new Map(neighbours.map(({ id }, place) => [id, place]));
  const routes = sortedRoutes(input.routes, places);

  const source = neighbours.length;
  const sink = source + 1;
  const lending = neighbours.map((each, node) => edge(source, node, surplus(each, input)));
  const borrowing = neighbours.map((each, node) => edge(node, sink, deficit(each, input)));
  const open = routes.filter(({ from, to }) => lending[from]!.capacity > 0 && borrowing[to]!.capacity > 0);
  const flow = minCostFlow(sink + 1, [...open, ...lending, ...borrowing], source, sink);
  return open.flatMap(({ from, to, cost }, e) => {
    const packs = flow[e]!;
    if (packs === 0) return [];
    const units = packs * input.packSize;
    return [{ from: neighbours[from]!.id, to: neighbours[to]!.id, packs, units, cost }];
  });
}

function edge(from: number, to: number, capacity: number): Edge {
  return { from, to, capacity, cost: 0 };
}

/** Packs a neighbour can spare and says it lends. */
function surplus({ stock, burn, lendable }: Neighbour, { packSize, highDays }: TransferInput): number {
  const spare = Math.max(0, 7 * stock - highDays * burn);
  const packs = burn === 0 ? fdiv(stock, packSize) : fdiv(spare, 7 * packSize);
  return Math.min(packs, fdiv(lendable, packSize));
}

/** Packs a neighbour lacks. */
function deficit({ stock, burn }: Neighbour, { packSize, lowDays }: TransferInput): number {
  return cdiv(Math.max(0, lowDays * burn - 7 * stock), 7 * packSize);
}

function checked(neighbour: Neighbour, row: number): Neighbour {
  const fields = ['stock', 'burn', 'lendable'] as const;
  for (const field of fields) requireField(neighbour[field], 0, QUANTITY_LIMIT, 'neighbours', row, field);
  return neighbour;
}

/** Routes as edges in the order of their ends; refuses unknown ends, a route to itself and a repeated one. */
function sortedRoutes(routes: readonly Route[], places: ReadonlyMap<string, number>): Edge[] {
  const seen = new Set<string>();
  const edges = routes.map(({ from, to, cost }, row) => {
    const ends = { from: places.get(from), to: places.get(to) };
    if (ends.from === undefined) throw new AllocationError('UNKNOWN', `routes[${row}].from`, from);
    if (ends.to === undefined || to === from) throw new AllocationError('UNKNOWN', `routes[${row}].to`, to);
    const key = `${ends.from} ${ends.to}`;
    if (seen.has(key)) throw new AllocationError('DUPLICATE', `routes[${row}]`, `${from} ${to}`);
    seen.add(key);
    requireField(cost, 0, PACK_LIMIT, 'routes', row, 'cost');
    return { from: ends.from, to: ends.to, capacity: PACK_LIMIT * PACK_LIMIT, cost };
  });
  return edges.sort((a, b) => a.from - b.from || a.to - b.to);
}
