/**
 * SHA-256, in hexadecimal, of everything a round `r` decided, as lines of text: the round's week, policy version, seed and
 * engine version; then per product its released stock and what became of it; then per product and recipient the packs.
 */
export const SEAL = `(
  select encode(sha256(convert_to(string_agg(line, E'\\n' order by section, line), 'UTF8')), 'hex')
  from (
    select 1 as section, concat_ws(' ', r.iso_week, r.policy_version_id, r.seed, r.engine_version) as line
    union all
    select 2, concat_ws(' ', product_id, pack_size, released, packs_split_before, packs_split, allocated, to_central, held_back)
    from round_product where round_id = r.id
    union all
    select 3, concat_ws(' ', product_id, recipient_id, pool, packs) from allocation_decision where round_id = r.id
  ) content)`;
