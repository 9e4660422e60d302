import { mulFdiv } from '../exact.js';
import type { EffectiveNeed } from '../need/types.js';
import type { PoolLimit } from '../pool/types.js';
import type { Explanation, LimitedBy, RoundRecipient } from '../round/types.js';

/** What a record says about its pool as a whole. */
export interface PoolFacts {
  readonly stage: string | null;
  readonly lastPackTo: string | null;
  readonly waterline: number | null;
}

/** Days of cover in hundredths, rounded down; null when nothing is used. */
export function cover(stock: number, burn: number): number | null {
  return burn === 0 ? null : mulFdiv(stock, 700, burn);
}

/** The explanation record of one recipient granted `packs` packs. */
export function record(
  { id, pool, class: priority, need }: RoundRecipient,
  packs: number,
  packSize: number,
  limit: PoolLimit,
  { stage, lastPackTo, waterline }: PoolFacts,
): Explanation {
  const { burn, burnSource, stock, request, cap, flags } = need;
  const units = packs * packSize;
  return {
    id,
    pool,
    class: priority,
    packs,
    packSize,
    units,
    coverBefore: cover(stock, burn),
    coverAfter: cover(stock + units, burn),
    coverOneMore: cover(stock + units + packSize, burn),
    burn,
    burnSource,
    stock,
    request,
    need: need.need,
    cap,
    limitedBy: limit === 'CAP' ? ownLimit(need) : limit,
    stage,
    lastPackTo,
    waterline,
    flags,
  };
}

/** Which of its own limits a recipient at its cap has met. */
function ownLimit({ burn, burnSource, need, request }: EffectiveNeed): LimitedBy {
  if (burnSource === 'NONE' || (burn === 0 && request > 0)) return 'NO_BASIS';
  if (need === 0 || request === 0) return 'NO_NEED';
  return request > need ? 'PLAUSIBILITY_CAP' : 'FULL_REQUEST';
}
