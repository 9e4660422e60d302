import type { TestSql } from '../../../../test/support/test-sql.js';
import { readCatalogue, readRegister } from '../registry/register/data-files.js';

/** Base units of a product for a recipient; organisation and product ids. */
export interface Given {
  readonly recipientId: string;
  readonly productId: string;
  readonly units: number;
}

export const organisations = readRegister().organisations;
export const nationalStoreId = organisations.find(({ kind }) => kind === 'NATIONAL_STORE')!.id;
export const productIds = readCatalogue().products.map(({ id }) => id);
export const recipientIds = organisations
  .filter(({ kind }) => ['KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL'].includes(kind))
  .map(({ id }) => id);

/** The id of an organisation by its name in the register. */
export function organisationId(name: string): string {
  const found = organisations.find(({ names }) => names.some(({ text }) => text === name));
  if (!found) throw new Error(`the register has no ${name}`);
  return found.id;
}

const columns = (given: readonly Given[]): [string[], string[], number[]] => [
  given.map(({ recipientId }) => recipientId),
  given.map(({ productId }) => productId),
  given.map(({ units }) => units),
];

/** A round as it stands when it was released: its decisions, and what they give received and reserved in the national store. */
export async function releasedRound(
  sql: TestSql,
  { isoWeek, releasedAt, given }: { isoWeek: string; releasedAt: Date; given: readonly Given[] },
): Promise<string> {
  // Where a worker runs beside the spec, its calendar may have opened the week first.
  await sql.owner(
    `insert into reporting_week (iso_week, opens_at, deadline_at, frozen_at) values ($1, $2::timestamptz - interval '3 days', $2::timestamptz - interval '1 day', $2)
     on conflict (iso_week) do update set frozen_at = excluded.frozen_at`,
    [isoWeek, releasedAt],
  );
  const [round] = await sql.owner<{ id: string }>(
    `with policy as (
       insert into policy_version (number, document, author, reason, valid_from)
         select 1000 + count(*), '{}', 'a spec', 'a spec', '2020-01-01' from policy_version returning id)
     insert into allocation_round (iso_week, state, policy_version_id, seed, opened_by, synthetic)
       select $1, 'CALCULATING', id, 'seed', 'a spec', true from policy returning id`,
    [isoWeek],
  );
  await sql.owner(
    `with given as (select * from unnest($2::uuid[], $3::uuid[], $4::bigint[]) as g (recipient_id, product_id, units)),
     product_of_round as (
       insert into round_product (round_id, product_id, pack_size, released, packs_split_before, packs_split, split, moves, held_back, to_central, allocated)
         select $1, product_id, 1, sum(units), 0, sum(units), '[]', '[]', 0, 0, sum(units) from given group by product_id)
     insert into allocation_decision (round_id, product_id, recipient_id, pool, packs, units, stock, weekly_burn, plausible_need, limited_by, flags, explanation)
       select $1, product_id, recipient_id, 'kommune', units, units, 0, 0, 0, 'NEED', '{}', '{}' from given`,
    [round!.id, ...columns(given)],
  );
  await sql.app(
    { scope: 'system' },
    `select ledger_post('GOODS_RECEIPT', $1, array_agg(product), array_agg(units), array_agg('SUPPLIER'::text), array_agg($5::uuid), array_agg($5::uuid),
              array_agg('RECEIVED'::text), array_agg($5::uuid), array_agg($5::uuid)),
            ledger_post('ROUND_APPROVAL', $1, array_agg(product), array_agg(units), array_agg('RECEIVED'::text), array_agg($5::uuid), array_agg($5::uuid),
              array_agg('RESERVED'::text), array_agg($5::uuid), array_agg(recipient))
     from unnest($2::uuid[], $3::uuid[], $4::bigint[]) as g (recipient, product, units) where units > 0`,
    [round!.id, ...columns(given), nationalStoreId],
  );
  for (const state of ['CALCULATED', 'APPROVED', 'RELEASED']) {
    await sql.owner(
      `update allocation_round set state = $2, seal = case $2 when 'RELEASED' then 'seal' end, released_at = case $2 when 'RELEASED' then $3::timestamptz end where id = $1`,
      [round!.id, state, releasedAt],
    );
  }
  return round!.id;
}

/** Base units by account kind over all products; kinds that hold nothing are absent. SUPPLIER and COUNT_DIFFERENCE are negative. */
export async function holdings(sql: TestSql): Promise<Record<string, number>> {
  const rows = await sql.owner<{ kind: string; quantity: number }>(
    `select a.kind, sum(b.quantity) as quantity from ledger_balance b join ledger_account a on a.id = b.account_id
     group by a.kind having sum(b.quantity) <> 0`,
  );
  return Object.fromEntries(rows.map(({ kind, quantity }) => [kind, quantity]));
}
