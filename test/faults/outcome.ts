import type { Api } from '../../apps/api/src/exercise/api/api.js';
import { decisionsOf } from '../../apps/api/src/exercise/outcome/decisions.js';
import { shipmentsOf } from '../../apps/api/src/exercise/outcome/shipments.js';
import { stockOf } from '../../apps/api/src/exercise/outcome/stock.js';

/** Everything a week decides and moves, without ids and times that differ from run to run. */
export async function outcomeOf(api: Api, roundId: string): Promise<object> {
  const [stock, decisions, shipments] = await Promise.all([
    stockOf(api),
    decisionsOf(api, roundId),
    shipmentsOf(api, roundId),
  ]);
  return {
    stock,
    decisions: byKey(decisions, ({ product, recipient }) => `${recipient.id} ${product.id}`),
    shipments: byKey(
      shipments.map(({ recipient, state, lines }) => ({
        recipient,
        state,
        lines: byKey(lines, ({ product }) => product.id),
      })),
      ({ recipient }) => recipient.id,
    ),
  };
}

const byKey = <T>(list: T[], keyOf: (one: T) => string): T[] =>
  [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
